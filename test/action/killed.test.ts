import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Applied, applyPlan } from "../../action/apply.ts";
import type { Backend } from "../../action/backend/backend.ts";
import { connectGitHub } from "../../action/host/github.ts";
import { readInputs } from "../../action/inputs/inputs.ts";
import { hashOf } from "../../action/postings/fingerprint.ts";
import { planRelease } from "../../action/postings/plan.ts";
import { plainReading } from "../../action/postings/reading.ts";
import { openShelves } from "../../action/release/shelves.ts";
import { releaseBody } from "../../action/report/release-body.ts";
import { namesOn, textOn } from "../support/action-run.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";

/** Postings of a checkout: what is in them, by their name. */
type Checkout = Readonly<Record<string, string>>;
type Kill = "after" | "in the middle of";

const REF = "refs/heads/main";
const SHA = "a".repeat(40);
const folder = mkdtempSync(join(tmpdir(), "jobreel-killed-"));
afterAll(() => rmSync(folder, { recursive: true }));

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub(".");
});
afterEach(() => github.close());

/** A film, poster and captions that are the posting's text. */
const backend: Backend = {
  name: "test",
  close: async () => {},
  async film({ jobs, folder: at }) {
    const [video, poster, captions] = ["mp4", "jpg", "vtt"].map((end) => {
      const file = join(at, `film.${end}`);
      writeFileSync(file, `${end} of ${jobs[0]!.text}`);
      return file;
    }) as [string, string, string];
    return [{ job: 0, aspect: "16:9", durationS: 30, width: 1920, height: 1080, video, poster, captions }];
  },
};
const broken: Backend = { ...backend, film: () => Promise.reject(new Error("no voice")) };

/** A process that is gone after its n-th call to GitHub: neither it nor anything after it hears of the answer. */
function killedAt(n: number, how: Kill): typeof fetch {
  let calls = 0;
  return async (input, init) => {
    if (++calls > n) throw new Error("killed");
    const answer = await fetch(input, init);
    if (calls < n) return answer;
    if (how === "in the middle of") Object.assign(github.releases[0]!.assets.at(-1)!, { state: "starter" });
    throw new Error("killed");
  };
}

interface RunOf {
  readonly ask?: typeof fetch;
  readonly by?: Backend;
  /** Later than what another run does now would take. */
  readonly laterMs?: number;
}

/** What the Action does for a push that made `now` of `before`: all but reading the event and the postings. */
async function push(before: Checkout, now: Checkout, { ask = fetch, by = backend, laterMs = 0 }: RunOf = {}) {
  const nowMs = () => Date.now() + laterMs;
  const signal = new AbortController().signal;
  const sleep = () => Promise.reject(new Error("killed"));
  const host = connectGitHub(github.repository, {
    apiUrl: github.apiUrl,
    token: github.token,
    userAgent: "test",
    fetch: ask,
    sleep,
    nowMs,
    chance: () => 0,
    log: () => {},
    signal,
  });
  const pathOf = (name: string) => `jobs/${name}.md`;
  const wanted = Object.keys(now).filter((name) => before[name] !== now[name]);
  const gone = Object.keys(before).filter((name) => now[name] === undefined);
  const shelves = await openShelves({
    template: "job-films",
    tokens: { sha: SHA, date: "2026-01-01" },
    releases: await host.releases(),
    slugs: [],
    isWhole: false,
    name: null,
    shelf: {
      host,
      commit: SHA,
      isPrerelease: false,
      staysDraft: false,
      bodyOf: releaseBody,
      urlOf: (tag, name) => `https://github.example/${tag}/${name}`,
      nowMs,
      log: () => {},
      signal,
    },
  });
  const plan = planRelease({
    choice: { wanted: wanted.map(pathOf), gone: gone.map(pathOf), isWhole: false, why: "" },
    present: Object.entries(now).map(([slug, text]) => {
      const content = hashOf(text);
      return { path: pathOf(slug), slug, content, fingerprint: content, closed: null, unreadable: null };
    }),
    records: shelves.records,
    ref: REF,
    isPosting: () => true,
    closed: "remove",
    maxFilms: 20,
  });
  const readings = new Map(
    Object.entries(now).map(([slug, text]) => [pathOf(slug), plainReading(pathOf(slug), slug, text)]),
  );
  return applyPlan({
    plan,
    readings,
    shelves,
    repository: folder,
    folder: mkdtempSync(join(folder, "run-")),
    ref: REF,
    sha: SHA,
    signal,
    inputs: readInputs((name) => (name === "concurrency" ? "1" : "")),
    openBackend: () => Promise.resolve(by),
    reporter: { info: () => {}, group: () => {} } as never,
  });
}

function expectComplete(now: Checkout): void {
  expect(github.releases).toHaveLength(1);
  const [release] = github.releases;
  const names = Object.keys(now).flatMap((name) => ["jpg", "json", "mp4", "vtt"].map((end) => `${name}.${end}`));
  expect(namesOn(release)).toEqual([...names, "job-films.json"].toSorted());
  expect(release).toMatchObject({ draft: false });
  expect(release!.assets.filter(({ state }) => state !== "uploaded")).toEqual([]);
  const listed = JSON.parse(textOn(release, "job-films.json")).films;
  expect(listed.map(({ slug }: { slug: string }) => slug)).toEqual(Object.keys(now).toSorted());
  for (const [name, text] of Object.entries(now)) {
    for (const end of ["mp4", "jpg", "vtt"]) expect(textOn(release, `${name}.${end}`)).toBe(`${end} of ${text}`);
    const record = JSON.parse(textOn(release, `${name}.json`));
    expect(record).toMatchObject({ slug: name, content: hashOf(text) });
    expect(listed).toContainEqual(record);
  }
}

/**
 * The calls of a run that change something, each with its number among all. A run that is killed after another call
 * leaves what it leaves after the change before that.
 */
async function changesOf(run: () => Promise<Applied>): Promise<readonly (readonly [number, string])[]> {
  github.requests.length = 0;
  await run();
  // What GitHub's storage hands out is the second half of a call.
  const calls = github.requests.filter((request) => !request.includes("/storage/"));
  return calls.flatMap((call, i) => (call.startsWith("GET") ? [] : [[i + 1, call] as const]));
}

const NOTHING: Checkout = {};
const FIRST: Checkout = { baker: "Baker", cook: "Cook", waiter: "Waiter" };
/** One edited, one renamed, one deleted. */
const SECOND: Checkout = { cook: "Head Cook", steward: "Waiter" };
const LIMIT_MS = 120_000;

async function start(before: Checkout): Promise<void> {
  github.releases.length = 0;
  if (before !== NOTHING) await push(NOTHING, before);
}

describe("a run that is killed", () => {
  it.each<readonly [string, Checkout, Checkout, number]>([
    ["makes the release", NOTHING, FIRST, 15],
    ["replaces, renames and removes", FIRST, SECOND, 25],
  ])(
    "at any of its calls while it %s and run again, leaves a whole release and nothing else",
    async (_, before, now, atLeast) => {
      await start(before);
      const changes = await changesOf(() => push(before, now));
      expectComplete(now);
      expect(changes.length).toBeGreaterThanOrEqual(atLeast);
      for (const [n, call] of changes) {
        const ways: readonly Kill[] = call.includes("/assets?name=") ? ["after", "in the middle of"] : ["after"];
        for (const how of ways) {
          await start(before);
          await push(before, now, { ask: killedAt(n, how) }).catch(() => {});
          await push(before, now, { laterMs: 120_000 });
          try {
            expectComplete(now);
          } catch (error) {
            throw new Error(`killed ${how} call ${n}, ${call}`, { cause: error });
          }
        }
      }
    },
    LIMIT_MS,
  );

  it(
    "leaves addresses that the next run makes good, though that can make no film",
    async () => {
      await start(FIRST);
      const changes = await changesOf(() => push(FIRST, SECOND));
      let dead = 0;
      for (const [n, call] of changes) {
        await start(FIRST);
        await push(FIRST, SECOND, { ask: killedAt(n, "after") }).catch(() => {});
        if (!namesOn(github.releases[0]).includes("cook.mp4")) dead++;
        await push(FIRST, SECOND, { by: broken, laterMs: 120_000 });
        expect(textOn(github.releases[0], "cook.mp4"), `killed after ${call}`).toMatch(/^mp4 of /);
      }
      // Between the deletion of the old film and the new one's name.
      expect(dead).toBe(1);
    },
    LIMIT_MS,
  );
});

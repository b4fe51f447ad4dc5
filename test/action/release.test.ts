import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { namesOn, pushOf, runAction, textOn, type Told } from "../support/action-run.ts";
import { type FakeEngine, makeFakeEngine } from "../support/fake-engine.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { type GitRepository, makeGitRepository } from "../support/git-repository.ts";
import type { InputName } from "../../action/inputs/input-table.ts";

let github: FakeGitHub;
let engine: FakeEngine;
let repository: GitRepository;
let before: string;
let after: string;

beforeEach(async () => {
  repository = makeGitRepository();
  engine = makeFakeEngine();
  github = await startFakeGitHub(repository.folder);
  before = repository.commit("empty");
  repository.write("jobs/cook.md", "title: Cook\n");
  repository.write("jobs/baker.md", "title: Baker\n");
  after = repository.commit("two postings");
});
afterEach(async () => {
  await github.close();
  engine.dispose();
  repository.dispose();
});

/** Without the review, which has its own tests and takes a process more. */
const push = (inputs: Partial<Record<InputName, string>> = {}, signal?: AbortSignal): Promise<Told> =>
  runAction({
    github,
    engine,
    repository,
    event: "push",
    payload: pushOf(before, after),
    inputs: { review: "false", ...inputs },
    ...(signal && { signal }),
  });

const COMPLETE = ["baker", "cook"]
  .flatMap((slug) => ["jpg", "json", "mp4", "vtt"].map((end) => `${slug}.${end}`))
  .concat("job-films.json");
const listed = (release = github.releases[0]): string[] =>
  JSON.parse(textOn(release, "job-films.json")).films.map(({ path }: { path: string }) => path);

/** Everything is there, nothing else is, and the list of films is right. */
function expectComplete(): void {
  expect(github.releases).toHaveLength(1);
  expect(github.releases[0]).toMatchObject({ draft: false });
  expect(namesOn(github.releases[0])).toEqual(COMPLETE);
  expect(github.releases[0]?.assets.filter(({ state }) => state !== "uploaded")).toEqual([]);
  expect(listed()).toEqual(["jobs/baker.md", "jobs/cook.md"]);
}

describe("a run that is cancelled", () => {
  it("while it replaces a film still gives the new one its name, and puts no other", async () => {
    await push();
    before = after;
    repository.write("jobs/cook.md", "title: Head Cook\n");
    after = repository.commit("edit");
    const cancelled = new AbortController();
    github.onRequest = (request) => {
      if (request.startsWith("DELETE")) cancelled.abort(new Error("cancelled"));
    };
    await expect(push({}, cancelled.signal)).rejects.toThrow("cancelled");
    expect(namesOn(github.releases[0])).toEqual(COMPLETE);
    expect(textOn(github.releases[0], "cook.mp4")).toContain("Head Cook");
    expect(textOn(github.releases[0], "cook.json")).not.toContain("Head Cook");
  });
});

describe("an upload that broke off", () => {
  it("is taken away by the next run, and made good", async () => {
    await push();
    const film = github.releases[0]!.assets.find(({ name }) => name === "cook.mp4")!;
    Object.assign(film, { state: "starter", created_at: "2026-01-01T00:00:00Z", bytes: Buffer.alloc(0) });
    const told = await push();
    expect(told.filmed).toEqual(["jobs/cook.md"]);
    expectComplete();
  });
});

describe("two runs at once", () => {
  it("on one release lose nothing of each other, be it new or not", async () => {
    const first = await Promise.all([push(), push()]);
    expect(first.map(({ failure }) => failure)).toEqual([null, null]);
    expectComplete();

    const middle = after;
    repository.write("jobs/waiter.md", "title: Waiter\n");
    const waiter = repository.commit("third");
    repository.write("jobs/usher.md", "title: Usher\n");
    const usher = repository.commit("fourth");
    const run = (from: string, to: string): Promise<Told> =>
      runAction({ github, engine, repository, event: "push", payload: pushOf(from, to) });
    const second = await Promise.all([run(middle, waiter), run(waiter, usher)]);
    expect(second.map(({ failure }) => failure)).toEqual([null, null]);
    expect(listed()).toEqual(["jobs/baker.md", "jobs/cook.md", "jobs/usher.md", "jobs/waiter.md"]);
    expect(namesOn(github.releases[0])).toHaveLength(4 * 4 + 1);
  });
});

describe("an immutable release", () => {
  it("is followed by another, which lists the films of both", async () => {
    github.hasImmutableReleases = true;
    await push();
    expect(github.releases.map(({ tag_name, immutable }) => [tag_name, immutable])).toEqual([["job-films", true]]);
    before = after;
    repository.write("jobs/waiter.md", "title: Waiter\n");
    repository.remove("jobs/cook.md");
    after = repository.commit("third");
    const told = await push();
    expect(told.failure).toBeNull();
    expect(github.releases.map(({ tag_name }) => tag_name)).toEqual(["job-films", "job-films-2"]);
    const [first, second] = github.releases;
    expect(namesOn(first)).toEqual(COMPLETE);
    expect(namesOn(second)).toEqual(["job-films.json", "waiter.jpg", "waiter.json", "waiter.mp4", "waiter.vtt"]);
    expect(listed(second)).toEqual(["jobs/baker.md", "jobs/waiter.md"]);
    expect(textOn(second, "job-films.json")).toContain("download/job-films/baker.mp4");
    expect((await push()).filmed).toEqual([]);
  });

  it("that used up its tag is passed over", async () => {
    github.burntTags.add("job-films");
    const told = await push();
    expect(told.failure).toBeNull();
    expect(github.releases.map(({ tag_name, draft }) => [tag_name, draft])).toEqual([["job-films-2", false]]);
    expect(textOn(github.releases[0], "cook.json")).toContain("download/job-films-2/cook.mp4");
  });
});

describe("a GitHub that falters", () => {
  it("has nothing twice where answers to uploads are lost", async () => {
    github.faults.push({
      method: "POST",
      path: /uploads.*cook\.mp4/,
      status: 502,
      message: "Bad Gateway",
      headers: { "retry-after": "0" },
      times: 1,
      afterwards: true,
    });
    github.faults.push({
      method: "POST",
      path: /releases$/,
      status: 502,
      message: "Bad Gateway",
      headers: { "retry-after": "0" },
      times: 1,
      afterwards: true,
    });
    const told = await push();
    expect(told.failure).toBeNull();
    expectComplete();
  });

  it("keeps the others where one film can't be attached, and the run says so", async () => {
    github.faults.push({ method: "POST", path: /uploads.*cook\.mp4/, status: 422, message: "No" });
    const told = await push();
    expect(told.outputs).toMatchObject({ made: "1", failed: "1" });
    expect(told.failure).toMatch(/^1 posting could not be filmed/);
    expect(listed()).toEqual(["jobs/baker.md"]);
    expect(told.annotations[0]).toMatchObject({ kind: "error", file: "jobs/cook.md", line: 1 });
  });

  it("has no film made in vain where the token may not write", async () => {
    github.faults.push({
      method: "POST",
      path: /releases$/,
      status: 403,
      message: "Resource not accessible by integration",
    });
    await expect(push()).rejects.toThrow(/contents: write/);
  });
});

describe("release inputs", () => {
  it("a draft stays one, with its name and its mark", async () => {
    await push({ draft: "true", prerelease: "true", "release-name": "Films of {sha}" });
    expect(github.releases[0]).toMatchObject({
      draft: true,
      prerelease: true,
      name: `Films of ${after.slice(0, 7)}`,
      target_commitish: after,
    });
    expect((await push({ draft: "true" })).filmed).toEqual([]);
  });

  it("with {slug} each posting has a release of its own", async () => {
    await push({ "release-tag": "films/{slug}" });
    expect(github.releases.map(({ tag_name }) => tag_name).toSorted()).toEqual(["films/baker", "films/cook"]);
    expect((await push({ "release-tag": "films/{slug}" })).filmed).toEqual([]);
    repository.remove("jobs/cook.md");
    before = after;
    after = repository.commit("delete");
    const told = await push({ "release-tag": "films/{slug}" });
    expect(told.failure).toBeNull();
    expect(namesOn(github.releases.find(({ tag_name }) => tag_name === "films/cook"))).toEqual(["job-films.json"]);
  });

  it("what people wrote into the release's text stays", async () => {
    await push();
    const [release] = github.releases;
    release!.body = `Our films.\n\n${release!.body}\n\nQuestions? Ask.`;
    before = after;
    repository.write("jobs/waiter.md", "title: Waiter\n");
    after = repository.commit("third");
    await push();
    expect(release!.body).toMatch(/^Our films\.\n[^]*\[Waiter\][^]*\nQuestions\? Ask\.$/);
  });
});

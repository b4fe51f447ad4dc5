import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connectGitHub } from "../../action/host/github.ts";
import type { Host, Release } from "../../action/host/host.ts";
import { putAsset, textPut } from "../../action/release/replace.ts";
import { type FakeAsset, type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";

let github: FakeGitHub;
let host: Host;
let release: Release;
let log: string[];
let nowMs: number;
/** What happens elsewhere while this run waits. */
let meanwhile: () => void;

const waiting = {
  nowMs: () => nowMs,
  log: (sentence: string) => void log.push(sentence),
  sleep: async (ms: number) => {
    nowMs += ms;
    meanwhile();
  },
};

beforeEach(async () => {
  github = await startFakeGitHub(".");
  log = [];
  nowMs = Date.now();
  meanwhile = () => {};
  host = connectGitHub(github.repository, {
    apiUrl: github.apiUrl,
    token: github.token,
    userAgent: "test",
    fetch,
    nowMs: () => nowMs,
    chance: () => 0,
    log: () => {},
    signal: new AbortController().signal,
  });
  release = await host.createRelease({ tag: "films", commit: "a".repeat(40), name: "", body: "", isPrerelease: false });
});
afterEach(() => github.close());

/** A file whose upload has begun, and not ended. */
async function begun(name: string): Promise<FakeAsset> {
  await host.uploadAsset(release, textPut(name, "theirs"));
  const asset = github.releases[0]!.assets.at(-1)!;
  asset.state = "starter";
  return asset;
}

const put = (): Promise<unknown> => putAsset(host, release, textPut("cook.json", "ours"), waiting);
const lying = () => github.releases[0]!.assets.map(({ name, bytes }) => [name, bytes.toString("utf8")]);

it("a file of another run that comes between is the one that stays, or is replaced in its turn", async () => {
  await host.uploadAsset(release, textPut("cook.json", "old"));
  for (const theirs of ["ours", "theirs"]) {
    let isFirst = true;
    github.onRequest = async (request) => {
      if (!request.startsWith("PATCH") || !isFirst) return;
      isFirst = false;
      await host.uploadAsset(release, textPut("cook.json", theirs));
    };
    await put();
    expect(isFirst).toBe(false);
    expect(lying()).toEqual([["cook.json", "ours"]]);
    await putAsset(host, release, textPut("cook.json", "old"), waiting);
  }
});

describe.each(["cook.json", "cook.json.incoming"])("an upload of another run to %s", (name) => {
  beforeEach(async () => {
    if (name !== "cook.json") await host.uploadAsset(release, textPut("cook.json", "old"));
  });

  it("is waited for, and ours comes after it", async () => {
    const theirs = await begun(name);
    const startMs = nowMs;
    meanwhile = () => {
      if (nowMs < startMs + 5_000) return;
      // It ends, and the other run gives its file its name.
      Object.assign(theirs, { state: "uploaded", name: "cook.json" });
      github.releases[0]!.assets.splice(0, Infinity, theirs);
    };
    await put();
    expect(nowMs - startMs).toBeGreaterThanOrEqual(5_000);
    expect(nowMs - startMs).toBeLessThan(6_000);
    expect(log).toEqual([`Another run may be uploading ${name}: waiting for it, 60 s at most.`]);
    expect(lying()).toEqual([["cook.json", "ours"]]);
  });

  it("that goes on for ever counts as broken off after a minute", async () => {
    await begun(name);
    const startMs = nowMs;
    await put();
    expect(nowMs - startMs).toBeGreaterThan(55_000);
    expect(nowMs - startMs).toBeLessThanOrEqual(60_000);
    expect(lying()).toEqual([["cook.json", "ours"]]);
  });

  it("that broke off long ago is not waited for", async () => {
    (await begun(name)).created_at = "2026-01-01T00:00:00Z";
    await put();
    expect(log).toEqual([]);
    expect(lying()).toEqual([["cook.json", "ours"]]);
  });
});

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { typeOfRefusal } from "../../action/host/errors.ts";
import { connectGitHub } from "../../action/host/github.ts";
import type { Host, Release } from "../../action/host/host.ts";
import { waitBeforeRetryMs } from "../../action/host/retry.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";

let github: FakeGitHub;
let host: Host;
let waits: number[];

function connect(apiUrl: string): Host {
  return connectGitHub("acme/careers", {
    apiUrl,
    token: github.token,
    userAgent: "test",
    fetch,
    nowMs: () => 0,
    chance: () => 1,
    sleep: async (ms) => void waits.push(ms),
    log: () => {},
    signal: new AbortController().signal,
  });
}

beforeEach(async () => {
  github = await startFakeGitHub(".");
  waits = [];
  host = connect(github.apiUrl);
});
afterEach(() => github.close());

const create = (tag = "films"): Promise<Release> =>
  host.createRelease({ tag, commit: "a".repeat(40), name: tag, body: "", isPrerelease: false });
const text = (name: string, content: string) => ({ name, type: "text/plain", body: new Blob([content]) });

describe("GitHub", () => {
  it("keeps what it is given: a draft, its files, their names and what is in them", async () => {
    const release = await create();
    expect(release).toMatchObject({ tag: "films", isDraft: true, isImmutable: false });
    const asset = await host.uploadAsset(release, text("a.txt", "hello"));
    expect(asset).toMatchObject({ name: "a.txt", bytes: 5, isUploaded: true });
    expect(asset.sha256).toHaveLength(64);
    await host.renameAsset(asset.id, "b.txt");
    expect((await host.assets(release)).map(({ name }) => name)).toEqual(["b.txt"]);
    expect(await host.readAsset(asset.id, 100)).toBe("hello");
    expect(await host.updateRelease(release.id, { isDraft: false, body: "text" })).toMatchObject({
      isDraft: false,
      body: "text",
    });
    await host.deleteAsset(asset.id);
    await host.deleteAsset(asset.id);
    expect(await host.assets(release)).toEqual([]);
  });

  it("lists more than fits a page", async () => {
    const release = await create();
    for (let i = 0; i < 101; i++) await host.uploadAsset(release, text(`${i}.txt`, "x"));
    expect(await host.assets(release)).toHaveLength(101);
  });

  it("does not hand out what is longer than is wanted", async () => {
    const asset = await host.uploadAsset(await create(), text("a.txt", "x".repeat(1000)));
    await expect(host.readAsset(asset.id, 999)).rejects.toMatchObject({ type: "not understood" });
  });

  it.each([
    ["502 twice", [{ path: /releases\?/, status: 502, message: "Bad Gateway", times: 2 }], [1000, 2000]],
    [
      "a secondary limit with its time",
      [
        {
          path: /releases\?/,
          status: 403,
          message: "You have exceeded a secondary rate limit.",
          headers: { "retry-after": "7" },
          times: 1,
        },
      ],
      [7000],
    ],
    [
      "a secondary limit without one",
      [{ path: /releases\?/, status: 403, message: "You have exceeded a secondary rate limit.", times: 1 }],
      [60_000],
    ],
    [
      "a used-up limit until its end",
      [
        {
          path: /releases\?/,
          status: 403,
          message: "API rate limit exceeded",
          headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "42" },
          times: 1,
        },
      ],
      [42_000],
    ],
    [
      "429",
      [{ path: /releases\?/, status: 429, message: "slow down", headers: { "retry-after": "1" }, times: 1 }],
      [1000],
    ],
  ])("is asked again after %s", async (_, faults, expected) => {
    github.faults.push(...faults);
    expect(await host.releases()).toEqual([]);
    expect(waits).toEqual(expected);
  });

  it("is not asked for ever", async () => {
    github.faults.push({ path: /releases\?/, status: 500, message: "Server Error" });
    await expect(host.releases()).rejects.toMatchObject({ type: "unavailable", status: 500 });
    expect(waits).toHaveLength(5);
    github.faults.splice(0, 1, { path: /releases\?/, status: 429, message: "no", headers: { "retry-after": "3600" } });
    await expect(host.releases()).rejects.toThrow(/rate|429.*Run the job again later/);
  });

  it("says what a token lacks, and what to do, at once", async () => {
    github.faults.push({
      method: "POST",
      path: /releases$/,
      status: 403,
      message: "Resource not accessible by integration",
    });
    await expect(create()).rejects.toThrow(/would not create the release films: 403 .*contents: write/);
    expect(waits).toEqual([]);
  });

  it("that is not there is told of, and one that speaks otherwise", async () => {
    await expect(connect("http://127.0.0.1:9").releases()).rejects.toMatchObject({ type: "unavailable", status: 0 });
    const page = createServer((_, response) => response.end("<html>Sign in</html>"));
    await new Promise<void>((done) => page.listen(0, "127.0.0.1", done));
    const { port } = page.address() as AddressInfo;
    await expect(connect(`http://127.0.0.1:${port}`).releases()).rejects.toThrow(
      /not as GitHub documents it.*GITHUB_API_URL/,
    );
    page.closeAllConnections();
    page.close();
  });

  it("refuses files of 2 GiB before they are sent", async () => {
    const release = await create();
    const body = { size: 2 * 1024 ** 3 } as Blob;
    await expect(host.uploadAsset(release, { ...text("a.mp4", ""), body })).rejects.toThrow(/less than 2 GiB/);
  });
});

describe("a refusal", () => {
  it.each([
    [404, "Not Found", [], "missing"],
    [422, "Validation Failed", ["already_exists"], "already exists"],
    [422, "Cannot upload assets to an immutable release.", [], "immutable"],
    [422, "Validation Failed; tag_name was used by an immutable release", ["custom"], "immutable"],
    [422, "Validation Failed", ["invalid"], "refused"],
    [403, "You have exceeded a secondary rate limit", [], "rate limited"],
    [403, "Resource not accessible by integration", [], "forbidden"],
    [401, "Bad credentials", [], "forbidden"],
    [503, "", [], "unavailable"],
  ] as const)("%i %s %j is %s", (status, message, codes, expected) => {
    expect(typeOfRefusal({ status, message, codes, isRateLimit: false })).toBe(expected);
  });
});

describe("the wait before another try", () => {
  const answered = { status: 500, retryAfter: null, remaining: null, reset: null, isRateLimit: false };
  it("grows, has a bound, and is spread by chance", () => {
    expect([1, 2, 3, 4, 5, 6].map((tries) => waitBeforeRetryMs(answered, tries, 0, 1))).toEqual([
      1000,
      2000,
      4000,
      8000,
      16_000,
      null,
    ]);
    expect(waitBeforeRetryMs(answered, 1, 0, 0)).toBe(500);
  });
  it("is none for what another try won't change", () => {
    for (const status of [400, 401, 403, 404, 422])
      expect(waitBeforeRetryMs({ ...answered, status }, 1, 0, 1)).toBeNull();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignSlugs } from "../../action/postings/slugs.ts";
import { assetName, incomingName, MANIFEST_NAME, recordName, slugOfAsset } from "../../action/release/asset-names.ts";
import { currentRelease } from "../../action/release/find.ts";
import { expandTag, numberedTag, readTag, tagNumber } from "../../action/release/tag.ts";
import type { Release } from "../../action/host/host.ts";

describe("slugs", () => {
  it.each<readonly [readonly string[], Readonly<Record<string, string>>]>([
    [["jobs/Head Cook.md"], { "jobs/Head Cook.md": "head-cook" }],
    [["jobs/a/cook.md", "jobs/b/cook.md"], { "jobs/a/cook.md": "a-cook", "jobs/b/cook.md": "b-cook" }],
    [["jobs/cook.md", "jobs/cook.pdf"], { "jobs/cook.md": "cook-8bbc5346", "jobs/cook.pdf": "cook-05fc81c8" }],
    [["jobs/job-films.md"], { "jobs/job-films.md": "job-films-job" }],
    [["jobs/../../x.md"], { "jobs/../../x.md": "x" }],
    [["jobs/con.md"], { "jobs/con.md": "con-job" }],
    [["jobs/Köchin.md"], { "jobs/Köchin.md": "koechin" }],
  ])("of %j are %j", (paths, expected) => {
    expect(Object.fromEntries(assignSlugs(paths))).toEqual(expected);
  });

  it("of a name without a Latin letter are of its hash", () => {
    expect(assignSlugs(["jobs/厨师.md"]).get("jobs/厨师.md")).toMatch(/^posting-[0-9a-f]{8}$/);
  });

  it("stay as they are held when another of the name comes", () => {
    const slugs = assignSlugs(["jobs/a/cook.md", "jobs/b/cook.md"], new Map([["jobs/a/cook.md", "cook"]]));
    expect(Object.fromEntries(slugs)).toEqual({ "jobs/a/cook.md": "cook", "jobs/b/cook.md": "b-cook" });
  });

  it("are distinct, safe in addresses and names of files, and the same in every order, whatever paths are called", () => {
    const name = fc.oneof(
      fc.string({ unit: "binary", maxLength: 100 }),
      fc.constantFrom("cook", "Cook", "cook.", "job-films"),
    );
    const path = fc.tuple(name, name, fc.constantFrom("md", "pdf")).map(([a, b, end]) => `jobs/${a}/${b}.${end}`);
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 20 }), (paths) => {
        const slugs = assignSlugs(paths);
        expect(new Set(slugs.values()).size).toBe(paths.length);
        for (const slug of slugs.values()) expect(slug).toMatch(/^[a-z0-9]([a-z0-9-]{0,98}[a-z0-9])?$/);
        expect(assignSlugs(paths.toReversed())).toEqual(slugs);
      }),
    );
  });
});

describe("names of files on a release", () => {
  it.each([
    ["cook.mp4", assetName("cook", null, "16:9", "video")],
    ["cook.9x16.jpg", assetName("cook", null, "9:16", "poster")],
    ["openings.cook.vtt", assetName("openings", "cook", "16:9", "captions")],
    ["openings.cook.4x5.mp4", assetName("openings", "cook", "4:5", "video")],
    ["cook.json", recordName("cook")],
    ["cook.mp4.incoming", incomingName("cook.mp4")],
  ])("%s", (expected, name) => {
    expect(name).toBe(expected);
    expect(slugOfAsset(name)).toBe(expected.split(".")[0]);
  });

  it.each([MANIFEST_NAME, "checksums.txt", "Cook.mp4", "cook.tar.gz", "cook.x.json", "cook"])(
    "%s is no posting's",
    (name) => {
      expect(slugOfAsset(name)).toBeNull();
    },
  );
});

describe("tags", () => {
  it("have their tokens replaced", () => {
    const tokens = { sha: "abcdef0123456789", date: "2026-11-28", slug: "cook" };
    expect(expandTag("films/{date}-{sha}-{slug}", tokens)).toBe("films/2026-11-28-abcdef0-cook");
  });

  it.each(["job-films", "films/{slug}", "{date}", "v1.0"])("%s is one", (tag) => {
    expect(readTag(tag).fault).toBeNull();
  });

  it.each(["-x", "a b", "a..b", "a//b", "x.lock", "a~1", "a:b", "a/", "{title}", "a\n", "x".repeat(200)])(
    "%j is none",
    (tag) => {
      expect(readTag(tag).fault).not.toBeNull();
    },
  );

  it("count the releases that follow an immutable one", () => {
    expect([1, 2, 10].map((n) => tagNumber("job-films", numberedTag("job-films", n)))).toEqual([1, 2, 10]);
    expect(
      ["job-films-2026", "job-films-x", "job-films-1", "job-films-02", "other"].map((tag) =>
        tagNumber("job-films", tag),
      ),
    ).toEqual([null, null, null, null, null]);
  });
});

describe("the release that films go to", () => {
  const release = (id: number, tag: string, more: Partial<Release> = {}): Release => ({
    id,
    tag,
    isDraft: false,
    isImmutable: false,
    name: "",
    body: "",
    pageUrl: "",
    uploadUrl: "",
    ...more,
  });
  it.each<readonly [string, readonly Release[], number | null, number]>([
    ["is none where there is none", [release(1, "v1")], null, 1],
    ["is the one of the tag", [release(1, "v1"), release(2, "films")], 2, 1],
    ["is the last of an immutable row", [release(1, "films"), release(3, "films-3"), release(2, "films-2")], 3, 3],
    ["is a draft that a killed run left", [release(1, "films", { isDraft: true })], 1, 1],
    [
      "is the oldest of several drafts",
      [release(2, "films", { isDraft: true }), release(1, "films", { isDraft: true })],
      1,
      1,
    ],
    ["is the published one rather than a draft", [release(1, "films", { isDraft: true }), release(2, "films")], 2, 1],
  ])("%s", (_, releases, id, number) => {
    const found = currentRelease("films", releases);
    expect([found.release?.id ?? null, found.number]).toEqual([id, number]);
  });
});

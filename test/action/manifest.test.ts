import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprintOf } from "../../action/postings/fingerprint.ts";
import { readInputs } from "../../action/inputs/inputs.ts";
import type { InputName } from "../../action/inputs/input-table.ts";
import {
  assetsOf,
  isComplete,
  manifestText,
  placedAt,
  readManifest,
  readRecord,
  recordText,
} from "../../action/release/manifest.ts";
import { sampleRecord } from "../support/sample-record.ts";

describe("a manifest", () => {
  it("is read as it was written, in the order of paths", () => {
    const [a, b] = [
      sampleRecord({ path: "jobs/b.md", slug: "b" }),
      sampleRecord({ path: "jobs/a.md", slug: "a", closed: "it is" }),
    ];
    expect(readManifest(manifestText([a, b]))).toEqual([b, a]);
    expect(readRecord(recordText(a))).toEqual(a);
  });

  it("is read without the entries that are broken, and without an error whatever it is", () => {
    const good = sampleRecord();
    const broken = { ...good, slug: "../../etc" };
    expect(readManifest(JSON.stringify({ version: 1, films: [broken, good, null, 7] }))).toEqual([good]);
    const anything = fc.oneof(fc.string(), fc.json());
    fc.assert(fc.property(anything, (text) => readManifest(text).length === 0));
  });

  it.each([
    { name: "../x.mp4", bytes: 1, sha256: "c".repeat(64), url: "" },
    { name: "x.mp4", bytes: -1, sha256: "c".repeat(64), url: "" },
    { name: "x.mp4", bytes: 1, sha256: "c", url: "" },
  ])("does not take %j for a file", (video) => {
    const record = sampleRecord();
    expect(readRecord(JSON.stringify({ ...record, films: [{ ...record.films[0], video }] }))).toBeNull();
  });

  it("has addresses at the release that its files lie on", () => {
    const placed = placedAt(sampleRecord(), "films-2", (tag, name) => `https://x/${tag}/${name}`);
    expect(placed.tag).toBe("films-2");
    expect(assetsOf(placed).map(({ url }) => url)).toEqual(
      ["cook.mp4", "cook.jpg", "cook.vtt"].map((name) => `https://x/films-2/${name}`),
    );
  });
});

describe("a posting's files", () => {
  const record = sampleRecord();
  const lying = assetsOf(record).map(({ name, bytes, sha256 }) => ({ name, bytes, sha256: sha256 as string | null }));
  it("are whole if all are there as the record says", () => {
    expect(isComplete(record, lying)).toBe(true);
    expect(
      isComplete(
        record,
        lying.map((asset) => ({ ...asset, sha256: null })),
      ),
    ).toBe(true);
  });
  it.each([
    ["one is missing", lying.slice(1)],
    ["one is shorter", lying.map((asset) => ({ ...asset, bytes: 1 }))],
    ["one is another", lying.map((asset) => ({ ...asset, sha256: "e".repeat(64) }))],
  ])("are not if %s", (_, others) => {
    expect(isComplete(record, others)).toBe(false);
  });
});

describe("a fingerprint", () => {
  const of = (given: Partial<Record<InputName, string>>, content = "a", brand: string | null = null) =>
    fingerprintOf(
      content,
      readInputs((name) => given[name] ?? ""),
      brand,
    );
  it("is another for other content, wishes, backend and brand, and for nothing else", () => {
    const all = [
      of({}),
      of({}, "b"),
      of({}, "a", "brand"),
      of({ length: "15" }),
      of({ aspects: "9:16" }),
      of({ voice: "slt" }),
      of({ music: "warm" }),
      of({ backend: "hosted" }),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(of({ "max-films": "3", draft: "true", "release-tag": "x" })).toBe(of({}));
  });
});

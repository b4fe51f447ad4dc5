import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  asDraft,
  changes,
  describeChanges,
  type Draft,
  parseDraft,
  printDraft,
  readyForExport,
  summary,
} from "../../shared/draft/index.ts";
import { NemoError } from "../../shared/errors/index.ts";

const FILM: Draft = {
  t: [
    { tt: 0, sg: [{ id: "a", s: 0, d: 10_000, m: { title: "city timelapse" } }] },
    { tt: 1, sg: [{ id: "b", s: 0, d: 10_000, m: { title: "Lo-fi", volume: 0.35 } }] },
    { tt: 7, sg: [{ id: "c", s: 0, d: 3000, m: { text: "Urban Dreams" } }] },
  ],
  d: 10_000,
};

describe("the summary", () => {
  it("has the form that users know", () => {
    expect(summary(FILM)).toBe(
      'Timeline (3 tracks): 1. Video: city timelapse (0-10s) 2. BGM: Lo-fi (0-10s, 35%) 3. Title: "Urban Dreams" (0-3s)',
    );
  });

  it("speaks Chinese", () => {
    expect(summary(FILM, "zh")).toBe(
      '时间线（3 条轨道）：1. 视频：city timelapse (0-10s) 2. 背景音乐：Lo-fi (0-10s, 35%) 3. 标题："Urban Dreams" (0-3s)',
    );
  });

  it("calls a studio's scenes as people do", () => {
    const scene = (name: string): Draft => ({ t: [{ tt: 0, sg: [{ s: 0, d: 1000, m: { kind: "scene", name } }] }] });
    expect(summary(scene("hook"))).toContain("Video: opening (0-1s)");
    expect(summary(scene("pay"), "zh")).toContain("视频：待遇 (0-1s)");
    expect(summary(scene("toString"))).toContain("Video: toString (0-1s)");
  });

  it("says of captions whether they are in the picture", () => {
    const captions = { tt: 7, m: { kind: "caption" }, sg: [{ s: 0, d: 1000, m: { text: "Come aboard" } }] };
    const draft = (burnCaptions: boolean): Draft => ({ t: [captions], m: { burnCaptions } });
    expect(summary(draft(true))).toBe('Timeline (1 track): 1. Captions: "Come aboard" (0-1s)');
    expect(summary(draft(false))).toBe('Timeline (1 track): 1. Captions, not shown: "Come aboard" (0-1s)');
    expect(summary(draft(false), "zh")).toContain("字幕（不显示）");
  });

  it("tells a voice's lines as one, and of captions the first", () => {
    const lines = (kind: string, field: string, names: readonly string[]) => ({
      tt: kind === "caption" ? 7 : 1,
      m: { kind },
      sg: names.map((name, i) => ({ s: 500 + i * 2000, d: 1000, m: { kind, [field]: name } })),
    });
    const draft = (voices: readonly string[]): Draft => ({
      t: [lines("narration", "name", voices), lines("caption", "text", ["a", "b", "c", "d", "e"])],
    });
    expect(summary(draft(["slt", "slt", "slt"]))).toBe(
      'Timeline (2 tracks): 1. Voice-over: slt (0.5-5.5s, 3 parts) 2. Captions: "a" (0.5-1.5s), "b" (2.5-3.5s), "c" (4.5-5.5s), and 2 more',
    );
    expect(summary(draft(["slt", "slt"]), "zh")).toContain("旁白：slt (0.5-3.5s, 2 段)");
    expect(summary(draft(["hook", "why"]))).toContain("Voice-over: hook (0.5-1.5s), why (2.5-3.5s)");
  });

  it("names the tracks of a studio, lets segments without a start follow each other, and stays short", () => {
    const draft: Draft = {
      t: [
        {
          tt: 0,
          m: { kind: "scene" },
          sg: Array.from({ length: 12 }, (_, i) => ({ d: 1500, m: { kind: "scene", name: `Scene ${i + 1}` } })),
        },
        {
          tt: 1,
          m: { kind: "narration" },
          sg: [{ s: 250, d: 1000, m: { kind: "narration", name: "hook", volume: 1 } }],
        },
        { tt: 7, m: { kind: "caption" } },
      ],
    };
    expect(summary(draft)).toBe(
      "Timeline (3 tracks): 1. Video: Scene 1 (0-1.5s), Scene 2 (1.5-3s), Scene 3 (3-4.5s), Scene 4 (4.5-6s), Scene 5 (6-7.5s), " +
        "Scene 6 (7.5-9s), Scene 7 (9-10.5s), Scene 8 (10.5-12s), and 4 more 2. Voice-over: hook (0.25-1.25s) 3. Captions: empty",
    );
  });

  it.each([[{}], [{ t: 3 }], [{ t: [null, 7, { sg: "x" }, { sg: [null, { s: -5, d: "x" }] }] }]])(
    "makes do with %j",
    (draft) => {
      expect(summary(draft as unknown as Draft)).toMatch(/^Timeline \(\d tracks?\)/);
    },
  );
});

it.each([
  [FILM, true],
  [{ t: [{ sg: [] }, { sg: [{}] }] }, true],
  [{ t: [{ sg: [] }] }, false],
  [{ t: [] }, false],
  [{}, false],
  [null, false],
  [{ t: "x" }, false],
])("is ready for export if a track has a segment: %j", (draft, ready) => {
  expect(readyForExport(draft as unknown as Draft | null)).toBe(ready);
});

describe("changes", () => {
  const edit = (
    change: (draft: { t: { sg: Record<string, unknown>[] }[] } & Record<string, unknown>) => void,
  ): Draft => {
    const copy = structuredClone(FILM);
    change(copy as never);
    return copy;
  };
  const tell = (after: Draft): string => describeChanges(changes(FILM, after));

  it("are none between equal drafts, whatever the order of their fields", () => {
    expect(changes(FILM, structuredClone(FILM))).toEqual([]);
    expect(changes({ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } })).toEqual([]);
    expect(changes(null, {})).toEqual([]);
  });

  it("tell what, its name, when, and before and after", () => {
    const quieter = edit(({ t }) => (t[1]!.sg[0]!["m"] = { title: "Lo-fi", volume: 0.2 }));
    expect(changes(FILM, quieter)).toEqual([
      {
        kind: "changed",
        what: "segment",
        track: "BGM",
        name: "Lo-fi",
        timing: "0-10s",
        field: "volume",
        before: 0.35,
        after: 0.2,
      },
    ]);
    expect(tell(quieter)).toBe('BGM "Lo-fi" (0-10s): volume 35% → 20%');
    expect(describeChanges(changes(FILM, quieter), "zh")).toBe('背景音乐 "Lo-fi" (0-10s)：音量 35% → 20%');
  });

  it.each<[string, Draft, string]>([
    ["a shorter title", edit(({ t }) => (t[2]!.sg[0]!["d"] = 2000)), 'Title "Urban Dreams": timing 0-3s → 0-2s'],
    [
      "a new title",
      edit(({ t }) => t[2]!.sg.push({ id: "d", s: 4000, d: 1000, m: { text: "Join" } })),
      'Added: Title "Join" (4-5s)',
    ],
    ["no music", edit(({ t }) => t.splice(1, 1)), 'Removed: BGM "Lo-fi" (0-10s)'],
    ["another length", edit((draft) => (draft["d"] = 15_000)), "Film: length 10s → 15s"],
    [
      "an unknown field",
      edit(({ t }) => (t[0]!.sg[0]!["speed"] = 2)),
      'Video "city timelapse" (0-10s): speed none → 2',
    ],
  ])("tell of %s", (_what, after, words) => {
    expect(tell(after)).toBe(words);
  });

  it("know segments without ids again by what they say, and put what was only pushed along last", () => {
    const scenes = (...names: [string, number][]): Draft => ({
      t: [{ tt: 0, sg: names.map(([name, d]) => ({ d, m: { name } })) }],
    });
    const told = describeChanges(
      changes(
        scenes(["Hook", 4000], ["Why", 5000], ["Pay", 3000]),
        scenes(["Hook", 3000], ["Why", 5000], ["Pay", 3000]),
      ),
    );
    expect(told).toBe(
      'Video "Hook": timing 0-4s → 0-3s\nVideo "Why": timing 4-9s → 3-8s\nVideo "Pay": timing 9-12s → 8-11s',
    );
  });

  it("are found for every difference that an edit makes, and only then", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (a, b) => {
        const before = { t: [{ tt: 0, sg: [{ id: "x", m: { value: a } }] }] };
        const after = { t: [{ tt: 0, sg: [{ id: "x", m: { value: b } }] }] };
        expect(changes(before, after).length > 0).toBe(JSON.stringify(sorted(a)) !== JSON.stringify(sorted(b)));
      }),
    );
  });

  it("of a hundred thousand segments take no time that grows with their square", () => {
    const many = (shift: number): Draft => ({
      t: [{ tt: 0, sg: Array.from({ length: 100_000 }, (_, i) => ({ s: i + shift, d: 1, m: { name: "same" } })) }],
    });
    expect(describeChanges(changes(many(0), many(1))).split("\n")).toHaveLength(13);
  });
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, of]) => [key, sorted(of)]);
}

describe("the codec", () => {
  it("gives back what it read, unknown fields and all", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (draft) => {
        expect(parseDraft(printDraft(draft))).toEqual(draft);
        expect(printDraft(parseDraft(JSON.stringify(draft)))).toBe(JSON.stringify(draft));
      }),
    );
    const odd = '{"t":[{"tt":0,"sg":[{"s":-5,"d":1e+308,"zz":{"__proto__":1}}],"future":[[]]}],"x":null}';
    expect(printDraft(parseDraft(odd))).toBe(odd);
  });

  const circle: Record<string, unknown> = {};
  circle["t"] = [circle, circle];
  it.each([
    ["an array", []],
    ["text", "draft"],
    ["NaN", { t: [{ sg: [{ s: Number.NaN }] }] }],
    ["infinity", { d: Number.POSITIVE_INFINITY }],
    ["a bigint", { d: 1n }],
    ["a function", { m: () => 1 }],
    ["a hole", { t: [undefined] }],
    ["a circle", circle],
    ["a million segments", { t: [{ sg: Array.from({ length: 1_000_000 }, () => ({})) }] }],
  ])("refuses %s", (_what, value) => {
    expect(() => asDraft(value)).toThrow(NemoError);
    expect(() => changes(value as Draft, {})).toThrow(NemoError);
  });

  it("refuses JSON that is broken or nests a hundred thousand levels deep", () => {
    expect(() => parseDraft("{")).toThrow(NemoError);
    expect(() => parseDraft(`{"t":${"[".repeat(100_000)}${"]".repeat(100_000)}}`)).toThrow(NemoError);
  });

  it("sums up and compares any JSON", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("t", "d", "m", "x"), fc.jsonValue()),
        fc.array(fc.dictionary(fc.constantFrom("tt", "sg", "m", "id"), fc.jsonValue())),
        (odd, tracks) => {
          for (const draft of [odd, { t: tracks }] as Draft[]) {
            expect(summary(draft)).toContain("Timeline");
            expect(changes(draft, structuredClone(draft))).toEqual([]);
            expect(typeof describeChanges(changes(draft, FILM), "zh")).toBe("string");
          }
        },
      ),
    );
  });
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../engine/output/caption-files.ts";
import { toSrt, toVtt } from "../../engine/output/subtitles.ts";
import { joined } from "../../engine/timeline/joined.ts";
import type { Cue } from "../../engine/timeline/timeline.ts";
import { lacking, run } from "../support/debian.ts";
import { sampleTimeline } from "../support/sample-timeline.ts";
import { readSrt, readVtt } from "../support/strict-captions.ts";

const word = (text: string): Cue["lines"][number][number] => ({ text, start: 0, end: 0 });
const cues: Cue[] = [
  { lines: [[word("R&D"), word("<b>")]], start: 0, end: 48_000 * 1.5 },
  { lines: [[word("in")], [word("Kiel.")]], start: 48_000 * 3661.0025, end: 48_000 * 3662 },
];

const awkward = fc.constantFrom(
  "-->",
  "<b>",
  "</i>",
  "&amp;",
  "{\\an8}",
  "WEBVTT",
  "NOTE",
  "1",
  "00:00",
  "\u2028",
  "\n",
  "ا",
);
const anyWord = fc.oneof(awkward, fc.string({ minLength: 1, maxLength: 9, unit: "grapheme" }));
const anyLine = fc.array(anyWord.map(word), { minLength: 1, maxLength: 5 });
const anyCues = fc
  .array(fc.tuple(fc.array(anyLine, { minLength: 1, maxLength: 2 }), fc.nat(40_000), fc.nat(90_000)), { maxLength: 8 })
  .map((rows) => {
    let at = 0;
    return rows.map(([lines, gap, length]): Cue => {
      const start = at + gap;
      at = start + length;
      return { lines, start, end: at };
    });
  });

describe("caption files", () => {
  it("are WebVTT with its special characters escaped", () => {
    expect(toVtt(cues, "en")).toBe(
      "WEBVTT\n\n00:00:00.000 --> 00:00:01.500\nR&amp;D &lt;b&gt;\n\n01:01:01.003 --> 01:01:02.000\nin\nKiel.\n",
    );
  });

  it("are SubRip with numbers and commas, and no markup", () => {
    expect(toSrt(cues, "en")).toBe(
      "1\n00:00:00,000 --> 00:00:01,500\nR&D ‹b>\n\n2\n01:01:01,003 --> 01:01:02,000\nin\nKiel.\n",
    );
  });

  it("are taken by strict readers, whatever the words are, with the same cues in both", () => {
    fc.assert(
      fc.property(anyCues, fc.constantFrom("en", "ar", "ja"), (all, language) => {
        const vtt = readVtt(toVtt(all, language));
        const srt = all.length === 0 || vtt.length === 0 ? [] : readSrt(toSrt(all, language));
        expect(srt.map(({ startMs, endMs }) => [startMs, endMs])).toEqual(
          vtt.map(({ startMs, endMs }) => [startMs, endMs]),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("put spaces between Latin words only, in scripts that have none", () => {
    expect(
      toVtt([{ lines: [[word("高级"), word("Java"), word("EE"), word("工程师")]], start: 0, end: 48_000 }], "zh"),
    ).toContain("\n高级Java EE工程师\n");
  });

  it("run from right to left in Arabic and Hebrew, also where a line begins with a figure", () => {
    const line: Cue[] = [{ lines: [[word("30"), word("يوم")]], start: 0, end: 48_000 }];
    for (const file of [toVtt(line, "ar"), toSrt(line, "ar")]) expect(file).toContain("\n\u200F30 يوم\n");
    expect(toVtt(line, "en")).not.toContain("\u200F");
  });

  it("are read by FFmpeg cue by cue", async ({ skip }) => {
    const reason = lacking("ffmpeg");
    if (reason !== null) skip(reason);
    const timeline = sampleTimeline("16:9");
    const folder = await mkdtemp(join(tmpdir(), "jobreel-captions-"));
    try {
      for (const [name, text] of [
        ["captions.vtt", toVtt(timeline.cues, "en")],
        ["captions.srt", toSrt(timeline.cues, "en")],
      ] as const) {
        const path = join(folder, name);
        await writeFile(path, text);
        const { stdout } = run("ffmpeg", ["-v", "error", "-xerror", "-i", path, "-f", "srt", "-"]);
        const shown = stdout.split("\n\n").filter((block) => block.includes("-->"));
        expect(shown).toHaveLength(timeline.cues.length);
        expect(stdout).toContain(timeline.cues.at(-1)?.lines.map(joined).join("\n"));
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("the words of a film", () => {
  it("are in the order they are heard, in seconds, each with its scene", () => {
    const timeline = sampleTimeline("16:9");
    const { words, language } = wordsOf(timeline);
    expect(language).toBe(timeline.language);
    expect(words.map(({ text }) => text)).toEqual(
      timeline.scenes.flatMap((scene) => scene.words.map(({ text }) => text)),
    );
    let before = 0;
    for (const { startS, endS } of words) {
      expect(startS).toBeGreaterThanOrEqual(before);
      expect(endS).toBeGreaterThan(startS);
      before = startS;
    }
    expect(before).toBeLessThan(timeline.lengthS);
    expect(words[0]?.scene).toBe(timeline.scenes[0]?.id);
  });
});

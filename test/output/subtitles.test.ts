import { describe, expect, it } from "vitest";
import { toSrt, toVtt } from "../../engine/output/subtitles.ts";
import type { Cue } from "../../engine/timeline/timeline.ts";

const word = (text: string): Cue["lines"][number][number] => ({ text, start: 0, end: 0 });
const cues: Cue[] = [
  { lines: [[word("R&D"), word("<b>")]], start: 0, end: 48_000 * 1.5 },
  { lines: [[word("in")], [word("Kiel.")]], start: 48_000 * 3661.0025, end: 48_000 * 3662 },
];

describe("caption files", () => {
  it("are WebVTT with its special characters escaped", () => {
    expect(toVtt(cues)).toBe(
      "WEBVTT\n\n00:00:00.000 --> 00:00:01.500\nR&amp;D &lt;b&gt;\n\n01:01:01.003 --> 01:01:02.000\nin\nKiel.\n",
    );
  });

  it("are SubRip with numbers and commas", () => {
    expect(toSrt(cues)).toBe(
      "1\n00:00:00,000 --> 00:00:01,500\nR&D <b>\n\n2\n01:01:01,003 --> 01:01:02,000\nin\nKiel.\n",
    );
  });

  it("put spaces between Latin words only, in scripts that have none", () => {
    expect(
      toVtt([{ lines: [[word("高级"), word("Java"), word("EE"), word("工程师")]], start: 0, end: 48_000 }]),
    ).toContain("\n高级Java EE工程师\n");
  });
});

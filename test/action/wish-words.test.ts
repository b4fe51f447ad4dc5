import { describe, expect, it } from "vitest";
import { isSayable, wishWords } from "../../action/backend/wish-words.ts";
import type { FilmWishes } from "../../action/inputs/inputs.ts";
import { understandPrompt } from "../../engine/script/prompt.ts";
import { THEME_NAMES } from "../../engine/picture/themes/index.ts";
import { type Aspect, ASPECTS, MOODS } from "../../engine/timeline/timeline.ts";

const NONE: FilmWishes = {
  prompt: null,
  length: null,
  aspects: null,
  theme: null,
  brand: null,
  voice: null,
  music: null,
  captions: null,
};
const VOICES = ["rms", "slt", "awb"];

describe("wishes in words", () => {
  it("are understood by a studio as they are meant, whatever goes with what", () => {
    const aspects: readonly (Aspect | null)[] = [null, ...(Object.keys(ASPECTS) as Aspect[])];
    for (const [i, aspect] of aspects.entries())
      for (const theme of [null, ...THEME_NAMES])
        for (const music of [null, "none", ...MOODS])
          for (const voice of [null, "none", ...VOICES]) {
            const length = ["15", "30", "45", "60", "15"][i]!;
            const brand = voice === null ? null : "#0b5fff";
            const wishes = { ...NONE, length, theme, music, voice, brand };
            expect(isSayable(wishes, VOICES)).toBe(true);
            const { unknown: _, notes = [], ...understood } = understandPrompt(wishWords(wishes, aspect));
            expect(notes).toEqual([]);
            expect(understood).toEqual({
              lengthS: Number(length),
              ...(aspect && { aspect }),
              ...(theme && { theme }),
              ...(music && { music: music === "none" ? null : music }),
              ...(voice && { voice: voice === "none" ? null : voice }),
              ...(brand && { brand }),
            });
          }
  });

  it("are one line before a blank one, with the prompt in it", () => {
    expect(wishWords({ ...NONE, prompt: "calm,\n\nvertical" }, null)).toBe(
      "Turn this job posting into a recruiting video. calm, vertical",
    );
  });

  it.each<readonly [Partial<FilmWishes>]>([
    [{ brand: "jobs/brand.yaml" }],
    [{ brand: "https://acme.example" }],
    [{ voice: "openai:alloy" }],
    [{ captions: "none" }],
    [{ prompt: "vertical", aspects: ["16:9"] }],
    [{ prompt: "x".repeat(600) }],
  ])("%j can't be said so that it counts", (wishes) => {
    expect(isSayable({ ...NONE, ...wishes }, VOICES)).toBe(false);
  });
});

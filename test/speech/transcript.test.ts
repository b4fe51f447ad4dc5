import { describe, expect, it } from "vitest";
import { narrate, transcriptOf } from "../../engine/speech/narrate.ts";
import { draftStoryboard, ALONE } from "../../engine/writing.ts";
import { read } from "../posting/sample.ts";
import { BAKERS } from "../support/bakers.ts";

async function transcript(text: string): Promise<{ transcript: string; narrations: readonly string[] }> {
  const { storyboard } = await draftStoryboard(read(text), 30, ALONE);
  const spoken = await narrate(storyboard, null, { said: new Map() });
  return { transcript: transcriptOf(spoken), narrations: storyboard.scenes.map(({ narration }) => narration) };
}

const flat = (text: string): string => text.replace(/\s+/gu, "");

describe("a transcript", () => {
  it.each(Object.entries(BAKERS))("holds the narration as it is written, in %s", async (_, baker) => {
    const told = await transcript(baker);
    for (const narration of told.narrations) expect(flat(told.transcript)).toContain(flat(narration));
  });

  it("spells figures, addresses and dates as shown, a sentence a line", async () => {
    const { transcript: english } = await transcript(BAKERS["en"] ?? "");
    expect(english).toContain("£31,200");
    expect(english).not.toMatch(/ dot |thousand/u);
    const lines = english.split("\n").filter((line) => line !== "");
    expect(lines.filter((line) => !/[.!?]$/u.test(line))).toEqual([]);
    const { transcript: german } = await transcript(BAKERS["de"] ?? "");
    expect(german).toContain("15. März");
  });
});

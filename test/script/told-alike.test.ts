import { describe, expect, it } from "vitest";
import { rehearse } from "../../engine/rehearse.ts";
import { lackingS } from "../../engine/script/room.ts";
import { SAMPLE_RATE } from "../../engine/speech/voice.ts";
import { paceOf } from "../../engine/speech/voice-pace.ts";
import { createVoice, DEFAULT_VOICE } from "../../engine/speech/voices.ts";
import { ALONE, draftStoryboard } from "../../engine/writing.ts";
import { read, sample } from "../posting/sample.ts";

describe("a film and what is told of it before", () => {
  it.each(["senior-software-engineer", "city-archivist"] as const)(
    "tell the same story of %s, and all of it can be read while the voice speaks",
    async (name) => {
      const posting = read(sample(name));
      const voice = createVoice(DEFAULT_VOICE);
      const { storyboard: drafted } = await draftStoryboard(posting, 30, ALONE, paceOf(voice, "en"));
      const { storyboard, spoken } = await rehearse(posting, 30, () => voice, ALONE, {});
      expect(storyboard).toEqual(drafted);
      const lengths = new Map(
        spoken.flatMap(({ utterances }) => utterances.map((one) => [one.text, one.samples.length / SAMPLE_RATE])),
      );
      expect(lackingS(storyboard.scenes, 30, "en", (sentence) => lengths.get(sentence) ?? 0)).toBeLessThan(0.4);
    },
    30_000,
  );

  it("is told at the speed that is asked for", () => {
    expect(paceOf({ name: "rms", speed: 1.25 }, "en-GB")).toBeCloseTo(paceOf({ name: "rms" }, "en") / 1.25, 5);
    expect(paceOf({ name: "nobody" }, "en")).toBe(1);
    expect(paceOf(null, "en")).toBe(1);
  });
});

import { describe, expect, it } from "vitest";
import { createVoice, type Utterance, type Voice } from "../../engine/speech/index.ts";
import { speakInTwo } from "../../engine/speech/second-speaker.ts";

const TEXTS = [
  "You lead a team of six.",
  "Trains run at 5:40.",
  "We pay £31,200.",
  "Northwind is by the sea.",
  "Apply now.",
];
const voice = createVoice("slt", { lexicon: new Map([["Northwind", "north wind"]]) });

async function together(
  speaker: Voice,
  texts: readonly string[],
  signal?: AbortSignal,
): Promise<Map<string, Utterance>> {
  const said = new Map<string, Utterance>();
  await speakInTwo(texts, speaker, said, { signal, onSaid: () => {} });
  return said;
}

describe("two threads that speak", () => {
  it("say what one would say, sample by sample, each sentence once", async () => {
    let here = 0;
    const counted: Voice = { ...voice, say: (text, options) => (here++, voice.say(text, options)) };
    const said = await together(counted, [...TEXTS, ...TEXTS]);
    expect([...said.keys()].sort()).toEqual([...TEXTS].sort());
    expect(here).toBeLessThanOrEqual(TEXTS.length);
    for (const text of TEXTS) expect(said.get(text)).toEqual(await voice.say(text));
  });

  it("leave a few sentences, and a voice that can't be made elsewhere, to one", async () => {
    const { apart: _, ...bound } = voice;
    expect((await together(voice, TEXTS.slice(0, 3))).size + (await together(bound, TEXTS)).size).toBe(0);
  });

  it("go on alone where the other thread can't speak", async () => {
    const lame: Voice = { ...voice, apart: { name: "nobody", lexicon: null } };
    expect((await together(lame, TEXTS)).size).toBe(TEXTS.length);
  });

  it("tell what can't be said, and stop when they are told to", async () => {
    await expect(together(voice, [...TEXTS, "—"])).rejects.toThrow(/can be said aloud/u);
    await expect(together(voice, TEXTS, AbortSignal.abort(new Error("enough")))).rejects.toThrow("enough");
  });
});

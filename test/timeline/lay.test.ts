import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LENGTHS_S, type Scene } from "../../engine/script/storyboard.ts";
import { SAMPLE_RATE, type Utterance } from "../../engine/speech/voice.ts";
import { lay, NarrationTooLong, type SpokenScene } from "../../engine/timeline/lay.ts";
import { FPS, SAMPLES_PER_FRAME } from "../../engine/timeline/timeline.ts";

const content: Scene["content"] = {
  purpose: "why",
  lead: "",
  hero: "harbour",
  tail: "",
  figure: false,
  countable: null,
};

function said(seconds: number): Utterance {
  const samples = new Float32Array(Math.round(seconds * SAMPLE_RATE));
  return { text: "Word.", samples, words: [{ text: "Word.", spoken: "word", start: 0, end: samples.length }] };
}

function spokenScenes(lengths: readonly (readonly number[])[]): SpokenScene[] {
  return lengths.map((sentences, index) => ({
    scene: { id: `s${index}`, purpose: "why", copy: [], narration: "", claims: [], content },
    utterances: sentences.map(said),
  }));
}

const sentence = fc.integer({ min: 300, max: 4000 }).map((ms) => ms / 1000);
const narration = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 8 });

describe("laying a narration over a film", () => {
  it("fills exactly the asked length, without a gap between scenes or an overlap of sentences, whatever is said", () => {
    fc.assert(
      fc.property(narration, fc.constantFrom(...LENGTHS_S), (lengths, lengthS) => {
        const sentences = lengths.flat().length;
        const leastS = lengths.flat().reduce((sum, s) => sum + s, 0) + 0.3 + 0.3 * sentences + 1.2;
        fc.pre(leastS <= lengthS);
        const laid = lay({ lengthS }, spokenScenes(lengths));
        let frame = 0;
        for (const scene of laid.scenes) {
          expect(scene.start).toBe(frame);
          expect(scene.frames).toBeGreaterThan(0);
          frame += scene.frames;
        }
        expect(frame).toBe(lengthS * FPS);
        let end = 0;
        for (const { utterance, start } of laid.narration) {
          expect(start).toBeGreaterThanOrEqual(end + 0.19 * SAMPLE_RATE);
          end = start + utterance.samples.length;
        }
        expect(end).toBeLessThanOrEqual(lengthS * SAMPLE_RATE - 1.19 * SAMPLE_RATE);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps every word inside its own scene", () => {
    const laid = lay({ lengthS: 30 }, spokenScenes([[2, 1.5], [3], [2.5, 2], [3]]));
    for (const scene of laid.scenes) {
      for (const word of scene.words) {
        expect(word.start).toBeGreaterThanOrEqual(scene.start * SAMPLES_PER_FRAME);
        expect(word.end).toBeLessThanOrEqual((scene.start + scene.frames) * SAMPLES_PER_FRAME);
      }
    }
    expect(laid.scenes.flatMap((scene) => scene.words)).toHaveLength(6);
  });

  it("refuses a narration that is too long, and tells by how much", () => {
    const tooLong = (): unknown => lay({ lengthS: 15 }, spokenScenes([[10], [10]]));
    expect(tooLong).toThrow(NarrationTooLong);
    expect(tooLong).toThrow(/6\.8 s too long for 15 s/u);
  });

  it("never stretches a pause over 2.5 s while there is enough to say", () => {
    const laid = lay({ lengthS: 30 }, spokenScenes([[2, 2], [3], [3], [3], [2.5], [3]]));
    let end = 0;
    for (const { utterance, start } of laid.narration) {
      expect(start - end).toBeLessThanOrEqual(2.5 * SAMPLE_RATE);
      end = start + utterance.samples.length;
    }
    expect(30 * SAMPLE_RATE - end).toBeLessThanOrEqual(2.5 * SAMPLE_RATE);
  });
});

import type { TimelineScene } from "../../timeline/timeline.ts";
import { FPS, SAMPLES_PER_FRAME } from "../../timeline/timeline.ts";

export const MS_PER_FRAME = 1000 / FPS;
const SAMPLES_PER_MS = (SAMPLES_PER_FRAME * FPS) / 1000;

export function sceneMs(scene: TimelineScene): number {
  return scene.frames * MS_PER_FRAME;
}

const LETTERS = /[^\p{L}\p{N}+€$£¥%]/gu;

function folded(word: string): string {
  return word.toLowerCase().replace(LETTERS, "");
}

/**
 * When (ms from the scene's start) the first word of a phrase is said; `otherwise` if it isn't said as shown.
 * The whole phrase is looked for first, then the beginning of it.
 */
export function whenSaid(phrase: string, scene: TimelineScene, otherwise: number): number {
  const wanted = phrase
    .split(/\s+/u)
    .map(folded)
    .filter((word) => word !== "");
  const said = scene.words.map((word) => folded(word.text));
  for (let length = wanted.length; length > 0; length--) {
    for (let i = 0; i + length <= said.length; i++) {
      if (wanted.slice(0, length).every((word, k) => said[i + k] === word)) return startMs(scene, i);
    }
  }
  // Scripts without spaces, and words within words ("TypeScript," in "TypeScript/Rust").
  const first = wanted[0];
  const inside =
    first === undefined
      ? -1
      : said.findIndex((word) => word.includes(first) || (word !== "" && first.startsWith(word)));
  return inside < 0 ? otherwise : startMs(scene, inside);
}

function startMs(scene: TimelineScene, index: number): number {
  const word = scene.words[index];
  if (word === undefined) return 0;
  return word.start / SAMPLES_PER_MS - scene.start * MS_PER_FRAME;
}

import type { Aspect } from "../../engine/timeline/timeline.ts";
import type { FilmWishes } from "../inputs/inputs.ts";

const DEFAULT_LENGTH_S = "30";
/** A studio takes a message apart at the first blank line, and what stands before it is at most so long. */
const MAX_WORDS_CHARS = 590;

/**
 * What is wished for, in words that a studio and the hosted agent take; one line, to be followed by a blank one and the
 * posting. Of captions and brand files nothing can be said in words.
 */
export function wishWords(wishes: FilmWishes, aspect: Aspect | null): string {
  const { length, theme, voice, music, brand, prompt } = wishes;
  const said = prompt === null ? [] : [prompt.replaceAll(/\s+/gu, " ").trim()];
  const parts = [
    prompt !== null && length === null
      ? "Turn this job posting into a recruiting video."
      : `Turn this job posting into a ${length ?? DEFAULT_LENGTH_S}-second recruiting video.`,
    aspect === null ? null : `Shape ${aspect}.`,
    theme === null || theme === "auto" ? null : `Theme ${theme}.`,
    voice === null || voice === "auto" ? null : voice === "none" ? "No voice." : `Voice ${voice}.`,
    music === null ? null : music === "none" ? "No music." : `Music ${music}.`,
    brand === null ? null : `Brand colour ${brand}.`,
    ...said,
  ];
  return parts.filter((part) => part !== null).join(" ");
}

/** True if a studio of ours understands all that is wished for from words; the rest only the command line takes. */
export function isSayable(wishes: FilmWishes, voices: readonly string[]): boolean {
  const { voice, brand, captions, aspects, prompt, ...others } = wishes;
  const isFreeOfPrompt =
    prompt === null || [voice, brand, aspects, ...Object.values(others)].every((wish) => wish === null);
  return (
    // Of two that contradict each other, words tell not which one wins.
    isFreeOfPrompt &&
    wishWords(wishes, "16:9").length <= MAX_WORDS_CHARS &&
    (voice === null || voice === "none" || voices.includes(voice)) &&
    (brand === null || /^#[0-9a-f]{6}$/iu.test(brand)) &&
    (captions === null || captions === "both")
  );
}

import type { FilmOptions } from "./schemas.ts";

const DEFAULT_LENGTH_S = 30;

/**
 * What the agent is asked for, in words that both a studio and the hosted agent take.
 * @param posting null where the posting goes along as a file
 */
export function instructionOf(options: FilmOptions, posting: string | null): string {
  const { length = DEFAULT_LENGTH_S, aspect, voice, music, theme, brand, language, prompt } = options;
  const wishes = [
    aspect === undefined ? null : `Shape ${aspect}.`,
    voice === undefined ? null : voice === "none" ? "No voice." : `Voice ${voice}.`,
    music === undefined ? null : music === "none" ? "No music." : `Music ${music}.`,
    theme === undefined ? null : `Theme ${theme}.`,
    brand === undefined ? null : `Brand colour ${brand}.`,
    language === undefined ? null : `Language ${language}.`,
    prompt ?? null,
  ].filter((wish) => wish !== null);
  const ask = `Turn this job posting into a ${length}-second recruiting video with visuals and voiceover.`;
  return [[ask, ...wishes].join(" "), ...(posting === null ? [] : [posting])].join("\n\n");
}

/** What a list shows of a posting: its first line that says something, without Markdown's marks or tags. */
export function titleOf(posting: string): string {
  const line = posting
    .slice(0, 4_000)
    .replaceAll(/<(?:script|style)[^]*?<\/(?:script|style)>|<[^>]*>/giu, "\n")
    .split("\n")
    .map((text) => text.replaceAll(/^[#>*\-\s]+|[*_`\s]+$/gu, ""))
    .find((text) => /\p{L}/u.test(text));
  return (line ?? "Job posting").slice(0, 120);
}

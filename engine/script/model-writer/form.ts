import { MIN_PAUSE_S } from "../choose.ts";
import { sentences } from "../segment.ts";
import type { Scene } from "../storyboard.ts";

/** What copy must look like, whatever it says. Each check gives the reason against a text, or null. */

/** Seconds of a sentence as shown. */
export type Estimate = (sentence: string, language: string) => number;

/** A scene may take so much of its time, and a little more where that is short. */
const MOST_SHARE = 1.05;
const MOST_MORE_S = 0.3;
const LEAST_SHARE = 0.6;

const MARKUP = /[*_`#|~[\]{}<>\\^]|^\s*[-+•–—]\s|&\w+;/gu;
const PICTOGRAPH = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u{FE0F}\u{20E3}]/gu;
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/u;
const LINK =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|(?<![\p{L}\p{N}@.])(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,24}(?:[/?#:]\S*)?/giu;

/** Links, addresses and what looks like them. */
export function linksIn(text: string): string[] {
  return Array.from(text.matchAll(LINK), (found) => found[0].replace(/[.,;:!?)。，]+$/u, ""));
}

/** Every link that a scene may name. */
function ownLinks(scene: Scene): ReadonlySet<string> {
  const { content } = scene;
  const shown = content.purpose === "cta" && content.link !== null ? [content.link] : [];
  return new Set([...shown, ...linksIn([scene.narration, ...scene.copy].join("\n"))]);
}

/** Signs, markup and links of one text. */
export function againstSigns(text: string, original: Scene): string | null {
  const own = [original.narration, ...original.copy].join("\n");
  if (INVISIBLE.test(text)) return "has signs that can't be seen";
  const pictograph = text.match(PICTOGRAPH)?.find((sign) => !own.includes(sign));
  if (pictograph !== undefined) return "has an emoji";
  const markup = text.match(MARKUP)?.find((sign) => !own.includes(sign));
  if (markup !== undefined) return `has markup (${quoted(markup)})`;
  const links = ownLinks(original);
  const foreign = linksIn(text).find((link) => !links.has(link));
  return foreign === undefined ? null : `names an address that is not the scene's (${quoted(foreign)})`;
}

/** A narration: whole sentences, and its links kept. */
export function againstShape(narration: string, original: Scene): string | null {
  if (narration === "") return "says nothing";
  if (!/[.!?。！？]["”’»」』)]?$/u.test(narration)) return "does not end in a full stop, ! or ?";
  const lost = linksIn(original.narration).find((link) => !linksIn(narration).includes(link));
  return lost === undefined ? null : `leaves out ${quoted(lost)}`;
}

/** A narration takes about as long as the scene's own. */
export function againstLength(
  narration: string,
  language: string,
  original: Scene,
  originalLanguage: string,
  estimate: Estimate,
): string | null {
  const seconds = secondsOf(narration, language, estimate);
  const own = secondsOf(original.narration, originalLanguage, estimate);
  if (seconds > own * MOST_SHARE + MOST_MORE_S)
    return `takes ${seconds.toFixed(1)} s, longer than the scene's ${own.toFixed(1)} s`;
  if (seconds < own * LEAST_SHARE)
    return `takes ${seconds.toFixed(1)} s, too short for the scene's ${own.toFixed(1)} s`;
  return null;
}

/** Seconds of a narration, with the least pauses between its sentences. */
function secondsOf(narration: string, language: string, estimate: Estimate): number {
  const pauses = Math.max(0, sentences(narration, language).length - 1);
  return speechOf(narration, language, estimate) + pauses * MIN_PAUSE_S;
}

/** Seconds of a narration's speech alone. */
export function speechOf(narration: string, language: string, estimate: Estimate): number {
  return sentences(narration, language).reduce((sum, { text }) => sum + estimate(text, language), 0);
}

const MOST_QUOTED_CHARS = 40;

/** Some words of a model, safe to be printed. */
export function quoted(text: string): string {
  const short = Array.from(text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, " "));
  return JSON.stringify(
    short.length > MOST_QUOTED_CHARS ? `${short.slice(0, MOST_QUOTED_CHARS - 1).join("")}…` : short.join(""),
  );
}

import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { type Face, familyFor } from "./fonts.ts";

/** A text that is mostly in letters that no font here has. */
export class UnsettableText extends Error {
  override readonly name = "UnsettableText";
}

/** Share of a text's letters that may be missing: names and quotations, not the text itself. */
const MOST_MISSING = 0.2;

/** Signs that faces lack, and what stands for them. */
const STAND_INS: Readonly<Record<string, string>> = {
  "\u2011": "-",
  "\u2010": "-",
  "\u2212": "–",
  "\u00AD": "",
  ſ: "s",
};

/** Emoji are left out on purpose, in whatever font they were; signs such as © and ™ stay. */
const EMOJI =
  /(?:(?![©®™])\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|\uFE0F|\u20E3)\s?/gu;

/** What every face has; looking at each character again would cost more than setting it. */
const PLAIN = /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u00FF\u2013\u2014\u2018-\u201E\u2022\u2026\u20AC]*$/u;

/** The text as it can be set: with stand-ins, without what has no glyph. */
export function settable(text: string, language: string): string {
  if (PLAIN.test(text)) return text;
  return Array.from(text.replaceAll(EMOJI, "").normalize("NFC"))
    .map((character) => STAND_INS[character] ?? character)
    .filter((character) => hasGlyph(character, language))
    .join("");
}

/**
 * What a person should know of a text's letters before it is set; null if every one has a glyph.
 * @throws {UnsettableText} if so many have none that the picture would say nothing
 */
export function glyphWarning(text: string, language: string): string | null {
  const letters = text.match(/\p{L}/gu) ?? [];
  const missing = letters.filter((letter) => !hasGlyph(letter, language));
  if (missing.length === 0) return null;
  const some = [...new Set(missing)].slice(0, 8).join(" ");
  if (missing.length > MOST_MISSING * letters.length) {
    throw new UnsettableText(
      `The posting is written in letters that no font here has (${some}); films are set in Latin, Cyrillic, Greek, Chinese, Japanese, Korean, Arabic and Hebrew letters. Use a translation of the posting.`,
    );
  }
  return `No font here has some of the posting's letters (${some}): they are left out of the picture.`;
}

const SAMPLE_PX = 24;
const context: SKRSContext2D = createCanvas(SAMPLE_PX * 2, SAMPLE_PX * 2).getContext("2d");
const known = new Map<string, boolean>();
/** A code point that is no character and never will be, so no font draws it. */
const NO_CHARACTER = "\u{10FFFF}";

/**
 * True if a face draws something else for the character than its box for what is missing. Which characters there are is
 * the same for all faces: a test looks.
 */
export function hasGlyph(character: string, language: string, face: Face = "serif"): boolean {
  if (PLAIN.test(character) || /^\p{Z}$/u.test(character)) return true;
  const key = `${face} ${language.slice(0, 2)} ${character}`;
  let found = known.get(key);
  if (found === undefined) {
    const family = familyFor(face, character, language);
    const drawn = draw(character, family);
    found = drawn.some((coverage) => coverage !== 0) && !drawn.equals(draw(NO_CHARACTER, family));
    known.set(key, found);
  }
  return found;
}

function draw(character: string, family: string): Buffer {
  context.clearRect(0, 0, SAMPLE_PX * 2, SAMPLE_PX * 2);
  context.font = `400 ${SAMPLE_PX}px ${family}`;
  context.fillText(character, 4, SAMPLE_PX * 1.4);
  return Buffer.from(context.getImageData(0, 0, SAMPLE_PX * 2, SAMPLE_PX * 2).data);
}

import type { Posting } from "../posting/posting.ts";
import type { Tongue } from "../script/clause.ts";
import { namesOf } from "../script/english/casing.ts";
import { english } from "../script/english/tongue.ts";
import { bestShot } from "../script/hero.ts";
import { primaryOf } from "../script/phrases/index.ts";
import { plainTongue } from "../script/plain-tongue.ts";
import { isUnspaced, wordStarts } from "../script/segment.ts";
import type { Statement } from "../script/storyboard.ts";
import { tooWide } from "./widths.ts";

/**
 * A text that the user typed as a picture sets it, whole: in two sizes, or in one if it is short.
 * @returns null if it is too long for a picture
 */
export function statementOf(text: string, posting: Posting): Statement | null {
  const phrase = text.trim().replace(/\s+/gu, " ");
  const language = isUnspaced(phrase) ? "zh" : posting.facts.language;
  const shot = bestShot([phrase.replace(/[.。]$/u, "")], tongueOf(posting, language), language, true);
  if (shot !== null) return shot.statement;
  const starts = isUnspaced(phrase)
    ? wordStarts(phrase, language)
    : Array.from(phrase.matchAll(/(?<=^|\s)\S/gu), ({ index }) => index);
  // As much of the end as can be set huge.
  for (const start of starts) {
    const statement = {
      lead: phrase.slice(0, start).trim(),
      hero: phrase.slice(start).trim(),
      tail: "",
      figure: false,
      countable: null,
    };
    if (tooWide({ purpose: "why", ...statement }, null) === null) return statement;
  }
  return null;
}

/** What a picture sets of a text that may be too long for it: all of it, or as much as ends cleanly. */
export function gistStatement(text: string, posting: Posting): Statement | null {
  const whole = statementOf(text, posting);
  if (whole !== null) return whole;
  const phrase = text
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/[.。]$/u, "");
  const language = isUnspaced(phrase) ? "zh" : posting.facts.language;
  for (const cut of [
    ...tongueOf(posting, language).cuts(phrase, false),
    ...phrase.split(/[,;:，；：、。.!?！？]\s*/u),
  ]) {
    const statement = cut === "" ? null : statementOf(cut, posting);
    if (statement !== null) return statement;
  }
  return null;
}

function tongueOf(posting: Posting, language: string): Tongue {
  const { company, location } = posting.facts;
  const names = namesOf(
    posting.text,
    [company?.value, location?.value].filter((value) => value !== undefined),
  );
  const primary = primaryOf(language);
  return primary === "en" ? english(names) : plainTongue(primary, names);
}

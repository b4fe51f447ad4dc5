import { phrasesOf, primaryOf } from "../phrases/index.ts";
import { isUnspaced, sentences } from "../segment.ts";
import { shownStrings } from "../shown.ts";
import type { Scene } from "../storyboard.ts";
import type { Proposal } from "./answer.ts";
import { figuresIn, numeralsIn, valueOf } from "./figures.ts";
import { againstLength, againstShape, againstSigns, type Estimate, linksIn, quoted } from "./form.ts";
import { contentWords, type Grounds } from "./ground.ts";
import { slotsOf, withSlots } from "./slots.ts";
import { againstPay, againstRoom, type Verdict } from "./validate.ts";
import { negationsIn, numberWords, periodsIn } from "./word-tables.ts";

/** Share of the letters, names aside, that must be of the language's script. */
const LEAST_OF_SCRIPT = 0.6;
/** From so many words on, the same text in both languages is no translation. */
const MANY_WORDS = 4;

/**
 * Judges a model's translation of one scene. Words can't be compared across languages, so what can be must be the
 * same: numbers, names, pay, links, months, denials; and the script must be the language's. Pure.
 *
 * @param language BCP 47 of the translation
 */
export function validateTranslation(
  original: Scene,
  proposal: Proposal,
  language: string,
  grounds: Grounds,
  estimate: Estimate,
): Verdict {
  const { narration, copy = [] } = proposal;
  const from = grounds.storyboard.language;
  const against = (text: string, before: string): string | null =>
    againstSigns(text, original) ??
    againstNumbers(text, before, language, from) ??
    againstMonths(text, before, language, from) ??
    againstPeriods(text, before, language, from) ??
    againstNames(text, before, language, grounds) ??
    againstDenial(text, before, language, from) ??
    againstScript(text, before, language);
  const said =
    againstShape(narration, original) ??
    againstPay(narration, payWithoutUnit(original)) ??
    against(narration, original.narration) ??
    (narration === original.narration && contentWords(narration, from).length >= MANY_WORDS
      ? "is not translated"
      : null) ??
    againstLength(narration, language, original, from, estimate);
  if (said !== null) return { reason: said };
  const slots = slotsOf(original.content, "translate");
  if (copy.length !== slots.length)
    return { reason: `has ${copy.length} lines of copy where there are ${slots.length}` };
  for (const [index, slot] of slots.entries()) {
    const line = copy[index] ?? "";
    const reason = againstRoom(line, slot.mostChars) ?? against(line, slot.text);
    if (reason !== null) return { reason: `${reason}, in its copy` };
  }
  const content = withSlots(original.content, "translate", copy);
  return { scene: { ...original, narration, content, copy: shownStrings(content) } };
}

/** The sum stays as posted, the words of its period are translated. */
function payWithoutUnit(scene: Scene): Scene {
  const { content } = scene;
  if (!("pay" in content) || content.pay === null) return scene;
  return { ...scene, content: { ...content, pay: { ...content.pay, unit: "" } } };
}

/** All figures come again and no others do; a number word may be the other language's, or a figure. */
function againstNumbers(text: string, before: string, language: string, from: string): string | null {
  const told = figuresIn(bare(text, before)).map(({ token }) => token);
  const meant = figuresIn(bare(before, before)).map(({ token }) => token);
  const worded = numeralsIn(before, from).map((word) => valueOf(word, from) ?? word);
  const month = monthIn(before, from);
  const lost = meant.find((token) => !told.includes(token));
  if (lost !== undefined) return `leaves out ${quoted(lost)}`;
  const added = told.find(
    (token) => !meant.includes(token) && !worded.includes(token) && !(month !== null && token === String(month + 1)),
  );
  if (added !== undefined) return `says ${quoted(added)}, which the scene does not`;
  // Where one of the languages has no table of number words, or writes them with signs, figures are all there is.
  if (numberWords(language).size === 0) return null;
  const strange = numeralsIn(text, language).find((word) => {
    const value = valueOf(word, language) ?? word;
    return !worded.includes(value) && !meant.includes(value);
  });
  if (strange !== undefined) return `says ${quoted(strange)}, which the scene does not`;
  const values = [...told, ...numeralsIn(text, language).map((word) => valueOf(word, language) ?? word)];
  const dropped = worded.find((value) => /^\d+$/u.test(value) && !values.includes(value));
  return dropped === undefined ? null : `leaves out the number ${dropped}`;
}

/** Without links, which may hold figures. */
function bare(text: string, before: string): string {
  return linksIn(before).reduce((rest, link) => rest.replace(link, " "), text);
}

function monthIn(text: string, language: string): number | null {
  const at = phrasesOf(language).months.findIndex(
    (month) => /\p{L}/u.test(month) && new RegExp(`(?<!\\p{L})${month}(?!\\p{L})`, "u").test(text) && /\d/u.test(text),
  );
  return at === -1 ? null : at;
}

function againstMonths(text: string, before: string, language: string, from: string): string | null {
  const month = monthIn(before, from);
  const { months } = phrasesOf(language);
  const wanted = month === null ? undefined : months[month];
  if (wanted === undefined || text.toLowerCase().includes(wanted.toLowerCase())) return null;
  return `leaves out the month (${quoted(wanted)})`;
}

/** Where there are figures, spans of time are those of the original: a year is not a week. */
function againstPeriods(text: string, before: string, language: string, from: string): string | null {
  const told = periodsIn(text, language);
  const meant = periodsIn(before, from);
  if (told === null || meant === null || figuresIn(before).length === 0) return null;
  const known = new Set(meant.map(({ period }) => period));
  // Dates of Chinese and Japanese name month and day.
  if (monthIn(before, from) !== null) ["day", "month"].forEach((period) => known.add(period));
  const strange = told.find(({ period }) => !known.has(period));
  return strange === undefined ? null : `says ${quoted(strange.word)}, which the scene does not`;
}

/** Names of the facts stay as posted, and there are no others. */
function againstNames(text: string, before: string, language: string, { posting }: Grounds): string | null {
  const { company, title, location } = posting.facts;
  const facts = [company?.value, title?.value, location?.value].filter((value) => value !== undefined);
  const lost = [...facts, ...codesIn(before)].find((name) => before.includes(name) && !text.includes(name));
  if (lost !== undefined) return `leaves out the name ${quoted(lost)}`;
  const strange = namesIn(text, language).find((name) => !posting.text.includes(name) && !translated(name, language));
  return strange === undefined ? null : `says ${quoted(strange)}, which the posting does not`;
}

/** Words with a capital or a figure inside, which no language translates: "TypeScript", "SAP", "C#". */
function codesIn(text: string): string[] {
  return (text.match(/(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}+#]*/gu) ?? []).filter((word) =>
    /\p{Ll}\p{Lu}|^\p{Lu}{2,}|\p{L}\p{N}|[+#]$/u.test(word),
  );
}

/** Capitalised words within sentences; in German, which writes all nouns so, only what is plainly a name. */
function namesIn(text: string, language: string): string[] {
  if (primaryOf(language) === "de") return codesIn(text);
  if (isUnspaced(text)) return text.match(/[A-Za-z][A-Za-z\d.+#-]*[A-Za-z\d+#]/gu) ?? [];
  return sentences(text, language).flatMap(({ text: sentence }) => [
    ...codesIn(sentence),
    ...(sentence.replace(/^[^\p{L}]*\p{L}/u, "").match(/(?<![\p{L}\p{N}'’])\p{Lu}[\p{L}\p{N}]*/gu) ?? []),
  ]);
}

const LANGUAGES = "en de fr es pt it nl pl ru uk zh ja ko ar tr sv da fi nb cs el he hi".split(" ");
const REGIONS = "DE AT CH FR BE LU ES PT BR MX AR IT NL GB IE US CA AU NZ IN CN JP KR PL SE DK NO FI".split(" ");

/** Months, languages and countries have names in every language. */
function translated(name: string, language: string): boolean {
  const known = phrasesOf(language).months.join(" ");
  if (known.toLowerCase().split(" ").includes(name.toLowerCase())) return true;
  const inLanguage = (type: "language" | "region", codes: readonly string[]): boolean => {
    const names = new Intl.DisplayNames([language], { type, fallback: "none" });
    return codes.some((code) => names.of(code)?.toLowerCase().split(" ").includes(name.toLowerCase()) === true);
  };
  return inLanguage("language", LANGUAGES) || inLanguage("region", REGIONS);
}

function againstDenial(text: string, before: string, language: string, from: string): string | null {
  const denied = negationsIn(text, language);
  const meant = negationsIn(before, from);
  if (denied === null || meant === null || denied.length > 0 === meant.length > 0) return null;
  return denied.length > 0 ? "denies what the scene does not" : "leaves out a not";
}

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
  Arab: /\p{Script=Arabic}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Thai: /\p{Script=Thai}/u,
  Deva: /\p{Script=Devanagari}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u,
  Kore: /[\p{Script=Hangul}\p{Script=Han}]/u,
};

/** Letters are of the language's script; words that stood in the original may stay. */
function againstScript(text: string, before: string, language: string): string | null {
  const script = SCRIPTS[new Intl.Locale(language).maximize().script ?? ""];
  if (script === undefined) return null;
  const kept = new Set(before.match(/[\p{L}\p{M}]+/gu) ?? []);
  const letters = Array.from(text.replace(/[\p{Script=Latin}\p{M}]+/gu, (word) => (kept.has(word) ? "" : word))).filter(
    (sign) => /\p{L}/u.test(sign),
  );
  const fitting = letters.filter((sign) => script.test(sign)).length;
  return fitting < letters.length * LEAST_OF_SCRIPT ? `is not written in the script of "${language}"` : null;
}

import { untraced } from "../trace.ts";
import { isUnspaced, sentences, words } from "../segment.ts";
import type { Scene } from "../storyboard.ts";
import { figuresIn, numeralsIn } from "./figures.ts";
import { linksIn, quoted } from "./form.ts";
import { contentWords, type Ground, type Grounds } from "./ground.ts";
import { stemOf } from "./stem.ts";
import { negationsIn, periodsIn, qualifiersIn, weightyIn } from "./word-tables.ts";

/** What copy may say: each check gives the reason against it, or null. */

/** Share of the words that must rest on the scene's own evidence, and on the posting or our frames at all. */
const LEAST_OWN = 0.6;
const LEAST_KNOWN = 0.8;
/** Share of the scene's own words that must come again: it still says what it is about. */
const LEAST_KEPT = 1 / 3;
/** How near to its figure a counted thing stands in the evidence, in words. */
const NEAR_BEFORE_WORDS = 2;
const NEAR_AFTER_WORDS = 4;
/** Share of a denied clause that must be denied in the evidence. */
const LEAST_DENIED = 0.5;

/** Whether a text says nothing but what its scene's evidence says. */
export function againstWords(text: string, own: Ground, grounds: Grounds): string | null {
  return (
    againstNumbers(text, own, grounds.language) ??
    againstPeriods(text, own, grounds.language) ??
    againstNames(text, own, grounds) ??
    againstWeight(text, own, grounds.language) ??
    againstUnknown(text, own, grounds)
  );
}

/** Numbers, names and proper nouns that the posting does not hold. */
export function againstUntraced(scene: Scene, { storyboard, posting }: Grounds): string | null {
  const [found] = untraced({ ...storyboard, scenes: [scene] }, posting);
  return found === undefined ? null : `says ${quoted(found.word)}, which the posting does not`;
}

/** Figures as they stand in the scene's evidence, counting what they count there. */
function againstNumbers(text: string, own: Ground, language: string): string | null {
  const plain = withoutLinks(text);
  const numerals = numeralsIn(plain, language);
  const known = new Set(own.texts.flatMap((line) => numeralsIn(line, language)));
  const strange = numerals.find((word) => !known.has(word));
  if (strange !== undefined) return `says ${quoted(strange)}, which the scene's evidence does not`;
  const signs = plain.match(/\p{Sc}/gu)?.find((sign) => !own.texts.some((line) => line.includes(sign)));
  if (signs !== undefined) return `says ${quoted(signs)}, which the scene's evidence does not`;
  for (const figure of figuresIn(plain)) {
    const near = own.texts.flatMap((line) => neighbours(line, figure.token, language));
    if (near.length === 0) return `says ${quoted(figure.token)}, which the scene's evidence does not`;
    const counted = countedBy(plain, figure, language);
    if (counted === null) continue;
    const stem = stemOf(counted, language);
    const holds = near.some(
      (around) =>
        around.some((word) => stemOf(word, language) === stem) ||
        // Where words are not spaced, the same signs may be cut otherwise.
        (isUnspaced(counted) && around.join("").includes(counted)),
    );
    if (!holds) return `lets ${quoted(figure.token)} count ${quoted(counted)}, which the scene's evidence does not`;
  }
  return null;
}

/** A span of time goes with the figure next to it: what is paid a year is not paid a week. */
function againstPeriods(text: string, own: Ground, language: string): string | null {
  for (const { text: sentence } of sentences(withoutLinks(text), language)) {
    const figures = figuresIn(sentence);
    for (const { period, word, at } of periodsIn(sentence, language) ?? []) {
      const [nearest] = figures.toSorted((a, b) => distance(a, at) - distance(b, at));
      if (nearest === undefined) continue;
      const holds = own.texts.some(
        (line) =>
          figuresIn(line).some(({ token }) => token === nearest.token) &&
          periodsIn(line, language)?.some((known) => known.period === period),
      );
      if (!holds) return `puts ${quoted(word)} to ${quoted(nearest.token)}, which the scene's evidence does not`;
    }
  }
  return null;
}

function distance(figure: { readonly start: number; readonly end: number }, at: number): number {
  return at < figure.start ? figure.start - at : Math.max(0, at - figure.end);
}

function withoutLinks(text: string): string {
  return linksIn(text).reduce((rest, link) => rest.replace(link, " "), text);
}

/** The words around each place where a figure stands. */
function neighbours(line: string, token: string, language: string): string[][] {
  return figuresIn(line)
    .filter((figure) => figure.token === token)
    .map(({ start, end }) => [
      ...words(line.slice(0, start), language).slice(-NEAR_BEFORE_WORDS),
      ...words(line.slice(end), language).slice(0, NEAR_AFTER_WORDS),
    ]);
}

/** The word that a figure goes with: the next one that states something, else the one before. */
function countedBy(text: string, { start, end }: { start: number; end: number }, language: string): string | null {
  const after = /^[^.,;:!?。，；：！？]*/u.exec(text.slice(end))?.[0] ?? "";
  const before = /[^.,;:!?。，；：！？]*$/u.exec(text.slice(0, start))?.[0] ?? "";
  return contentWords(after, language)[0] ?? contentWords(before, language).at(-1) ?? null;
}

function stemsIn(text: string, language: string): ReadonlySet<string> {
  return new Set(contentWords(text, language).map((word) => stemOf(word, language)));
}

/** Names are the scene's own, or the employer, the role and the place. German writes all nouns like names. */
function againstNames(text: string, own: Ground, { language, posting, storyboard }: Grounds): string | null {
  if (language === "de") return null;
  const { company, title, location } = posting.facts;
  const texts = [...own.texts, company?.value ?? "", title?.value ?? "", location?.value ?? ""];
  const known = new Set(texts.join("\n").match(/[\p{L}\p{N}]+/gu));
  for (const { text: sentence } of sentences(text, storyboard.language)) {
    const names = isUnspaced(sentence)
      ? sentence.match(/[A-Za-z][A-Za-z\d]+/gu)
      : sentence.replace(/^[^\p{L}]*\p{L}/u, "").match(/(?<![\p{L}\p{N}'’])\p{Lu}[\p{L}\p{N}]*/gu);
    const strange = names?.find((name) => !known.has(name) && !(language === "en" && name === "I"));
    if (strange !== undefined) return `says ${quoted(strange)}, which the scene's evidence does not`;
  }
  return null;
}

function againstWeight(text: string, own: Ground, language: string): string | null {
  const said = own.texts.join("\n");
  const weighty = new Set(weightyIn(said, language));
  const praise = weightyIn(text, language).find((word) => !weighty.has(word) && !own.has(word));
  if (praise !== undefined) return `says ${quoted(praise)}, which the scene's evidence does not`;
  const known = new Set(qualifiersIn(said, language));
  for (const { text: sentence } of sentences(text, language)) {
    if (figuresIn(sentence).length + numeralsIn(sentence, language).length === 0) continue;
    const strange = qualifiersIn(sentence, language).find((word) => !known.has(word));
    if (strange !== undefined) return `says ${quoted(strange)} of a figure, which the scene's evidence does not`;
  }
  return null;
}

function againstUnknown(text: string, own: Ground, { everywhere, language }: Grounds): string | null {
  const said = contentWords(withoutLinks(text), language);
  const strange = said.filter((word) => !own.has(word));
  const unknown = strange.filter((word) => !everywhere.has(word));
  if (said.length - unknown.length < said.length * LEAST_KNOWN)
    return `says words that the posting does not (${quoted(unknown.slice(0, 3).join(", "))})`;
  if (said.length - strange.length < said.length * LEAST_OWN)
    return `says words that the scene's evidence does not (${quoted(strange.slice(0, 3).join(", "))})`;
  return null;
}

/** A scene goes on saying what it is about. */
export function againstLoss(narration: string, original: Scene, language: string): string | null {
  const meant = stemsIn(original.narration, language);
  if (meant.size === 0) return null;
  const told = stemsIn(narration, language);
  const kept = Array.from(meant).filter((stem) => told.has(stem) || (isUnspaced(stem) && narration.includes(stem)));
  return kept.length < meant.size * LEAST_KEPT ? "no longer says what the scene is about" : null;
}

/** A text denies what the original denies, no more and no less. */
export function againstDenial(text: string, original: string, own: Ground, language: string): string | null {
  const denied = negationsIn(text, language);
  const meant = negationsIn(original, language);
  if (denied === null || meant === null) return null;
  if (denied.length !== meant.length)
    return denied.length > meant.length ? "denies what the scene does not" : "leaves out a not";
  const clauses = own.texts.flatMap((line) => deniedClauses(line, language)).map((clause) => stemsIn(clause, language));
  for (const clause of deniedClauses(text, language)) {
    const stems = Array.from(stemsIn(clause, language));
    const holds = clauses.some(
      (known) => stems.length === 0 || stems.filter((stem) => known.has(stem)).length > stems.length * LEAST_DENIED,
    );
    if (!holds) return "denies something else than the scene";
  }
  return null;
}

function deniedClauses(text: string, language: string): string[] {
  return text.split(/[.,;:!?—–。，；：！？、\n]/u).filter((clause) => (negationsIn(clause, language) ?? []).length > 0);
}

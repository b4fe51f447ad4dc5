import { tornFrom } from "./torn-line.ts";
import type { Wanted } from "./wanted.ts";
import type { Requirement } from "../../posting/posting.ts";
import { asksNothing, keepsCaveats, mainOf } from "../caveats.ts";
import type { Clause, Tongue } from "../clause.ts";
import { figureIn } from "../hero.ts";
import { wordCount } from "../segment.ts";
import type { BringContent, Claim } from "../storyboard.ts";
import type { Material, Part, Telling, View } from "../telling.ts";
import { MAX_SENTENCE_WORDS, SILENCE, spanOf } from "../telling.ts";
import { fill, listed, nounFrame } from "../template.ts";
import { capital } from "../tidy.ts";
import { contentOf, YEARS } from "./bring-figure.ts";
import { fits, lineOf, linesView, uniqueClaims } from "./bring-lines.ts";

/** What the applicant brings: at most four items, the years of experience first. */

const MAX_ITEMS = 4;
const MAX_MORE = 4;
/** So many of the strongest may be told alone. */
const MAX_ALONE = 3;
const MAX_ITEM_WORDS = 15;
/** Rows that a short film gives time to read. */
const ROWS_SHORT = 3;
/** What it costs to let one that is not the strongest speak for all, and how much weaker it is. */
const LATER = 1.6;
const WEAKER = 0.4;
/** What telling so many is worth: the list shows more of them anyway. */
const WORTH = [0, 4, 5, 5.6, 5.8];

export function bring(material: Material): Part[] {
  const { facts, phrases, tongue, lengthS } = material;
  const must = facts.requirements.filter((requirement) => requirement.level === "must");
  const source = must.length > 0 ? must : facts.requirements;
  const all: readonly Wanted[] = source
    .map((requirement, order) => wantedOf(material, requirement, order))
    .filter((found) => found !== null)
    .filter(
      (found, index, all) =>
        all.findIndex((other) => other.clause.text.toLowerCase() === found.clause.text.toLowerCase()) === index,
    )
    .sort((a, b) => b.value - a.value);
  const sayable = all.filter(({ cuts }) => cuts.length > 0);
  const wanted = sayable.slice(0, MAX_ITEMS);
  if (wanted.length === 0) return [];
  const nice =
    must.length === 0
      ? []
      : facts.requirements
          .filter((requirement) => requirement.level === "nice")
          .map((requirement) => wantedOf(material, requirement, 0))
          .filter((found) => found !== null)
          .filter((found) => found.clause.kind === "noun" && found.cuts.length > 0)
          .sort((a, b) => b.value - a.value)
          .slice(0, 2);
  const tellings: Telling[] = [{ ...SILENCE, value: lengthS === 15 ? 1 : -4 }];
  const choices = [
    ...wanted.map((_, index) => wanted.slice(0, index + 1)),
    // The list shows the others: the shortest of the strongest may speak for all.
    ...wanted.slice(1, MAX_ALONE).map((found) => [found]),
  ];
  choices.forEach((choice, index) => {
    const chosen = [...choice].sort(byKind);
    const count = chosen.length;
    const later = Math.max(0, index - wanted.length + 1);
    const weaker = later === 0 ? 0 : (wanted[0]?.value ?? 0) - (wanted[later]?.value ?? 0);
    const set = listOf(
      material,
      chosen,
      all.filter((found) => !chosen.includes(found)),
      nice,
      wanted[0],
    );
    for (const size of ["long", "short"] as const) {
      const telling = tell(material, chosen, size);
      tellings.push({
        ...telling,
        claims: uniqueClaims([...telling.claims, ...set.claims]),
        content: set.content,
        briefer: set.briefer,
        value: (WORTH[count] ?? 0) - later * LATER - weaker * WEAKER + (size === "long" ? 0.3 : 0),
      });
    }
  });
  const parts: Part[] = [{ scene: "bring", purpose: "bring", order: 1, tellings }];
  if (phrases.open.bring !== "")
    parts.push({
      scene: "bring",
      purpose: "bring",
      order: 0,
      tellings: [SILENCE, { sentences: [phrases.open.bring], claims: [], value: -4 }],
    });
  // Short postings in long films: what the screen has no room for is still said.
  sayable.slice(MAX_ITEMS, MAX_ITEMS + MAX_MORE).forEach((more, index) => {
    const { sentences, claims, views } = tell(material, [more], "long", index + 1);
    parts.push({
      scene: "bring",
      purpose: "bring",
      order: 2,
      tellings: [SILENCE, { sentences, claims, views, value: -1.5 - index * 0.3 }],
    });
  });
  if (nice.length > 0) {
    const told = [nice.slice(0, 1), nice].map((found) => ({
      views: [
        linesView(
          tongue,
          facts.language,
          found,
          found.map((wish) => wish.cuts[0] ?? wish.clause.text),
          phrases.wished,
        ),
      ],
      sentences: [
        fill(phrases.wished, {
          x: listed(
            found.map(({ cuts, clause }) => cuts[0] ?? clause.text),
            phrases,
          ),
        }),
      ],
      claims: found.map(({ requirement, cuts, clause }) => ({
        text: capital(cuts[0] ?? clause.text),
        evidence: spanOf(requirement.evidence),
      })),
      value: -0.6,
    }));
    parts.push({ scene: "bring", purpose: "bring", order: 3, tellings: [SILENCE, ...told] });
  }
  return parts;
}

function wantedOf({ tongue, facts: { language } }: Material, requirement: Requirement, order: number): Wanted | null {
  if (tongue.isBoilerplate(requirement.text)) return null;
  // What is only wished for is called so.
  const asked = requirement.level === "nice" ? requirement.text.replace(NOT_ASKED, "") : requirement.text;
  if (asksNothing(firstOf(asked), language)) return null;
  const clause = tongue.requirement(requirement.text);
  if (clause === null) return null;
  const cuts = tongue
    .cuts(clause.text, true)
    .filter(
      (cut) => wordCount(cut) <= MAX_ITEM_WORDS && cut.length > 2 && keepsCaveats(mainOf(clause.text), cut, language),
    );
  const whole = cuts[0];
  const label = labelOf(clause, cuts, tongue, language);
  if (whole === undefined)
    return label === null
      ? null
      : { requirement, clause, cuts, label, order, value: tongue.appeal(label) - order * 0.15 };
  if (label !== null && !cuts.includes(label) && whole.startsWith(label)) cuts.push(label);
  // In a list, an item with commas of its own would blur the list.
  const longest = clause.kind === "noun" ? (cuts.find((cut) => !/,\s/u.test(cut)) ?? whole) : whole;
  if (longest !== whole) cuts.splice(0, cuts.indexOf(longest));
  const years = !YEARS.test(longest)
    ? 0
    : figureIn(longest) !== null
      ? 3
      : tongue.heroWords(longest)?.[0] === 0
        ? 2.5
        : 0;
  const kind = { noun: 0.8, adjective: 0, verb: 0, sentence: -0.6 }[clause.kind];
  return {
    requirement,
    clause,
    cuts,
    label,
    order,
    value:
      (label === null ? -1 : 0) +
      tongue.appeal(longest) +
      years +
      kind -
      order * 0.15 -
      (wordCount(longest) < 2 ? 0.6 : 0),
  };
}

/** Nouns first (one list), then the rest, each as posted. */
function byKind(a: Wanted, b: Wanted): number {
  const rank = { noun: 0, adjective: 1, verb: 2, sentence: 3 };
  return rank[a.clause.kind] - rank[b.clause.kind];
}

/** "…, but not required": what follows a wish. */
const NOT_ASKED =
  /,?\s*(?:but |though |although )?not (?:strictly )?(?:required|essential|necessary|mandatory|needed)\b/iu;

/** What a demand asks before it adds anything. */
function firstOf(text: string): string {
  return text.split(/[.;。；]\s/u)[0] ?? text;
}

function tell(
  { phrases, tongue, facts: { language } }: Material,
  chosen: readonly Wanted[],
  size: "long" | "short",
  listsBefore = 0,
): Telling & { readonly views: readonly View[] } {
  const sentences: string[] = [];
  const claims: Claim[] = [];
  const views: View[] = [];
  let nouns: string[] = [];
  let listing: Wanted[] = [];
  let lists = listsBefore;
  const flush = (): void => {
    if (nouns.length === 0) return;
    sentences.push(
      fill(nounFrame(phrases.requirement, lists), { list: listed(nouns, phrases), x: listed(nouns, phrases) }),
    );
    views.push(linesView(tongue, language, listing, nouns));
    nouns = [];
    listing = [];
    lists += 1;
  };
  for (const wanted of chosen) {
    const { requirement, clause, cuts } = wanted;
    const cut = (size === "long" ? cuts[0] : cuts.at(-1)) ?? clause.text;
    claims.push({ text: capital(cut), evidence: spanOf(requirement.evidence) });
    if (clause.kind === "noun") {
      if (wordCount(listed([...nouns, cut], phrases)) > MAX_SENTENCE_WORDS - 2 && nouns.length > 0) flush();
      nouns.push(cut);
      listing.push(wanted);
      continue;
    }
    flush();
    views.push(linesView(tongue, language, [wanted], [cut]));
    sentences.push(
      clause.kind === "sentence" ? capital(cut) + phrases.stop : fill(phrases.requirement[clause.kind], { x: cut }),
    );
  }
  flush();
  return { sentences, claims, value: 0, views };
}

/** The fullest way to set a demand in a line of a list. */
function labelOf(clause: Clause, cuts: readonly string[], tongue: Tongue, language: string): string | null {
  const found = clause.kind === "noun" ? tongue.labels(clause.text) : [clause.text, ...tongue.cuts(clause.text, true)];
  return (
    [...found, ...cuts].find((label) => fits(label) && label.length > 2 && !tornFrom(clause.text, label, language)) ??
    null
  );
}

interface SetList {
  readonly content: BringContent;
  /** With fewer rows, as long as all that is told stands there. */
  readonly briefer: readonly BringContent[];
  readonly claims: readonly Claim[];
}

/** What the screen lists: what is told, then more of the same, then what is only wished for, called so. */
function listOf(
  { tongue, phrases, lengthS, facts: { language } }: Material,
  told: readonly Wanted[],
  more: readonly Wanted[],
  nice: readonly Wanted[],
  strongest: Wanted | undefined,
): SetList {
  const rows: { readonly text: string; readonly claim: Claim }[] = [];
  const add = (wanted: Wanted, frame: string): void => {
    const text = lineOf(wanted.label ?? wanted.cuts.at(-1) ?? "", frame);
    if (!fits(text) || rows.some((row) => row.text.toLowerCase() === text.toLowerCase())) return;
    rows.push({ text, claim: { text, evidence: spanOf(wanted.requirement.evidence) } });
  };
  for (const wanted of told) add(wanted, "{x}");
  // Where another speaks for all, the strongest is at least seen.
  if (strongest !== undefined && !told.includes(strongest) && strongest.label !== null) add(strongest, "{x}");
  const toldRows = Math.max(1, rows.length);
  const most = lengthS <= 30 ? ROWS_SHORT : MAX_ITEMS;
  const room = Math.max(0, most - rows.length);
  const others = more.filter((wanted) => wanted.label !== null && wanted !== strongest).slice(0, room);
  for (const wanted of others.sort((a, b) => a.order - b.order)) add(wanted, "{x}");
  for (const wanted of nice) if (rows.length < ROWS_SHORT) add(wanted, phrases.wished);
  if (rows.length === 0) {
    const first = told[0];
    const text = first?.cuts.at(-1) ?? "";
    const view = first === undefined ? null : linesView(tongue, language, [first], [text]).content;
    const lines = view?.purpose === "bring" && view.items.length > 1 ? view.items : [capital(text)];
    for (const line of lines)
      rows.push({ text: line, claim: { text: line, evidence: spanOf(first?.requirement.evidence ?? []) } });
  }
  const set = (count: number): BringContent =>
    contentOf(
      rows.slice(0, count).map((row) => row.text),
      tongue,
      language,
    );
  return {
    content: set(rows.length),
    briefer: countdown(rows.length - 1, toldRows).map(set),
    claims: rows.map((row) => row.claim),
  };
}

/** From `most` down to `least`. */
function countdown(most: number, least: number): number[] {
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, index) => most - index);
}

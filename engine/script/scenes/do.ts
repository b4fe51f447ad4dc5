import type { Item } from "../../posting/posting.ts";
import type { Clause } from "../clause.ts";
import { bestShot, heroKey } from "../hero.ts";
import { isUnspaced, wordCount } from "../segment.ts";
import type { Material, Part, Telling } from "../telling.ts";
import { MAX_SENTENCE_WORDS, SILENCE, spanOf, UTMOST_SENTENCE_WORDS } from "../telling.ts";
import { fill } from "../template.ts";
import { capital } from "../tidy.ts";

/** What the work is, a beat a duty. */

/** Beats that a length carries, and how many more it may take where little else is posted. */
const BEATS: Readonly<Record<number, readonly [wanted: number, most: number]>> = {
  15: [2, 2],
  30: [3, 3],
  45: [4, 5],
  60: [4, 6],
};

/** Short films have no time for more. */
const SHORT_BEAT_WORDS = 10;
/** How much less a shorter telling of a beat may film. */
const MOST_LOST = 1.2;
/** From here on a beat films so well that it may open as another one does. */
const FILMS_WELL = 3.6;
/** So much only numbers and rhythms film. */
const FILMS_NUMBERS = 2.5;

interface Beat {
  readonly item: Item;
  readonly clause: Clause;
  readonly order: number;
  readonly tellings: readonly Telling[];
  readonly value: number;
}

/** @param taken keys of heroes that other scenes show */
export function does(material: Material, items: readonly Item[], taken: ReadonlySet<string>): Part[] {
  const [wanted, most] = BEATS[material.lengthS] ?? [3, 3];
  const strongest = chosenBeats(material, items, taken, most);
  const ranked = new Map(strongest.map((beat, rank) => [beat, rank]));
  const told = [...ranked.keys()].sort((a, b) => a.order - b.order);
  const parts: Part[] = told.map((beat, index) => {
    const framed = framedFor(material, beat, index);
    const rank = ranked.get(beat) ?? 0;
    const wish = rank === 0 ? 6 : rank < wanted ? 4.5 : -0.8;
    return {
      scene: `do-${index + 1}`,
      purpose: "do",
      order: 1,
      tellings: [
        silenceOf(beat, index, rank, material.lengthS),
        ...framed.map((telling) => ({ ...telling, value: telling.value * 0.8 + wish })),
      ],
    };
  });
  if (parts.length > 0 && material.phrases.open.do !== "") {
    parts.unshift({
      scene: "do-1",
      purpose: "do",
      order: 0,
      tellings: [SILENCE, { sentences: [material.phrases.open.do], claims: [], value: -3 }],
    });
  }
  return parts;
}

/** What leaving a beat out costs: the strongest is missed, and "Also …" needs something before it. */
function silenceOf({ clause }: Beat, index: number, rank: number, lengthS: number): Telling {
  const opens = index === 0 && clause.kind === "noun" ? -5 : 0;
  return { ...SILENCE, value: opens + (rank > 0 ? 0 : lengthS === 15 ? -4 : -2) };
}

/** The beats that film best, strongest first; no two with the same hero. */
function chosenBeats(material: Material, items: readonly Item[], taken: ReadonlySet<string>, most: number): Beat[] {
  const first = items
    .map((item, order) => beatOf(material, item, order, taken))
    .filter((beat) => beat !== null)
    .sort((a, b) => b.value - a.value || a.order - b.order);
  const shown = new Set(taken);
  const chosen: Beat[] = [];
  for (const { item, order } of distinct(first)) {
    if (chosen.length === most) break;
    const beat = beatOf(material, item, order, shown);
    if (beat === null) continue;
    chosen.push(beat);
    for (const { content } of beat.tellings) if (content?.purpose === "do") shown.add(heroKey(content.hero));
  }
  return chosen;
}

function beatOf(
  { tongue, phrases, facts, lengthS }: Material,
  item: Item,
  order: number,
  taken: ReadonlySet<string>,
): Beat | null {
  if (tongue.isBoilerplate(item.text)) return null;
  const clause = tongue.duty(item.text);
  if (clause === null) return null;
  const cuts = tongue.cuts(clause.text, false);
  const tellings: { readonly telling: Telling; readonly films: number }[] = [];
  for (const cut of cuts) {
    const words = wordCount(cut);
    if (words < (clause.kind === "verb" ? 2 : 1) || words + 1 > UTMOST_SENTENCE_WORDS) continue;
    const shot = bestShot(
      [cut, ...cuts.filter((shown) => shown !== cut && cut.startsWith(shown))],
      tongue,
      facts.language,
      false,
      taken,
    );
    if (shot === null) continue;
    const { statement } = shot;
    const sentence =
      clause.kind === "sentence" ? capital(cut) + phrases.stop : fill(phrases.duty[clause.kind], { x: cut });
    tellings.push({
      films: shot.films,
      telling: {
        sentences: [sentence],
        claims: [{ text: capital(cut), evidence: spanOf(item.evidence) }],
        value:
          shot.films -
          (lengthS <= 30 && !isUnspaced(cut) ? Math.max(0, words - SHORT_BEAT_WORDS) * 0.25 : 0) +
          worth(
            cut,
            words,
            shot.films,
            tongue.appeal([statement.lead, statement.hero, statement.tail].join(" ").trim()),
          ),
        content: { purpose: "do", ...statement, beat: 0, beats: 0 },
      },
    });
  }
  // A cut that loses what there is to see is no shorter telling of the same.
  const seen = Math.max(...tellings.map(({ films }) => films)) - MOST_LOST;
  const kept = spread(tellings.filter(({ films }) => films >= seen).map(({ telling }) => telling));
  if (kept.length === 0) return null;
  const kind = { verb: 1.2, sentence: 0.4, noun: 0, adjective: -0.5 }[clause.kind];
  return {
    item,
    clause,
    order,
    tellings: kept,
    value: Math.max(...kept.map((telling) => telling.value)) + kind - order * 0.06,
  };
}

/** Nouns stand in another frame in the first, second and third scene, lest the film chants. */
function framedFor({ phrases }: Material, { clause, tellings }: Beat, index: number): readonly Telling[] {
  if (clause.kind !== "noun" || index === 0) return tellings;
  const [before = "", after = ""] = phrases.duty.noun.split("{x}");
  return tellings.map((telling) => ({
    ...telling,
    sentences: telling.sentences.map((sentence) =>
      fill(index % 2 === 1 ? phrases.duty.nounAgain : phrases.duty.nounPlus, {
        x: sentence.slice(before.length, sentence.length - after.length),
      }),
    ),
  }));
}

function worth(text: string, words: number, films: number, appeal: number): number {
  const long = Math.max(0, words - (MAX_SENTENCE_WORDS - 1)) * 0.8;
  const bald = words < 4 && films < FILMS_NUMBERS ? 1.2 : 0;
  const commas = (text.match(/[,;]/gu)?.length ?? 0) * 0.25;
  // What films is known already: numbers and rhythms count once.
  return Math.min(appeal, 0.6) * 0.6 + Math.min(words, 9) * 0.25 - long - bald - commas;
}

/** At most four tellings: the longest, the shortest and what lies between. */
function spread(tellings: readonly Telling[]): readonly Telling[] {
  if (tellings.length <= 4) return tellings;
  const step = (tellings.length - 1) / 3;
  return [0, 1, 2, 3].map((i) => tellings[Math.round(i * step)]).filter((telling) => telling !== undefined);
}

/** A second beat with the same opening word says little new: it goes to the end of the ranking. */
function distinct(beats: readonly Beat[]): Beat[] {
  const seen = new Set<string>();
  const fresh: Beat[] = [];
  const again: Beat[] = [];
  for (const beat of beats) {
    const opening = beat.clause.text.toLowerCase().split(/[\s,、，]/u)[0] ?? "";
    if (seen.has(opening) && beat.value < FILMS_WELL + 1) again.push(beat);
    else fresh.push(beat);
    seen.add(opening);
  }
  return [...fresh, ...again];
}

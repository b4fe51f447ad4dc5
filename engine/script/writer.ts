import type { Item, Posting } from "../posting/posting.ts";
import { actsOf, narrationOf, scenesOf } from "./arc.ts";
import { choose, LEAST_SPEECH, MIN_LEAD_S, MIN_PAUSE_S, MIN_TAIL_S } from "./choose.ts";
import type { Tongue } from "./clause.ts";
import { namesOf } from "./english/casing.ts";
import { english } from "./english/tongue.ts";
import { countableOf, figureIn, heroKey } from "./hero.ts";
import { withoutOpenEnds } from "./open-ends.ts";
import { payShown, withKind, withPortion } from "./pay.ts";
import { lackingS, pictureS } from "./room.ts";
import { phrasesOf, primaryOf } from "./phrases/index.ts";
import { placeOf } from "./place.ts";
import { plainTongue } from "./plain-tongue.ts";
import { dutiesApart, offersApart } from "./apart.ts";
import { looseSentences } from "./prose.ts";
import { bring } from "./scenes/bring.ts";
import { cta } from "./scenes/cta.ts";
import { does } from "./scenes/do.ts";
import { hook } from "./scenes/hook.ts";
import { pays } from "./scenes/pay.ts";
import { quote } from "./scenes/quote.ts";
import { why } from "./scenes/why.ts";
import { MOST_S } from "./scene-breaks.ts";
import { sentences } from "./segment.ts";
import { shownStrings } from "./shown.ts";
import type { LengthS, Scene, Storyboard } from "./storyboard.ts";
import type { Material, Part } from "./telling.ts";
import { name, spoken } from "./telling.ts";

export interface WriteOptions {
  readonly lengthS: LengthS;
  /** Seconds that the voice takes for a sentence as shown. Called once a sentence. */
  readonly estimate: (sentence: string) => number;
  /** Speed of the voice, 0.8 to 1.3; 1 is what `estimate` tells. */
  readonly pace?: number;
  /** Scenes of several sentences that last longer are cut between them, in seconds; 7 unless told, Infinity: never. */
  readonly longestSceneS?: number;
}

/** How the speech fills the film. */
export interface Fill {
  /** Seconds of speech, without pauses. */
  readonly speechS: number;
  readonly sentences: number;
  /** Seconds that every pause between sentences must last so that the film has its length, with a short and with a long lead-in and tail. */
  readonly pauseS: readonly [least: number, most: number];
}

export interface Written {
  readonly storyboard: Storyboard;
  readonly fill: Fill;
  /** One sentence each. */
  readonly warnings: readonly string[];
}

/** Longer sentences hold a picture too long; what a second more takes from the value of a telling. */
const LONG_SENTENCE_S = 8;
const LONG_PER_S = 0.5;
const LONGEST_LEAD_S = 1;
const LONGEST_TAIL_S = 2;
/** Pauses longer than this sound like a mistake. */
const LONG_PAUSE_S = 1.2;

/** Writes the story of a posting to measure. Pure: the same posting and options give the same story. */
export function writeStoryboard(posting: Posting, options: WriteOptions): Written {
  const material = materialOf(withProse(posting), options.lengthS);
  const parts = partsOf(material);
  const seconds = new Map<string, number>();
  const pace = options.pace ?? 1;
  const secondsOf = (sentence: string): number => {
    let found = seconds.get(sentence);
    if (found === undefined) {
      found = options.estimate(sentence) / pace;
      seconds.set(sentence, found);
    }
    return found;
  };
  const weighed = parts.map((part) =>
    part.tellings.map((telling) => {
      const least = telling.briefer?.at(-1) ?? telling.content;
      const each = telling.sentences.map(secondsOf);
      return {
        seconds: each.reduce((sum, one) => sum + one, 0),
        sentences: each.length,
        standsS: least === undefined ? 0 : pictureS(part.purpose, shownStrings(least)),
        // A picture can't be cut within a sentence.
        value: telling.value - each.reduce((sum, one) => sum + Math.max(0, one - LONG_SENTENCE_S) * LONG_PER_S, 0),
      };
    }),
  );
  const { language } = posting.facts;
  const { lengthS } = options;
  const tell = (reserveS: number, airS: number): Told => {
    const picked = choose(weighed, { lengthS, reserveS });
    const acts = actsOf(parts.map((part, index) => ({ part, telling: part.tellings[picked[index] ?? 0] })));
    const narrations = acts.map(({ said }) => narrationOf(said, language));
    const filled = fillOf(narrations, lengthS, language, secondsOf);
    const pauseS = Math.max(MIN_PAUSE_S, filled.pauseS[0]);
    const scenes = scenesOf(acts, {
      language,
      secondsOf: (sentence) => secondsOf(sentence) + pauseS,
      longestS: options.longestSceneS ?? MOST_S,
      airS,
    });
    return { scenes, filled, lackingS: lackingS(scenes, lengthS, language, secondsOf) };
  };
  const { scenes, filled } = readable(tell);
  return {
    storyboard: { lengthS, language, scenes },
    fill: filled,
    warnings: warningsOf(posting, scenes, filled, lengthS),
  };
}

interface Told {
  readonly scenes: readonly Scene[];
  readonly filled: Fill;
  /** Seconds that are lacking so that all of it can be said and read. */
  readonly lackingS: number;
}

/** Less copy before less speech: pictures show all that time is left to read, then less, and then less is told. */
const AIRS_S = [1, 0.5, 0];
const RESERVES_S = [0, 0.6, 1.2, 1.8, 2.4];

/** The fullest story that can be read; of those that can't, the one that lacks least. */
function readable(tell: (reserveS: number, airS: number) => Told): Told {
  let best: Told | null = null;
  for (const reserveS of RESERVES_S)
    for (const airS of AIRS_S) {
      const told = tell(reserveS, airS);
      if (told.lackingS === 0) return told;
      if (best === null || told.lackingS < best.lackingS) best = told;
    }
  return best ?? tell(0, 0);
}

/** Sentences tell what no list does. */
function withProse(posting: Posting): Posting {
  const { facts } = posting;
  const { prose } = facts;
  const either = <T>(listed: readonly T[], told: readonly T[]): readonly T[] => (listed.length > 0 ? listed : told);
  return {
    ...posting,
    facts: {
      ...facts,
      responsibilities: either(
        facts.responsibilities,
        prose.responsibilities.flatMap((item) => dutiesApart(item, facts.language)),
      ),
      requirements: either(facts.requirements, prose.requirements),
      benefits: either(
        facts.benefits,
        prose.benefits.flatMap((item) => offersApart(item, facts.language, facts.salary?.value.text ?? null)),
      ),
    },
  };
}

function materialOf(posting: Posting, lengthS: LengthS): Material {
  const salary =
    posting.facts.salary === null ? null : withPortion(withKind(posting.facts.salary, posting.text), posting.text);
  const facts = { ...posting.facts, salary };
  const phrases = phrasesOf(facts.language);
  const known = [facts.company?.value, facts.location?.value].filter((value) => value !== undefined);
  const language = primaryOf(facts.language);
  const names = namesOf(posting.text, known);
  const company = spoken(name(facts.company));
  const tongue: Tongue = language === "en" ? english(names) : plainTongue(language, names);
  return {
    posting,
    facts,
    tongue,
    phrases,
    place: placeOf(facts, phrases),
    pay: salary === null ? null : payShown(salary.value, phrases),
    employer: company === null ? null : tongue.named(company, posting.text),
    lengthS,
  };
}

const FEW_DUTIES = 3;
const TO_READER =
  /^(?:(?:in|as|within) [^,.]{3,60}, )?you(?:['’]ll| will| are going to)\b|^(?:your (?:role|job|tasks?|mission|responsibilit))/iu;

/** What a posting says of the employer comes before what it says of anything else. */
function aboutThemFirst(loose: readonly Item[], company: string | null): Item[] {
  const name = company?.split(" ")[0] ?? null;
  const about = ({ text }: Item): boolean => /\b(?:we|our|us)\b/iu.test(text) || (name !== null && text.includes(name));
  return [...loose.filter(about), ...loose.filter((item) => !about(item))];
}

function partsOf(material: Material): Part[] {
  const posted = material.facts.responsibilities;
  // A film that the facts fill needs no more; reading the rest is the dearest part of the work.
  const full = material.lengthS <= 30 && material.facts.mission !== null && posted.length >= FEW_DUTIES;
  const loose = full
    ? []
    : aboutThemFirst(looseSentences(material.posting, material.tongue), material.facts.company?.value ?? null);
  const mission = why(
    material,
    loose.filter(({ text }) => !TO_READER.test(text)),
  );
  const taken = new Set(
    mission.flatMap(({ tellings }) =>
      tellings.flatMap(({ content }) => (content?.purpose === "why" ? [heroKey(content.hero)] : [])),
    ),
  );
  // Where the posting lists no duties, its sentences to the reader tell the work.
  const duties = does(
    material,
    posted.length >= FEW_DUTIES ? posted : [...posted, ...loose.filter(({ text }) => TO_READER.test(text))],
    taken,
  );
  const story = [...mission, ...duties, ...quote(material), ...bring(material), ...pays(material), ...cta(material)];
  return withoutOpenEnds([...hook(material, numeralOf(story, material)), ...story], material.facts.language).filter(
    (part) => part.tellings.length > 0,
  );
}

/** The biggest countable number the story could show. */
function numeralOf(parts: readonly Part[], { tongue }: Material): string | null {
  let best: { text: string; n: number } | null = null;
  for (const part of parts) {
    if (part.purpose !== "do" && part.purpose !== "why") continue;
    for (const { content } of part.tellings) {
      if (content === undefined || !("hero" in content) || !content.figure) continue;
      const span = figureIn(content.hero);
      const countable = span === null ? null : countableOf(content.hero, tongue);
      if (countable?.kind === "count" && (best === null || countable.n > best.n))
        best = { text: content.hero, n: countable.n };
    }
  }
  return best?.text ?? null;
}

function fillOf(
  narrations: readonly string[],
  lengthS: number,
  language: string,
  secondsOf: (sentence: string) => number,
): Fill {
  const told = narrations.flatMap((narration) => sentences(narration, language).map((sentence) => sentence.text));
  const speechS = told.reduce((sum, sentence) => sum + secondsOf(sentence), 0);
  const pauses = Math.max(1, told.length - 1);
  const least = (lengthS - LONGEST_LEAD_S - LONGEST_TAIL_S - speechS) / pauses;
  const most = (lengthS - MIN_LEAD_S - MIN_TAIL_S - speechS) / pauses;
  return { speechS, sentences: told.length, pauseS: [Math.max(0, least), Math.max(0, most)] };
}

function warningsOf(posting: Posting, scenes: readonly Scene[], filled: Fill, lengthS: number): string[] {
  const warnings: string[] = [];
  if (posting.facts.title === null)
    warnings.push(
      "The posting names no title, so the film opens with the company alone; give it a title as its first heading.",
    );
  if (posting.facts.apply === null)
    warnings.push(
      "The posting does not say how to apply, so the film ends without a link; add an address, an e-mail or a phone number.",
    );
  if (filled.pauseS[0] > LONG_PAUSE_S) {
    warnings.push(
      `The posting says too little for ${lengthS} s: ${filled.speechS.toFixed(0)} s of speech leave pauses of ${filled.pauseS[0].toFixed(1)} s; choose a shorter length or tell more in the posting.`,
    );
  }
  if (filled.speechS > lengthS * (1 - LEAST_SPEECH / 10) || scenes.length === 0)
    warnings.push(
      `The shortest telling of the posting takes ${filled.speechS.toFixed(1)} s, more than ${lengthS} s carry.`,
    );
  return warnings;
}

import type { Requirement } from "../../posting/posting.ts";
import type { Clause } from "../clause.ts";
import { countableOf, figureIn } from "../hero.ts";
import { isUnspaced, wordCount } from "../segment.ts";
import type { BringContent, Claim } from "../storyboard.ts";
import type { Material, Part, Telling } from "../telling.ts";
import { MAX_SENTENCE_WORDS, SILENCE, spanOf } from "../telling.ts";
import { fill, listed, nounFrame } from "../template.ts";
import { capital } from "../tidy.ts";

/** What the applicant brings: at most four items, the years of experience first. */

const MAX_ITEMS = 4;
const MAX_MORE = 4;
const MAX_ITEM_CHARS = 40;
const MAX_ITEM_WORDS = 15;
const YEARS = /years?|yrs|jahre?|\bans\b|années|años|anos|年/iu;

interface Wanted {
  readonly requirement: Requirement;
  readonly clause: Clause;
  /** What can be said of it, longest first. */
  readonly cuts: readonly string[];
  /** What is shown with each of them. */
  readonly shown: ReadonlyMap<string, string>;
  readonly value: number;
}

export function bring(material: Material): Part[] {
  const { facts, phrases, lengthS } = material;
  const must = facts.requirements.filter((requirement) => requirement.level === "must");
  const source = must.length > 0 ? must : facts.requirements;
  const all = source
    .map((requirement, order) => wantedOf(material, requirement, order))
    .filter((found) => found !== null)
    .filter(
      (found, index, all) =>
        all.findIndex((other) => other.clause.text.toLowerCase() === found.clause.text.toLowerCase()) === index,
    )
    .sort((a, b) => b.value - a.value);
  const wanted = all.slice(0, MAX_ITEMS);
  if (wanted.length === 0) return [];
  const tellings: Telling[] = [{ ...SILENCE, value: lengthS === 15 ? 1 : -4 }];
  for (let count = 1; count <= wanted.length; count += 1) {
    for (const size of ["long", "short"] as const) {
      const chosen = wanted.slice(0, count).sort(byKind);
      const telling = tell(material, chosen, size);
      tellings.push({ ...telling, value: ([0, 3, 5.2, 6.4, 6.8][count] ?? 0) + (size === "long" ? 0.3 : 0) });
    }
  }
  const parts: Part[] = [{ scene: "bring", purpose: "bring", order: 1, tellings }];
  if (phrases.open.bring !== "")
    parts.push({
      scene: "bring",
      purpose: "bring",
      order: 0,
      tellings: [SILENCE, { sentences: [phrases.open.bring], claims: [], value: -4 }],
    });
  const nice = must.length === 0 ? [] : facts.requirements.filter((requirement) => requirement.level === "nice");
  // Short postings in long films: what the screen has no room for is still said.
  all.slice(MAX_ITEMS, MAX_ITEMS + MAX_MORE).forEach((more, index) => {
    const { sentences, claims } = tell(material, [more], "long", index + 1);
    parts.push({
      scene: "bring",
      purpose: "bring",
      order: 2,
      tellings: [SILENCE, { sentences, claims, value: -1.5 - index * 0.3 }],
    });
  });
  const plus = nice
    .map((requirement) => wantedOf(material, requirement, 0))
    .filter((found) => found !== null)
    .filter((found) => found.clause.kind === "noun")
    .sort((a, b) => b.value - a.value)
    .slice(0, 2);
  if (plus.length > 0) {
    const told = [plus.slice(0, 1), plus].map((found) => ({
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

function wantedOf({ tongue }: Material, requirement: Requirement, order: number): Wanted | null {
  if (tongue.isBoilerplate(requirement.text)) return null;
  const clause = tongue.requirement(requirement.text);
  if (clause === null) return null;
  const shown = new Map<string, string>();
  for (const cut of tongue.cuts(clause.text, true)) {
    if (wordCount(cut) > MAX_ITEM_WORDS || cut.length < 3) continue;
    // The screen may be briefer than the voice, which says it all.
    const brief = [cut, ...tongue.cuts(cut, false)].find(
      (text) => shownOf(clause, text).length * (isUnspaced(text) ? 1.6 : 1) <= MAX_ITEM_CHARS,
    );
    if (brief !== undefined) shown.set(cut, shownOf(clause, brief));
  }
  const cuts = [...shown.keys()];
  const whole = cuts[0];
  if (whole === undefined) return null;
  // In a list, an item with commas of its own would blur the list.
  const longest = clause.kind === "noun" ? (cuts.find((cut) => !/,\s/u.test(cut)) ?? whole) : whole;
  if (longest !== whole) cuts.splice(0, cuts.indexOf(longest));
  const years = !YEARS.test(longest)
    ? 0
    : figureIn(longest) !== null
      ? 3
      : tongue.heroWords(longest)?.[0] === 0
        ? 2
        : 0;
  const kind = { noun: 0.8, adjective: 0, verb: 0, sentence: -0.6 }[clause.kind];
  return {
    requirement,
    clause,
    cuts,
    shown,
    value: tongue.appeal(longest) + years + kind - order * 0.15 - (wordCount(longest) < 2 ? 0.6 : 0),
  };
}

/** Nouns first (one list), then the rest, each as posted. */
function byKind(a: Wanted, b: Wanted): number {
  const rank = { noun: 0, adjective: 1, verb: 2, sentence: 3 };
  return rank[a.clause.kind] - rank[b.clause.kind];
}

function tell(
  { phrases, tongue }: Material,
  chosen: readonly Wanted[],
  size: "long" | "short",
  listsBefore = 0,
): Telling {
  const sentences: string[] = [];
  const claims: Claim[] = [];
  let nouns: string[] = [];
  let lists = listsBefore;
  const flush = (): void => {
    if (nouns.length === 0) return;
    sentences.push(
      fill(nounFrame(phrases.requirement, lists), { list: listed(nouns, phrases), x: listed(nouns, phrases) }),
    );
    nouns = [];
    lists += 1;
  };
  const shown: string[] = [];
  for (const { requirement, clause, cuts, shown: brief } of chosen) {
    const cut = (size === "long" ? cuts[0] : cuts.at(-1)) ?? clause.text;
    shown.push(brief.get(cut) ?? shownOf(clause, cut));
    claims.push({ text: capital(cut), evidence: spanOf(requirement.evidence) });
    if (clause.kind === "noun") {
      if (wordCount(listed([...nouns, cut], phrases)) > MAX_SENTENCE_WORDS - 2 && nouns.length > 0) flush();
      nouns.push(cut);
      continue;
    }
    flush();
    sentences.push(
      clause.kind === "sentence" ? capital(cut) + phrases.stop : fill(phrases.requirement[clause.kind], { x: cut }),
    );
  }
  flush();
  return { sentences, claims, value: 0, content: contentOf(shown, tongue) };
}

function shownOf(clause: Clause, cut: string): string {
  return capital(clause.kind === "noun" ? cut.replace(/^(?:an?|the)\s+/iu, "") : cut);
}

function contentOf(shown: readonly string[], tongue: Material["tongue"]): BringContent {
  const at = shown.findIndex((item) => {
    const figure = figureIn(item);
    return figure !== null && figure[0] === 0 && YEARS.test(item);
  });
  const item = shown[at];
  if (item === undefined) return { purpose: "bring", figure: null, items: [...shown] };
  const [start, end] = figureIn(item) ?? [0, 0];
  const text = item.slice(start, end);
  return {
    purpose: "bring",
    figure: { text, label: item.slice(end).trim(), countable: countableOf(text, tongue) },
    items: shown.filter((_, index) => index !== at),
  };
}

import type { Topic } from "../../shared/edit/index.ts";
import type { Fact, Posting, Span } from "../posting/posting.ts";
import { paySaid } from "../script/pay.ts";
import type { Scene } from "../script/storyboard.ts";

/** Shorter texts stand in sentences that have nothing to do with them. */
const LEAST_NEEDLE_CHARS = 2;

/** Texts by which sentences of a story are known to tell a fact, the longest first. */
export function needlesOf(topic: Topic, scenes: readonly Scene[], posting: Posting): readonly string[] {
  const { facts } = posting;
  const spans = evidenceOf(topic, posting);
  const claimed = scenes.flatMap(({ claims }) =>
    claims.filter(({ evidence }) => spans.some((span) => overlap(span, evidence))).map(({ text }) => text),
  );
  const shown = scenes.flatMap(({ content }) => {
    if (topic === "salary" && (content.purpose === "hook" || content.purpose === "pay") && content.pay !== null)
      return [content.pay.text, paySaid(content.pay)];
    if (topic === "place" && content.purpose === "hook") return content.place.slice(0, 1);
    if (topic === "link" && content.purpose === "cta" && content.link !== null)
      return [content.link, content.link.split("/")[0] ?? content.link];
    if (topic === "deadline" && content.purpose === "cta" && content.deadline !== null)
      return [`${content.deadline.day} ${content.deadline.rest}`, `${content.deadline.rest}${content.deadline.day}`];
    return [];
  });
  const value = {
    salary: facts.salary?.value.text,
    place: facts.location?.value,
    company: facts.company?.value,
    deadline: facts.deadline?.value,
  }[topic as string];
  const all = [...claimed, ...shown, ...(value === undefined ? [] : [value])];
  return [...new Set(all)].filter((text) => text.length >= LEAST_NEEDLE_CHARS).toSorted((a, b) => b.length - a.length);
}

/** Where the posting says it. */
function evidenceOf(topic: Topic, { facts }: Posting): readonly Span[] {
  const of = (fact: Fact<unknown> | null): readonly Span[] => fact?.evidence ?? [];
  switch (topic) {
    case "salary":
      return of(facts.salary).slice(0, 1);
    case "benefits":
      return [...facts.benefits, ...facts.prose.benefits].flatMap(({ evidence }) => evidence);
    case "place":
      return of(facts.location);
    case "company":
      return of(facts.company);
    case "deadline":
      return of(facts.deadline);
    case "link":
      return of(facts.apply).slice(0, 1);
    default:
      return [];
  }
}

export function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Postings without a fact, by the posting that has it: what is written of them is remembered by posting. */
const silenced = new WeakMap<Posting, Map<Topic, Posting>>();

/** A posting that does not say it; the same one each time. */
export function withoutFact(topic: Topic, posting: Posting): Posting {
  const known = silenced.get(posting) ?? new Map<Topic, Posting>();
  silenced.set(posting, known);
  const found = known.get(topic) ?? silent(topic, posting);
  known.set(topic, found);
  return found;
}

function silent(topic: Topic, posting: Posting): Posting {
  const { facts } = posting;
  const without = {
    salary: { salary: null },
    benefits: { benefits: [], prose: { ...facts.prose, benefits: [] } },
    place: { location: null, workplace: null },
    company: { company: null },
    deadline: { deadline: null },
    link: { apply: null },
  }[topic as string];
  return without === undefined ? posting : { ...posting, facts: { ...facts, ...without } };
}

import type { Facts, Item, Posting, Requirement, Salary, Span, Workplace } from "../../engine/posting/posting.ts";

/** What a test posting says; every string must stand in its text word for word. */
export interface Said {
  title?: string;
  company?: string;
  location?: string;
  workplace?: readonly [Workplace, string];
  salary?: Salary;
  deadline?: readonly [value: string, wording: string];
  url?: string;
  email?: string;
  phone?: string;
  responsibilities?: readonly string[];
  must?: readonly string[];
  nice?: readonly string[];
  benefits?: readonly string[];
  mission?: string;
  language?: string;
}

/** A posting put together by hand, with the evidence looked up in the text. */
export function postingOf(text: string, said: Said): Posting {
  const spanOf = (words: string): Span => {
    const at = text.indexOf(words);
    if (at === -1) throw new Error(`The test posting does not hold ${JSON.stringify(words)}.`);
    return [at, at + words.length];
  };
  const fact = (words: string | undefined) =>
    words === undefined ? null : { value: words, evidence: [spanOf(words)] };
  const items = (list: readonly string[] = []): Item[] =>
    list.map((words) => ({ text: words, evidence: [spanOf(words)] }));
  const apply = said.url ?? said.email ?? said.phone;
  const facts: Facts = {
    title: fact(said.title),
    company: fact(said.company),
    location: fact(said.location),
    workplace:
      said.workplace === undefined ? null : { value: said.workplace[0], evidence: [spanOf(said.workplace[1])] },
    employmentType: null,
    salary: said.salary === undefined ? null : { value: said.salary, evidence: [spanOf(said.salary.text)] },
    apply:
      apply === undefined
        ? null
        : {
            value: {
              ...(said.url === undefined ? {} : { url: said.url }),
              ...(said.email === undefined ? {} : { email: said.email }),
              ...(said.phone === undefined ? {} : { phone: said.phone }),
            },
            evidence: [spanOf(apply)],
          },
    deadline: said.deadline === undefined ? null : { value: said.deadline[0], evidence: [spanOf(said.deadline[1])] },
    startDate: null,
    department: null,
    responsibilities: items(said.responsibilities),
    requirements: [
      ...items(said.must).map((item): Requirement => ({ ...item, level: "must" })),
      ...items(said.nice).map((item): Requirement => ({ ...item, level: "nice" })),
    ],
    benefits: items(said.benefits),
    prose: { responsibilities: [], requirements: [], benefits: [] },
    notices: [],
    genders: null,
    reference: null,
    mission: fact(said.mission),
    testimonial: null,
    industry: null,
    language: said.language ?? "en",
  };
  return { slug: "test", source: "-", text, facts, warnings: [] };
}

/** Seconds of speech at an even 2.5 words a second. */
export function evenPace(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length / 2.5;
}

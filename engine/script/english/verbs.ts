import { VERBS } from "./words.ts";

/** Finds the base form of a verb written as "designing" or "designs". */

const bases = new Set(VERBS);
const ofGerund = new Map<string, string>();
const ofThirdPerson = new Map<string, string>();

for (const verb of bases) {
  const stem = verb.endsWith("e") && !/(?:ee|be)$/u.test(verb) ? verb.slice(0, -1) : verb;
  ofGerund.set(`${stem}ing`, verb);
  if (/[^aeiou][aeiou][bdglmnprt]$/u.test(verb) || verb.endsWith("el"))
    ofGerund.set(`${verb}${verb.at(-1) ?? ""}ing`, verb);
  if (verb.endsWith("ie")) ofGerund.set(`${verb.slice(0, -2)}ying`, verb);
  if (/[^aeiou]y$/u.test(verb)) ofThirdPerson.set(`${verb.slice(0, -1)}ies`, verb);
  else ofThirdPerson.set(/(?:s|x|z|ch|sh|o)$/u.test(verb) ? `${verb}es` : `${verb}s`, verb);
}
ofThirdPerson.set("has", "have");
ofThirdPerson.set("is", "be");

const plain = (word: string): string => word.toLowerCase().replace(/[,;:.]+$/u, "");

export function isVerb(word: string): boolean {
  return bases.has(plain(word));
}

/** "Designing," → "design,"; null for what is no known gerund. Keeps the punctuation that follows. */
export function fromGerund(word: string): string | null {
  const base = ofGerund.get(plain(word)) ?? coined(plain(word));
  return base === null || base === undefined ? null : base + trailing(word);
}

/** "Designs" → "design"; null for what is no known verb. */
export function fromThirdPerson(word: string): string | null {
  const base = ofThirdPerson.get(plain(word));
  return base === undefined ? null : base + trailing(word);
}

/** "co-designing", "re-testing": the verb behind a prefix. */
function coined(word: string): string | null {
  const found = /^(co-|re-|pre-|re|pre|over|out)(\w+ing)$/u.exec(word);
  const base = found === null ? undefined : ofGerund.get(found[2] ?? "");
  return base === undefined ? null : `${found?.[1] ?? ""}${base}`;
}

function trailing(word: string): string {
  return /[,;:]+$/u.exec(word)?.[0] ?? "";
}

/** Nouns that hide a verb: "development of tools" is "develop tools". */
export const NOUN_VERBS: Readonly<Record<string, string>> = {
  development: "develop",
  implementation: "implement",
  management: "manage",
  maintenance: "maintain",
  creation: "create",
  coordination: "coordinate",
  preparation: "prepare",
  administration: "administer",
  supervision: "supervise",
  provision: "provide",
  evaluation: "evaluate",
  execution: "execute",
  production: "produce",
  delivery: "deliver",
  organisation: "organise",
  organization: "organize",
  integration: "integrate",
  installation: "install",
  configuration: "configure",
  collection: "collect",
  identification: "identify",
  participation: "participate",
  documentation: "document",
  optimisation: "optimise",
  optimization: "optimize",
  review: "review",
  design: "design",
  monitoring: "monitor",
  planning: "plan",
  support: "support",
  operation: "operate",
  promotion: "promote",
  assessment: "assess",
};

/** Nouns that hide a verb which keeps its preposition: "collaboration with designers". */
export const JOINING_NOUNS: Readonly<Record<string, string>> = {
  collaboration: "collaborate",
  cooperation: "cooperate",
  participation: "participate",
  interaction: "interact",
  communication: "communicate",
};

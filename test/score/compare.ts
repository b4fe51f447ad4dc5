import type { Facts, Posting } from "../../engine/posting/posting.ts";
import { GENDER_SUFFIX } from "../../engine/posting/lexicon/roles.ts";
import type { Truth } from "./truth.ts";

/** Facts whose value is compared. */
export const VALUES = [
  "title",
  "company",
  "location",
  "pay",
  "applyUrl",
  "email",
  "employmentType",
  "workplace",
] as const;
/** Lists whose length is compared. */
export const COUNTS = ["responsibilities", "requirements", "benefits"] as const;
export type Field = (typeof VALUES)[number] | (typeof COUNTS)[number];

/**
 * `right`: said and found, or not said and not found (`absent`). `wrong`: something else was found. `missed`: said and
 * not found. `invented`: found and not said.
 */
export type Outcome = "right" | "absent" | "wrong" | "missed" | "invented";

export interface Compared {
  readonly file: string;
  readonly lang: string;
  readonly field: Field;
  readonly outcome: Outcome;
  readonly found: string | null;
  readonly expected: readonly (string | null)[];
}

/** How far a list's length may be off. */
const COUNT_TOLERANCE = 1;

/** Compares what was read of the first job of a file with what is true. */
export function compare(truth: Truth, posting: Posting | null): Compared[] {
  const compared: Compared[] = [];
  const skipped = new Set(truth.skip);
  for (const field of [...VALUES, ...COUNTS]) {
    const key = TRUTH_KEYS[field];
    if (key.some((name) => skipped.has(name))) continue;
    const expected = expectedOf(truth, field);
    if (expected === null) continue;
    const found = posting === null ? null : foundIn(posting.facts, field);
    const isCount = (COUNTS as readonly string[]).includes(field);
    const alike = field === "title" ? foldTitle : fold;
    const right = expected.some((one) => (isCount ? close(one, found) : alike(one) === alike(found)));
    compared.push({
      file: truth.file,
      lang: truth.lang,
      field,
      found,
      expected,
      outcome: outcomeOf(right, found, expected),
    });
  }
  return compared;
}

function outcomeOf(right: boolean, found: string | null, expected: readonly (string | null)[]): Outcome {
  if (right) return found === null ? "absent" : "right";
  if (found === null) return "missed";
  return expected.every((one) => one === null) ? "invented" : "wrong";
}

const TRUTH_KEYS: Readonly<Record<Field, readonly string[]>> = {
  title: ["title"],
  company: ["company"],
  location: ["location"],
  pay: ["salary"],
  applyUrl: ["applyUrl"],
  email: ["email"],
  employmentType: ["employmentType", "employmentTypeNorm"],
  workplace: ["workplace", "remote"],
  responsibilities: ["responsibilitiesCount"],
  requirements: ["requirementsCount"],
  benefits: ["benefitsCount"],
};

/** All right answers; null where the truth leaves the field out. */
function expectedOf(truth: Truth, field: Field): (string | null)[] | null {
  if (field === "employmentType") {
    const norm = truth.employmentTypeNorm;
    if (!norm) return null;
    const alternatives = (truth.truthAlt["employmentTypeNorm"] ?? []).map((one) => (one === null ? null : String(one)));
    return [norm.length === 0 ? null : [...norm].sort().join(" "), ...alternatives];
  }
  if (field === "workplace") {
    if (truth.workplace === undefined) return null;
    const alternatives = (truth.truthAlt["workplace"] ?? []).map((one) => (one === null ? null : String(one)));
    return [truth.workplace, ...alternatives];
  }
  const key = TRUTH_KEYS[field][0] ?? field;
  const value = truth.truth[key];
  if (value === undefined) return null;
  const answers = [value, ...(truth.truthAlt[key] ?? [])];
  return answers.map((one) => (typeof one === "string" || typeof one === "number" ? String(one) : null));
}

function foundIn(facts: Facts, field: Field): string | null {
  switch (field) {
    case "title":
      return facts.title?.value ?? null;
    case "company":
      return facts.company?.value ?? null;
    case "location":
      return facts.location?.value ?? null;
    case "pay":
      return facts.salary?.value.text ?? null;
    case "applyUrl":
      return facts.apply?.value.url ?? null;
    case "email":
      return facts.apply?.value.email ?? null;
    case "employmentType":
      return facts.employmentType ? [...facts.employmentType.value].sort().join(" ") : null;
    case "workplace":
      return facts.workplace?.value ?? null;
    case "responsibilities":
    case "requirements":
    case "benefits":
      return facts[field].length === 0 ? null : String(facts[field].length);
  }
}

function close(expected: string | null, found: string | null): boolean {
  if (expected === null || Number(expected) === 0) return found === null;
  return found !== null && Math.abs(Number(expected) - Number(found)) <= COUNT_TOLERANCE;
}

/** The reader keeps a title's suffix for all genders as a fact of its own. */
function foldTitle(value: string | null): string | null {
  return value === null ? null : fold(value.replace(GENDER_SUFFIX, ""));
}

/** Without case, white space and outer punctuation. */
function fold(value: string | null): string | null {
  if (value === null) return null;
  return value
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

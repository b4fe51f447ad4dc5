import type { Apply, Fact, Posting, Span } from "../posting/posting.ts";
import { NO_APPLICATION, NO_EMPLOYER } from "../posting/warnings.ts";
import type { BrandKit } from "./brand-kit.ts";

/** A posting with what the kit adds to it, and what a person should know of that, a sentence each. */
export interface Completed {
  readonly posting: Posting;
  readonly notes: readonly string[];
}

/**
 * Fills in what a posting does not say and the kit does: the company, where to apply. What the posting says stays, and
 * where the kit says otherwise that is noted.
 *
 * The evidence of what is filled in are lines that name the kit, put below the posting's text: spans of the posting stay.
 */
export function withKit(posting: Posting, kit: Pick<BrandKit, "source" | "name" | "url"> | null): Completed {
  if (kit === null) return { posting, notes: [] };
  const { facts } = posting;
  const notes: string[] = [];
  let { text, warnings } = posting;
  const add = (key: string, value: string): readonly Span[] => {
    // Quoted, so that nobody takes it for the posting's prose.
    text += `\n\n> ${kit.source}: ${key}: ${value}`;
    return [[text.length - `${kit.source}: ${key}: ${value}`.length, text.length]];
  };
  let { company, apply } = facts;
  if (kit.name !== null && company === null) {
    company = { value: kit.name, evidence: add("name", kit.name) };
    warnings = warnings.filter((sentence) => sentence !== NO_EMPLOYER);
    notes.push(`The posting names no employer: the film names ${kit.name}, as ${kit.source} does.`);
  } else if (kit.name !== null && company !== null && !isSameCompany(kit.name, company.value)) {
    notes.push(
      `The posting names the employer "${company.value}" and ${kit.source} "${kit.name}": the film names "${company.value}".`,
    );
  }
  if (kit.url !== null && !saysHow(apply)) {
    const evidence = [...(apply?.evidence ?? [])];
    apply = { value: { ...apply?.value, url: kit.url }, evidence: [...add("url", kit.url), ...evidence] };
    warnings = warnings.filter((sentence) => sentence !== NO_APPLICATION);
    notes.push(`The posting does not say where to apply: the film names ${kit.url}, as ${kit.source} does.`);
  }
  return { posting: { ...posting, text, warnings, facts: { ...facts, company, apply } }, notes };
}

function saysHow(apply: Fact<Apply> | null): boolean {
  const { url, email, phone } = apply?.value ?? {};
  return (url ?? email ?? phone) !== undefined;
}

const LEGAL_FORM =
  /[\s,]+(?:g?gmbh(?: & co\.? kgaa?| & co\.? kg)?|ag|kg|ug|se|e\.? ?v\.?|ltd\.?|limited|llc|inc\.?|corp\.?|corporation|plc|s\.?a\.?s?\.?|s\.?l\.?u?\.?|lda\.?|ltda\.?|b\.?v\.?|co\.?)$/u;

/** True for one name in two spellings, also where one is longer: "Fern & Fable", "Fern and Fable Books Ltd.". */
function isSameCompany(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)];
  return a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

function plainName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(LEGAL_FORM, "")
    .replace(/&|\+|\band\b|\bund\b|\bet\b|\by\b|\be\b/gu, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

import { literal } from "../../posting/literal.ts";
import { COUNTABLE } from "./words.ts";

/** The right article, by sound where the letters mislead. */

const AN =
  /^(?:[aeio]|u(?!n(?:i(?!n|m)|a\b)|s[aeiu]|ti|r[aeiu]|k)|hono|hour|heir|8|11(?!\d)|18(?!\d)|€8|£8|\$8|[FHLMNRSX](?:[A-Z\d]|\b))/u;
const NO_AN = /^(?:[Ee]u(?!\b)|[Oo]ne\b|[Oo]nce\b|[Ee]we|U[A-Z])/u;

/** "an Engineer", "a UX designer", "an MRI technician", "a 4-day week". */
export function article(text: string): "a" | "an" {
  const word = text.replace(/^[^\p{L}\p{N}€£$]+/u, "");
  if (NO_AN.test(word)) return "a";
  const acronym = /^[A-Z]{2,4}(?![A-Z])/u.test(word) && !(text === text.toUpperCase() && /\s/u.test(text.trim()));
  if (acronym)
    return /^[AEFHILMNORSX]/u.test(word) && !/^(?:NASA|SAP\b.?a|LAN|RAM|ROM|SIM|SaaS|REST|SEAL|FIFO)/u.test(word)
      ? "an"
      : "a";
  return AN.test(/^\p{Lu}(?:[A-Z\d]|\b)/u.test(word) ? word : word.toLowerCase()) ? "an" : "a";
}

/** Title with its article; plurals and titles with their own stay alone. */
export function titled(title: string): string {
  const head = (title.split(/\s+(?:for|of|in|with|at|to|on|[–—-])\s+|,|\(|\s[–—|/]\s/u)[0] ?? title).trim();
  if (/^(?:an?|the|our|several|two|three|multiple)\s/iu.test(title)) return title;
  if (
    /(?:[^su]s|ies)$/u.test(head) &&
    !/(?:Sales|Operations|Logistics|Analytics|Communications|Ops|DevOps|Relations|Resources|Systems|Services|Affairs|Arts)$/u.test(
      head,
    )
  )
    return title;
  return `${article(title)} ${title}`;
}

/** Puts "a" before a singular countable noun phrase that has no determiner. */
export function withArticle(phrase: string): string {
  if (
    /^(?:an?|the|our|your|my|their|its|all|some|any|every|each|no|one|two|three|four|five|six|up|at least|over|more|several|both|unlimited|free|paid|full|private)\b/iu.test(
      phrase,
    )
  )
    return phrase;
  if (/^membership (?:in|of)\s/u.test(phrase)) return phrase;
  if (/^\d[\d.,]*(?:\+|\s|$)/u.test(phrase) && !/^\d[\d.,]*\+?%?-/u.test(phrase)) return phrase;
  if (/^[€$£¥]\s?[\d.,–-]+[kKm]?\s(?:an?|per|each|every|for|towards?|to|in)\s/u.test(phrase)) return phrase;
  const head = (
    phrase.split(
      /\s+(?:of|for|in|with|to|on|at|after|per|every|each|from|that|which|including|such|up|and|or|as|by|where|who)\s+|,(?!\d)|;|:/u,
    )[0] ?? phrase
  ).trim();
  const noun = (head.split(/\s+/u).at(-1) ?? "").toLowerCase().replace(/[^\p{L}-]/gu, "");
  if (!COUNTABLE.has(noun)) return phrase;
  return `${article(phrase)} ${phrase}`;
}

/** Names made of common nouns: "City of Alderbrook", "Fremantle Football Club". */
const COMMON_NOUN_NAME =
  /^(?:City|County|State|Town|University|College|Department|Ministry|Office|Institute|Bank|Church|Museum|Bureau|School|Board|National Institutes?|Port|Port Authority) (?:of|for) \p{Lu}|\b(?:Club|Institute|Foundation|Association|Council|Agency|Society|Trust|Commission|Authority)$/u;

/** "the City of Alderbrook" where the posting calls it so. */
export function named(company: string, text: string): string {
  return COMMON_NOUN_NAME.test(company) && new RegExp(`(?<!\\p{L})the ${literal(company)}(?!\\p{L})`, "iu").test(text)
    ? `the ${company}`
    : company;
}

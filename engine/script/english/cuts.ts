import { tears } from "../caveats.ts";
import { fromGerund, fromThirdPerson, isVerb } from "./verbs.ts";
import { COMPLETED_VERBS, DANGLING, HUNGRY, ING_NOUNS, LIMITS, MOVES, NOUNS_TOO, OPEN_VERBS, SEAMS } from "./words.ts";

/** Where an English phrase can be cut so that what stays is grammatical, and not more than was said. */

const MIN_WORDS = 3;
const MOST_WORDS = 24;
const bare = (token: string): string => token.toLowerCase().replace(/^[^\p{L}\p{N}$€£]+|[^\p{L}\p{N}%+]+$/gu, "");

/** Nouns that a list can break after, told from adjectives by their shape. */
function looksNoun(token: string): boolean {
  const word = bare(token);
  if (/(?:ous|ss|less|ious|us|is)$/u.test(word)) return false;
  return (
    /(?:[^s]s|tion|sion|ment|ness|ity|ance|ence|ship|ware|ogy|ics|data|code|sql|ing)$/u.test(word) ||
    /^\p{Lu}[\p{L}\d+#.]*$/u.test(token.replace(/[,;]$/u, ""))
  );
}

/** Seams after which nothing is said that would narrow what stands before. */
const LOOSE_SEAMS: ReadonlySet<string> = new Set([
  "to",
  "including",
  "such",
  "through",
  "via",
  "plus",
  "so",
  "that",
  "which",
  "with",
  "and",
  "using",
  "allowing",
  "enabling",
  "helping",
  "like",
  "alongside",
]);

/** True if what would be cut off takes something back, or lets something else do instead. */
function limits(cutOff: string): boolean {
  return (
    cutOff.split(/\s+/u).some((token) => LIMITS.has(bare(token))) ||
    /\bor (?:an? |any |other )?(?:equivalent|comparable|similar|related|relevant|appropriate|other|higher|equal)/iu.test(
      cutOff,
    )
  );
}

/** After these stands a noun, whatever it looks like. */
const NOUN_NEXT = /^(?:the|a|an|our|your|their|its|all|new|any|of|in|for|with|each|every)$/u;
/** Joins the two numbers of a ratio. */
const RATIO = /^(?:in|out|of|per|to|by)$/u;
const NUMERAL = /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve)$/u;
/** Words that wait for an "and". */
const PAIRED = /^(?:both|between|either)$/u;

/** Verbs that ask someone to do something. */
const TWO_PART =
  /^(?:enabl|allow|encourag|invit|ask|want|requir|expect|empower|inspir|persuad|motivat|equip|caus)(?:e|es|ed|ing|s)?$/u;

/** Words that open a side clause. */
const SIDE = /^(?:what|how|whether|why)$/u;
const PREPOSITION = /^(?:of|on|at|in|to|for|from|with|by|into|through|across|as)$/u;

const DETERMINER = /^(?:the|a|an|our|your|their|its|all|new|any)$/u;

/** True if a phrase does not hang in the air at its end. */
export function endsWell(text: string): boolean {
  const tokens = text.trim().split(/\s+/u);
  const last = bare(tokens.at(-1) ?? "");
  if (last === "" || DANGLING.has(last)) return false;
  return (
    !last.endsWith("ly") ||
    /^(?:family|supply|assembly|daily|weekly|monthly|fluently|independently|quickly|regularly|directly|remotely|safely|annually|yearly|hourly)$/u.test(
      last,
    )
  );
}

/**
 * The phrase and its cuts, longest first.
 * @param strict for offers and requirements: nothing is cut off that could limit the rest
 * @param leastWords a cut has so many at least
 */
export function cuts(text: string, strict: boolean, leastWords = MIN_WORDS - (strict ? 1 : 0)): readonly string[] {
  const found: string[] = endsWell(text) ? [text] : [];
  const tokens = text.split(/\s+/u);
  // A screen and a breath hold no more: longer heads need not be looked at.
  for (let at = Math.min(tokens.length - 1, MOST_WORDS); at >= leastWords; at -= 1) {
    if (!cutsAt(tokens, at, strict)) continue;
    const kept = closeList(tokens.slice(0, at), tokens, at);
    if (kept !== null && endsWell(kept) && !found.includes(kept)) found.push(kept);
  }
  return found;
}

function cutsAt(tokens: readonly string[], at: number, strict: boolean): boolean {
  const before = tokens[at - 1] ?? "";
  const word = bare(before);
  const next = bare(tokens[at] ?? "");
  // "one week | in six", "4 | out of 5": a ratio is told whole.
  if (RATIO.test(next) && NUMERAL.test(bare(tokens.slice(at + 1).find((token) => bare(token) !== "of") ?? "")))
    return false;
  // "a diploma in candle | making": what is made, and that it is.
  if (next.endsWith("ing") && !/[,;:]$/u.test(before) && PREPOSITION.test(bare(tokens[at - 2] ?? ""))) return false;
  const settling = !strict && next === "once" && bare(tokens[at + 1] ?? "") === "you";
  const off = tokens.slice(at).join(" ");
  if ((LIMITS.has(next) && !settling) || (strict && limits(off))) return false;
  if (!settling && tears(tokens.slice(0, at).join(" "), off, "en", strict)) return false;
  // "or" widens a demand and "in summer" narrows an offer: both stay.
  if (strict && (next === "or" || (!LOOSE_SEAMS.has(next) && SEAMS.has(next) && !/[,;:.]$/u.test(before))))
    return false;
  if (/^(?:[–—-]{1,2}|\|)$/u.test(tokens[at] ?? "")) return !DANGLING.has(word);
  if (/[;:]$/u.test(before)) return at >= 2;
  if (before.endsWith(".")) return at >= 2 && !/^(?:e\.g|i\.e|approx|incl|st|dr|no|vs)\.$/iu.test(before);
  // "five years in an archive, | two of which …": an aside.
  if (before.endsWith(",") && bare(tokens[at + 1] ?? "") === "of" && bare(tokens[at + 2] ?? "") === "which")
    return true;
  // "both | and", "between | and": the pair stays together.
  if (next === "and" && tokens.slice(Math.max(0, at - 5), at).some((token) => PAIRED.test(bare(token)))) return false;
  // "once you have settled | in": the last word belongs to the verb.
  if (at === tokens.length - 1 && PREPOSITION.test(next)) return false;
  // "to receive, preserve | and provide records": verbs that share an object.
  if (next === "and" && (tokens[at - 2] ?? "").endsWith(",") && isVerb(tokens[at + 1] ?? "") && !looksNoun(before))
    return false;
  // "act on what monitors, | ventilators and pumps tell you": the side clause stays whole, up to the next one.
  if (tokens.slice(0, at).some((token) => SIDE.test(bare(token))))
    return next === "and" && SIDE.test(bare(tokens[at + 1] ?? "")) && !DANGLING.has(word);
  if (waits(tokens, at)) return false;
  if (
    DANGLING.has(word) ||
    ((HUNGRY.has(word) || HUNGRY.has(word.replace(/s$/u, ""))) && !yearsOfExperience(tokens, at))
  )
    return false;
  if (fromGerund(word) !== null && (!ING_NOUNS.has(word) || gerundFollows(tokens, at))) return false;
  const noun = looksNoun(before) || NOUNS_TOO.has(word) || NOUN_NEXT.test(bare(tokens[at - 2] ?? ""));
  if (isVerb(word) && !noun && !(strict && before.endsWith(","))) return false;
  if (before.endsWith(",")) {
    if (SEAMS.has(next) || next.endsWith("ing"))
      return !(next === "and" || next === "or") || looksNoun(before) || clauseFollows(tokens, at + 1);
    return looksNoun(before) && !openList(tokens, at);
  }
  if (next === "and" || next === "or") {
    if (isVerb(word) && !looksNoun(before)) return false;
    if (clauseFollows(tokens, at + 1)) return !headVerbOnly(tokens, at);
    // "for the photographs and | for their publication": the second half has a preposition of its own.
    const second = bare(tokens[at + 1] ?? "");
    if (PREPOSITION.test(second) && tokens.slice(0, at).some((token) => bare(token) === second)) return noun;
    return looksNoun(before) && !word.endsWith("ing") && pluralFollows(tokens, at + 1);
  }
  if (!SEAMS.has(next) && !settling) return false;
  if (OPEN_VERBS.has(word) || word.endsWith("ly")) return false;
  if (OPEN_VERBS.has(fromThirdPerson(word) ?? "")) return false;
  // "enable everyone | to live": the verb asks for both.
  if (next === "to" && /^(?:us|you|them|me|everyone|people|him|her|it)$/u.test(word)) return false;
  if (next === "to" && tokens.slice(Math.max(0, at - 5), at).some((token) => TWO_PART.test(bare(token)))) return false;
  // "Work with growers | in Leeds" may be cut, "Work closely | with growers" may not: the first preposition stays.
  const head = bare(tokens[0] ?? "");
  if (
    OPEN_VERBS.has(head) &&
    !tokens.slice(1, at).some((token) => SEAMS.has(bare(token)) || DETERMINER.test(bare(token)))
  )
    return false;
  return true;
}

/** "keep the shelves | in order", "turn data | into tools": the verb of the last clause still waits for its other half. */
function waits(tokens: readonly string[], at: number): boolean {
  const next = bare(tokens[at] ?? "");
  const before = tokens.slice(0, at).map(bare);
  if (next === "to" && before.some((token) => MOVES.has(token)) && !before.includes("to")) return true;
  let verb = 0;
  for (let i = 1; i < at; i += 1)
    if (/^(?:and|or|to)$/u.test(bare(tokens[i - 1] ?? "")) && isVerb(tokens[i] ?? "")) verb = i;
  const word = bare(tokens[verb] ?? "");
  if (/^(?:provide|supply)$/u.test(word) && next === "with") return true;
  if (!COMPLETED_VERBS.has(word) && !COMPLETED_VERBS.has(fromGerund(word) ?? "")) return false;
  return (
    PREPOSITION.test(next) &&
    !tokens.slice(verb + 1, at).some((token) => SEAMS.has(bare(token)) && !/^(?:and|or)$/u.test(bare(token)))
  );
}

/** "five years of professional experience | in an archive" is whole, "experience | in archives" is not. */
function yearsOfExperience(tokens: readonly string[], at: number): boolean {
  return (
    bare(tokens[at - 1] ?? "") === "experience" &&
    tokens.slice(0, at).some((token) => /^(?:years?|yrs)\b/iu.test(token))
  );
}

/** "building, | growing and managing": a list of gerunds that share what comes after them. */
function gerundFollows(tokens: readonly string[], at: number): boolean {
  const next = /^(?:and|or)$/u.test(bare(tokens[at] ?? "")) ? tokens[at + 1] : tokens[at];
  return fromGerund(next ?? "") !== null;
}

/** "build tools and | maintain the stock": what follows is a clause of its own. */
function clauseFollows(tokens: readonly string[], at: number): boolean {
  const first = bare(tokens[at] ?? "");
  const second = bare(tokens[at + 1] ?? "");
  if (DETERMINER.test(first)) return true;
  return (
    (isVerb(first) || fromGerund(first) !== null) && at + 1 < tokens.length && !/^(?:and|or|of|for|to)$/u.test(second)
  );
}

/** "clients and | vendors in …": a plural that ends its noun phrase. */
function pluralFollows(tokens: readonly string[], at: number): boolean {
  for (let i = at; i < Math.min(at + 3, tokens.length); i += 1) {
    const token = tokens[i] ?? "";
    const ends = i === tokens.length - 1 || SEAMS.has(bare(tokens[i + 1] ?? "")) || /[,;.]$/u.test(token);
    if (ends) return looksNoun(token) && (i === at || !looksNoun(tokens[at] ?? ""));
  }
  return false;
}

/** Nothing but verbs so far: "design and | build tools". */
function headVerbOnly(tokens: readonly string[], at: number): boolean {
  return tokens
    .slice(0, at)
    .every(
      (token) =>
        isVerb(token) ||
        fromGerund(token) !== null ||
        /^(?:and|or|help|to)$/u.test(bare(token)) ||
        bare(token).endsWith("ly"),
    );
}

/** "health, | dental and vision insurance": the head noun comes after the list, so it can't be broken. */
function openList(tokens: readonly string[], at: number): boolean {
  const rest = tokens.slice(at);
  const and = rest.findIndex((token) => /^(?:and|or|&)$/u.test(bare(token)));
  if (and === -1) return false;
  const tail = rest.slice(and + 1);
  const end = tail.findIndex((token, index) => SEAMS.has(bare(token)) || (index > 0 && /[,;]$/u.test(token)));
  const last = end === -1 ? tail : tail.slice(0, end);
  return last.length > 1;
}

/** "A, B" that was "A, B and C" becomes "A and B"; null where the list can't be closed. */
function closeList(kept: readonly string[], tokens: readonly string[], at: number): string | null {
  const text = kept.join(" ").replace(/[\s,;:.–—-]+$/u, "");
  const next = bare(tokens[at] ?? "");
  const before = tokens[at - 1] ?? "";
  const broken = next === "and" || next === "or" || (before.endsWith(",") && !SEAMS.has(next));
  const verbFollows =
    clauseFollows(tokens, at + (next === "and" || next === "or" ? 1 : 0)) &&
    (isVerb(kept[0] ?? "") || !text.includes(", "));
  // "explain what happens | and what comes next": nothing is left open.
  if (SIDE.test(bare(tokens[at + 1] ?? ""))) return text;
  if (!broken || verbFollows) return verbListOpen(kept) ? null : text;
  const comma = text.lastIndexOf(", ");
  if (comma === -1) return text;
  const last = text.slice(comma + 2);
  // "…, including A | , B and C": examples are named all or not at all.
  if (/^(?:including|such as|like)\s/u.test(last)) return null;
  if (fromGerund(last.split(" ")[0] ?? "") !== null) return text;
  if (SEAMS.has(bare(last.split(" ")[0] ?? "")) || last.split(" ").length > 4 || /\b(?:and|or)\b/u.test(last))
    return text;
  return `${text.slice(0, comma)} ${next === "or" ? "or" : "and"} ${last}`;
}

/** "build tools, test them": a list of clauses whose last part was cut off. */
function verbListOpen(kept: readonly string[]): boolean {
  return (
    kept.some((token, index) => token.endsWith(",") && isVerb(kept[index + 1] ?? "") && isVerb(kept[0] ?? "")) &&
    !kept.some((token) => /^(?:and|or)$/u.test(token))
  );
}

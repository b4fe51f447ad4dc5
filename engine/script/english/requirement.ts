import type { Clause } from "../clause.ts";
import { beforeDash, endless, labelled, tidy } from "../tidy.ts";
import { article, withArticle } from "./article.ts";
import { lowerFirst, sentenceCase } from "./casing.ts";
import { ungerund } from "./duty.ts";
import { fromGerund, fromThirdPerson, isVerb } from "./verbs.ts";
import { ADJECTIVES, NOUNS_TOO } from "./words.ts";

/** Rewrites a posted requirement so that it can follow "You bring", "You're" or "You". */

const LEAD =
  /^(?:(?:you|candidates?|applicants?|the (?:successful |ideal )?candidate)(?:['’]ll| will| must| should| need to| would| ideally)? (?:have|has|bring|possess|hold|need)(?: got)?|you['’]ve(?: got)?|(?:must|should|will|ideally|preferably|you)?\s*(?:have|has|having|possess(?:es)?|hold(?:s)?|bring|need)|must be|required:|preferred:|nice to have:?|bonus:?|ideally,?|preferably,?|requires)\s+/iu;
/** "Strong communicator": who one is, not what one brings. */
const AGENT =
  /^(?:[a-zÀ-ɏ]+[- ]){0,3}(?:communicator|player|learner|thinker|solver|problem-solver|starter|self-starter|worker|listener|leader|organi[sz]er|individual|multitasker|multi-tasker|collaborator|doer|enthusiast|professional)(?:\s(?:with|who)\b.*)?$/iu;
/** Begins with a gerund that has long been a noun: "understanding of …", "programming language". */
const GERUND_NOUN =
  /^[a-zÀ-ɏ]+ing\s(?:of|in|with|for|skills?|abilit|experience|knowledge|language|background)|^(?:understanding|programming|training|engineering|testing|marketing|nursing|accounting|reporting|planning|teaching|learning)\b/iu;
/** "Go or Python", "Go programming": a language, not a verb. */
const SKILL_NAME =
  /^(?:Go|Excel|Word|Swift|Scratch|Chef)(?:[,/]| (?:and|or|plus|programming|language|experience|skills?)(?!\p{L}))/u;
/** What one has done, after "have": alone, or behind what one has. */
const DONE =
  "(?:been|had|done|led|built|run|written|seen|gone|taught|kept|held|sold|shipped|brought|taken|made|\\p{Ll}+ed(?= (?:an?|the|at|on|in|with|for|as|to|your|\\d)))(?!\\p{L})";
const HAVING = new RegExp(
  `^(?:(?:you|candidates?|applicants?) (?:must |should |will )?(?:have|has)|you['’]ve|(?:must |should )have) (?=${DONE}|[^.;]{3,80} and (?:have )?${DONE})`,
  "iu",
);
/** What one is called by a register: "GDC registered", "MRICS". */
const TITLED =
  /^(?:[A-Z]{2,}[\p{L} -]* (?:registered|qualified|certified|accredited|chartered|licensed)|[AMF](?:R?C|I[A-Z])[A-Z]{1,3})$/u;
const MOST_TITLED_WORDS = 4;
const BEING =
  /^(?:(?:candidates?|applicants?) (?:must|should|will) be|you(?:['’]re| are|['’]ll be| will be| should be| must be| need to be)|must be|be|is|are|being)\s+/iu;

export function requirement(posted: string, names: ReadonlySet<string>): Clause | null {
  // "Equivalency: four years …" stands in for another demand and is none of its own.
  if (/\?\s*$/u.test(posted) || /^\W*equivalenc(?:y|ies)\b/iu.test(posted)) return null;
  let text = sentenceCase(first(tidy(posted).replace(/\s&\s/gu, " and ")), names);
  const label = labelled(text);
  if (label !== null && !label.dash && label.rest.split(" ").length >= 2 && !/\d/u.test(label.label)) {
    text = /^\d+\+?\s*(?:years?|yrs)\b[^a-zÀ-ɏ]*$/iu.test(label.rest)
      ? `${endless(label.rest)} in ${lowerFirst(label.label, names)}`
      : label.rest;
  }
  text = endless(
    beforeDash(text, 2)
      .replace(/,\s*preferably.*$/iu, "")
      .replace(
        /(?<!\b(?:not|no|never)\b.*)\s+(?:is |are )?(?:required|preferred|needed|desired|desirable|essential|a must|a plus|mandatory|an advantage|an asset)(?:,? but not required)?[.]?$/iu,
        "",
      ),
  )
    .replace(/,\s*preferably.*$/iu, "")
    .replace(
      /\s+(?:is|are|would be|will be) (?:nice to have|a plus|a bonus|preferred|desirable|helpful|beneficial|an advantage|an asset|welcome|appreciated)\b.*$/iu,
      "",
    );
  if (text.length < 3) return null;

  if (BEING.test(text)) {
    const rest = text.replace(BEING, "");
    return { kind: "adjective", text: /^(?:able|willing|an?|the|\p{Ll})/u.test(rest) ? lowerFirst(rest, names) : rest };
  }
  // "You have been paged at night", "You have five years of Go and been paged": one verb for all of it.
  const having = HAVING.exec(text)?.[0];
  // "You have interested in …" is a slip of the posting: one is interested.
  const done = having === undefined ? "" : (text.slice(having.length).split(" ")[0] ?? "").toLowerCase();
  if (having !== undefined && !ADJECTIVES.has(done))
    return { kind: "sentence", text: text.replace(HAVING, "You have ") };
  const holding = text.replace(LEAD, "");
  if (TITLED.test(holding) && holding.split(" ").length <= MOST_TITLED_WORDS)
    return { kind: "adjective", text: lowerFirst(holding, names) };
  const owned = LEAD.test(text);
  let core = owned ? text.replace(LEAD, "") : text;
  if (!owned && /^you\s/iu.test(text)) return { kind: "sentence", text: capitalYou(text) };
  if (/^(?:we|our|this|it|the (?:role|position|job|candidate|ideal|successful)|if|in|please|note)\b/iu.test(core))
    return null;
  core = core.replace(/^([\p{L}\d#+.]+(?:, [\p{L}\d#+.]+)*), ([\p{L}\d#+.]+)$/u, "$1 and $2");
  if (/^(?:with|and|or|of|for|on|at(?! least| most)|by)\s/iu.test(core)) return null;
  const word = (core.split(/[\s,]/u)[0] ?? "").toLowerCase();
  if (ADJECTIVES.has(word) && adjectival(core)) return { kind: "adjective", text: lowerFirst(core, names) };
  if (
    !owned &&
    isVerb(word) &&
    !NOUNS_TOO.has(word) &&
    !SKILL_NAME.test(core) &&
    core.split(" ").length > 1 &&
    !/^(?:drive|love|interest|value|care|experience|desire|like|record|track|study|present|design|test|research|survey|work|time|travel|lead|mentor)\b/iu.test(
      core,
    )
  ) {
    return { kind: "verb", text: core.charAt(0).toLowerCase() + core.slice(1) };
  }
  if (
    !owned &&
    fromThirdPerson(word) !== null &&
    /^(?:works|takes|understands|enjoys|thrives|demonstrates|loves|possesses|requires|speaks|wants|communicates)$/u.test(
      word,
    )
  ) {
    const base = fromThirdPerson(word) ?? word;
    return /^(?:require|possess)$/u.test(base)
      ? { kind: "noun", text: withArticle(core.split(" ").slice(1).join(" ")) }
      : { kind: "verb", text: [base, ...core.split(" ").slice(1)].join(" ") };
  }
  if (!owned && fromGerund(word) !== null && !GERUND_NOUN.test(core) && core.split(" ").length > 3)
    return { kind: "verb", text: ungerund(core.split(" ")) };
  const small = lowerFirst(core, names);
  if (!owned && AGENT.test(small))
    return { kind: "adjective", text: /^(?:an?|the)\s/u.test(small) ? small : `${article(small)} ${small}` };
  return {
    kind: "noun",
    text: /^(?:ability|capacity|willingness|desire|readiness) to\b/u.test(small) ? `the ${small}` : withArticle(small),
  };
}

/** "Familiar with X" and "Punctual and reliable", but not "Creative writing skills". */
function adjectival(core: string): boolean {
  const tokens = core.toLowerCase().split(/\s+/u);
  if (tokens.length === 1) return true;
  if (/^(?:with|in|to|at|about|on|for|of|as|by)$/u.test(tokens[1] ?? "")) return true;
  return tokens.every(
    (token) => ADJECTIVES.has(token.replace(/[,.]$/u, "")) || /^(?:and|very|highly|a|,)$/u.test(token),
  );
}

function first(text: string): string {
  return /^(.{6,}?[^.\s]{2}[.!?;])\s+(?=\S)/u.exec(text)?.[1] ?? text;
}

const capitalYou = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

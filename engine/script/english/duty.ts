import type { Clause } from "../clause.ts";
import { beforeDash, endless, labelled, tidy } from "../tidy.ts";
import { lowerFirst, sentenceCase } from "./casing.ts";
import { fromGerund, fromThirdPerson, isVerb, JOINING_NOUNS, NOUN_VERBS } from "./verbs.ts";
import { NOUNS_TOO } from "./words.ts";

/** Rewrites a posted duty so that it can follow "You'll". */

const SUBJECT =
  /^(?:(?:in|as|within|for) [^,]{3,60}, )?(?:you(?:['’]ll|['’]d| will| are going to| would| shall| should| get to| will be able to| will also)|(?:the )?(?:successful |ideal |right |selected )?(?:candidate|applicant|incumbent|post ?holder|job holder|person|employee|role|position|job)(?: will| shall| must| is expected to| should)|this (?:role|position|job|person) (?:will|shall)|will|must|shall|to|is expected to|expected to)\s+(?:be (?:required|expected|asked) to\s+|also\s+|have the opportunity to\s+|help to\s+(?=help))?/iu;
const RESPONSIBLE =
  /^(?:(?:you(?:['’]re| are|['’]ll be| will be)|be|is|are|also) )?(?:directly |primarily |solely |mainly )?(?:responsible for|in charge of|accountable for|tasked with)\s+(?:the\s+)?/iu;
const MISSION =
  /^(?:your |the |main |primary |key |core )*(?:mission|job|task|tasks|role|goal|duties|responsibility|responsibilities) (?:is|are|will be|includes?|include) (?:to )?/iu;
/** Where and on what terms, listed among the duties. */
const NO_DUTY =
  /^\P{L}*(?:job |work )?(?:position|location|contract|salary|workplace|start date)\b.*\b(?:located|based|permanent|in)\b|^\P{L}*(?:location|salary|contract):/iu;
const ADVERB = /^(?:[a-zÀ-ɏ]+ly|also|then|always|together|regularly)\s+/iu;

export function duty(posted: string, names: ReadonlySet<string>): Clause | null {
  if (/\?\s*$/u.test(posted) || NO_DUTY.test(posted)) return null;
  let text = sentenceCase(firstSentence(tidy(posted).replace(/\s&\s/gu, " and ")), names);
  const label = labelled(text);
  if (label !== null && (startsClause(label.rest) || (!label.dash && label.rest.split(" ").length >= 4)))
    text = label.rest;
  text = endless(beforeDash(text, 2));
  if (text.split(" ").length < 2) return null;

  const stripped = text.replace(SUBJECT, "").replace(MISSION, "");
  if (RESPONSIBLE.test(stripped)) {
    const object = stripped.replace(RESPONSIBLE, "");
    const verb = verbal(object);
    return verb === null
      ? {
          kind: "adjective",
          text: `responsible for ${lowerFirst(/the\s+$/iu.test(RESPONSIBLE.exec(stripped)?.[0] ?? "") ? `the ${object}` : object, names)}`,
        }
      : { kind: "verb", text: verb };
  }
  const verb = verbal(stripped);
  if (verb !== null) return { kind: "verb", text: verb };
  if (stripped !== text && !/^to\s/iu.test(text)) {
    // "Responsibilities include the setup of …": a thing, not a verb.
    if (MISSION.test(text.replace(SUBJECT, "")) && /^(?:the|an?|our|all)\s/iu.test(stripped))
      return { kind: "noun", text: lowerFirst(stripped, names) };
    // "You will be the first …" has a verb that the list does not know: it is one all the same.
    return { kind: "verb", text: lowerFirst(stripped, names) };
  }
  if (
    /^(?:you|we|our|your|it|this|these|they|there|the (?:team|company|role|job|position))\b.*\b(?:are|is|will|can|have|has|work|do|get|make|need|want|['’](?:re|ll|ve))\b/iu.test(
      text,
    )
  )
    return { kind: "sentence", text };
  if (/^(?:you|we)\s+\p{Ll}+/iu.test(text)) return { kind: "sentence", text };
  return { kind: "noun", text: lowerFirst(text, names) };
}

function firstSentence(text: string): string {
  const found = /^(.{12,}?[^.\s]{2}[.!?;])\s+(?=[\p{Lu}\d"“])/u.exec(text);
  return found?.[1] ?? text;
}

function startsClause(text: string): boolean {
  return verbal(text) !== null || /^(?:you|we)\b/iu.test(text);
}

/** Base form first, or null where the phrase does not begin with a verb. */
function verbal(phrase: string): string | null {
  const adverb = ADVERB.exec(phrase)?.[0] ?? "";
  const tokens = phrase.slice(adverb.length).split(" ");
  const first = tokens[0] ?? "";
  const second = (tokens[1] ?? "").toLowerCase();
  const head = first.toLowerCase().replace(/[,;:]+$/u, "");
  if (tokens.length < 2) return null;
  const hidden = adverb === "" ? nominal(tokens) : null;
  if (hidden !== null || second === "of") return hidden;
  if (OBJECT_VERBS[head]?.test(second) === true)
    return adverb.toLowerCase() + [decapital(first), ...tokens.slice(1)].join(" ");
  if (isVerb(first) || (/^\p{L}+(?:\/\p{L}+)+$/u.test(first) && first.split("/").every(isVerb))) {
    if (NOUNS_TOO.has(head) && /(?:tion|ment|ing|ance|ence|sis|ity|ship)s?$/u.test(second.replace(/[,.]$/u, "")))
      return null;
    if (NOUNS_TOO.has(head) && /^(?:and|or)$/u.test(second) && !isVerb(tokens[2] ?? "")) return null;
    return adverb.toLowerCase() + [decapital(first), ...tokens.slice(1)].join(" ");
  }
  // "Mix, shape and wrap candles": one of a list of verbs is a verb.
  if (/^\p{L}+,$/u.test(first) && isVerb(second) && /^(?:and|or)$/u.test(tokens[2] ?? "") && isVerb(tokens[3] ?? ""))
    return adverb.toLowerCase() + [decapital(first), ...tokens.slice(1)].join(" ");
  if (fromGerund(first) !== null) return adverb.toLowerCase() + ungerund(tokens);
  const third = fromThirdPerson(first);
  if (
    (third !== null && !/^(?:and|or|of|for|in)$/u.test(second)) ||
    (third !== null && fromThirdPerson(tokens[2] ?? "") !== null)
  )
    return adverb.toLowerCase() + unthird(tokens);
  if (
    /^\p{Lu}?\p{Ll}+$/u.test(first) &&
    /^(?:the|an?|all|our|your|their)$/u.test(second) &&
    !/^(?:with|in|on|at|for|from|to|of|as|by|during|all|both|be|is|are|not)$/u.test(head)
  ) {
    // A verb that the list does not know: only a verb takes an object with a determiner.
    return adverb.toLowerCase() + [decapital(first), ...tokens.slice(1)].join(" ");
  }
  if (
    /^\p{Lu}?\p{Ll}+$/u.test(first) &&
    !/(?:tion|ment|ness|ity|ance|ence|ship|(?<!s)s|ing|er|ed)$/u.test(head) &&
    (verbFollowsAnd(tokens) || doubleVerb(tokens))
  )
    return adverb.toLowerCase() + [decapital(first), ...tokens.slice(1)].join(" ");
  return null;
}

/** Nouns that are verbs before such an object. */
const OBJECT_VERBS: Readonly<Record<string, RegExp>> = {
  board: /^(?:ships?|vessels?|boats?|ferr(?:y|ies)|trains?|planes?|aircraft|flights?|passengers?)[,.]?$/u,
  press: /^(?:specimens?|garments?|clothes|shirts?|linens?|flowers|apples|grapes|olives|metal|parts)[,.]?$/u,
  moor: /^(?:ships?|vessels?|boats?)[,.]?$/u,
  pilot: /^(?:ships?|vessels?|boats?|drones?|aircraft|planes?)[,.]?$/u,
};

/** "Unpack new titles and keep the shelves in order": a known verb in the second half gives the first away. */
function verbFollowsAnd(tokens: readonly string[]): boolean {
  return tokens.some(
    (token, index) =>
      index > 1 &&
      /^(?:and|or)$/u.test(token) &&
      isVerb(tokens[index + 1] ?? "") &&
      /^(?:the|an?|our|your|their|all)$/u.test(tokens[index + 2] ?? ""),
  );
}

/** "Press and label specimens": a verb with a plain object in the second half gives the first away. */
function doubleVerb(tokens: readonly string[]): boolean {
  const [, and = "", second = "", object = "", after = ""] = tokens;
  return (
    /^(?:and|or)$/u.test(and) &&
    isVerb(second) &&
    !NOUNS_TOO.has(second.toLowerCase()) &&
    /^\p{Ll}+[^s\W]s[,.]?$/u.test(object) &&
    (after === "" || /^(?:for|in|at|on|with|from|to|by|of|and|before|after)$/u.test(after))
  );
}

const decapital = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** "Development of web projects" → "develop web projects", unless the list goes on with other nouns. */
function nominal(tokens: readonly string[]): string | null {
  const phrase = tokens.join(" ");
  // "Further development of …" is "further develop …", "collaboration within …" is "collaborate within …".
  const further = /^further ([a-zÀ-ɏ]+ of .+)$/iu.exec(phrase)?.[1];
  if (further !== undefined) {
    const found = nominal(further.split(" "));
    return found === null ? null : `further ${found}`;
  }
  const shared = /^([a-zÀ-ɏ]+) ((?:with|within|in|across) .+)$/iu.exec(phrase);
  const joining = JOINING_NOUNS[(shared?.[1] ?? "").toLowerCase()];
  if (joining !== undefined) return `${joining} ${shared?.[2] ?? ""}`;
  if ((tokens[1] ?? "").toLowerCase() !== "of") return null;
  const verb = NOUN_VERBS[(tokens[0] ?? "").toLowerCase()];
  const object = tokens.slice(2).join(" ");
  if (verb === undefined || object === "" || /\b(?:and|or|,) [a-zÀ-ɏ]+(?:ment|tion|ance|ing) of\b/iu.test(object))
    return null;
  return `${verb} ${object}`;
}

/** Every gerund that runs parallel to the first becomes a base form. */
export function ungerund(tokens: readonly string[]): string {
  let chain = true;
  return tokens
    .map((token, index) => {
      const base = fromGerund(token);
      const before = tokens[index - 1] ?? "";
      const joined = /^(?:and|or|&)$/iu.test(before);
      if (index === 0) return base === null ? token : decapital(base);
      if (chain) {
        if (base !== null && (joined || before.endsWith(",") || before.endsWith("ly"))) return base;
        if (!/^(?:and|or|&|[a-zÀ-ɏ]+ly)$/iu.test(token)) chain = false;
        return token;
      }
      const parallel =
        base !== null &&
        (joined
          ? !/ing,?$/u.test(tokens[index - 2] ?? "")
          : /^as$/iu.test(before)
            ? false
            : before.endsWith(",") && /^(?:and|or)$/iu.test(nextJoin(tokens, index)));
      return parallel && index + 1 < tokens.length && !/^(?:and|or|of|for|in|to)$/iu.test(tokens[index + 1] ?? "")
        ? base
        : token;
    })
    .join(" ");
}

/** The conjunction that closes the list after `index`, if there is one. */
function nextJoin(tokens: readonly string[], index: number): string {
  return (
    tokens
      .slice(index + 1)
      .find((token, at) => /^(?:and|or)$/iu.test(token) && fromGerund(tokens[index + 2 + at] ?? "") !== null) ?? ""
  );
}

function unthird(tokens: readonly string[]): string {
  return tokens
    .map((token, index) => {
      const base = fromThirdPerson(token);
      if (index === 0) return base === null ? token : decapital(base);
      const before = tokens[index - 1] ?? "";
      const next = tokens[index + 1] ?? "";
      const parallel =
        base !== null &&
        /^(?:and|or|&)$/iu.test(before) &&
        next !== "" &&
        !/^(?:and|or|of|for|in|with|to|are|is)$/iu.test(next);
      return parallel && fromThirdPerson(tokens[0] ?? "") !== null ? base : token;
    })
    .join(" ");
}

import { LEXICONS, says } from "../lexicon/index.ts";
import type { Block } from "../outline.ts";
import { type Passage, sentences, split } from "../passage.ts";
import type { Item, Requirement } from "../posting.ts";
import { type Reading, frontValues } from "../reading.ts";
import { isLabelled, labelParts } from "../labels.ts";
import { fieldName } from "../headings.ts";
import { moneyIn } from "../money.ts";
import type { Section, Topic } from "../sections.ts";
import { itemOf, requirementOf } from "./items.ts";

/** A line longer than this is a paragraph, not an entry of a list. */
const LONGEST_LINE = 240;

/** What the job is about, as listed. */
export function responsibilitiesOf(reading: Reading): Item[] {
  const front = frontValues(reading, "responsibility").map(itemOf);
  return front.length > 0 ? front : listedIn(reading, "duties").map((one) => itemOf(one.words));
}

/** What is asked of people: `nice` where the posting says that it is not a must. */
export function requirementsOf(reading: Reading): Requirement[] {
  const front = [
    ...frontValues(reading, "requirement").map((value) => requirementOf(value, "must", reading)),
    ...frontValues(reading, "nice").map((value) => requirementOf(value, "nice", reading)),
  ];
  if (front.length > 0) return front;
  return listedIn(reading, "must", "nice").map((one) =>
    requirementOf(one.words, one.topic === "nice" ? "nice" : "must", reading),
  );
}

/** What people get. */
export function benefitsOf(reading: Reading): Item[] {
  const front = frontValues(reading, "benefit").map(itemOf);
  if (front.length > 0) return front;
  const listed = listedIn(reading, "benefits");
  // Under "Pay and benefits" may stand the pay alone.
  const none = listed.length === 1 && listed.every(({ words }) => NO_BENEFIT.test(words.plain));
  return none || listed.every(({ words }) => isPay(words)) ? [] : listed.map((one) => itemOf(one.words));
}

/** "TBD", "Unpaid internship", and a sentence that only gives the pay. */
const NO_BENEFIT =
  /^(?:tb[ad]|n\/a|none|unpaid\b.{0,30})\.?$|\b(?:salary|pay|wage|stipend|rate)\b.{0,40}[$£€]\s?\d|^[$£€]\s?\d[\d.,]*\s?(?:\/|per|an?)?\s?(?:hour|hr|year|month|week)\.?$/iu;

function isPay(words: Passage): boolean {
  const parts = labelParts(words);
  const labelled = parts !== null && fieldName(parts.label) === "salary";
  return moneyIn(words).some((money) => labelled || money.words.plain === words.plain);
}

interface Listed {
  readonly words: Passage;
  readonly topic: Topic;
}

function listedIn(reading: Reading, ...topics: readonly Topic[]): Listed[] {
  const listed = reading.sections
    .filter((section) => topics.includes(section.topic))
    .flatMap((section) => entriesOf(section).map((words) => ({ words, topic: section.topic })));
  return unrepeated(listed, reading.named);
}

/** A list that the page prints twice is one list; the name of the job is no entry of any. */
function unrepeated(listed: readonly Listed[], named: Passage | null): Listed[] {
  const seen = new Set<string>();
  return listed.filter((one) => {
    if (named && one.words.starts[0] === named.starts[0]) return false;
    const key = one.words.plain.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function entriesOf(section: Section): Passage[] {
  // "+4": a board's tags, of which it shows the first.
  if (section.blocks.some(({ words }) => /^\+\d{1,2}$/u.test(words.plain))) return [];
  const entries = section.blocks.filter((block) => block.kind === "entry");
  const top = entries.some((entry) => entry.depth === 0) ? entries.filter((entry) => entry.depth === 0) : entries;
  const rows = section.blocks.filter((block) => block.kind === "row" && !block.header);
  const lines = entryLines(section);
  if (top.length > 0 && lines.length < 3) return top.map((entry) => entry.words).filter(isText);
  if (top.length > 2) return top.map((entry) => entry.words).filter(isText);
  const named = namedParagraphs(section);
  if (named.length >= LEAST_NAMED) return named;
  const clauses = clausesOf(section);
  if (clauses.length >= LEAST_CLAUSES) return clauses;
  if (lines.length > 0) return lines.map((line) => line.words).filter(isText);
  return rows.map((row) => row.words).filter(isText);
}

/** So many paragraphs that each begin with a name of their own are a list. */
const LEAST_NAMED = 3;
const LEAST_NAMED_SHARE = 0.75;
const LONGEST_PARAGRAPH = 600;

/** "Reporting: you build …. You also …": paragraphs that each begin with what they tell of. */
function namedParagraphs(section: Section): Passage[] {
  const lines = section.blocks.filter((block) => block.kind === "line").map((block) => block.words);
  const named = lines.filter((line) => {
    const parts = labelParts(line);
    return parts !== null && fieldName(parts.label) === null && line.plain.length <= LONGEST_PARAGRAPH;
  });
  return named.length >= lines.length * LEAST_NAMED_SHARE ? named.filter(isText) : [];
}

/** In Chinese, a list may be one paragraph: its entries end in semicolons. */
const LEAST_CLAUSES = 3;

function clausesOf(section: Section): Passage[] {
  return section.blocks.flatMap((block) =>
    block.kind === "line" && /；/u.test(block.words.plain)
      ? split(block.words, /；\s*/gu).filter((clause) => isText(clause) && clause.plain.length <= LONGEST_LINE)
      : [],
  );
}

/** "👨 Pleno", as Brazilian boards mark facts. */
const SIGNED_FACT = /^(?:👨|👩|👦|👧|🏢|🏡|🏠|💰|⚖)\s?\S{1,20}(?: \S{1,20})?$/u;

function isText(words: Passage): boolean {
  if (LEXICONS.some((lexicon) => says([lexicon], "notice", words.plain)) && words.plain.length > 50) return false;
  return (
    /\p{L}{2}|\p{Lo}/u.test(words.plain) &&
    !SIGNED_FACT.test(words.plain) &&
    !/^(?:https?:\S|\S+@\S+$)|^(?:apply|bewirb|postul|candidat|inscr)\p{L}*\P{L}.*https?:|\be-verify\b/iu.test(
      words.plain,
    )
  );
}

const MAIL = /\S@\S+\.\S/u;

/** The bare lines that make a list, if there are more of them than of prose. */
function entryLines(section: Section): Block[] {
  const lines = section.blocks.filter((block) => block.kind === "line");
  const fit = lines.filter((line) => isEntryLine(line, section));
  // In Chinese and Japanese, a sentence broken over lines, or one or two whole ones, are prose.
  const broken = lines.some((line) => /[、，]$/u.test(line.words.plain));
  if (broken || (lines.length <= 2 && lines.every((line) => line.words.plain.endsWith("。")))) return [];
  const others = lines.filter((line) => isLabelled(line) || MAIL.test(line.words.plain)).length;
  const short = fit.filter((line) => line.words.plain.length <= 130 || !/[.。!]$/u.test(line.words.plain));
  return short.length >= (lines.length - others) * 0.5 ? fit : [];
}

/** A bare line that can be one of a list: no prose, no lead, no call. */
function isEntryLine(block: Block, section: Section): boolean {
  const { plain } = block.words;
  if (plain.length > LONGEST_LINE || /[:：?？…]$/u.test(plain) || MAIL.test(plain)) return false;
  if (plain.length > 80 && /[!！]$/u.test(plain)) return false;
  const count = sentences(block.words).length;
  if (isLabelled(block)) return false;
  if (count > 2 || (count > 1 && plain.length > 180)) return false;
  const alone = section.blocks.filter((other) => other.kind === "line").length === 1;
  return !alone || (plain.length <= 110 && !/[.。!]$/u.test(plain));
}

import { headingKind, sectionKind } from "./headings.ts";
import type { Block, Outline } from "./outline.ts";
import { labelParts } from "./labels.ts";
import { type Passage, cut } from "./passage.ts";
import { type Topic, topicOf } from "./sections.ts";

/** Deeper than any heading of the format's own, and than a line in bold. */
const LEVEL = 8;

/** The outline with headings where entries or the beginnings of lines do their work. */
export function withImpliedHeadings(outline: Outline): Outline {
  return outer(outline.flatMap((block) => enumerated(block)).flatMap((block, i, all) => opening(block, all[i + 1])));
}

/**
 * Lists within lists, whose outer entries do a heading's work ("Aufgaben", below it what there is to do): the outer entry
 * becomes a heading, and what stands in it is moved up.
 */
function outer(outline: Outline): Outline {
  let under: number | null = null;
  let topic: Topic | null = null;
  return outline.map((block, i): Block => {
    if (block.kind !== "entry") {
      if (block.kind === "heading") {
        under = null;
        topic = topicOf(block.words.plain);
      }
      return block;
    }
    if (under !== null && block.depth <= under) under = null;
    const next = outline[i + 1];
    const holds = next?.kind === "entry" && next.depth > block.depth;
    const own = holds ? topicOf(block.words.plain) : null;
    // "Knowledge" among the requirements is one of them.
    if (own !== null && own !== topic) {
      under = block.depth;
      return { kind: "heading", level: LEVEL, words: block.words, links: block.links };
    }
    return under === null ? block : { ...block, depth: block.depth - under - 1 };
  });
}

/** So many numbers in turn are a list. */
const LEAST_NUMBERS = 3;
/** "1️⃣", "①", "（1）", "1、", where an entry may begin. */
const NUMBER =
  /(?:(?<digit>[1-9])\u20E3|(?<circled>[①-⑨])|(?<![^\s。；;.,，：:)）])(?:[(（](?<bracketed>\d{1,2})[)）]|(?<plain>\d{1,2})(?:、|[.)．](?![\d.]))))\s?/gu;

/** "岗位要求：1、…；2、…；3、…": a list that a block holds, and what announces it. */
function enumerated(block: Block): Block[] {
  if (block.kind !== "line" && block.kind !== "entry") return [block];
  const parts = labelParts(block.words);
  const announced = parts !== null && sectionKind(parts.label) !== null ? parts : null;
  const items = numbered(announced?.value ?? block.words);
  if (items.length === 0) return [block];
  const entries = items.map((words): Block => ({ kind: "entry", depth: 0, words, links: [] }));
  if (!announced) return entries;
  const words = cut(block.words, 0, announced.label.length);
  return [{ kind: "heading", level: LEVEL, words, links: block.links }, ...entries];
}

/** What stands behind the numbers 1, 2, 3 … in a passage that begins with them. */
function numbered(words: Passage): Passage[] {
  const numbers = [...words.plain.matchAll(NUMBER)].filter(({ groups = {} }, i) => {
    const { digit, circled, bracketed, plain } = groups;
    const number = circled === undefined ? Number(digit ?? bracketed ?? plain) : circled.charCodeAt(0) - 0x245f;
    return number === i + 1;
  });
  if (numbers.length < LEAST_NUMBERS || numbers[0]?.index !== 0) return [];
  return numbers
    .map(({ index, 0: number }, i) => cut(words, index + number.length, numbers[i + 1]?.index ?? words.plain.length))
    .filter(({ plain }) => plain !== "");
}

/** "QUALIFICATIONS - A degree", and other entries below. */
function opening(block: Block, next: Block | undefined): Block[] {
  if (block.kind !== "line" || next?.kind !== "entry") return [block];
  // "Diese Aufgaben erwarten dich.": a heading's words with a full stop.
  if (/[.!。]$/u.test(block.words.plain) && sectionKind(block.words.plain) !== null)
    return [{ kind: "heading", level: LEVEL, words: block.words, links: block.links }];
  const label = /^(\p{Lu}[\p{Lu} &/]{4,40}) [-–•*] (?=\p{L})/u.exec(block.words.plain);
  const heading = label?.[1] ?? "";
  if (!label || headingKind(heading) === null) return [block];
  return [
    { kind: "heading", level: LEVEL, words: cut(block.words, 0, heading.length), links: [] },
    { kind: "entry", depth: next.depth, words: cut(block.words, label[0].length), links: block.links },
  ];
}

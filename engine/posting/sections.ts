import { fieldName, fold, sectionKind } from "./headings.ts";
import { isPageFurniture } from "./lexicon/page-words.ts";
import { GENDER_SUFFIX } from "./lexicon/roles.ts";
import { topicByStem } from "./lexicon/topic-stems.ts";
import type { FieldName, SectionKind } from "./lexicon/index.ts";
import type { Block, Heading, Outline } from "./outline.ts";
import { sentences } from "./passage.ts";

/** What a stretch of the posting is about: `top` before the first heading that tells, `other` under one that doesn't. */
export type Topic = SectionKind | FieldName | "top" | "other";

export interface Section {
  readonly topic: Topic;
  readonly heading: Heading | null;
  /** Without the heading. */
  readonly blocks: readonly Block[];
}

interface Draft {
  topic: Topic;
  heading: Heading | null;
  level: number;
  blocks: Block[];
}

/** An outline parted at its headings, and at sentences that announce a list as a heading would. */
export function sectionsOf(outline: Outline): Section[] {
  const found: Draft[] = [{ topic: "top", heading: null, level: 0, blocks: [] }];
  const last = (): Draft => found[found.length - 1] ?? { topic: "top", heading: null, level: 0, blocks: [] };
  /** The closest section above that a deeper heading belongs to. */
  const parent = (level: number): Draft | undefined =>
    found.findLast((section) => section.level < level && section.topic !== "other");

  outline.forEach((block, i) => {
    if (block.kind === "heading") {
      const topic = topicOf(block.words.plain) ?? stemOf(block);
      if (topic !== null) {
        found.push({ topic: narrowed(topic, block, last()), heading: block, level: block.level, blocks: [] });
        return;
      }
      // "Join us", and below it at once who is sought.
      if (
        GENDER_SUFFIX.test(block.words.plain) &&
        /^(?:apply|company|terms)$/u.test(last().topic) &&
        last().blocks.length === 0
      ) {
        found.push({ topic: "top", heading: block, level: block.level, blocks: [] });
        return;
      }
      // The first heading is mostly the title: what follows it is still the top.
      const before = last();
      if (before.topic === "top" && (i === 0 || block.level >= 7 || before.blocks.every(isPageName))) {
        before.blocks.push(block);
        return;
      }
      const above = block.level > before.level ? before : parent(block.level);
      const inherited =
        above && above.level > 0 && above.topic !== "top"
          ? above.topic
          : goesOn(before, block)
            ? before.topic
            : "other";
      found.push({ topic: inherited, heading: block, level: block.level, blocks: [] });
      return;
    }
    const lead = block.kind === "line" ? leadOf(block.words.plain, block) : null;
    if (lead !== null) {
      const before = last();
      before.blocks.push(block);
      const topic = lead.topic ?? (unlisted(before) ? before.topic : "other");
      if (topic !== before.topic) found.push({ topic, heading: null, level: Math.max(before.level, 8), blocks: [] });
      return;
    }
    last().blocks.push(block);
  });
  return found;
}

/** "Careers" over the title. */
function isPageName({ kind, words }: Block): boolean {
  return kind === "heading" && isPageFurniture(fold(words.plain));
}

/** What a heading announces, by its own words. */
export function topicOf(plain: string): Topic | null {
  return sectionKind(plain) ?? fieldName(plain);
}

/** "Education" under "Nice to have" stays nice to have; "Extras" under "Benefits" are benefits. */
function narrowed(topic: Topic, heading: Heading, before: Draft): Topic {
  if (heading.level <= before.level) return topic;
  if (before.topic === "nice" && topic === "must") return "nice";
  return before.topic === "benefits" && topic === "nice" ? "benefits" : topic;
}

const ADDRESSED = /^(?:you|tu|vous|du|sie|você) .{3,80}[:：]$/iu;

/** A heading of the same kind goes on with the last one only where nothing stands between; one set by hand, until there is a list. */
function goesOn(before: Draft, heading: Heading): boolean {
  // "You build …:" after "You run …:", each over what that means.
  if (heading.level >= 7 && before.topic === "duties" && ADDRESSED.test(heading.words.plain)) return true;
  return heading.level >= 7 ? unlisted(before) : before.topic !== "top" && before.blocks.length === 0;
}

/** True while a section about duties, requirements and the like has no list yet. */
function unlisted(section: Draft): boolean {
  if (section.topic === "top" || section.blocks.some((block) => block.kind === "entry")) return false;
  return section.blocks.filter((block) => block.kind === "line").length < 3;
}

/** Longer headings are sentences, in which a stem may stand for anything. */
const LONGEST_STEMMED_CHARS = 60;
const LONGEST_LEAD_CHARS = 130;

function stemOf(heading: Heading): Topic | null {
  const { plain } = heading.words;
  const lead = /[:：]$/u.test(plain);
  return plain.length <= (lead ? LONGEST_LEAD_CHARS : LONGEST_STEMMED_CHARS) ? topicByStem(fold(plain)) : null;
}

/** Words that tell what a question is about. */
const PERKS = /\b(?:perks|benefits|avantages|beneficios|benefícios|vorteile)\b/iu;

/** A line that ends in a colon announces what follows, as does a question about perks; its last clause tells what. */
function leadOf(plain: string, block: Block): { readonly topic: Topic | null } | null {
  if (!/[:：?？]$/u.test(plain)) return null;
  const sentence = sentences(block.words).at(-1)?.plain ?? plain;
  // "…pour 37 heures.Vos missions seront :" lacks its blank.
  const clause = sentence.split(/(?<=\p{Ll}[.!])(?=\p{Lu})/u).at(-1) ?? sentence;
  const short = clause.length <= LONGEST_LEAD_CHARS;
  if (/[:：]$/u.test(plain)) {
    // "In addition to …, we offer the following:"
    const end = short ? clause : (clause.split(/[,，]\s?/u).at(-1) ?? clause);
    return { topic: topicOf(end) ?? (short ? topicByStem(fold(clause)) : null) };
  }
  return short && PERKS.test(clause) ? { topic: "benefits" } : null;
}

import { LIST_WORDS } from "./lexicon/list-words.ts";
import type { Block } from "./outline.ts";
import type { Section, Topic } from "./sections.ts";

/** Shorter lists are no section of their own. */
const LEAST_ENTRIES = 2;
/** So many of the entries must say the same of the list. */
const LEAST_SHARE = 0.6;
const KINDS = ["must", "benefits", "duties"] as const;

/** Sections that may hold any list. */
const UNTOLD: ReadonlySet<Topic> = new Set(["top", "other", "title", "terms"]);

/** Lists under no heading that tells what they list, made sections by what their entries say. */
export function nameLists(sections: readonly Section[]): Section[] {
  const headed = new Set(sections.map((section) => section.topic));
  return sections.flatMap((section): Section[] => {
    if (!UNTOLD.has(section.topic)) return [section];
    const parts: Section[] = [];
    let rest: Block[] = [];
    for (const run of runsOf(section.blocks)) {
      const kind = run[0]?.kind === "entry" ? kindOf(run) : null;
      // Where a heading tells of it, other lists are about something else.
      if (kind === null || headed.has(kind) || (section.topic === "terms" && kind !== "benefits")) {
        rest.push(...run);
        continue;
      }
      if (rest.length > 0)
        parts.push({ ...section, heading: parts.length === 0 ? section.heading : null, blocks: rest });
      parts.push({
        topic: kind,
        heading: parts.length === 0 && rest.length === 0 ? section.heading : null,
        blocks: run,
      });
      rest = [];
    }
    if (parts.length === 0) return [section];
    if (rest.length > 0) parts.push({ ...section, heading: null, blocks: rest });
    return parts;
  });
}

function kindOf(entries: readonly Block[]): (typeof KINDS)[number] | null {
  if (entries.length < LEAST_ENTRIES) return null;
  const share = (kind: (typeof KINDS)[number]): number =>
    entries.filter((entry) => LIST_WORDS[kind].test(entry.words.plain)).length / entries.length;
  let best: (typeof KINDS)[number] | null = null;
  let most = 0;
  for (const kind of KINDS) {
    const own = share(kind);
    if (own >= LEAST_SHARE && own > most) {
      best = kind;
      most = own;
    }
  }
  return best;
}

/** Entries that follow one another, and what stands between. */
function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run && (run[0]?.kind === "entry") === (block.kind === "entry")) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

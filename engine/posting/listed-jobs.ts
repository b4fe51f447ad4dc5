import { fieldName, sectionKind } from "./headings.ts";
import { foldName, isTitle } from "./job-name.ts";
import { type Job, MAX_JOBS } from "./job.ts";
import { labelParts } from "./labels.ts";
import { LEXICONS, says } from "./lexicon/index.ts";
import { endsInJob, isGendered } from "./lexicon/roles.ts";
import type { Block, Outline } from "./outline.ts";
import { type Passage, cut } from "./passage.ts";

/** A list of titles under a heading or a sentence that looks for people; all share the rest of the text. */
export function byTitles(outline: Outline): Job[] | null {
  for (let i = 0; i < outline.length; i++) {
    const lead = outline[i];
    if (!lead || !announcesTitles(lead)) continue;
    // "Le profil recherché" looks for a person: what stands below must be plain names.
    const heads =
      sectionKind(lead.words.plain) === null || NAMES_OPENINGS.test(lead.words.plain) ? isTitle : isPlainTitle;
    const titles = new Map<number, Passage>();
    for (let at = i + 1; at < outline.length; at++) {
      const block = outline[at];
      const title = block ? nameOf(block) : null;
      if (title === null || !heads(title.plain)) break;
      titles.set(at, title);
    }
    if (titles.size < 2 || titles.size > MAX_JOBS) continue;
    const places = [...titles.keys()];
    const names = [...titles.values()].map(({ plain }) => foldName(plain));
    const owners = ownersOf(outline, names, places);
    return [...titles].map(([at, title], n) => ({
      title,
      blocks: new Set(
        [...outline.keys()].filter((j) => (titles.has(j) ? j === at : owners[j] === null || owners[j] === n)),
      ),
    }));
  }
  return null;
}

/** The name of a job that a block consists of, or that an entry begins with: "Editor: we look for …". */
function nameOf(block: Block): Passage | null {
  if (block.kind === "heading" || block.kind === "row") return null;
  if (isTitle(block.words.plain)) return block.kind === "line" ? (block.links[0]?.text ?? block.words) : block.words;
  const head = block.kind === "entry" ? labelParts(block.words)?.label : undefined;
  return head !== undefined && isTitle(head) ? cut(block.words, 0, head.length) : null;
}

function isPlainTitle(plain: string): boolean {
  return isGendered(plain) || endsInJob(plain);
}

/** "Wir bieten die folgenden Stellen an" offers jobs, no benefits. */
const NAMES_OPENINGS =
  /(?<!\p{L})(?:stellen|positionen|positions|vacancies|openings|postes|puestos|vacantes|vagas)(?!\p{L})/iu;

const ANNOUNCING =
  /(?:such|sucht|suchen|hiring|looking for|seeking|recrut|recherch|busca|procura|vacan(?:t|c)|(?:open|available) (?:positions?|roles?|jobs?)|募集|招聘)/iu;

function announcesTitles(block: Block): boolean {
  const { plain } = block.words;
  if (plain.length > 140) return false;
  if (block.kind === "heading" && fieldName(plain) === "title") return true;
  if (block.kind !== "heading" && !/[:：]$/u.test(plain)) return false;
  return says(LEXICONS, "seeking", `${plain} xxx`) || ANNOUNCING.test(plain);
}

/** To which of several titles a block belongs alone: it stands under the title, or in its row. */
function ownersOf(outline: Outline, names: readonly string[], titles: readonly number[]): (number | null)[] {
  let under: number | null = null;
  return outline.map((block, i) => {
    if (titles.includes(i)) return null;
    const head = block.kind === "row" ? (block.cells[0]?.plain ?? "") : block.words.plain;
    const named = names.indexOf(foldName(head));
    if (block.kind === "row") return named < 0 ? under : named;
    if (named >= 0 && block.kind !== "entry") {
      under = named;
      return under;
    }
    if (block.kind === "heading") under = null;
    return under;
  });
}

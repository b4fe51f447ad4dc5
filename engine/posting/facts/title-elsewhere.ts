import { endsInJob, namesJob } from "../lexicon/roles.ts";
import { cut, factOf, split } from "../passage.ts";
import type { Fact } from "../posting.ts";
import type { Reading } from "../reading.ts";
import { cleanTitle, fits } from "./title-wording.ts";

const HIRING =
  /(?:hiring|looking for|seeking|open (?:positions|roles)|recrut\p{L}+|recherch\p{L}+|suchen|buscamos|procuramos|招聘|募集).{0,30}[:：]$/iu;

/** "We're hiring:", and the job in the list below. */
export function fromHiringList(reading: Reading): Fact | null {
  for (const [i, block] of reading.outline.entries()) {
    const entry = reading.outline[i + 1];
    if (entry?.kind !== "entry" || !HIRING.test(block.words.plain)) continue;
    const [head] = split(entry.words, /\s+[-–—|]\s+|\s*[(:：]/gu);
    if (head && namesJob(head.plain) && fits(head.plain)) return factOf(cleanTitle(head));
  }
  return null;
}

const LONGEST_ADDRESS_CHARS = 300;

/** ".../7900146-senior-baker": the job that the posting's own address names, where the text does too. */
export function fromAddress(reading: Reading): Fact | null {
  const line = reading.outline[0]?.words.plain ?? "";
  if (line.length > LONGEST_ADDRESS_CHARS) return null;
  const path =
    /^\**url:?\**:? ?https?:\/\/\S+?\/(?:[\d_]*-)?([a-z]{2,}(?:-[a-z]{2,}){1,5})(?:-?\d*)?\/?(?:[?#]\S*)?$/iu.exec(
      line,
    );
  const name = (path?.[1] ?? "").toLowerCase().replaceAll("-", " ");
  if (!endsInJob(name)) return null;
  for (const { words } of reading.statements) {
    const at = words.plain.toLowerCase().indexOf(name);
    if (at >= 0) return factOf(cut(words, at, at + name.length));
  }
  return null;
}

/** A line that holds nothing but the name of a job, wherever it stands. */
export function fromLoneLine(reading: Reading): Fact | null {
  for (const block of reading.outline) {
    if (block.kind !== "line" || block.words.plain.length > 60 || /[.,;:。，；]/u.test(block.words.plain)) continue;
    if (
      block.words.plain.split(/\s+/u).length <= 6 &&
      endsInJob(block.words.plain) &&
      block.paragraph.plain === block.words.plain
    )
      return factOf(cleanTitle(block.words));
  }
  return null;
}

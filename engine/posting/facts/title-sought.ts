import { namesAnyone, namesJob } from "../lexicon/roles.ts";
import { type Passage, cut } from "../passage.ts";
import { isNote, notedIn, sentencesOf } from "../note.ts";
import { type Reading, allSaid } from "../reading.ts";
import { fits } from "./title-wording.ts";

/** Who is looked for, as sentences say it. */

/** What a sentence says of who is looked for besides the job: "an experienced and motivated Baker". */
const PRAISE =
  /^(?:(?:highly |very )?(?:experienced|motivated|self-motivated|enthusiastic|passionate|talented|skilled|dedicated|dynamic|driven|ambitious|reliable|friendly|energetic|proactive|creative|hard-?working|autonomous|independent|curious|[a-z]{4,10}-(?:focused|oriented|driven|minded|savvy)|hands-on|engagierte[nrs]?|motivierte[nrs]?|erfahrene[nrs]?|zuverlässige[nrs]?|freundliche[nrs]?)(?:,| and| und|)\s)+(?=\p{L})/u;

/** "We seek a curious person to join us as a cook": of all that a sentence says is looked for, the first that names a job. */
export function sought(passage: Passage, reading: Reading): Passage | null {
  const found = allSaid(passage, reading.lexicons, "seeking").find(
    ({ plain }) => !namesAnyone(plain) && namesJob(plain) && fits(plain),
  );
  if (!found) return null;
  const praise = PRAISE.exec(found.plain)?.[0].length ?? 0;
  return cut(found, praise);
}

/** Who a note says is needed. */
export function soughtInNote(reading: Reading): Passage | null {
  if (!isNote(reading)) return null;
  for (const sentence of sentencesOf(reading))
    for (const found of notedIn(sentence, reading, "seeking"))
      if (!namesAnyone(found.plain) && fits(found.plain) && namesJob(found.plain)) return found;
  return null;
}

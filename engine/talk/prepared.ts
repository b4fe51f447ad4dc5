import type { Project } from "../project/index.ts";
import { numberedBeside, numberedIt } from "./beside-it.ts";
import { plainlyPut } from "./manners.ts";
import { outsideOwn } from "./quotes.ts";
import { withoutSlips } from "./said-again.ts";
import { saidOfEach } from "./shared-deed.ts";
import { corrected } from "./spelling.ts";

/** Longer messages are hardly typed in haste, or politely. */
const MOST_CHARS = 400;

/**
 * A message as it is read: its slips put right, its manners put plainly, what was said over left out, each deed said of
 * each thing, and scenes numbered that were named by their neighbours. What the user types to be shown or said stays.
 * @param focus id of the scene that was last spoken of
 */
export function prepared(written: string, project: Project, focus: string | null = null): string {
  if (written.length > MOST_CHARS) return written;
  const said = outsideOwn(written, (text) => saidOfEach(withoutSlips(plainlyPut(corrected(text, project)))));
  return numberedIt(numberedBeside(said, project, focus), project);
}

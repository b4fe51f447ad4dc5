import type { Project } from "../project/index.ts";
import { understand } from "./understand.ts";

/** A message of each language, of several parts: what the first one needs is read and compiled for it. */
const FIRST_WORDS = ["Please make scene 2 a bit shorter, and don't show the salary.", "第二幕短一点，别念薪资。"];

/**
 * Reads what understanding a message takes, so that the first one takes no longer than the others: about 0.2 s, once a
 * process. Says nothing and changes nothing.
 */
export function readyToTalk(project: Project): void {
  for (const words of FIRST_WORDS) understand(words, project);
}

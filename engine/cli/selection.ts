import { InvalidArgumentError } from "commander";
import type { Posting } from "../posting/posting.ts";
import { CommandError, EXIT } from "./failure.ts";

/** A job of a file: its number, from 1, or a part of its title. */
export type Selection = number | string;

const MOST_NAMED = 12;

/** "2", "night baker" */
export function parseSelection(text: string): Selection {
  const asked = text.trim();
  if (asked === "") throw new InvalidArgumentError("Name a job by its number in the file, from 1, or by its title.");
  return /^[1-9]\d{0,3}$/u.test(asked) ? Number(asked) : asked;
}

/** @throws {CommandError} where no job of the file is meant, or more than one */
export function selected(source: string, postings: readonly Posting[], select: Selection): Posting[] {
  const found = typeof select === "number" ? postings.slice(select - 1, select) : titled(postings, select);
  if (found.length === 1) return found;
  const jobs = postings
    .slice(0, MOST_NAMED)
    .map((posting, i) => `${i + 1} ${posting.facts.title?.value ?? posting.slug}`);
  const more = postings.length > MOST_NAMED ? `, and ${postings.length - MOST_NAMED} more` : "";
  throw new CommandError(
    EXIT.badInput,
    `${source}: --select ${JSON.stringify(select)} means ${found.length === 0 ? "none" : `${found.length}`} of its jobs; expected one of: ${jobs.join(", ")}${more}.`,
  );
}

/** Those called exactly so, else those whose title holds the words. */
function titled(postings: readonly Posting[], words: string): Posting[] {
  const asked = words.toLowerCase();
  const titleOf = (posting: Posting): string => (posting.facts.title?.value ?? posting.slug).toLowerCase();
  const exact = postings.filter((posting) => titleOf(posting) === asked);
  return exact.length > 0 ? exact : postings.filter((posting) => titleOf(posting).includes(asked));
}

/**
 * `npm run score -- DIR [--json]`: reads every posting of a folder whose `index.json` tells what is true, and prints precision,
 * recall and F1 of every fact and language, and every miss. Then writes the storyboards of every posting, and prints what in
 * them has no evidence.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Posting, readPosting } from "../../engine/posting/index.ts";
import { type Compared, COUNTS, compare, VALUES } from "./compare.ts";
import { STORY_LENGTHS_S, unfoundedIn } from "./stories.ts";
import { tally } from "./tally.ts";
import { parseTruths } from "./truth.ts";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: "boolean" } } });
const [folder] = positionals;
if (folder === undefined) {
  console.error(
    "usage: npm run score -- DIR [--json]\nDIR holds postings and an index.json with what is true of each.",
  );
  process.exit(2);
}

const truths = parseTruths(JSON.parse(await readFile(join(folder, "index.json"), "utf8")));
const rows: Compared[] = [];
let jobsExpected = 0;
let jobsFound = 0;
const failures: string[] = [];
const unfounded: string[] = [];
let stories = 0;
for (const truth of truths) {
  let postings: readonly Posting[] = [];
  try {
    postings = await readPosting({ name: truth.file, bytes: await readFile(join(folder, truth.file)) });
  } catch (error) {
    failures.push(error instanceof Error ? error.message : String(error));
  }
  rows.push(...compare(truth, postings[0] ?? null));
  for (const posting of postings) unfounded.push(...(await unfoundedIn(posting)));
  stories += postings.length * STORY_LENGTHS_S.length;
  const expected = Math.max(1, truth.jobs?.length ?? 1);
  jobsExpected += expected;
  jobsFound += Math.min(expected, postings.length);
  if (postings.length !== expected) failures.push(`${truth.file}: ${postings.length} postings, expected ${expected}`);
}

const languages = [...new Set(rows.map((row) => row.lang))];
const percent = (share: number): string => (share * 100).toFixed(1).padStart(6);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
if (values.json === true) {
  say(JSON.stringify({ rows, failures, unfounded }));
} else {
  say(`${truths.length} files, ${jobsFound} of ${jobsExpected} jobs\n`);
  say("fact              prec.   rec.    F1   right  invented");
  for (const field of VALUES) {
    const { precision, recall, f1, accuracy, invented } = tally(rows.filter((row) => row.field === field));
    say(
      `${field.padEnd(16)}${percent(precision)} ${percent(recall)} ${percent(f1)} ${percent(accuracy)} ${String(invented).padStart(6)}`,
    );
  }
  say("\nlist (± 1)        right");
  for (const field of COUNTS) {
    const own = rows.filter((row) => row.field === field);
    say(`${field.padEnd(16)}${percent(tally(own).accuracy)}`);
  }
  const lists = rows.filter((row) => (COUNTS as readonly string[]).includes(row.field));
  say(`${"all lists".padEnd(16)}${percent(tally(lists).accuracy)}`);
  say("\nlanguage          F1 of the facts   lists right");
  for (const language of languages) {
    const own = rows.filter((row) => row.lang === language);
    const facts = own.filter((row) => (VALUES as readonly string[]).includes(row.field));
    const counts = own.filter((row) => (COUNTS as readonly string[]).includes(row.field));
    say(`${language.padEnd(16)}${percent(tally(facts).f1)}            ${percent(tally(counts).accuracy)}`);
  }
  say("\nmisses");
  for (const { file, field, outcome, found, expected } of rows) {
    if (outcome === "right" || outcome === "absent") continue;
    say(`  ${file}: ${field} ${outcome}: found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
  }
  for (const failure of failures) say(`  ${failure}`);
  say(`\n${stories} storyboards, ${unfounded.length} without evidence for all they claim`);
  for (const one of unfounded) say(`  ${one}`);
}

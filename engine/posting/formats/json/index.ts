import { type FrontMatterField, frontMatterField } from "../../front-matter-keys.ts";
import { fold } from "../../headings.ts";
import type { Piece } from "../piece.ts";
import { withApplyAddress } from "./apply-address.ts";
import { boardJobsIn } from "./boards.ts";
import { jobPostingsIn } from "./job-posting.ts";
import { proseOf, sectionOf } from "./markup.ts";
import { withPayInWords } from "./pay.ts";
import { isRichText, richTextOf } from "./rich-text.ts";
import { type Json, type JsonObject, isArray, isObject, said } from "./value.ts";

const MAX_JOBS = 200;
const MAX_DEPTH = 8;
const LONGEST_VALUE_CHARS = 300;

/**
 * The postings of JSON: schema.org's `JobPosting`, the shapes of the public job boards, or any object whose keys are
 * words for a job's facts.
 *
 * @returns lists of pieces, one a posting; none if there is no job in it
 */
export function readJson(value: Json): Piece[][] {
  for (const jobs of [jobPostingsIn(value), boardJobsIn(value)]) if (jobs.length > 0) return jobs.slice(0, MAX_JOBS);
  return objectsIn(value).map(piecesOf).filter(isJob).slice(0, MAX_JOBS);
}

/** Keys of what programs are told: `package.json` has a name and a description, too. */
const OF_A_PROGRAM = ["dependencies", "devDependencies", "scripts", "compilerOptions", "lockfileVersion"];

/** The objects that may be jobs: the value itself, those of a list, or those of the only list in it. */
function objectsIn(value: Json): JsonObject[] {
  if (isObject(value) && OF_A_PROGRAM.some((key) => key in value)) return [];
  if (isArray(value)) return value.filter(isObject);
  if (!isObject(value)) return [];
  const lists = Object.values(value).filter((one) => isArray(one) && one.some(isObject));
  const only = lists[0];
  const bare = !Object.keys(value).some((key) => frontMatterField([key]) === "title");
  return bare && lists.length === 1 && isArray(only) ? only.filter(isObject) : [value];
}

/** A name alone is anybody's. */
function isJob(pieces: readonly Piece[]): boolean {
  return pieces.length > 1 && pieces.some((piece) => piece.kind === "field" && piece.field === "title");
}

const PROSE =
  /^(?:description|descripcion|descricao|beschreibung|desc|text|content|body|details|about|summary|overview|intro|jobdescription|jobsummary|roledescription|aboutthejob|abouttherole|introduction)$/u;
const HEADINGS: Readonly<Record<string, string>> = {
  responsibility: "Responsibilities",
  requirement: "Requirements",
  nice: "Nice to have",
  benefit: "Benefits",
};

/** What keys call a list, and a single word not: "experience": "mid". */
const LIST_HEADINGS: Readonly<Record<string, string>> = {
  work: "Responsibilities",
  activities: "Responsibilities",
  experience: "Requirements",
  education: "Requirements",
  needs: "Requirements",
  offer: "Benefits",
};

function piecesOf(job: JsonObject): Piece[] {
  const fields: Piece[] = [];
  const prose: Piece[] = [];
  const visit = (value: Json | undefined, path: readonly string[], depth: number): void => {
    if (depth > MAX_DEPTH || value === undefined || value === null) return;
    if (isArray(value)) {
      const listed = value.map(said).filter((one) => one !== "");
      const field = frontMatterField(path);
      const heading = HEADINGS[field ?? ""] ?? LIST_HEADINGS[path.at(-1)?.toLowerCase() ?? ""];
      if (heading !== undefined && listed.length > 0) {
        prose.push({ kind: "heading", level: 2, runs: [{ text: heading }] });
        for (const one of listed) prose.push({ kind: "entry", depth: 0, runs: [{ text: one }] });
      } else for (const one of value) visit(one, path, depth + 1);
      return;
    }
    if (isObject(value) && isRichText(value)) {
      prose.push(...richTextOf(value));
      return;
    }
    if (isObject(value)) {
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key], depth + 1);
      return;
    }
    const key = path.at(-1) ?? "";
    const text = typeof value === "boolean" ? String(value) : said(value);
    if (text === "") return;
    const field = frontMatterField(path);
    const heading = field === null ? undefined : HEADINGS[field];
    if (PROSE.test(fold(key).replace(/[^\p{L}]/gu, ""))) prose.push(...proseOf(text));
    else if (heading !== undefined) prose.push(...sectionOf(heading, text));
    else if (field !== null && text.length <= LONGEST_VALUE_CHARS) fields.push({ kind: "field", field, value: text });
    else if (text.length > LONGEST_VALUE_CHARS) prose.push(...sectionOf(key, text));
  };
  visit(job, [], 0);
  return withApplyAddress(withPayInWords([...titled(fields), ...prose]));
}

/** Who gives a role and no title means the role as the title. */
function titled(fields: readonly Piece[]): Piece[] {
  const has = (field: FrontMatterField) => (piece: Piece) => piece.kind === "field" && piece.field === field;
  const role = fields.some(has("title")) ? -1 : fields.findIndex(has("role"));
  return fields.map((piece, i): Piece => (i === role && piece.kind === "field" ? { ...piece, field: "title" } : piece));
}

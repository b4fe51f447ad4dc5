import type { PostingRecord } from "../release/manifest.ts";
import { filmLine } from "./film-list.ts";
import { withinBytes } from "./summary.ts";
import { code, markdown } from "./untrusted.ts";

const BEGIN = "<!-- jobreel:films -->";
const END = "<!-- /jobreel:films -->";
/** GitHub takes 125,000 characters. */
const MAX_LIST_BYTES = 100_000;

/** The text of a release: what people wrote stays, and the list of films between the marks is written anew. */
export function releaseBody(records: readonly PostingRecord[], body: string): string {
  const list = `${BEGIN}\n${withinBytes(listOf(records), MAX_LIST_BYTES)}\n${END}`;
  const begin = body.indexOf(BEGIN);
  const end = body.indexOf(END, begin);
  if (begin === -1 || end === -1) return body.trim() === "" ? list : `${body.trimEnd()}\n\n${list}`;
  return body.slice(0, begin) + list + body.slice(end + END.length);
}

function listOf(records: readonly PostingRecord[]): string {
  if (records.length === 0) return "No films yet.";
  const sorted = records.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return sorted
    .flatMap(({ path, films, closed }) => [
      ...films.map((film) => `- ${filmLine(film)}${closed === null ? "" : ` — closed: ${markdown(closed)}`}`),
      `  of ${code(path)}`,
    ])
    .join("\n");
}

import { type FrontMatterField, frontMatterField } from "./front-matter-keys.ts";

/** Fields whose wording no fact rests on: a slip there spoils nothing. */
const IDLE: ReadonlySet<FrontMatterField> = new Set<FrontMatterField>(["abstract", "pageTitle", "siteName"]);
/** "[CDD 44] Ingénieur d'études": meant as words, and no list. */
const TAGGED = /^\[[^[\]]{1,60}\][ \t]*\S/u;
const KEY_LINE = /^(?<key>[\p{L}_][\p{L}\p{N}_ -]{0,40}):(?<gap>[ \t]*)(?<value>.*)$/u;

/**
 * The same YAML with a faulty value masked, so that the rest can be read: of the same length, sign for sign, so that what
 * is read points to where it stands in the file, and the masked value is still the file's own words.
 *
 * @param offset where the line stands that is to blame
 * @returns null for a fault in a value that a fact is made of: that is for its author to mend
 */
export function masked(yaml: string, offset: number): string | null {
  const lines = yaml.split("\n");
  let start = 0;
  let at = 0;
  while (at < lines.length && start + (lines[at]?.length ?? 0) < offset) {
    start += (lines[at]?.length ?? 0) + 1;
    at += 1;
  }
  while (at > 0 && !KEY_LINE.test(lines[at] ?? "")) at -= 1;
  const { key = "", gap = "", value = "" } = KEY_LINE.exec(lines[at] ?? "")?.groups ?? {};
  if (key === "" || value === "") return null;
  const field = frontMatterField([key]);
  if (field !== null && field !== undefined && !IDLE.has(field) && !TAGGED.test(value)) return null;
  lines[at] = `${key}:${gap === "" ? "" : gap}${"x".repeat(value.length)}`;
  for (let next = at + 1; next < lines.length && !KEY_LINE.test(lines[next] ?? ""); next += 1)
    lines[next] = " ".repeat(lines[next]?.length ?? 0);
  return lines.join("\n");
}

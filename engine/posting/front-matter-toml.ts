import { parse, TomlError } from "smol-toml";
import { type FrontMatter, type FrontMatterEntry, MAX_DEPTH, MAX_ENTRIES, broken } from "./front-matter-entry.ts";
import { frontMatterField } from "./front-matter-keys.ts";
import { literal } from "./literal.ts";
import { tidy, verbatim } from "./passage.ts";

/**
 * Front matter in TOML, between `+++` lines. Its parser tells no positions: a value is looked up behind its key, and
 * one that does not stand there letter by letter (for its escapes) is not taken.
 *
 * @throws {PostingError} `broken-front-matter`
 */
export function readTomlFrontMatter(name: string, text: string): FrontMatter {
  const start = text.indexOf("\n") + 1;
  const closing = /^[ \t]{0,3}\+\+\+[ \t]*$/mu.exec(text.slice(start));
  if (!closing) {
    throw broken(
      name,
      1,
      "the front matter begins with +++ on line 1 but never ends; expected a line with +++ after its last key. Add that line.",
    );
  }
  const toml = text.slice(start, start + closing.index);
  const entries: FrontMatterEntry[] = [];
  const visit = (value: unknown, path: readonly string[], depth: number): void => {
    if (depth > MAX_DEPTH || entries.length >= MAX_ENTRIES) return;
    if (Array.isArray(value)) {
      for (const one of value) visit(one, path, depth + 1);
      return;
    }
    if (typeof value === "object" && value !== null && !(value instanceof Date)) {
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key], depth + 1);
      return;
    }
    const field = frontMatterField(path);
    const place = field === null ? null : placeOf(toml, path.at(-1) ?? "", value);
    if (field !== null && place !== null)
      entries.push({ field, value: tidy(verbatim(text, start + place[0], start + place[1])) });
  };
  visit(parsed(name, toml), [], 0);
  return { entries, bodyStart: start + closing.index + closing[0].length };
}

function parsed(name: string, toml: string): unknown {
  try {
    return parse(toml);
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    const line = cause.line + 1;
    const shown = toml.split("\n")[cause.line - 1]?.trim().slice(0, 60) ?? "";
    const error = broken(
      name,
      line,
      `the front matter is not valid TOML on line ${line} (\`${shown}\`): ${(cause.message.split("\n")[0] ?? "").replace(/^Invalid TOML document: /u, "")}; texts are expected in quotes: \`key = "value"\`.`,
    );
    error.cause = cause;
    throw error;
  }
}

/** Longer keys and numbers are none of a job's. */
const LONGEST_KEY_CHARS = 100;
const LONGEST_NUMBER_CHARS = 24;

/** Where a value stands behind its key. */
function placeOf(toml: string, key: string, value: unknown): [number, number] | null {
  const written = value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim();
  if (written === "" || key.length > LONGEST_KEY_CHARS) return null;
  const behind = new RegExp(`(?:^|[\\s{,.])["']?${literal(key)}["']?\\s*=`, "mu").exec(toml);
  if (!behind) return null;
  const from = behind.index + behind[0].length;
  const at = toml.indexOf(written, from);
  if (at >= 0) return [at, at + written.length];
  if (typeof value !== "number" || written.length > LONGEST_NUMBER_CHARS) return null;
  // "75_000"
  const found = new RegExp(Array.from(written, literal).join("_?"), "u").exec(toml.slice(from));
  return found ? [from + found.index, from + found.index + found[0].length] : null;
}

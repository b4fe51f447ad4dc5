import { type Document, LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } from "yaml";
import { type FrontMatter, type FrontMatterEntry, MAX_DEPTH, MAX_ENTRIES, broken } from "./front-matter-entry.ts";
import { faultOf } from "./front-matter-fault.ts";
import { frontMatterField } from "./front-matter-keys.ts";
import { masked } from "./front-matter-mend.ts";
import { readTomlFrontMatter } from "./front-matter-toml.ts";
import { withPayWorded } from "./front-matter-worded.ts";
import { type Passage, tidy, verbatim } from "./passage.ts";

/**
 * The YAML (between `---` lines) or TOML (between `+++` lines) at the head of a posting, flattened to the fields that
 * postings use, whatever they call them.
 *
 * @throws {PostingError} `broken-front-matter` for what does not parse or does not end.
 */
export function readFrontMatter(name: string, text: string): FrontMatter {
  const { entries, bodyStart } = readValues(name, text);
  return { entries: withPayWorded(entries, text.slice(bodyStart)), bodyStart };
}

function readValues(name: string, text: string): FrontMatter {
  if (/^\+\+\+[ \t]*\n/u.test(text)) return readTomlFrontMatter(name, text);
  const data = /^\{\s*"/u.test(text) ? jsonEnd(text) : -1;
  if (data > 0) {
    const document = parse(name, text.slice(0, data));
    return document === null ? { entries: [], bodyStart: 0 } : { entries: flatten(document, text, 0), bodyStart: data };
  }
  const opening = /^---[ \t]*\n/u.exec(text);
  if (!opening) return { entries: [], bodyStart: 0 };
  const start = opening[0].length;
  const closing = /^(?:---|\.\.\.)[ \t]*$/mu.exec(text.slice(start));
  if (!closing) {
    if (/^[\p{L}_][\p{L}\p{N}_ -]{0,40}:(?: |$)/mu.test(text.slice(start, start + 400).split("\n")[0] ?? "")) {
      throw broken(
        name,
        1,
        "the front matter begins with --- on line 1 but never ends; expected a line with --- after its last key. Add that line.",
      );
    }
    return { entries: [], bodyStart: 0 };
  }
  const yaml = text.slice(start, start + closing.index);
  const bodyStart = start + closing.index + closing[0].length;
  const document = parse(name, yaml);
  if (document === null) return { entries: [], bodyStart: start };
  return { entries: flatten(document, text, start), bodyStart };
}

/** Where an object in JSON ends, of which every sign is YAML, too, and Markdown follows; −1 for what is none. */
function jsonEnd(text: string): number {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:\\.|[^"\\])*"|[{}]/gsu)) {
    if (sign === "{") depth += 1;
    if (sign === "}") depth -= 1;
    if (depth === 0 && sign === "}") return /^[ \t]*\n/u.test(text.slice(index + 1)) ? index + 1 : -1;
  }
  return -1;
}

/** So many slips may be passed over. */
const MOST_MENDED = 6;
/** Of a line that is to blame. */
const MAX_SHOWN_CHARS = 60;

/** Null if what stands between two rules is no YAML map but text. */
function parse(name: string, yaml: string, mended = 0): Document.Parsed | null {
  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, logLevel: "silent", uniqueKeys: false });
  } catch (cause) {
    const error = broken(
      name,
      1,
      "the front matter could not be parsed as YAML (nested too deeply?); expected `key: value` lines. Simplify it.",
    );
    error.cause = cause;
    throw error;
  }
  const failure = document.errors[0];
  if (failure) {
    const { offset, what } = faultOf(yaml, document, failure);
    const rest = mended < MOST_MENDED ? masked(yaml, offset) : null;
    if (rest !== null && rest !== yaml) return parse(name, rest, mended + 1);
    const line = lines.linePos(offset).line + 1;
    const shown = (yaml.split("\n")[line - 2] ?? "").trim().slice(0, MAX_SHOWN_CHARS);
    const error = broken(
      name,
      line,
      `the front matter can't be read from line ${line} on (\`${shown}\`); expected lines of \`key: value\`, but ${what}.`,
    );
    error.cause = failure;
    throw error;
  }
  if (isMap(document.contents)) return document;
  // "# Vacancy: Baker" between rules: a heading, and to YAML a comment.
  return document.contents === null && !/^# \p{L}/mu.test(yaml) ? document : null;
}

function flatten(document: Document.Parsed, text: string, start: number): FrontMatterEntry[] {
  const entries: FrontMatterEntry[] = [];
  const visit = (node: unknown, path: readonly string[], depth: number): void => {
    if (depth > MAX_DEPTH || entries.length >= MAX_ENTRIES || isAlias(node)) return;
    if (isMap(node)) {
      for (const pair of node.items) {
        if (isScalar(pair.key)) visit(pair.value, [...path, String(pair.key.value)], depth + 1);
      }
    } else if (isSeq(node)) {
      for (const item of node.items) visit(item, path, depth + 1);
    } else if (isScalar(node) && node.value !== null && node.range) {
      const field = frontMatterField(path);
      const value = valueOf(text, start + node.range[0], start + node.range[1]);
      if (field && value.plain !== "") entries.push({ field, value });
    }
  };
  visit(document.contents, [], 0);
  return entries;
}

/** The value as it stands, without quotes, block signs and tags. */
function valueOf(text: string, from: number, to: number): Passage {
  const raw = text.slice(from, to);
  const head = /^(?:![^\s]*\s+)?(?:[|>][+-]?\d?[ \t]*\n)?/u.exec(raw)?.[0].length ?? 0;
  const inner = raw.slice(head).trim();
  const at = from + head + (raw.slice(head).length - raw.slice(head).trimStart().length);
  const quoted = inner.length >= 2 && /^(["'])[\s\S]*\1$/u.test(inner);
  return tidy(verbatim(text, quoted ? at + 1 : at, at + inner.length - (quoted ? 1 : 0)));
}

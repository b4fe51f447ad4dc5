import { NemoError } from "../errors/index.ts";
import type { Draft } from "./draft.ts";
import { isRecord } from "./record.ts";

/** As JSON. A film of an hour with every word a segment has a few. */
const MAX_DRAFT_CHARS = 64 * 1024 * 1024;
/** Printing recurses; what nests deeper is an attack or a mistake. */
const MAX_DEPTH = 100;
const MAX_SEGMENTS = 100_000;
/** Values, all levels together. */
const MAX_VALUES = 2_000_000;

/**
 * Reads a draft from JSON. Leaves everything in it as it is: `parseDraft(printDraft(draft))` equals `draft`.
 * @throws {NemoError} `bad_draft`
 */
export function parseDraft(json: string): Draft {
  if (json.length > MAX_DRAFT_CHARS) throw bad(`${json.length} characters of JSON; at most ${MAX_DRAFT_CHARS}`);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw bad("not JSON");
  }
  return asDraft(value);
}

/**
 * Writes a draft as JSON.
 * @throws {NemoError} `bad_draft`
 */
export function printDraft(draft: Draft): string {
  return JSON.stringify(asDraft(draft));
}

/**
 * Takes a value for a draft, itself, unchanged: an object of bounded size and depth that JSON can hold.
 * @throws {NemoError} `bad_draft`
 */
export function asDraft(value: unknown): Draft {
  if (!isRecord(value)) throw bad(`${kindOf(value)} in place of an object`);
  const { t } = value;
  // Told apart from the other bounds, and found before anything is walked.
  if (Array.isArray(t)) {
    let segments = 0;
    for (const track of t) if (isRecord(track) && Array.isArray(track["sg"])) segments += track["sg"].length;
    if (segments > MAX_SEGMENTS) throw bad(`${segments} segments; at most ${MAX_SEGMENTS}`);
  }
  mustBeJson(value);
  return value;
}

/** Walks with a stack of its own, so that depth can't exhaust the machine's; a circle is found where it closes. */
function mustBeJson(root: Readonly<Record<string, unknown>>): void {
  const path: { readonly of: object; readonly items: readonly unknown[]; next: number }[] = [];
  const open = new Set<object>();
  let values = 0;
  const enter = (of: object, items: readonly unknown[]): void => {
    if (open.has(of)) throw bad("a circle, which JSON can't hold");
    if (path.length > MAX_DEPTH) throw bad(`nested deeper than ${MAX_DEPTH} levels`);
    values += items.length;
    if (values > MAX_VALUES) throw bad(`more than ${MAX_VALUES} values`);
    open.add(of);
    path.push({ of, items, next: 0 });
  };
  enter(root, Object.values(root));
  for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
    if (at.next === at.items.length) {
      open.delete(at.of);
      path.pop();
      continue;
    }
    const value = at.items[at.next++];
    if (value === undefined && Array.isArray(at.of)) throw bad("an undefined item of an array, which JSON can't hold");
    if (Array.isArray(value)) enter(value, value as readonly unknown[]);
    else if (isRecord(value)) enter(value, Object.values(value));
    // An undefined field is none.
    else if (value !== undefined && !isPlain(value)) throw bad(`${kindOf(value)}, which JSON can't hold`);
  }
}

function isPlain(value: unknown): boolean {
  return (
    value === null ||
    typeof value === "string" ||
    typeof value === "boolean" ||
    (typeof value === "number" && Number.isFinite(value))
  );
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : `a value of type ${typeof value}`;
}

function bad(detail: string): NemoError {
  return new NemoError("bad_draft", { detail: `received ${detail}` });
}

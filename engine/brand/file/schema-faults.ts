import type { z } from "zod";
import { nearestKey } from "./nearest-key.ts";
import { type Field, FIELDS, SPELLINGS } from "./schema.ts";

/** Faults that are told; the rest are counted. */
const MAX_TOLD = 6;
const MAX_SHOWN_CHARS = 60;

/** What is wrong with a brand file, a sentence a fault; `data` is what the issues are of. */
export function faultsOf(issues: readonly z.core.$ZodIssue[], data: unknown): string {
  const faults = issues.flatMap((issue) => faultsIn(issue, data));
  const told = [...new Set(faults)];
  if (told.length === 1) return told[0] ?? "";
  const rest = told.length > MAX_TOLD ? [`and ${told.length - MAX_TOLD} more`] : [];
  return `${told.length} things are wrong:\n${[...told.slice(0, MAX_TOLD), ...rest].map((fault) => `  ${fault}`).join("\n")}`;
}

function faultsIn(issue: z.core.$ZodIssue, data: unknown): string[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(issue.path, key));
  const deeper = issue.code === "invalid_union" ? deepest(issue.errors) : null;
  // A part of an alternative is to blame if it is the only one that fits so far.
  if (deeper !== null && isMap(at(data, issue.path)))
    return deeper.flatMap((each) => faultsIn({ ...each, path: [...issue.path, ...each.path] }, data));
  const received = shown(at(data, issue.path));
  const { expected, example } = fieldAt(issue.path);
  return [`\`${pathText(issue.path)}\` is ${received}; expected ${expected}. For example: ${example}`];
}

/** The alternative of maps among several. */
function deepest(errors: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | null {
  return (
    errors.find((issues) => issues.some((issue) => issue.path.length > 0 || issue.code === "unrecognized_keys")) ?? null
  );
}

function unknownKey(path: readonly PropertyKey[], key: string): string {
  const below = path.length === 0 ? "" : `${pathText(path)}.`;
  const known = Object.keys(FIELDS)
    .filter((name) => name.startsWith(below) && !name.slice(below.length).includes("."))
    .map((name) => name.slice(below.length));
  const meant = nearestKey(key, path.length === 0 ? [...known, ...Object.keys(SPELLINGS)] : known);
  const nearest = meant === null ? "" : ` Did you mean \`${meant}\`?`;
  const { example } = FIELDS[`${below}${meant ?? known[0] ?? ""}`] ?? fieldAt(path);
  return `\`${below}${key.slice(0, MAX_SHOWN_CHARS)}\` is no key of a brand file; expected ${known.join(", ")}.${nearest} For example: ${example}`;
}

function fieldAt(path: readonly PropertyKey[]): Field {
  const name = path[0] === "lexicon" && path.length > 1 ? "lexicon.*" : pathText(path);
  return FIELDS[name] ?? { expected: "keys with values", example: 'colours: { brand: "#1f4d3a" }' };
}

function pathText(path: readonly PropertyKey[]): string {
  return path.map((part) => String(part).slice(0, MAX_SHOWN_CHARS)).join(".");
}

function at(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isMap(value) ? value[String(key)] : undefined), data);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value in words that follow "is". */
function shown(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map of keys";
  const text = JSON.stringify(value) ?? "";
  const cut = text.length > MAX_SHOWN_CHARS ? `${text.slice(0, MAX_SHOWN_CHARS)}…` : text;
  return typeof value === "string"
    ? `${cut}${value.length > MAX_SHOWN_CHARS ? ` (${value.length} characters)` : ""}`
    : `the ${typeof value} ${cut}`;
}

/** What a JSON file holds. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Data nested deeper is no posting. */
const MAX_DEPTH = 60;

/** Null for what is not JSON: data inside of pages are often broken, and the page still tells the job. */
export function parseJson(text: string): Json | null {
  const value = parsed(text) ?? parsed(mended(text));
  return value === undefined || value === null || depthOf(value) > MAX_DEPTH ? null : value;
}

function parsed(text: string): Json | undefined {
  try {
    // What looks like JSON is JSON.
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Text, or what stands outside of texts; and within a text the line breaks that may not stand there. */
const TEXTS = /"(?:\\.|[^"\\])*"|[^"]+|"/gsu;
const ESCAPES: Readonly<Record<string, string>> = { "\n": String.raw`\n`, "\r": String.raw`\r`, "\t": String.raw`\t` };

/** What people write by hand into pages: a comma behind the last entry, and line breaks within texts. */
function mended(text: string): string {
  return text.replace(TEXTS, (part) =>
    part.startsWith('"')
      ? part.replace(/[\n\r\t]/gu, (sign) => ESCAPES[sign] ?? sign)
      : part.replace(/,(?=\s*[}\]])/gu, ""),
  );
}

/** A value of another parser: dates become text, and what JSON does not have, null. */
export function asJson(value: unknown): Json | null {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? null : parseJson(text);
}

function depthOf(value: Json): number {
  let level: Json[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return depth;
    level = level.flatMap((one) => (isObject(one) || isArray(one) ? valuesOf(one) : []));
  }
  return 0;
}

function valuesOf(value: JsonObject | readonly Json[]): Json[] {
  return Object.values(value).filter((one): one is Json => one !== undefined);
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The value at a path of keys; the first element of lists on the way. */
export function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  let here = value;
  for (const key of path) {
    if (isArray(here)) here = here[0];
    here = isObject(here) && Object.hasOwn(here, key) ? here[key] : undefined;
  }
  return here;
}

/** Strings and numbers as they are, a fraction in hundredths; "" for all else. */
export function said(value: Json | undefined): string {
  if (typeof value === "string") return value.trim();
  if (typeof value !== "number" || !Number.isFinite(value)) return "";
  // "16.825" would read as sixteen thousand.
  return /^-?\d+\.\d{3,}$/u.test(String(value)) ? value.toFixed(2) : String(value);
}

/** One or several, as a list. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** A number that is right within bounds, both included. */
export interface Between {
  readonly min: number;
  readonly max: number;
}

/** An edit as expected: its fields that matter. */
export interface ExpectedEdit {
  readonly op: string;
  readonly [field: string]: unknown;
}

/** What was said, and the edits it asks for. */
export type Row = readonly [said: string, ...edits: readonly ExpectedEdit[]];

export const e = (op: string, fields: Readonly<Record<string, unknown>> = {}): ExpectedEdit => ({ op, ...fields });
export const between = (min: number, max: number): Between => ({ min, max });

/** True if an edit is the expected one. */
export function matches(edit: object, expected: ExpectedEdit): boolean {
  const fields: Readonly<Record<string, unknown>> = { ...edit };
  return Object.entries(expected).every(([key, value]) => {
    const found = fields[key];
    if (isBetween(value)) return typeof found === "number" && found >= value.min && found <= value.max;
    if (typeof value === "string" && typeof found === "string") return plain(found) === plain(value);
    return JSON.stringify(found) === JSON.stringify(value);
  });
}

/** True if these are the expected edits, in whatever order. */
export function allMatch(edits: readonly object[], expected: readonly ExpectedEdit[]): boolean {
  if (edits.length !== expected.length) return false;
  const left = [...edits];
  return expected.every((one) => {
    const at = left.findIndex((edit) => matches(edit, one));
    if (at === -1) return false;
    left.splice(at, 1);
    return true;
  });
}

function isBetween(value: unknown): value is Between {
  return typeof value === "object" && value !== null && "min" in value && "max" in value;
}

/** Typed text without what its end and case may vary in. */
function plain(text: string): string {
  return text
    .trim()
    .replace(/[.。!！]+$/u, "")
    .toLowerCase();
}

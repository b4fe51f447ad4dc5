import { isRecord } from "./record.ts";

/** Whether two values of JSON are the same, in whatever order their fields stand. Of checked drafts only: it recurses. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => same(item, b[i]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = fieldsOf(a);
  return keys.length === fieldsOf(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

/** An undefined field is none. */
function fieldsOf(record: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(record).filter((key) => record[key] !== undefined);
}

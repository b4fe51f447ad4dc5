import type { FrontMatterEntry } from "./front-matter-entry.ts";
import type { FrontMatterField } from "./front-matter-keys.ts";
import { payInWords } from "./front-matter-pay.ts";
import { languageOf } from "./language.ts";
import { type Passage, spanOf } from "./passage.ts";
import type { Span } from "./posting.ts";

const PAY: ReadonlySet<FrontMatterField> = new Set(["payMin", "payMax", "salary"]);
/** Currency and period belong to the evidence where they stand beside the figures. */
const LONGEST_EVIDENCE_CHARS = 200;

/**
 * The same values, with pay that stands there in parts or in bare figures ("45000-52000 GBP") worded as a person writes
 * it. The text stays the file's own: every sign of the wording points to the figures that it is made of.
 *
 * @param body what follows the front matter: it tells the language, where no value does
 */
export function withPayWorded(entries: readonly FrontMatterEntry[], body: string): readonly FrontMatterEntry[] {
  const first = (field: FrontMatterField): string | undefined =>
    entries.find((entry) => entry.field === field)?.value.plain;
  const pays = entries.filter(({ field }) => PAY.has(field));
  if (pays.length === 0) return entries;
  const data = {
    // "base_salary: 70000, maximum_salary: 130000"
    min: first("payMin") ?? (first("payMax") === undefined ? undefined : first("salary")),
    max: first("payMax"),
    salary: first("salary"),
    currency: first("payCurrency"),
    period: first("payPeriod"),
  };
  const declared = /^([a-z]{2,3})(?![a-z])/iu.exec(first("language") ?? "")?.[1]?.toLowerCase();
  const wording = payInWords(data, declared ?? languageOf(body));
  if (wording === null) return entries;
  const units = entries.filter(({ field }) => field === "payCurrency" || field === "payPeriod");
  const near = stretch([...pays, ...units]);
  const [start, end] = near[1] - near[0] <= LONGEST_EVIDENCE_CHARS ? near : stretch(pays);
  const worded: FrontMatterEntry = { field: "salary", value: standingFor(wording, start, end) };
  return entries.flatMap((entry) => (entry === pays[0] ? [worded] : PAY.has(entry.field) ? [] : [entry]));
}

/** From the first of some values to the last. */
function stretch(entries: readonly FrontMatterEntry[]): Span {
  const spans = entries.map(({ value }) => spanOf(value));
  return [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
}

/** Words that stand for a stretch of the text, whole. */
function standingFor(words: string, start: number, end: number): Passage {
  const each = Array.from({ length: words.length });
  return { plain: words, starts: each.map(() => start), ends: each.map(() => end) };
}

import type { Posting } from "../posting/posting.ts";
import { type Finding, type Review, SEVERITIES, type Severity } from "../review/index.ts";
import { positionsIn } from "../review/positions.ts";
import type { Output } from "./terminal.ts";

const COLOURS: Readonly<Record<Severity, string>> = { error: "31", warning: "33", note: "36" };
const SEVERITY_CHARACTERS = "warning".length + 2;
const MIN_TEXT_CHARACTERS = 30;
/** Lines longer than this are not read with ease, however wide the screen. */
const MAX_TEXT_CHARACTERS = 96;
const MAX_QUOTE_CHARACTERS = 60;
/** Places of one thing that is found again and again. */
const MAX_PLACES = 4;

/** One thing to say, and all places where it is to be said. */
interface Row {
  readonly finding: Finding;
  readonly places: readonly string[];
}

/** The review of a posting, for people to read. */
export function reviewText(
  posting: Posting,
  review: Review,
  { columns, colours }: Pick<Output, "columns" | "colours">,
): string {
  const paint = (code: string, text: string): string => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);
  const rows = rowsOf(posting.text, review.findings);
  const placeCharacters = Math.max(3, ...rows.map(({ places }) => (places[0] ?? "").length)) + 2;
  const indent = 2 + SEVERITY_CHARACTERS + placeCharacters;
  const width = Math.min(MAX_TEXT_CHARACTERS, Math.max(MIN_TEXT_CHARACTERS, columns - indent));
  const lines = rows.flatMap(({ finding, places }) => {
    const { severity, rule, message, quote } = finding;
    const head = `  ${paint(COLOURS[severity], severity.padEnd(SEVERITY_CHARACTERS))}${(places[0] ?? "–").padEnd(placeCharacters)}`;
    const also = places.length > 1 ? `also at ${listed(places.slice(1))}` : null;
    const shown = quote !== null && !message.includes(`"${collapsed(quote)}"`) ? `> ${shortened(quote)}` : null;
    const notes = [shown, also].filter((part) => part !== null);
    return [
      ...wrap(`${message} ${rule}`, width)
        .map((line, i, all) => (i === all.length - 1 ? line.slice(0, -rule.length) + paint("2", rule) : line))
        .map((line, i) => (i === 0 ? head + line : " ".repeat(indent) + line)),
      ...notes.flatMap((note) => wrap(note, width)).map((line) => " ".repeat(indent) + paint("2", line)),
    ];
  });
  const title = posting.facts.title?.value ?? posting.slug;
  return [
    paint("1", `${posting.source}: ${title} (${posting.facts.language})`),
    "",
    ...lines,
    ...(lines.length > 0 ? [""] : []),
    ...wrap(summary(review), columns - 2).map((line) => `  ${line}`),
    "",
  ].join("\n");
}

/** Worst first, then by place; what is said twice is said once, with both places. */
function rowsOf(text: string, findings: readonly Finding[]): Row[] {
  const positionOf = positionsIn(text);
  const rows = new Map<string, { finding: Finding; places: string[] }>();
  for (const finding of findings) {
    const key = `${finding.rule}\n${finding.severity}\n${finding.message.toLowerCase()}`;
    const row = rows.get(key) ?? { finding, places: [] };
    rows.set(key, row);
    if (finding.span === null) continue;
    const { line, column } = positionOf(finding.span[0]);
    row.places.push(`${line}:${column}`);
  }
  return [...rows.values()].toSorted(
    (a, b) => SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity),
  );
}

/** "1 error, 2 warnings, 3 notes · 412 words · gender-coded words: 3 masculine, 5 feminine (feminine-coded) · …" */
function summary({ findings, words, readability, genderBalance }: Review): string {
  const counts = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? null : `${count} ${severity}${count === 1 ? "" : "s"}`;
  }).filter((part) => part !== null);
  return [
    counts.length === 0 ? "nothing to change" : counts.join(", "),
    `${words} words`,
    genderBalance &&
      `wording ${genderBalance.verdict} (${genderBalance.masculine} masculine, ${genderBalance.feminine} feminine)`,
    readability &&
      [
        `${readability.wordsPerSentence} words a sentence`,
        readability.ease === null ? null : `reading ease ${readability.ease}`,
        readability.grade === null ? null : `grade ${readability.grade}`,
      ]
        .filter((part) => part !== null)
        .join(", "),
  ]
    .filter((part) => part !== null)
    .join(" · ");
}

function listed(places: readonly string[]): string {
  const more = places.length - MAX_PLACES;
  return more > 0 ? `${places.slice(0, MAX_PLACES).join(", ")} and ${more} more` : places.join(", ");
}

function collapsed(quote: string): string {
  return quote.replace(/\s+/gu, " ").trim();
}

function shortened(quote: string): string {
  const words = collapsed(quote);
  return words.length <= MAX_QUOTE_CHARACTERS
    ? words
    : `${words.slice(0, MAX_QUOTE_CHARACTERS - 1).replace(/[\uD800-\uDBFF]$|\s+$/u, "")}…`;
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return [...lines, line];
}

import { namesColumns } from "./columns.ts";
import { fieldName } from "./headings.ts";
import type { FieldName } from "./lexicon/index.ts";
import { namesJob } from "./lexicon/roles.ts";
import type { Block, Row } from "./outline.ts";
import { type Passage, cut, split } from "./passage.ts";
import type { Section, Topic } from "./sections.ts";

/** A value behind a label ("Location: Berlin"), in a table's second column, or under a heading that names a field. */
export interface Label {
  readonly field: FieldName;
  /** The label's own words: "Hourly rate". */
  readonly name: string;
  readonly value: Passage;
  /** True if the label is a heading and the value the first line below. */
  readonly heading: boolean;
  readonly topic: Topic;
}

const LONGEST_LABEL = 45;
const LONGEST_VALUE = 80;

/** Parts a passage at its first colon, if what stands before is short enough for a label. */
export function labelParts(passage: Passage): { readonly label: string; readonly value: Passage } | null {
  const bracket = /^[【[［]([^【】[\]［］]{2,12})[】\]］]\s?(?=\S)/u.exec(passage.plain);
  if (bracket && fieldName(bracket[1] ?? "") !== null)
    return { label: bracket[1] ?? "", value: cut(passage, bracket[0].length) };
  const colon = /[:：]/u.exec(passage.plain)?.index ?? -1;
  if (colon < 0) return withComma(passage) ?? widelySet(passage);
  if (colon < 1 || colon > LONGEST_LABEL || passage.plain.startsWith("//", colon + 1)) return null;
  // "**Location: ** Leeds" is no bold that Markdown knows.
  const marks = /^[\s*_]*/u.exec(passage.plain.slice(colon + 1))?.[0].length ?? 0;
  const value = cut(passage, colon + 1 + marks);
  return value.plain === "" ? null : { label: passage.plain.slice(0, colon), value };
}

/** "Location, Bangalore" */
function withComma(passage: Passage): { readonly label: string; readonly value: Passage } | null {
  const label = /^(\p{Lu}\p{Ll}{3,12}), (?=\p{Lu})/u.exec(passage.plain)?.[1];
  if (label === undefined || fieldName(label) !== "location" || passage.plain.length > LONGEST_VALUE) return null;
  return { label, value: cut(passage, label.length + 1) };
}

/** In Chinese and Japanese a label may be parted from its value by a wide blank. */
function widelySet(passage: Passage): { readonly label: string; readonly value: Passage } | null {
  const label = /^([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}) /u.exec(passage.plain)?.[1];
  if (label === undefined || fieldName(label) === null) return null;
  const value = cut(passage, label.length);
  return !/^[\p{L}\p{N}]/u.test(value.plain) || value.plain.length > LONGEST_VALUE ? null : { label, value };
}

export function labelsOf(sections: readonly Section[]): Label[] {
  const labels: Label[] = [];
  for (const [at, section] of sections.entries()) {
    const named = section.heading ? fieldName(section.heading.words.plain) : null;
    const first = section.blocks[0] ?? setInBold(sections[at + 1]);
    if (named && first && first.words.plain.length <= 200) {
      // "Tipo de empleo", and two of them below.
      // "Im Dreieck 4", and "23758 Oldenburg" below.
      const address = named === "location" && TOWN_LINE.test(section.blocks[1]?.words.plain ?? "");
      const most = first.kind === "entry" ? 6 : named === "employmentType" ? 3 : address ? 2 : 1;
      for (const block of section.blocks.length === 0 ? [first] : section.blocks.slice(0, most)) {
        if (block.kind === first.kind && labelParts(block.words) === null)
          labels.push({
            field: named,
            name: section.heading?.words.plain ?? "",
            value: block.words,
            heading: true,
            topic: section.topic,
          });
      }
    }
    const blocks = section.heading ? [section.heading, ...section.blocks] : section.blocks;
    blocks.forEach((block, i) => {
      if (block.kind === "row") {
        const [head, value] = block.cells;
        const field = head && !namesColumns(block) ? fieldName(head.plain) : null;
        const next = blocks[i + 1];
        const given = value ?? (next?.kind === "line" ? next.words : undefined);
        if (field && given)
          labels.push({ field, name: head?.plain ?? "", value: given, heading: false, topic: section.topic });
        for (const one of [...besides(block.cells), ...below(blocks, i, block)])
          labels.push({ ...one, heading: false, topic: section.topic });
        return;
      }
      // A line in bold is set as a heading by hand.
      const signs = split(block.words, NEXT_SIGN);
      const signed = block.kind === "heading" && block.level < 7 && signs.length < 2 ? [] : signs.map(signLabel);
      for (const one of signed) if (one) labels.push({ ...one, heading: false, topic: section.topic });
      if (block.kind === "line")
        for (const one of announced(block.words)) labels.push({ ...one, heading: false, topic: section.topic });
      const bracketed = block.kind === "line" ? besideBracket(block.words, blocks[i + 1]) : null;
      if (bracketed) labels.push({ ...bracketed, heading: false, topic: section.topic });
      for (const part of withLabelEach(block.words)) {
        const parts = labelParts(part);
        const field = parts ? fieldName(parts.label) : null;
        if (parts && field)
          labels.push({ field, name: parts.label, value: parts.value, heading: false, topic: section.topic });
      }
    });
  }
  return labels;
}

const TOWN_LINE = /^(?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu}[^.!?]{2,40}$/u;

/** A line in bold, which was taken for the next heading. */
function setInBold(next: Section | undefined): Block | undefined {
  const heading = next?.heading;
  const isValue = heading?.kind === "heading" && heading.level >= 7 && !/[:：]$/u.test(heading.words.plain.trim());
  return isValue ? heading : undefined;
}

/** "招聘人数 | 2 | 工作地点 | 北京": the labels and values that follow the first in a row, each beside its own. */
function besides(cells: readonly Passage[]): Pick<Label, "field" | "name" | "value">[] {
  if (cells.length % 2 > 0) return [];
  return cells.flatMap((value, i) => {
    const head = cells[i - 1];
    const field = i % 2 > 0 && i > 1 && head ? fieldName(head.plain) : null;
    const isValue = (cell: Passage | undefined): boolean => cell !== undefined && fieldName(cell.plain) === null;
    return field && head && isValue(value) && isValue(cells[i - 2]) ? [{ field, name: head.plain, value }] : [];
  });
}

/** Under a row that names the columns: each cell beside the name above it. */
function below(blocks: readonly Block[], at: number, row: Row): Pick<Label, "field" | "name" | "value">[] {
  const heads = blocks
    .slice(0, at)
    .findLast((one): one is Row => one.kind === "row" && one.cells.length === row.cells.length && namesColumns(one));
  // "Location | Kiel" stands for itself.
  if (heads === undefined || namesColumns(row) || fieldName(row.cells[0]?.plain ?? "") !== null) return [];
  return row.cells.flatMap((value, i) => {
    const name = heads.cells[i]?.plain ?? "";
    const field = fieldName(name);
    return field === null || value.plain === "" ? [] : [{ field, name, value }];
  });
}

const ANNOUNCED =
  /^(?<title>[^,—–]{3,90}?)(?:\s?, (?:[Ff]ull|[Pp]art)[- ][Tt]ime)?\s?, (?<company>[^,—–.]{2,50}?)(?:, (?<location>[^—–.]{2,40}?))?\s?[—–]\s?(?=\p{Lu}|the )/u;

/** "County Clerk, Lane County, Oregon— Lane County is seeking …", as in round-ups of jobs. */
function announced(words: Passage): Pick<Label, "field" | "name" | "value">[] {
  const match = words.plain.length < LEAST_ANNOUNCED_CHARS ? null : ANNOUNCED.exec(words.plain);
  const { title = "", company, location } = match?.groups ?? {};
  if (company === undefined || !namesJob(title)) return [];
  const at = words.plain.indexOf(company, title.length);
  const name = cut(words, at, at + company.length);
  const place = location === undefined ? null : words.plain.indexOf(location, at + company.length);
  return [
    { field: "company", name: title, value: name },
    ...(place === null || location === undefined
      ? []
      : [{ field: "location" as const, name: title, value: cut(words, place, place + location.length) }]),
  ];
}

/** A shorter line is a masthead. */
const LEAST_ANNOUNCED_CHARS = 150;

const PARTING = /\s[|·•]\s/gu;
/** "Location: Ostrava. Salary: 55,000": a full stop or a comma before the next label. */
const NEXT_LABEL = /[.;,]\s+(?=\p{Lu}[\p{L} ]{1,30}[:：]\s)/gu;

/** "Employment: Full-timeSalary: 55,000", where a page lost its line breaks. */
const GLUED_LABEL = /(?<=[\p{Ll}\d)])(?=\p{Lu}\p{Ll}{2,15}(?: \p{Ll}{2,12})?: )/gu;

/** The parts of a line, a label each. */
export function withLabelEach(words: Passage): Passage[] {
  return split(words, PARTING).flatMap((part) => {
    const parts = split(part, NEXT_LABEL).flatMap((one) => split(one, GLUED_LABEL));
    const labels = parts.map((each) => labelParts(each)).filter((each) => each && fieldName(each.label) !== null);
    return labels.length >= 2 ? parts : [part];
  });
}

/** Signs that people put in the place of a label. */
const SIGNS: readonly (readonly [FieldName, RegExp])[] = [
  ["location", /^(?:\p{RI}\p{RI}|📍|🌍|🌎|🌏|🗺️?)\s*/u],
  ["salary", /^(?:💰|💵|💶|💷|💸|🤑)\s*/u],
  ["workplace", /^(?:🏢|🏠|🏡|💻)\s*/u],
  ["employmentType", /^(?:🕐|🕒|🕓|⏰|⏱️?|⏳|⚖️?|📄|💼)\s*/u],
];

/** "📍 Mayen 🕐 Full time": each sign opens its own. */
const NEXT_SIGN = /\s+(?=(?:\p{RI}\p{RI}|📍|🌍|🌎|🌏|🗺|💰|💵|💶|💷|💸|🏢|🏠|🏡|💻|🕐|🕒|🕓|⏰|⏱|⏳|⚖|📄|💼))/gu;

function signLabel(words: Passage): Pick<Label, "field" | "name" | "value"> | null {
  if (words.plain.length > LONGEST_VALUE) return null;
  for (const [field, sign] of SIGNS) {
    const bullet = /^[*•·-](?=\p{Extended_Pictographic})/u.exec(words.plain)?.[0].length ?? 0;
    const match = sign.exec(words.plain.slice(bullet));
    const value = match ? cut(words, bullet + match[0].length) : null;
    if (match && value && value.plain !== "" && labelParts(value) === null) return { field, name: match[0], value };
  }
  return null;
}

/** "勤務地【清掃スタッフ】" and the value on the next line. */
function besideBracket(words: Passage, next: Block | undefined): Pick<Label, "field" | "name" | "value"> | null {
  const match = /^(\p{Lo}{2,6}) ?【[^】]{1,30}】?】?/u.exec(words.plain);
  const field = match ? fieldName(match[1] ?? "") : null;
  if (!match || !field) return null;
  const rest = cut(words, match[0].length);
  const value = rest.plain !== "" ? rest : next?.kind === "line" ? next.words : null;
  return value && value.plain.length <= LONGEST_VALUE ? { field, name: match[1] ?? "", value } : null;
}

export function isLabelled(block: Block): boolean {
  const parts = labelParts(block.words);
  return parts !== null && fieldName(parts.label) !== null;
}

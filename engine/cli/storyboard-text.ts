import type { EmploymentType, Facts, Posting, Workplace } from "../posting/posting.ts";
import type { Storyboard } from "../script/storyboard.ts";
import { named } from "./source.ts";

const LABEL_CHARACTERS = 18;
const MIN_TEXT_CHARACTERS = 30;
const NOTE_INDENT = 0;

/**
 * The facts of a posting and the storyboard made of them, for people to read.
 * @param notes what to know before filming; they stand with the posting they are of
 */
export function storyboardText(
  posting: Posting,
  storyboard: Storyboard,
  notes: readonly string[],
  columns: number,
): string {
  const line = (label: string, text: string): string => labelled(label, text, columns);
  return [
    `${named(posting.source)}: ${posting.facts.title?.value ?? posting.slug} (${posting.slug}, ${posting.facts.language})`,
    "",
    "Facts",
    ...factRows(posting.facts).map(([label, text]) => line(label, text)),
    "",
    `Storyboard, ${storyboard.lengthS} s`,
    ...storyboard.scenes.flatMap(({ id, copy, narration }) => [
      line(id, `shows ${copy.join(" / ")}`),
      line("", `says ${narration}`),
    ]),
    ...(notes.length === 0
      ? []
      : ["", "Notes", ...notes.map((note) => labelled("", `· ${note}`, columns, NOTE_INDENT))]),
    "",
  ].join("\n");
}

const EMPLOYMENT: Readonly<Record<EmploymentType, string>> = {
  FULL_TIME: "full-time",
  PART_TIME: "part-time",
  CONTRACTOR: "contractor",
  TEMPORARY: "temporary",
  INTERN: "internship",
  VOLUNTEER: "volunteer",
  PER_DIEM: "by the day",
  OTHER: "other",
};

const WORKPLACES: Readonly<Record<Workplace, string>> = { onsite: "on site", hybrid: "hybrid", remote: "remote" };

function factRows(facts: Facts): [string, string][] {
  const scalars: [string, string | undefined][] = [
    ["title", facts.title?.value],
    ["company", facts.company?.value],
    ["location", facts.location?.value],
    ["workplace", facts.workplace ? WORKPLACES[facts.workplace.value] : undefined],
    ["employment type", facts.employmentType?.value.map((type) => EMPLOYMENT[type]).join(", ")],
    ["salary", facts.salary?.value.text],
    ["apply", facts.apply ? Object.values(facts.apply.value).join(", ") : undefined],
    ["deadline", facts.deadline?.value],
    ["start date", facts.startDate?.value],
    ["department", facts.department?.value],
    ["mission", facts.mission?.value],
    ["testimonial", facts.testimonial ? Object.values(facts.testimonial.value).join(" — ") : undefined],
    ["industry", facts.industry?.value],
  ];
  const lists: [string, readonly { readonly text: string }[]][] = [
    ["responsibilities", [...facts.responsibilities, ...facts.prose.responsibilities]],
    ["requirements", [...facts.requirements, ...facts.prose.requirements]],
    ["benefits", [...facts.benefits, ...facts.prose.benefits]],
  ];
  return [
    ...scalars.map(([label, value]): [string, string] => [label, value ?? "–"]),
    ...lists.flatMap(([label, items]): [string, string][] =>
      items.length === 0 ? [[label, "–"]] : items.map(({ text }, i) => [i === 0 ? label : "", `· ${text}`]),
    ),
  ];
}

function labelled(label: string, text: string, columns: number, indent = LABEL_CHARACTERS): string {
  const lines = wrap(text, Math.max(MIN_TEXT_CHARACTERS, columns - indent - 2));
  return lines.map((line, i) => `  ${(i === 0 ? label : "").padEnd(indent)}${line}`.trimEnd()).join("\n");
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return [...lines, line];
}

import { headingKind } from "../headings.ts";
import { labelParts } from "../labels.ts";
import { isPlace } from "../lexicon/places.ts";
import { namesJob } from "../lexicon/roles.ts";
import { moneyIn } from "../money.ts";
import { type Passage, cut, split } from "../passage.ts";
import type { Fact, Span } from "../posting.ts";
import type { Reading } from "../reading.ts";
import { type AddName, WEIGHT } from "./employer-weight.ts";
import { employmentIn } from "./employment.ts";
import { isWayOfWorking } from "./place.ts";
import { namesPublicBody } from "./public-body.ts";
import { EMPLOYER, employerLine } from "./workplace-name.ts";

/** "… at Blue Oven as we bake" */
const GOES_ON = /\s(?=(?:as|where|who|while|and we|to help|pour|wo) \p{Ll})/u;

/** The employer in the lines at the top: title, company, place. */

export function addMasthead(reading: Reading, title: Fact | null, add: AddName): void {
  const lines = reading.masthead;
  const span = title?.evidence[0] ?? ([-1, -1] as const);
  const [titleAt] = span;
  lines.forEach((whole, i) => {
    const line = withoutPlaceBefore(whole);
    const employer = i > 0 && i < 3 ? employerLine(line) : null;
    if (employer) {
      add(employer.name, WEIGHT.masthead);
      return;
    }
    // As a board for jobs copies: the title, the company, the place.
    const copied = i === 1 && /\s?- job post$/iu.test(lines[0]?.plain ?? "");
    if (copied) add(line, WEIGHT.masthead);
    const parts = split(line, /\]\s*[-–—|·]\s*\[|\s*\|\s+|\s+[·•–—@]\s+|\s+-\s+|\]\s*\[|\s*[[\]]\s*/gu);
    if (/^[^:]{2,30}: /u.test(line.plain) && i === 0 && parts.length > 1) {
      add(cut(line, 0, line.plain.indexOf(":")), WEIGHT.headline);
      return;
    }
    // "Desarrollador para acruza.example": who employs is called by its domain.
    const domain =
      i === 0 ? /\s(?:para|for|at|na|en|bei|chez)\s+(?=[a-z\d-]{3,30}(?:\.[a-z]{2,4}){1,2}$)/u.exec(line.plain) : null;
    if (i === 0 && namesPublicBody(line.plain) && !namesJob(line.plain)) {
      add(line, WEIGHT.masthead);
      return;
    }
    if (domain && namesJob(line.plain.slice(0, domain.index))) {
      add(cut(line, domain.index + domain[0].length), WEIGHT.headline);
      return;
    }
    const named = /\s(?:at|@|na|no|bei|chez)\s+(?=\p{Lu})/u.exec(line.plain);
    if (named && line.plain.length <= 100 && parts.length <= 2) {
      const name = cut(line, named.index + named[0].length);
      add(cut(name, 0, GOES_ON.exec(name.plain)?.index ?? name.plain.length), WEIGHT.headline);
      return;
    }
    const unknown = parts.filter((part) => !isMeta(part, reading, span));
    // "Acruza - Cook - Linz - FT": who posts is named before the job.
    const [before, after] = parts;
    if (i === 0 && parts.length >= 3 && before && after && unknown[0] === before && isWithin(after, span)) {
      add(before, WEIGHT.headline);
      return;
    }
    // Of several unknown parts, any may be the team or the shift.
    if (parts.length > 1 && unknown.length < parts.length && unknown[0])
      add(unknown[0], unknown.length === 1 ? WEIGHT.headline : WEIGHT.doubtful);
    // "Mairie de Vannes" alone below the title.
    if (
      i >= 1 &&
      i <= 3 &&
      parts.length === 1 &&
      line.plain.length <= 60 &&
      EMPLOYER.test(line.plain) &&
      !/[.!?:]$|[,\d]/u.test(line.plain)
    )
      add(isMeta(line, reading, span) ? null : line, WEIGHT.masthead);
    // A name alone over the title, as boards print them: "BLUE OVEN", then "Baker (m/f/d)".
    if (
      i === 0 &&
      titleAt >= 0 &&
      titleAt === lines[1]?.starts[0] &&
      parts.length === 1 &&
      !isMeta(line, reading, span)
    )
      add(line, WEIGHT.masthead);
    // Title, company and place on three lines, as boards print them.
    const above = lines[i - 1];
    if (i >= 2 && above && isPlace(line.plain) && titleAt === (lines[i - 2]?.starts[0] ?? -2))
      add(above, WEIGHT.masthead);
  });
}

/** "[São Paulo - SP] Clerk at Blue Oven" without its first bracket. */
function withoutPlaceBefore(line: Passage): Passage {
  const bracket = /^\[([^[\]]{2,40})\]\s*(?=[\p{L}\p{N}])/u.exec(line.plain);
  const within = bracket?.[1] ?? "";
  const places = within === "" ? [] : within.split(/\s*[-,/|]\s*/u);
  return bracket && places.some((piece) => isPlace(piece) || isWayOfWorking(piece))
    ? cut(line, bracket[0].length)
    : line;
}

function isWithin(part: Passage, [start, end]: Span): boolean {
  return (part.starts[0] ?? 0) <= start && (part.ends.at(-1) ?? 0) >= end;
}

function isMeta(part: Passage, reading: Reading, [titleAt, titleEnd]: Span): boolean {
  const { plain } = part;
  if ((part.starts[0] ?? 0) <= titleAt && (part.ends.at(-1) ?? 0) > titleAt) return true;
  if (titleAt >= 0 && (part.starts[0] ?? 0) >= titleAt && (part.starts[0] ?? 0) < titleEnd) return true;
  if (isPlace(plain) || isWayOfWorking(plain) || namesJob(plain) || headingKind(plain) !== null) return true;
  const label = labelParts(part)?.label;
  if (label !== undefined && headingKind(label) !== null) return true;
  if (plain.split(/\s*,\s*/u).some((piece) => isWayOfWorking(piece) || isPlace(piece))) return true;
  return employmentIn(plain, reading.lexicons).length > 0 || moneyIn(part).some((money) => money.named || money.scaled);
}

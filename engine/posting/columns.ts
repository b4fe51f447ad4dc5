import { fieldName, headingKind, sectionKind } from "./headings.ts";
import type { Row } from "./outline.ts";

/** Rows of a table that name its columns. */

const LONGEST_NAME_CHARS = 30;
const NUMBER_OF_PEOPLE =
  /^(?:(?:招聘|需求)?人数|名额|number(?: of (?:posts|positions|vacancies))?|no\.? of (?:posts|positions|vacancies)|anzahl|nombre(?: de postes)?|n[º°o.]* de (?:vagas|plazas|vacantes)|vagas|plazas|vacantes|人数|募集人数|詳細|详情|details?)$/iu;

/** True for a row whose cells name what stands below them. */
export function namesColumns(row: Row): boolean {
  const names = row.cells.map(({ plain }) => plain);
  if (names.length < 2 || names.some((name) => name.length > LONGEST_NAME_CHARS)) return false;
  const known = names.filter(
    (name) =>
      fieldName(name) !== null ||
      sectionKind(name) !== null ||
      headingKind(name) !== null ||
      NUMBER_OF_PEOPLE.test(name),
  );
  return known.length >= 2 && known.length >= names.length / 2;
}

import type { FrontMatterField } from "../../front-matter-keys.ts";
import { jobPostingsIn } from "../json/job-posting.ts";
import { parseJson } from "../json/value.ts";
import type { Piece } from "../piece.ts";
import { mainOf, namesOf, rawText } from "./content.ts";
import { microdataOf } from "./microdata.ts";
import { ownerOf } from "./owner.ts";
import { attribute, elementsIn, parsePage } from "./page.ts";
import { type HtmlOptions, piecesOf } from "./pieces.ts";

/** A description of fewer characters does not tell the job: the page does. */
const LEAST_DESCRIPTION_CHARS = 200;
/** A longer title names nothing. */
const LONGEST_NAME_CHARS = 300;

/**
 * The postings of a page: what its structured data say (JSON-LD, else microdata), with the description that they carry
 * or, where they carry none, what the page is about.
 *
 * @param front values that stood before the page, as in a site generator's source
 * @returns one or more lists of pieces, one a posting
 * @throws {PostingError} see {@link parsePage}
 */
export function readHtml(
  name: string,
  html: string,
  { base = "", front = [] }: HtmlOptions & { readonly front?: readonly Piece[] } = {},
): Piece[][] {
  const page = parsePage(name, html);
  const names = namesOf(page);
  const address = absolute(names.base, base) || base;
  const owner = ownerOf(page);
  const about = [
    ...front,
    field("pageTitle", names.title.slice(0, LONGEST_NAME_CHARS)),
    field("siteName", names.site.slice(0, LONGEST_NAME_CHARS)),
    field("owner", owner.name),
    field("ownerTown", owner.town),
  ];

  const described: Piece[][] = [];
  for (const element of elementsIn(page)) {
    if (element.tagName !== "script" || !/^application\/ld\+json/iu.test(attribute(element, "type").trim())) continue;
    described.push(...jobPostingsIn(parseJson(rawText(element))));
  }
  const main = (): Piece[] => piecesOf(mainOf(page), { base: address });
  if (described.length === 0) {
    const data = microdataOf(page);
    if (data.length === 0) return [[...about, ...main()]];
    described.push(data.map((one) => ({ kind: "field", ...one })));
  }
  return described.map((pieces) => {
    const told = lengthOf(pieces) >= LEAST_DESCRIPTION_CHARS;
    return [...about, ...pieces, ...(told || described.length > 1 ? [] : main())];
  });
}

function field(name: FrontMatterField, value: string): Piece {
  return { kind: "field", field: name, value };
}

function absolute(address: string, base: string): string {
  if (/^https?:\/\//iu.test(address)) return address;
  return address !== "" && URL.canParse(address, base) ? new URL(address, base).href : "";
}

function lengthOf(pieces: readonly Piece[]): number {
  let length = 0;
  for (const piece of pieces) {
    if (piece.kind === "row") length += piece.cells.flat().reduce((sum, run) => sum + run.text.length, 0);
    else if (piece.kind !== "field") length += piece.runs.reduce((sum, run) => sum + run.text.length, 0);
  }
  return length;
}

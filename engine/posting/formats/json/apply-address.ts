import { isPosting } from "../../addresses.ts";
import { LEXICONS, says } from "../../lexicon/index.ts";
import type { Piece } from "../piece.ts";
import { textOf } from "./pay.ts";

/** A site's front page or its list of jobs: from there nobody finds the one job. */
const GENERAL =
  /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:jobs?|careers?|karriere|stellen(?:angebote)?|vacancies|openings|index\.\w{2,5})\/?)?$/iu;
const ADDRESS = /https?:\/\/|[\p{L}\p{N}]@[\p{L}\p{N}]/iu;

/**
 * The same pieces, with the address that the data give of the posting (`url`) as the way to apply where they and their
 * prose tell no better one.
 */
export function withApplyAddress(pieces: readonly Piece[]): Piece[] {
  const better = pieces.some((piece) =>
    piece.kind === "field" ? piece.field === "applyUrl" || piece.field === "email" : tellsHowToApply(piece),
  );
  const own = pieces.findIndex((piece) => piece.kind === "field" && piece.field === "url" && isOfOneJob(piece.value));
  if (better || own < 0) return [...pieces];
  return pieces.map((piece, i): Piece =>
    i === own && piece.kind === "field" ? { ...piece, field: "applyUrl" } : piece,
  );
}

function isOfOneJob(address: string): boolean {
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return false;
  const { pathname, search } = new URL(address);
  return search !== "" || !GENERAL.test(pathname);
}

function tellsHowToApply(piece: Piece): boolean {
  if (piece.kind === "field") return false;
  const runs = piece.kind === "row" ? piece.cells.flat() : piece.runs;
  if (runs.some(({ href }) => href !== undefined && isPosting(href))) return true;
  const text = textOf(piece);
  const addressed = ADDRESS.test(text) || runs.some(({ href }) => href !== undefined);
  return addressed && says(LEXICONS, "apply", text);
}

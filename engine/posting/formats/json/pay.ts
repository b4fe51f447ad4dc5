import type { FrontMatterField } from "../../front-matter-keys.ts";
import { payInWords } from "../../front-matter-pay.ts";
import { languageOf } from "../../language.ts";
import type { Piece } from "../piece.ts";

/** Prose of fewer characters does not tell its language; the values do as well. */
const LEAST_PROSE_CHARS = 40;
const PAY: ReadonlySet<FrontMatterField> = new Set(["payMin", "payMax", "salary"]);

/**
 * The same pieces with pay that data give in parts written as one value, in the posting's language: the film shows and
 * says what stands there. Currency and period stay, for values that can't be put so.
 */
export function withPayInWords(pieces: readonly Piece[]): Piece[] {
  const first = (field: FrontMatterField): string | undefined => valueOf(pieces, field);
  const data = {
    min: first("payMin"),
    max: first("payMax"),
    salary: first("salary"),
    currency: first("payCurrency"),
    period: first("payPeriod"),
  };
  if (data.min === undefined && data.max === undefined && data.salary === undefined) return [...pieces];
  const value = payInWords(data, languageOfPieces(pieces));
  if (value === null) return [...pieces];
  const place = pieces.findIndex(isPay);
  return pieces.flatMap((piece, i): Piece[] => {
    if (i === place) return [{ kind: "field", field: "salary", value }];
    return isPay(piece) ? [] : [piece];
  });
}

function isPay(piece: Piece): boolean {
  return piece.kind === "field" && PAY.has(piece.field);
}

function valueOf(pieces: readonly Piece[], field: FrontMatterField): string | undefined {
  for (const piece of pieces)
    if (piece.kind === "field" && piece.field === field && piece.value.trim() !== "") return piece.value.trim();
  return undefined;
}

/** As the data declare it, else as the prose reads. */
function languageOfPieces(pieces: readonly Piece[]): string {
  const declared = /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8})?$/iu.exec(valueOf(pieces, "language") ?? "")?.[1];
  if (declared !== undefined) return declared.toLowerCase();
  const prose = pieces.map((piece) => (piece.kind === "field" ? "" : textOf(piece))).join("\n");
  return languageOf(prose.trim().length > LEAST_PROSE_CHARS ? prose : pieces.map((piece) => textOf(piece)).join("\n"));
}

/** The words of a piece. */
export function textOf(piece: Piece): string {
  if (piece.kind === "field") return piece.value;
  const runs = piece.kind === "row" ? piece.cells.flat() : piece.runs;
  return runs.map((run) => run.text).join(" ");
}

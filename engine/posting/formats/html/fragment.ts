import type { Piece } from "../piece.ts";
import { mainOf } from "./content.ts";
import { parsePage } from "./page.ts";
import { type HtmlOptions, piecesOf } from "./pieces.ts";

/** The structure of a stretch of HTML, as structured data carry it. */
export function readFragment(name: string, html: string, options: HtmlOptions = {}): Piece[] {
  return piecesOf(mainOf(parsePage(name, html)), options);
}

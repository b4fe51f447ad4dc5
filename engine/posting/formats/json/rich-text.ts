import type { Piece, Run } from "../piece.ts";
import { type Json, type JsonObject, isArray, isObject, said } from "./value.ts";

/** Trees of editors such as ProseMirror: nodes of a `type` with `content`, texts at the leaves. */
const BLOCKS = /^(?:heading|paragraph|bullet_?list|ordered_?list|list_?item|doc|text)$/iu;
const MAX_DEPTH = 30;

export function isRichText(value: JsonObject): boolean {
  return BLOCKS.test(said(value["type"])) && (isArray(value["content"]) || typeof value["text"] === "string");
}

/** The structure of such a tree, in reading order. */
export function richTextOf(value: JsonObject, depth = 0, list = -1): Piece[] {
  if (depth > MAX_DEPTH) return [];
  const type = said(value["type"]).toLowerCase().replace("_", "");
  const children = isArray(value["content"]) ? value["content"].filter(isObject) : [];
  if (type === "heading") return [{ kind: "heading", level: 2, runs: runsOf(value, depth) }];
  if (type === "paragraph" || type === "text") return [{ kind: "paragraph", runs: runsOf(value, depth) }];
  if (type === "listitem") {
    const inner = children.filter((child) => !/list$/iu.test(said(child["type"])));
    const runs = inner.flatMap((child) => runsOf(child, depth + 1));
    const lists = children.filter((child) => /list$/iu.test(said(child["type"])));
    return [
      { kind: "entry", depth: Math.max(0, list), runs },
      ...lists.flatMap((child) => richTextOf(child, depth + 1, list)),
    ];
  }
  const deeper = type.endsWith("list") ? list + 1 : list;
  return children.flatMap((child) => richTextOf(child, depth + 1, deeper));
}

function runsOf(value: Json | undefined, depth: number): Run[] {
  if (!isObject(value) || depth > MAX_DEPTH) return [];
  if (typeof value["text"] === "string") {
    const marks = isArray(value["marks"]) ? value["marks"].filter(isObject) : [];
    const link = marks.find((mark) => said(mark["type"]) === "link");
    const attributes = link?.["attrs"];
    const href = isObject(attributes) ? said(attributes["href"]) : "";
    const strong = marks.some((mark) => /^(?:bold|strong)$/u.test(said(mark["type"])));
    return [{ text: value["text"], ...(href === "" ? {} : { href }), ...(strong ? { strong } : {}) }];
  }
  return isArray(value["content"]) ? value["content"].flatMap((child) => runsOf(child, depth + 1)) : [];
}

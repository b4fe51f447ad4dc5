import type { fromMarkdown } from "mdast-util-from-markdown";
import type { Link } from "./outline.ts";
import { NOTHING, type Passage, tidy, verbatim } from "./passage.ts";
import type { Span } from "./posting.ts";

type Root = ReturnType<typeof fromMarkdown>;
type Paragraph = Extract<Root["children"][number], { type: "paragraph" }>;
type Phrasing = Paragraph["children"][number];

interface Prose {
  /** Line breaks kept. */
  readonly words: Passage;
  readonly links: readonly Link[];
  /** What is in bold, as spans of the posting's text. */
  readonly strong: readonly Span[];
}

/** The reading of inline Markdown (and of the HTML tags in it), with its links. */
export function proseOf(
  nodes: readonly Phrasing[],
  text: string,
  from: number,
  definitions: ReadonlyMap<string, string>,
  html?: Span,
): Prose {
  const plain: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const links: Link[] = [];
  const strong: Span[] = [];
  let anchor: { readonly url: string; readonly at: number; readonly address: Passage } | null = null;

  const put = (char: string, start: number, end: number): void => {
    for (const unit of char.split("")) {
      plain.push(unit);
      starts.push(start);
      ends.push(end);
    }
  };
  const wordsSince = (mark: number): Passage =>
    tidy({ plain: plain.slice(mark).join(""), starts: starts.slice(mark), ends: ends.slice(mark) });

  const tag = (raw: string, at: number): void => {
    const name = /^<\/?([a-z][a-z0-9]*)/iu.exec(raw)?.[1]?.toLowerCase() ?? "";
    if (/^(?:br|p|div|li|ul|ol|tr|table|h[1-6])$/u.test(name)) put("\n", at, at + raw.length);
    // A row of a table: what heads it is the label of what follows.
    if (raw === "</th>") put(":", at, at + raw.length);
    if (name === "th" || name === "td") put(" ", at, at + raw.length);
    if (name !== "a") return;
    if (raw.startsWith("</")) {
      if (anchor) links.push({ text: wordsSince(anchor.at), url: anchor.url, address: anchor.address });
      anchor = null;
      return;
    }
    const href = /href\s*=\s*["']\s*([^"']{1,2000})/iu.exec(raw);
    const url = href?.[1]?.trim();
    if (!href || !url) return;
    const start = at + href.index + href[0].length - (href[1]?.trimStart().length ?? 0);
    anchor = { url, at: plain.length, address: verbatim(text, start, start + url.length) };
  };

  const raw = (start: number, end: number): void => {
    let at = start;
    while (at < end) {
      const close = text[at] === "<" ? text.indexOf(">", at) : -1;
      if (close >= 0 && close < end && /^<(?:[a-z/!])/iu.test(text.slice(at, at + 2))) {
        if (!text.startsWith("<!--", at)) tag(text.slice(at, close + 1), at);
        at = text.startsWith("<!--", at) ? commentEnd(text, at, end) : close + 1;
      } else {
        put(text[at] ?? "", at, at + 1);
        at++;
      }
    }
  };

  const walk = (node: Phrasing, depth: number): void => {
    if (depth > 100) return;
    const start = from + (node.position?.start.offset ?? 0);
    const end = from + (node.position?.end.offset ?? 0);
    switch (node.type) {
      case "text":
        align(node.value, text, start, end, put);
        return;
      case "inlineCode":
        align(node.value, text, start + (/^`+ ?/u.exec(text.slice(start, end))?.[0].length ?? 0), end, put);
        return;
      case "break":
        put("\n", start, end);
        return;
      case "html":
        raw(start, end);
        return;
      case "link":
      case "linkReference": {
        const mark = plain.length;
        for (const child of node.children) walk(child, depth + 1);
        const url = node.type === "link" ? node.url : (definitions.get(node.identifier) ?? "");
        const place = text.indexOf(url, start);
        const found = url !== "" && place >= 0 && place < end;
        if (url !== "")
          links.push({
            text: wordsSince(mark),
            url,
            address: found ? verbatim(text, place, place + url.length) : verbatim(text, start, end),
          });
        return;
      }
      case "strong":
        strong.push([start, end]);
        for (const child of node.children) walk(child, depth + 1);
        return;
      case "emphasis":
      case "delete":
        for (const child of node.children) walk(child, depth + 1);
        return;
      default:
        return;
    }
  };

  if (html) raw(html[0], html[1]);
  else for (const node of nodes) walk(node, 0);
  return { words: plain.length === 0 ? NOTHING : { plain: plain.join(""), starts, ends }, links, strong };
}

function commentEnd(text: string, at: number, end: number): number {
  const close = text.indexOf("-->", at);
  return close < 0 || close >= end ? end : close + 3;
}

/** Lays the value of a text node over its source, which may hold escapes, references and indentation besides. */
function align(
  value: string,
  text: string,
  start: number,
  end: number,
  put: (char: string, start: number, end: number) => void,
): void {
  let at = start;
  for (let i = 0; i < value.length; i++) {
    const unit = value[i] ?? "";
    if (text[at] === "\\" && text[at + 1] === unit) at++;
    while (at < end && text[at] !== unit && /[ \t>]/u.test(text[at] ?? "")) at++;
    if (text[at] === unit) {
      put(unit, at, at + 1);
      at++;
      continue;
    }
    const reference = text[at] === "&" ? /^&[#\w]{1,32};/u.exec(text.slice(at, Math.min(end, at + 34))) : null;
    const length = reference?.[0].length ?? 1;
    put(unit, Math.min(at, end - 1), Math.min(at + length, end));
    if (reference && /[\uD800-\uDBFF]/u.test(unit)) continue;
    at = Math.min(at + length, end);
  }
}

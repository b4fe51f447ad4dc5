import { readFileSync } from "node:fs";
import { type Part, makeDocx } from "../support/make-docx.ts";
import { column, makePdf, PAGE_HEIGHT } from "../support/make-pdf.ts";

const sample = (name: string): string => readFileSync(new URL(`../../jobs/${name}.md`, import.meta.url), "utf8");
const prose = (name: string): string =>
  sample(name)
    .replace(/^---[\s\S]*?\n---\n/u, "")
    .replace(/^#+ .*$/gmu, "");

/** A Markdown posting of some 1,500 words: a sample with the text of two others behind it. */
export const LONG_POSTING = `${sample("city-archivist")}\n\n## More about the place\n\n${prose("intensive-care-nurse")}\n\n${prose("senior-software-engineer")}\n`;

interface Line {
  readonly kind: "heading" | "entry" | "text";
  readonly text: string;
}

const LINES: readonly Line[] = LONG_POSTING.replace(/^---[\s\S]*?\n---\n/u, "")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line): Line => {
    const text = line.replace(/^(?:#+|[-*]) /u, "").replace(/[*_]/gu, "");
    return { kind: line.startsWith("#") ? "heading" : /^[-*] /u.test(line) ? "entry" : "text", text };
  });

export function longHtml(): string {
  const tags = { heading: "h2", entry: "li", text: "p" };
  return `<!doctype html><html><body><main>${LINES.map(({ kind, text }) => `<${tags[kind]}>${text}</${tags[kind]}>`).join("\n")}</main></body></html>`;
}

export function longDocx(): Promise<Uint8Array> {
  return makeDocx(
    LINES.map(({ kind, text }): Part => {
      if (kind === "heading") return { heading: text, level: 2 };
      return kind === "entry" ? { entry: text } : text;
    }),
  );
}

const LINE_CHARS = 95;
const STEP = 14;
const MARGIN = 60;

export function longPdf(): Promise<Uint8Array> {
  const perPage = Math.floor((PAGE_HEIGHT - 2 * MARGIN) / STEP);
  const wrapped = LINES.flatMap(({ kind, text }) => {
    const lines: string[] = [];
    let line = kind === "entry" ? "•" : "";
    // The standard fonts have Latin letters only.
    for (const word of text.replace(/[^\u0020-\u00FF–—’“”€•]/gu, "").split(/\s+/u)) {
      if (line.length + word.length >= LINE_CHARS) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    return [...lines, line, ...(kind === "entry" ? [] : [""])];
  });
  const pages = Array.from({ length: Math.ceil(wrapped.length / perPage) }, (_, i) =>
    column(wrapped.slice(i * perPage, (i + 1) * perPage), { x: MARGIN, y: MARGIN, step: STEP, size: 10 }),
  );
  return makePdf(pages);
}

import { postingIn } from "./job-posting-data.ts";

/** What surrounds a page's text, or is none. */
const DROPPED = new Set("script style noscript template svg nav footer iframe button select dialog title".split(" "));
const BLOCKS = new Set(
  "p div section article main header aside ul ol table tr blockquote pre dl dt dd figure address".split(" "),
);
const HEADING = /^h([1-6])$/u;
/** They have no end. */
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const MOST_DATA_CHARACTERS = 500_000;

/**
 * What a page says, as plain text with Markdown's headings and bullets. A page that describes its job in data
 * (schema.org JobPosting, JSON-LD) is taken by its word: what surrounds it is menus.
 */
export async function textOfHtml(html: string): Promise<string> {
  const data: string[] = [];
  const text = await visibleText(html, (json) => data.push(json));
  const posting = data.map(postingIn).find((found) => found !== null);
  if (posting === undefined || posting === null) return text;
  const description = posting.html === null ? "" : await visibleText(posting.html, () => {});
  // Data without a description leaves it to the page.
  return [posting.head, description === "" ? text : description].join("\n\n").trim();
}

async function visibleText(html: string, onData: (json: string) => void): Promise<string> {
  let out = "";
  let dropped = 0;
  let json: string | null = null;
  const line = (): void => {
    out += "\n";
  };
  const rewriter = new HTMLRewriter()
    // One handler for all: an element takes but one for its end.
    .on("*", {
      element(element) {
        const name = element.tagName;
        const level = HEADING.exec(name)?.[1];
        const isData = name === "script" && element.getAttribute("type") === "application/ld+json";
        const drops = !isData && (DROPPED.has(name) || element.hasAttribute("hidden"));
        if (level !== undefined) out += `\n\n${"#".repeat(Number(level))} `;
        else if (name === "li") out += "\n- ";
        else if (name === "td" || name === "th") out += " ";
        else if (name === "br" || BLOCKS.has(name)) line();
        if (isData) json = "";
        if (VOID.has(name)) return;
        if (drops) dropped++;
        if (!drops && !isData && level === undefined && !BLOCKS.has(name)) return;
        element.onEndTag(() => {
          if (drops) dropped--;
          else line();
          if (isData && json !== null) onData(json);
          if (isData) json = null;
        });
      },
    })
    .onDocument({
      text({ text }) {
        if (json !== null) json = (json + text).slice(0, MOST_DATA_CHARACTERS);
        else if (dropped === 0) out += text.replaceAll(/\s+/gu, " ");
      },
    });
  await rewriter.transform(new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } })).text();
  return tidy(decodeEntities(out));
}

function tidy(text: string): string {
  return text
    .split("\n")
    .map((each) => each.replaceAll(/[ \t\u00A0]+/gu, " ").trim())
    .filter((each) => !/^(?:-|#+)$/u.test(each))
    .join("\n")
    .replaceAll(/\n{3,}/gu, "\n\n")
    .trim();
}

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  euro: "€",
  pound: "£",
  eacute: "é",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  rsquo: "’",
  lsquo: "‘",
  ldquo: "“",
  rdquo: "”",
};

/** Those that postings have; others stay as they are written. */
function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/gu, (whole, decimal, hex, name) => {
    if (typeof name === "string") return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
    const point = typeof decimal === "string" ? Number(decimal) : Number.parseInt(String(hex), 16);
    return point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
      ? String.fromCodePoint(point)
      : whole;
  });
}

import { serializeOuter } from "parse5";
import { rawText } from "../../posting/formats/html/content.ts";
import { attribute, type Element, elementsIn, type Parent } from "../../posting/formats/html/page.ts";
import { colourCode } from "../colour-code.ts";
import { organisationsIn } from "./organisations.ts";

/** What a page tells of whose it is, best guesses first. */
export interface PageSigns {
  readonly names: readonly string[];
  /** Colours that the page gives itself, "#rrggbb". */
  readonly colours: readonly string[];
  readonly logos: readonly LogoSign[];
}

export interface LogoSign {
  /** Where on the page it was found. */
  readonly from: string;
  /** An https address, or a drawing that stands in the page. */
  readonly at: { readonly address: string } | { readonly svg: string };
}

const MAX_NAME_CHARS = 80;
const MAX_DRAWING_CHARS = 500_000;
const LOGO = /logo|brand|wordmark/iu;
/** Logos of others. */
const NOT_OURS =
  /partner|client|customer|sponsor|press|award|badge|payment|app-?store|google-?play|linkedin|facebook|instagram|twitter/iu;
/** Icons of fewer pixels are for tabs. */
const LEAST_ICON_PX = 96;
const MOST_SIGNS = 40;

/** @param base the page's own address, which others on it are relative to */
export function signsOf(page: Parent, base: string): PageSigns {
  const names: string[][] = [[], [], []];
  const colours: string[][] = [[], []];
  const logos: LogoSign[][] = [[], [], [], [], [], []];
  const put = (rank: number, from: string, address: string): void => {
    const absolute = addressOf(address, base);
    if (absolute !== null) logos[rank]?.push({ from, at: { address: absolute } });
  };
  let images = 0;
  for (const element of elementsIn(page)) {
    const { tagName } = element;
    if (tagName === "script" && /^application\/ld\+json/iu.test(attribute(element, "type").trim())) {
      for (const { name, logo } of organisationsIn(rawText(element))) {
        if (name !== "") names[1]?.push(name);
        if (logo !== "") put(0, "the page's data (JSON-LD)", logo);
      }
    } else if (tagName === "meta") readMeta(element, names, colours, put);
    else if (tagName === "link") readLink(element, colours, put);
    else if (tagName === "title") names[2]?.push(...titleParts(rawText(element)));
    else if (tagName === "header" || isHeader(element)) {
      if (images++ < MOST_SIGNS) readHeader(element, logos, put);
    }
  }
  const plain = (text: string): string => text.replace(/\s+/gu, " ").trim();
  return {
    names: [...new Set(names.flat().map(plain))].filter((name) => name !== "" && name.length <= MAX_NAME_CHARS),
    colours: [...new Set(colours.flat())],
    logos: distinct(logos.flat()).slice(0, MOST_SIGNS),
  };
}

type Put = (rank: number, from: string, address: string) => void;

function readMeta(element: Element, names: string[][], colours: string[][], put: Put): void {
  const key = (attribute(element, "property") || attribute(element, "name")).toLowerCase();
  const content = attribute(element, "content");
  if (key === "og:site_name" || key === "application-name") names[0]?.push(content);
  const colour = key === "theme-color" ? colourCode(content) : null;
  if (colour !== null) colours[0]?.push(colour);
  const tile = key === "msapplication-tilecolor" ? colourCode(content) : null;
  if (tile !== null) colours[1]?.push(tile);
  // Most pictures for sharing are photographs.
  if (key === "og:image" && LOGO.test(content)) put(5, "the page's picture for sharing", content);
}

function readLink(element: Element, colours: string[][], put: Put): void {
  const rel = attribute(element, "rel").toLowerCase().split(/\s+/u);
  const address = attribute(element, "href");
  const vector = /svg/iu.test(attribute(element, "type")) || /\.svg(?:\?|$)/iu.test(address);
  if (rel.includes("mask-icon")) {
    const colour = colourCode(attribute(element, "color"));
    if (colour !== null) colours[1]?.push(colour);
  } else if (rel.includes("icon") && vector) put(3, "the page's icon", address);
  else if (rel.some((each) => each.startsWith("apple-touch-icon"))) put(4, "the page's icon for telephones", address);
  else if (rel.includes("icon") && Number.parseInt(attribute(element, "sizes"), 10) >= LEAST_ICON_PX)
    put(4, "the page's icon", address);
}

function isHeader(element: Element): boolean {
  return (
    attribute(element, "role") === "banner" ||
    (["div", "nav", "a"].includes(element.tagName) &&
      /(?:^|[-_\s])(?:header|navbar|topbar|logo|brand)(?:$|[-_\s])/iu.test(
        `${attribute(element, "class")} ${attribute(element, "id")}`,
      ))
  );
}

function readHeader(header: Element, logos: LogoSign[][], put: Put): void {
  const own = `${attribute(header, "class")} ${attribute(header, "id")}`;
  let looked = 0;
  for (const element of elementsIn(header)) {
    if (looked++ > 400) return;
    const told = ["class", "id", "alt", "src", "aria-label", "title"].map((name) => attribute(element, name)).join(" ");
    if (element.tagName !== "img" && element.tagName !== "svg") continue;
    if (!LOGO.test(`${told} ${own}`) || NOT_OURS.test(told)) continue;
    if (element.tagName === "img") {
      const address = attribute(element, "src") || attribute(element, "data-src");
      if (address !== "") put(1, "the page's header", address);
      continue;
    }
    const svg = serializeOuter(element);
    if (svg.length <= MAX_DRAWING_CHARS) logos[2]?.push({ from: "the page's header (drawn in the page)", at: { svg } });
  }
}

const CAREERS =
  /\b(?:careers?|jobs?|open positions|vacancies|work (?:with|for|at) us|join us|join our team|home|karriere|stellen(?:angebote)?|offene stellen|emplois?|recrutement|carri[eè]res?|empleos?|vagas)\b/iu;

/** Of "Careers | Harbour Robotics" the part that is a name. */
function titleParts(title: string): string[] {
  const parts = title.split(/\s+[|–—·•-]\s+|\s*[|｜]\s*|: /u).map((part) => part.trim());
  return parts
    .map((part) => part.replace(/^(?:careers?|jobs?|working|karriere)\s+(?:at|@|with|bei)\s+/iu, ""))
    .filter((part) => part !== "" && !CAREERS.test(part))
    .toReversed();
}

/** An address as it can be asked; null for what isn't https. */
function addressOf(address: string, base: string): string | null {
  const trimmed = address.trim();
  if (trimmed === "" || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  return url.protocol === "https:" ? url.href : null;
}

function distinct(signs: readonly LogoSign[]): LogoSign[] {
  const seen = new Set<string>();
  return signs.filter(({ at }) => {
    const key = "svg" in at ? at.svg : at.address;
    return seen.has(key) ? false : (seen.add(key), true);
  });
}

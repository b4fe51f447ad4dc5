import { type Element, type Parent, attribute, childrenOf, elementsIn, isElement, UNSEEN_TAGS } from "./page.ts";

/** A longer foot is a map of the site. */
const LONGEST_FOOT_CHARS = 600;
const MOST_PIECES = 40;

/** Who made the page, not whose it is. */
const MAKER = /design|theme|template|powered|hosted|hosting|realis|réalis|desarrollad|desenvolvid|技术支持|制作|ICP/iu;
const TOWN =
  /^(?:(?:D|F|E|I)-)?(?:\d{5}|(?:A|CH)-\d{4}|\d{4}-\d{3}) (?<it>\p{Lu}[\p{L}'’-]+(?: (?:(?:am|an der|de|de la|del|la|sur|do|da) )?\p{Lu}[\p{L}'’-]+){0,2})(?: \([^()]{2,30}\))?$/u;
const STREET =
  /\p{L}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring|ufer|damm|markt|werk)\s\d{1,4}\s?[a-z]?$|^(?:\d{1,4},? (?:bis )?(?:rue|avenue|boulevard|place|quai|chemin|cours|allée|impasse|route)|(?:C\/|Calle|Avda\.?|Avenida|Plaza|Pol[ií]gono|Ctra\.?|Rua|Praça|Av\.)) ?\p{L}/iu;
const RIGHTS =
  /^(?:[Cc]opyright |COPYRIGHT )?(?:©|\([Cc]\)|版权所有|[Cc]opyright(?= ))\s?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s:：,]*(?<it>[\p{Lu}\p{Lo}][^©]{2,50}?)(?:\s[-–]?\s?\d{4})?\.?(?:\s*(?:[Aa]ll [Rr]ights [Rr]eserved|ALL RIGHTS|[Aa]lle Rechte|[Tt]ous droits|[Tt]odos l?os d).*)?$/u;

/** "青岛服装有限公司©版权所有", "2016 – Blue Oven S.A. © Copyright" */
const RIGHTS_BEHIND =
  /^(?:\d{4}\s?[-–]?\s?)?(?<it>(?!Copyright)[\p{Lu}\p{Lo}][^©\d]{2,50}?)\s?(?:©\s?(?:[Cc]opyright|版权所有|\d{4})|版权所有)/u;
const LONGEST_NOTICE_CHARS = 160;

/** Whose page it is, by its foot: "© 2025 Blue Oven", and the town of the one address there. */
export function ownerOf(page: Parent): { readonly name: string; readonly town: string } {
  const pieces: string[] = [];
  for (const element of elementsIn(page)) if (isFoot(element)) pieces.push(...textsOf(element));
  if (pieces.length > MOST_PIECES || pieces.join("").length > LONGEST_FOOT_CHARS)
    return { name: noticeOf(textsOf(page, true)), town: "" };
  const said = pieces
    .flatMap((piece) => (MAKER.test(piece) ? [] : piece.split(/\s[·•|–—-]\s|,\s/u)))
    .map((piece) => piece.trim());
  const name = said.map(rightsIn).find((it) => it !== undefined) ?? noticeOf(textsOf(page, true));
  const towns = said.flatMap((piece, i) => {
    const it = TOWN.exec(piece)?.groups?.["it"];
    return it === undefined ? [] : [{ it, before: said[i - 2], street: said[i - 1] ?? "" }];
  });
  const [first] = towns;
  if (!first || towns.some(({ it }) => it !== first.it)) return { name, town: "" };
  // What stands over the street has the address.
  return { name: name === "" && STREET.test(first.street) ? (first.before ?? "") : name, town: first.it };
}

function rightsIn(piece: string): string | undefined {
  return (RIGHTS.exec(piece) ?? RIGHTS_BEHIND.exec(piece))?.groups?.["it"]?.replace(
    /^(?:Le|La|The|Die|Der|Das|El) (?=\p{Lu})/u,
    "",
  );
}

/** A notice of the page, and not of a picture or a map: with its year, or that all rights are reserved. */
const WHOLE_NOTICE =
  /\d{4}|[Rr]ights [Rr]eserved|RIGHTS|Rechte vorbehalten|[Dd]roits r[ée]serv|[Dd]erechos [Rr]eservados|[Dd]ireitos [Rr]eservados|版权所有(?!.{0,2}(?:侵权|必究))|[Cc]opyright/u;
const NO_OWNER = /stock|getty|shutterstock|openstreetmap|mapbox|contributors|必究|本网站|本站|侵权/iu;

/** Who has the rights, wherever the page says so; "" if nowhere. */
function noticeOf(texts: readonly string[]): string {
  const said = texts.filter(
    (text) =>
      text.length <= LONGEST_NOTICE_CHARS && WHOLE_NOTICE.test(text) && !MAKER.test(text) && !NO_OWNER.test(text),
  );
  return said.map(rightsIn).findLast((it) => it !== undefined) ?? "";
}

function isFoot(element: Element): boolean {
  return element.tagName === "footer" || /^footer$/iu.test(attribute(element, "id") || attribute(element, "class"));
}

/** The texts of an element in their order. @param feet whether those of feet within it, too */
function textsOf(root: Parent, feet = false): string[] {
  const found: string[] = [];
  const open: (readonly ReturnType<typeof childrenOf>[number][])[] = [childrenOf(root)];
  const places = [0];
  while (open.length > 0) {
    const node = open.at(-1)?.[places.at(-1) ?? 0];
    if (node === undefined) {
      open.pop();
      places.pop();
      continue;
    }
    places[places.length - 1] = (places.at(-1) ?? 0) + 1;
    if (node.nodeName === "#text" && "value" in node) {
      const text = node.value.replace(/\s+/gu, " ").trim();
      if (text !== "") found.push(text);
    } else if (
      isElement(node) &&
      (feet || node.tagName !== "footer") &&
      !UNSEEN_TAGS.has(node.tagName) &&
      node.tagName !== "figcaption"
    ) {
      open.push(childrenOf(node));
      places.push(0);
    }
  }
  return found;
}

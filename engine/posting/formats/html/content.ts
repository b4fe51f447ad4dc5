import { type Element, type Node, type Parent, attribute, childrenOf, elementsIn, isElement, textOf } from "./page.ts";

/** Names of parts of a page that are not what it is about. */
const FURNITURE =
  /(?:^|[-_\s])(?:nav|navbar|navigation|menu|breadcrumbs?|cookies?|consent|gdpr|footer|sidebar|share|sharing|social|related|similar|recommended|newsletter|subscribe|modal|popup|skip-?link|site-?header|page-?header|topbar|search|pagination|advert|ads|comments|preloader|loader|spinner|topbar|top-bar)(?:$|[-_\s])/iu;
const FURNITURE_TAGS = new Set(["nav", "footer", "aside", "menu"]);
const FURNITURE_ROLES = /^(?:navigation|banner|contentinfo|search|complementary|dialog|alertdialog|menu|menubar)$/u;

/** A part that holds this share of a page's text is what the page is about. */
const MAIN_SHARE = 0.4;
const LEAST_MAIN_CHARS = 200;
/** A block in which links hold more of the text than this leads elsewhere. */
const MOST_LINKED = 0.7;

/** The part of a page that the posting stands in: what is marked as it, else its body. */
export function mainOf(page: Parent): Node | Parent {
  let body: Node | Parent = page;
  let marked: Element | null = null;
  const mains: Element[] = [];
  for (const element of elementsIn(page)) {
    if (element.tagName === "body") body = element;
    if (/JobPosting/u.test(attribute(element, "itemtype"))) marked ??= element;
    if (element.tagName === "main" || attribute(element, "role") === "main" || element.tagName === "article")
      mains.push(element);
  }
  if (marked && textOf(marked).length >= LEAST_MAIN_CHARS) return marked;
  const whole = textOf(body).length;
  let best: Element | null = null;
  let longest = Math.max(LEAST_MAIN_CHARS, whole * MAIN_SHARE);
  for (const main of mains) {
    const length = textOf(main).length;
    if (length > longest || (length === longest && best === null)) {
      best = main;
      longest = length;
    }
  }
  return best ?? body;
}

/** True for menus, footers, cookie banners and the like, and for what is not shown. */
export function isFurniture(element: Element): boolean {
  if (FURNITURE_TAGS.has(element.tagName) || FURNITURE_ROLES.test(attribute(element, "role"))) return true;
  if (element.attrs.some(({ name }) => name === "hidden") || attribute(element, "aria-hidden") === "true") return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(element, "style"))) return true;
  if (element.tagName === "header") return leadsElsewhere(element) || holds(element, "nav");
  // Sites older than the element give the name.
  if (SITE_HEADER.test(attribute(element, "id")) || SITE_HEADER.test(attribute(element, "class")))
    return leadsElsewhere(element) || holds(element, "nav") || holdsMenu(element);
  const named = `${attribute(element, "class")} ${attribute(element, "id")}`;
  return FURNITURE.test(named) && (leadsElsewhere(element) || textOf(element).length < LEAST_MAIN_CHARS);
}

const SITE_HEADER = /^(?:page-?|site-?|main-?)?header$/iu;

function holds(element: Element, tagName: string): boolean {
  for (const inner of elementsIn(element)) if (inner.tagName === tagName) return true;
  return false;
}

/** A list of links by the name of a menu. */
function holdsMenu(element: Element): boolean {
  for (const inner of elementsIn(element))
    if (inner.tagName === "ul" && /nav|menu/iu.test(`${attribute(inner, "id")} ${attribute(inner, "class")}`))
      return true;
  return false;
}

/** True if most of the text is links, and there are several. */
function leadsElsewhere(element: Element): boolean {
  let links = 0;
  let linked = 0;
  for (const inner of elementsIn(element)) {
    if (inner.tagName !== "a" || attribute(inner, "href") === "") continue;
    links++;
    linked += textOf(inner).length;
  }
  return links >= 3 && linked > textOf(element).length * MOST_LINKED;
}

/** The page's own name for itself, and for the site. */
export function namesOf(page: Parent): { readonly title: string; readonly site: string; readonly base: string } {
  let title = "";
  let site = "";
  let base = "";
  for (const element of elementsIn(page)) {
    if (element.tagName === "title" && title === "") title = rawText(element);
    if (element.tagName === "base") base ||= attribute(element, "href");
    if (element.tagName === "link" && attribute(element, "rel") === "canonical") base ||= attribute(element, "href");
    if (element.tagName !== "meta") continue;
    const property = attribute(element, "property");
    if (property === "og:site_name") site ||= attribute(element, "content");
    if (property === "og:url") base ||= attribute(element, "content");
  }
  return { title: title.replace(/\s+/gu, " ").trim(), site: site.replace(/\s+/gu, " ").trim(), base };
}

/** The text of a `title` or `script`, which is not parsed. */
export function rawText(element: Element): string {
  return childrenOf(element)
    .map((node) => ("value" in node && !isElement(node) ? node.value : ""))
    .join("");
}

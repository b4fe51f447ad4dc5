import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { PostingError } from "../../errors.ts";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Pages are nested some 50 deep; from some thousand on, parsing takes time that grows with the square. */
const MAX_NESTING = 1500;
const MAX_TAGS = 100_000;
/** Longer attributes are data, and no address of anything. */
const MAX_ATTRIBUTE_CHARS = 2000;

/** What templates leave in a page's source: PHP, Liquid and Jinja statements, JSX's blanks and comments. */
const TEMPLATE =
  /<%[^%]{0,5000}%>|\{%-?\s*comment[^%]{0,200}%\}[\s\S]{0,20000}?\{%-?\s*endcomment\s*-?%\}|<\?(?:php|=)[^?]{0,20000}\?>|\{%[^%]{0,2000}%\}|\{\/\*[^*]{0,2000}\*\/\}|^[ \t]*@(?:include|extends|section|yield|endsection|show|stop|push|endpush|csrf|if|elseif|else|endif|foreach|endforeach|for|endfor|php|endphp)\b(?:[ \t]?\([^\n]{0,300}\))?[ \t\r]*$/gmu;
const JSX_BLANK = /\{\s?(["'`])\s?\1\s?\}/gu;

/**
 * Parses a page as browsers do.
 *
 * @throws {PostingError} `too-complex` for pages on which parsers choke
 */
export function parsePage(name: string, html: string): DefaultTreeAdapterTypes.Document {
  const source = markupOf(html).replace(TEMPLATE, " ").replace(JSX_BLANK, " ");
  requireTame(name, source);
  return parse(source, { scriptingEnabled: false });
}

/** How a component's code begins. */
const CODE = /^\s*(?:import|export|const|let|function|class|["']use |\/\/|\/\*|return|---)/u;

/** What stands between the first tag and the last: a component's code is left out. */
function markupOf(html: string): string {
  if (/^\s*</u.test(html) || !CODE.test(html)) return html;
  const first = html.search(/<(?:[a-z][a-z0-9]*[\s>]|>|!)/iu);
  return first < 0 ? html : html.slice(first, html.lastIndexOf(">") + 1);
}

const CLOSE_THEMSELVES = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option optgroup colgroup rp rt".split(
    " ",
  ),
);

function requireTame(name: string, html: string): void {
  let depth = 0;
  let deepest = 0;
  let tags = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/giu)) {
    tags++;
    if (!CLOSE_THEMSELVES.has((match[2] ?? "").toLowerCase()))
      depth = match[1] === "/" ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
    if (tags > MAX_TAGS || deepest > MAX_NESTING) {
      throw new PostingError(
        "too-complex",
        name,
        `this page has ${tags > MAX_TAGS ? `more than ${MAX_TAGS} tags` : `tags nested more than ${MAX_NESTING} deep`}; expected the page of one posting. Copy the posting's text into a .md or .txt file.`,
      );
    }
  }
}

export function isElement(node: Node | Parent): node is Element {
  return "tagName" in node;
}

export function childrenOf(node: Node | Parent): readonly Node[] {
  return "childNodes" in node ? node.childNodes : [];
}

/** "" where the element has no such attribute. */
export function attribute(element: Element, name: string): string {
  // JSX calls a class by another name.
  const named = name === "class" ? ["class", "classname"] : [name];
  const value = element.attrs.find((one) => named.includes(one.name))?.value ?? "";
  return value.length > MAX_ATTRIBUTE_CHARS ? "" : value;
}

/** All elements below a node, in reading order. */
export function* elementsIn(root: Node | Parent): Generator<Element> {
  const stack: (Node | Parent)[] = [...childrenOf(root)].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isElement(node)) yield node;
    const children = childrenOf(node);
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child) stack.push(child);
    }
  }
}

/** The text of a node without any structure, white space collapsed. */
export function textOf(root: Node | Parent): string {
  const parts: string[] = [];
  const stack: (Node | Parent)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeName === "#text" && "value" in node) parts.push(node.value);
    if (isElement(node) && UNSEEN_TAGS.has(node.tagName)) continue;
    const children = childrenOf(node);
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child) stack.push(child);
    }
  }
  return parts.join(" ").replace(/\s+/gu, " ").trim();
}

/** What holds no text for people. */
export const UNSEEN_TAGS: ReadonlySet<string> = new Set(
  "script style noscript template svg math iframe object embed canvas audio video head title select option datalist textarea input dialog label legend button".split(
    " ",
  ),
);

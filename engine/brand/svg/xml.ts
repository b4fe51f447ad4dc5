/** An element with what is in it; names of SVG without a prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

/** Why a drawing isn't used; the message follows "this SVG" and has no full stop. */
export class RefusedSvg extends Error {
  override readonly name = "RefusedSvg";
}

const MAX_ELEMENTS = 20_000;
const MAX_DEPTH = 100;
const SVG_NAMESPACE = "http://www.w3.org/2000/svg";
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

interface Open {
  readonly element: XmlElement;
  /** As written, for its end tag. */
  readonly tag: string;
  /** What `svg:` and no prefix mean here. */
  readonly namespaces: ReadonlyMap<string, string>;
  /** Of another namespace: editors leave much there; it is read and thrown away. */
  readonly foreign: boolean;
}

/**
 * Reads XML without anything that grows or reaches out: no document types with entities, no stylesheets.
 * @returns the root element
 * @throws {RefusedSvg} for that, for what isn't well-formed and for too much of it
 */
export function readXml(text: string): XmlElement {
  const stack: Open[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  let at = 0;
  const addText = (raw: string): void => {
    const open = stack.at(-1);
    if (open !== undefined) open.element.children.push(raw);
    else if (raw.trim() !== "") throw new RefusedSvg("has text outside of its root element");
  };
  while (at < text.length) {
    const tag = text.indexOf("<", at);
    if (tag !== at) addText(decoded(text.slice(at, tag < 0 ? undefined : tag)));
    if (tag < 0) break;
    at = tag;
    if (text.startsWith("<!--", at)) at = endOf(text, "-->", at + 4);
    else if (text.startsWith("<![CDATA[", at)) {
      const end = endOf(text, "]]>", at + 9);
      addText(text.slice(at + 9, end - 3));
      at = end;
    } else if (text.startsWith("<?", at)) {
      if (text.startsWith("<?xml-stylesheet", at)) throw new RefusedSvg("refers to a stylesheet of its own");
      at = endOf(text, "?>", at + 2);
    } else if (text.startsWith("<!", at)) {
      const end = endOf(text, ">", at + 2);
      if (/[[]|ENTITY/u.test(text.slice(at, end)))
        throw new RefusedSvg("declares entities in a document type, which can grow without bounds or read other files");
      at = end;
    } else if (text.startsWith("</", at)) {
      const end = endOf(text, ">", at + 2);
      const closed = stack.pop();
      if (closed?.tag !== text.slice(at + 2, end - 1).trim()) throw new RefusedSvg("has tags that don't match");
      at = end;
    } else {
      const start = startTag(text, at);
      at = start.end;
      elements++;
      if (elements > MAX_ELEMENTS) throw new RefusedSvg(`has more than ${MAX_ELEMENTS.toLocaleString("en")} elements`);
      if (stack.length >= MAX_DEPTH) throw new RefusedSvg(`has elements nested more than ${MAX_DEPTH} deep`);
      const parent = stack.at(-1);
      if (parent === undefined && root !== null) throw new RefusedSvg("has two root elements");
      const opened = open(start, parent);
      if (!opened.foreign) {
        parent?.element.children.push(opened.element);
        root ??= opened.element;
      }
      if (!start.empty) stack.push(opened);
    }
  }
  if (root === null || stack.length > 0) throw new RefusedSvg("ends in the middle");
  return root;
}

function open(
  { tag, attributes }: { readonly tag: string; readonly attributes: ReadonlyMap<string, string> },
  parent: Open | undefined,
): Open {
  const namespaces = new Map(parent?.namespaces);
  for (const [name, value] of attributes) {
    if (name === "xmlns") namespaces.set("", value);
    else if (name.startsWith("xmlns:")) namespaces.set(name.slice(6), value);
  }
  const [prefix, local] = tag.includes(":")
    ? [tag.slice(0, tag.indexOf(":")), tag.slice(tag.indexOf(":") + 1)]
    : ["", tag];
  // A drawing that was cut out of a page names no namespace.
  const namespace = namespaces.get(prefix) ?? (prefix === "" ? SVG_NAMESPACE : "");
  return {
    element: { name: local, attributes, children: [] },
    tag,
    namespaces,
    foreign: (parent?.foreign ?? false) || namespace !== SVG_NAMESPACE,
  };
}

function startTag(
  text: string,
  at: number,
): { tag: string; attributes: ReadonlyMap<string, string>; empty: boolean; end: number } {
  const name = /<([\p{L}_][\p{L}\p{N}_:.-]*)/uy;
  name.lastIndex = at;
  const tag = name.exec(text)?.[1];
  if (tag === undefined) throw new RefusedSvg("holds a < that begins no tag");
  const attributes = new Map<string, string>();
  const pair = /\s+([\p{L}_][\p{L}\p{N}_:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;
  let end = name.lastIndex;
  for (;;) {
    pair.lastIndex = end;
    const found = pair.exec(text);
    if (found === null) break;
    attributes.set(found[1] ?? "", decoded(found[2] ?? found[3] ?? ""));
    end = pair.lastIndex;
  }
  const close = /\s*(\/?)>/uy;
  close.lastIndex = end;
  const closing = close.exec(text);
  if (closing === null) {
    throw new RefusedSvg(text.indexOf(">", end) < 0 ? "ends in the middle" : `has a damaged tag <${tag.slice(0, 40)}>`);
  }
  return { tag, attributes, empty: closing[1] === "/", end: close.lastIndex };
}

function endOf(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  if (at < 0) throw new RefusedSvg("ends in the middle");
  return at + sign.length;
}

/** With characters in the place of their references. */
function decoded(raw: string): string {
  if (!raw.includes("&")) return raw;
  return raw.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([^;&\s]{0,40}))(;?)/giu, (_, decimal, hex, name, end) => {
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    const known = typeof name === "string" ? NAMED[name] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (known === undefined || end !== ";")
      throw new RefusedSvg(`refers to the entity &${name ?? code};, which it lacks`);
    return known;
  });
}

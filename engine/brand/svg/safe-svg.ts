import { type Declarations, readDeclarations, readStylesheet, type Stylesheet } from "./css.ts";
import { paintOf } from "./paint.ts";
import { DRAWN, PAINT, PLACE, REFUSED, SERVERS, SILENT } from "./vocabulary.ts";
import { readXml, RefusedSvg, type XmlElement } from "./xml.ts";

/** A drawing of which only shapes are left, with nothing that runs, reaches out or grows. */
export interface SafeSvg {
  /** Width over height. */
  readonly ratio: number;
  /** The drawing, or a part of it, at a size in pixels, as SVG that the canvas understands. */
  readonly at: (width: number, height: number, part?: Part) => string;
  /** It holds letters that are drawn in a font of this machine. */
  readonly hasText: boolean;
  /** Names of what could not be drawn. */
  readonly leftOut: readonly string[];
}

/** A part of a drawing, in shares of its sides. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const WHOLE: Part = { x: 0, y: 0, width: 1, height: 1 };

/** With all copies that `use` makes. */
const MAX_DRAWN = 10_000;
/** Each is drawn on a canvas of its own first. */
const MAX_LAYERS = 200;
const LAYERED: ReadonlySet<string> = new Set(["mask", "clip-path", "opacity"]);
const MAX_DEPTH = 100;
const MAX_RATIO = 50;

interface Drawing {
  readonly style: Stylesheet;
  readonly byId: ReadonlyMap<string, XmlElement>;
  readonly leftOut: Set<string>;
  drawn: number;
  layers: number;
  hasText: boolean;
}

/**
 * Writes a drawing anew, of what is known to be harmless. Scripts, pages in it and references to anything outside of it
 * are refused; styles become attributes and copies (`use`) are written out, which the canvas knows neither of.
 * @throws {RefusedSvg}
 */
export function safeSvg(text: string): SafeSvg {
  const root = readXml(text);
  if (root.name !== "svg") throw new RefusedSvg(`has a <${root.name.slice(0, 40)}> for a root; expected <svg>`);
  const byId = new Map<string, XmlElement>();
  let css = "";
  for (const element of allOf(root)) {
    requireHarmless(element);
    const id = element.attributes.get("id");
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
    if (element.name === "style") css += `${textOf(element)}\n`;
  }
  const drawing: Drawing = {
    style: readStylesheet(css),
    byId,
    leftOut: new Set(),
    drawn: 0,
    layers: 0,
    hasText: false,
  };
  const box = viewBoxOf(root);
  const paint = attributesOf(root, drawing, false).filter(([name]) => PAINT.has(name));
  const content = root.children.map((child) => written(child, drawing, 1, { copied: false, inServer: false })).join("");
  return {
    ratio: box.width / box.height,
    at: (width, height, part = WHOLE) =>
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="${box.x + part.x * box.width} ${box.y + part.y * box.height} ${part.width * box.width} ${part.height * box.height}"${attributesText(paint)}>${content}</svg>`,
    hasText: drawing.hasText,
    leftOut: [...drawing.leftOut],
  };
}

function* allOf(root: XmlElement): Generator<XmlElement> {
  const stack = [root];
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    yield element;
    for (const child of element.children.toReversed()) if (typeof child !== "string") stack.push(child);
  }
}

function textOf(element: XmlElement): string {
  return element.children.filter((child) => typeof child === "string").join("");
}

/** @throws {RefusedSvg} for what runs or reaches out, wherever it stands */
function requireHarmless({ name, attributes, children }: XmlElement): void {
  if (REFUSED.has(name)) throw new RefusedSvg(`holds a <${name}>, which a logo needs not`);
  if (name === "image" || name === "feImage")
    throw new RefusedSvg("holds an embedded picture, which is not drawn; use the picture itself, as PNG or JPG");
  for (const [attribute, value] of attributes) {
    if (/^on/iu.test(attribute)) throw new RefusedSvg(`holds a script (${attribute.slice(0, 40)})`);
    const reference = attribute === "href" || attribute.endsWith(":href");
    // A link around the logo leads nowhere here.
    if (reference && name !== "a" && !/^\s*(?:#.*)?$/u.test(value)) throw outside(value);
    if (attribute.startsWith("xmlns")) continue;
    requireLocal(value);
  }
  if (name === "style") for (const child of children) if (typeof child === "string") requireLocal(child);
}

/** Values may refer to parts of the drawing only. */
function requireLocal(value: string): void {
  for (const [, target = ""] of value.matchAll(/url\s*\(\s*["']?([^)"']*)/giu)) {
    if (!/^\s*#/u.test(target)) throw outside(target);
  }
}

function outside(target: string): RefusedSvg {
  const shown = target.trim().slice(0, 80).replace(/\p{C}/gu, "\u{FFFD}");
  return new RefusedSvg(`refers to something outside of itself (${shown}), which is never fetched`);
}

interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** @throws {RefusedSvg} if it has no size, or none that a picture can have */
function viewBoxOf({ attributes }: XmlElement): ViewBox {
  const [x = 0, y = 0, ...size] = (attributes.get("viewBox") ?? "")
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  const length = (name: string): number =>
    Number(/^\s*([\d.]+)(?:px|pt|mm|cm|in)?\s*$/u.exec(attributes.get(name) ?? "")?.[1]);
  const box =
    size.length === 2
      ? { x, y, width: size[0] ?? 0, height: size[1] ?? 0 }
      : { x: 0, y: 0, width: length("width"), height: length("height") };
  if (
    !Object.values(box).every((value) => Number.isFinite(value) && Math.abs(value) < 1e6) ||
    box.width <= 0 ||
    box.height <= 0
  )
    throw new RefusedSvg("has no size; expected a viewBox, or a width and a height");
  if (Math.max(box.width / box.height, box.height / box.width) > MAX_RATIO)
    throw new RefusedSvg(`is more than ${MAX_RATIO} times as long as it is wide`);
  return box;
}

/** Where an element is written. */
interface Within {
  readonly copied: boolean;
  /** In a mask, a clip or a pattern. */
  readonly inServer: boolean;
}

const LAYERED_SERVERS: ReadonlySet<string> = new Set(["mask", "clipPath", "pattern"]);

/**
 * Masks in masks would be drawn again for each that refers to them, and so on: ten levels of ten are ten thousand million.
 * @throws {RefusedSvg} for that, and for more layers than can be drawn in some seconds
 */
function requireFlat(attributes: readonly Attribute[], drawing: Drawing, inServer: boolean): void {
  for (const [name, value] of attributes) {
    const refers = value.includes("url(#") && !isGradient(value, drawing);
    if (refers && inServer) throw new RefusedSvg("holds masks, clips or patterns within others");
    if (!LAYERED.has(name) && !refers) continue;
    if (++drawing.layers > MAX_LAYERS)
      throw new RefusedSvg(`holds more than ${MAX_LAYERS} masks, clips and transparencies`);
  }
}

function isGradient(value: string, { byId }: Drawing): boolean {
  const id = /url\(#([^)]+)\)/u.exec(value)?.[1] ?? "";
  return byId.get(id)?.name.endsWith("Gradient") ?? true;
}

type Attribute = readonly [name: string, value: string];

/** An element as SVG; "" for what isn't drawn. */
function written(node: XmlElement | string, drawing: Drawing, depth: number, within: Within): string {
  const { copied: inCopy, inServer } = within;
  if (typeof node === "string") return drawing.hasText ? escaped(node) : "";
  if (depth > MAX_DEPTH)
    throw new RefusedSvg(`has parts that copy themselves, or are nested more than ${MAX_DEPTH} deep`);
  if (++drawing.drawn > MAX_DRAWN) throw new RefusedSvg(`draws more than ${MAX_DRAWN.toLocaleString("en")} shapes`);
  if (SILENT.has(node.name)) return "";
  if (node.name === "use") return copyOf(node, drawing, depth, within);
  const name = node.name === "a" || node.name === "switch" ? "g" : node.name;
  if (!DRAWN.has(name)) {
    if (!/^fe[A-Z]/u.test(name)) drawing.leftOut.add(name);
    return "";
  }
  const attributes = attributesOf(node, drawing, inCopy);
  if (attributes.some(([key, value]) => key === "display" && value === "none")) return "";
  if (name === "text") drawing.hasText = true;
  requireFlat(attributes, drawing, inServer);
  const inside =
    node.name === "switch" ? node.children.filter((child) => typeof child !== "string").slice(0, 1) : node.children;
  const below = { copied: inCopy, inServer: inServer || LAYERED_SERVERS.has(name) };
  const content = inside.map((child) => written(child, drawing, depth + 1, below)).join("");
  return `<${name}${attributesText(attributes)}>${content}</${name}>`;
}

/** What a `use` stands for, written out: the canvas forgets its place, and knows no symbols. */
function copyOf(use: XmlElement, drawing: Drawing, depth: number, { inServer }: Within): string {
  const target = drawing.byId.get((hrefOf(use) ?? "").trim().slice(1));
  if (target === undefined) return "";
  const number = (name: string): number => Number.parseFloat(use.attributes.get(name) ?? "0") || 0;
  const place = number("x") === 0 && number("y") === 0 ? "" : ` transform="translate(${number("x")} ${number("y")})"`;
  const attributes = attributesOf(use, drawing, true).filter(([name]) => PAINT.has(name));
  requireFlat(attributes, drawing, inServer);
  const paint = attributesText(attributes);
  return `<g${paint}><g${place}>${copied(target, use, drawing, depth, { copied: true, inServer })}</g></g>`;
}

function copied(target: XmlElement, use: XmlElement, drawing: Drawing, depth: number, within: Within): string {
  if (target.name !== "symbol" && target.name !== "svg") return written(target, drawing, depth + 1, within);
  const sized = ["width", "height"].map((name): Attribute => [
    name,
    use.attributes.get(name) ?? target.attributes.get(name) ?? "100%",
  ]);
  const own = attributesOf(target, drawing, true).filter(([name]) => !["width", "height", "x", "y"].includes(name));
  const safe = sized.filter(([, value]) => /^[\d.]+(?:px|%)?$/u.test(value));
  const content = target.children.map((child) => written(child, drawing, depth + 2, within)).join("");
  return `<svg${attributesText([...own, ...safe])}>${content}</svg>`;
}

function hrefOf({ attributes }: XmlElement): string | undefined {
  for (const [name, value] of attributes) if (name === "href" || name.endsWith(":href")) return value;
  return undefined;
}

/** Attributes, and over them the stylesheet, and over that the element's own style. */
function attributesOf(element: XmlElement, { style }: Drawing, inCopy: boolean): Attribute[] {
  const { name, attributes } = element;
  const classes = (attributes.get("class") ?? "").split(/\s+/u).filter((each) => each !== "");
  const layers: Declarations[] = [
    attributes,
    style.of(name, attributes.get("id") ?? "", classes),
    readDeclarations(attributes.get("style") ?? ""),
  ];
  const merged = new Map<string, string>();
  for (const [index, layer] of layers.entries()) {
    for (const [key, value] of layer) if (PAINT.has(key) || (index === 0 && PLACE.has(key))) merged.set(key, value);
  }
  if (inCopy && !SERVERS.has(name)) merged.delete("id");
  const href = SERVERS.has(name) ? hrefOf(element)?.trim() : undefined;
  if (href !== undefined && /^#[\w.:-]+$/u.test(href)) merged.set("xlink:href", href);
  return paintOf(merged);
}

function attributesText(attributes: readonly Attribute[]): string {
  return attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

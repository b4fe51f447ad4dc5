import slugify from "@sindresorhus/slugify";
import type { Facts } from "./posting.ts";

const MAX_SLUG_CHARS = 80;
/** Fewer Latin letters than this say nothing of a title that is mostly written otherwise. */
const SHORTEST_SLUG_CHARS = 3;

/** Names that Windows keeps for devices: no file or folder can be called so. */
const DEVICE = /^(?:con|aux|nul|prn|com[1-9]|lpt[1-9])$/u;

/** A name for files and folders, of the title; else of the source's name; else of a hash of the text. */
export function slugOf(facts: Facts, source: string, text: string): string {
  const title = facts.title?.value ?? "";
  const fromTitle = isLatin(title) ? shortened(slugify(title)) : "";
  if (fromTitle.length >= SHORTEST_SLUG_CHARS) return fromTitle;
  const file =
    source
      .split(/[\\/]/u)
      .at(-1)
      ?.replace(/\.[^.]*$/u, "") ?? "";
  const fromFile = shortened(slugify(file));
  if (fromFile.length >= SHORTEST_SLUG_CHARS) return fromFile;
  return `posting-${hash(text)}`;
}

function isLatin(title: string): boolean {
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  const latin = title.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0;
  return letters > 0 && latin >= letters * 0.8;
}

function shortened(slug: string): string {
  const ascii = slug
    .replace(/[^a-z0-9-]+/gu, "-")
    .replace(/-{2,}/gu, "-")
    .replace(/^-|-$/gu, "");
  if (DEVICE.test(ascii)) return `${ascii}-job`;
  if (ascii.length <= MAX_SLUG_CHARS) return ascii;
  const cut = ascii.slice(0, MAX_SLUG_CHARS);
  return cut.slice(0, Math.max(cut.lastIndexOf("-"), MAX_SLUG_CHARS / 2)).replace(/-$/u, "");
}

/** FNV-1a, 32 bits: short and the same everywhere; nothing depends on its strength. */
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return state.toString(16).padStart(8, "0");
}

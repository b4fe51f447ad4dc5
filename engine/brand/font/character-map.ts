import { BrokenFont, whole } from "./font-tables.ts";

/** Of all Unicode's characters; more in a map are a fault. */
const MAX_CHARACTERS = 0x110000;

/**
 * The code points that a font has glyphs for.
 * @param cmap the table of that name (https://learn.microsoft.com/typography/opentype/spec/cmap)
 * @throws {BrokenFont} if it can't be read, or names no character
 */
export function charactersOf(cmap: Buffer): ReadonlySet<number> {
  const characters = new Set<number>();
  const count = whole(cmap, 2, 2).readUInt16BE();
  for (let row = 0; row < count; row++) {
    const entry = whole(cmap, 4 + row * 8, 8);
    const [platform, encoding] = [entry.readUInt16BE(0), entry.readUInt16BE(2)];
    // Unicode's own platform, or Windows with Unicode.
    if (platform !== 0 && !(platform === 3 && (encoding === 1 || encoding === 10))) continue;
    const table = cmap.subarray(entry.readUInt32BE(4));
    const format = whole(table, 0, 2).readUInt16BE();
    if (format === 4) addSegments(table, characters);
    else if (format === 12) addGroups(table, characters);
  }
  if (characters.size === 0) throw new BrokenFont("has no map of Unicode characters");
  return characters;
}

/** Format 4: segments of the first 65,536 characters. */
function addSegments(table: Buffer, characters: Set<number>): void {
  const twice = whole(table, 6, 2).readUInt16BE();
  const column = (index: number, from: number): number => whole(table, from + index, 2).readUInt16BE();
  for (let index = 0; index < twice; index += 2) {
    const last = column(index, 14);
    const first = column(index, 16 + twice);
    const delta = column(index, 16 + 2 * twice);
    const offset = column(index, 16 + 3 * twice);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph =
        offset === 0 ? (code + delta) & 0xffff : column(index + offset + (code - first) * 2, 16 + 3 * twice);
      if (glyph !== 0) characters.add(code);
    }
  }
}

/** Format 12: groups of all characters. */
function addGroups(table: Buffer, characters: Set<number>): void {
  const count = whole(table, 12, 4).readUInt32BE();
  for (let row = 0; row < count; row++) {
    const group = whole(table, 16 + row * 12, 12);
    const [first, last, glyph] = [group.readUInt32BE(0), group.readUInt32BE(4), group.readUInt32BE(8)];
    if (last >= MAX_CHARACTERS || first > last) throw new BrokenFont("has a damaged map of characters");
    for (let code = first; code <= last; code++) if (glyph + code - first !== 0) characters.add(code);
  }
}

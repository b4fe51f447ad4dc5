import { compoundsParted, mended } from "../../compounds.ts";
import { wrap } from "../../line-breaking.ts";
import type { TypeStyle } from "../../type.ts";
import { fit } from "../../type.ts";

/** Words before which a long title is cut: what follows says where or for what. */
const PREPOSITIONS = new Set(
  "for of in at to with on für im in am mit zur zum von an bei pour de du des en chez à para con em no na do da".split(
    " ",
  ),
);

export interface HeadAndTail {
  readonly head: string;
  /** As posted; "" for none. */
  readonly tail: string;
}

/** Short titles stay whole; a long one is cut at its first preposition, comma, dash, slash or bracket. */
export function headAndTail(title: string, mostCharacters: number): HeadAndTail {
  const bracket = /^(.{2,}?)\s*([（(【[][^()（）]*[)）】\]].*)$/u.exec(title);
  if (bracket?.[1] !== undefined && bracket[2] !== undefined) {
    // What stands in brackets is never shouted.
    const rest = headAndTail(bracket[1], mostCharacters);
    return { head: rest.head, tail: [rest.tail, bracket[2]].filter((part) => part !== "").join(" ") };
  }
  if (title.length <= mostCharacters) return { head: title, tail: "" };
  const words = title.split(/(?<=\s)/u);
  for (let i = 1; i < words.length; i++) {
    const word = (words[i] ?? "").trim();
    const head = words.slice(0, i).join("").trim();
    const rest = words.slice(i).join("").trim();
    if (/[,;:]$/u.test(head)) return { head: head.replace(/[,;:]$/u, ""), tail: rest };
    if (/^[–—|/-]$/u.test(word))
      return {
        head,
        tail: words
          .slice(i + 1)
          .join("")
          .trim(),
      };
    if (PREPOSITIONS.has(word.toLowerCase())) return { head, tail: rest };
  }
  const slash = title.indexOf("/");
  if (slash > 3) return { head: title.slice(0, slash), tail: title.slice(slash) };
  return { head: title, tail: "" };
}

/** Narrower letters first, then smaller ones. */
const FEWER = 0.74;
const NARROWEST_PERCENT = 62;
const STRETCHES = [90, 80, 70, 62];

/** Lines at the largest size at which they fit the width in so many lines; at the least size they may take one more. */
export function squeezed(
  text: string,
  style: (size: number, stretch: number) => TypeStyle,
  room: {
    readonly width: number;
    /** Fewer are not tried; 1 if it isn't said. */
    readonly leastLines?: number;
    readonly mostLines: number;
    readonly mostSize: number;
    readonly leastSize: number;
  },
): { readonly lines: readonly string[]; readonly style: TypeStyle } {
  const parted = compoundsParted(text, style(room.mostSize * FEWER, NARROWEST_PERCENT), room.width);
  if (parted !== text) {
    const set = squeezed(parted, style, room);
    return { ...set, lines: set.lines.map((line) => mended(line, text)) };
  }
  // Fewer lines, if they need not be much smaller for it.
  for (let lines = room.leastLines ?? 1; lines < room.mostLines; lines++) {
    for (let size = room.mostSize; size >= room.mostSize * FEWER; size -= 4) {
      const set = style(size, size > room.mostSize * 0.9 ? 88 : 78);
      const found = wrap(text, set, room.width, lines);
      if (found !== null) return { lines: found, style: set };
    }
  }
  for (let size = room.mostSize; size >= room.leastSize; size -= 4) {
    for (const stretch of STRETCHES) {
      // Letters are not squashed where a step down in size would do.
      if (stretch < 80 && size > room.leastSize + 12) continue;
      const set = style(size, stretch);
      const lines = wrap(text, set, room.width, room.mostLines);
      if (lines !== null) return { lines, style: set };
    }
  }
  const least = style(room.leastSize, 62);
  const lines = wrap(text, least, room.width, room.mostLines + 1) ?? [text];
  const size = fit(lines, least, room.width, room.leastSize);
  return { lines, style: style(size, 62) };
}

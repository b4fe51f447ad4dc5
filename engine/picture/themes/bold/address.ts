import { inkWidth, type TypeStyle } from "../../type.ts";

/** Narrower letters first, then smaller ones, then two lines. */
const STRETCHES = [92, 84, 76, 68, 62];
/** What leaves room is set wider, up to this. */
const WIDEST = 104;
/** Below this size an address takes two lines, px. */
const LEAST_ONE_LINE_PX = 46;
const LEAST_PX = 30;

/** Sets a web or mail address as large as it goes; it breaks before `@`, `/`, `.` and the like only. */
export function setAddress(
  text: string,
  style: (size: number, stretch: number) => TypeStyle,
  width: number,
  mostSize: number,
): { readonly lines: readonly string[]; readonly style: TypeStyle } {
  const widened = (lines: readonly string[], size: number, from: number): TypeStyle => {
    let stretch = from;
    while (stretch < WIDEST && lines.every((line) => inkWidth(line, style(size, stretch + 1)) <= width)) stretch++;
    return style(size, stretch);
  };
  for (const lines of [[text], halves(text)]) {
    for (let size = mostSize; size >= (lines.length === 1 ? LEAST_ONE_LINE_PX : LEAST_PX); size -= 2) {
      for (const stretch of STRETCHES) {
        if (stretch < 76 && size > mostSize * 0.8) continue;
        const set = style(size, stretch);
        if (lines.every((line) => inkWidth(line, set) <= width)) return { lines, style: widened(lines, size, stretch) };
      }
    }
  }
  return { lines: halves(text), style: style(LEAST_PX, 62) };
}

function halves(text: string): readonly string[] {
  const pieces = text.includes(" ") ? text.split(/(?<=\s)/u) : text.split(/(?=[@/.?&=_-])/u);
  let best = [text];
  let longest = Number.POSITIVE_INFINITY;
  for (let at = 1; at < pieces.length; at++) {
    const lines = [pieces.slice(0, at).join("").trim(), pieces.slice(at).join("").trim()];
    const length = Math.max(...lines.map((line) => line.length));
    if (length >= longest) continue;
    best = lines;
    longest = length;
  }
  return best;
}

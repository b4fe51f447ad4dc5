const OPENING = "“「『《（(";
const CLOSING = "”」』》）)";

/** A line's sentences, with what parts them. A sentence within quotation marks or brackets is not one of the line's. */
export function sentencesOf(line: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (let at = 0; at < line.length; at++) {
    if (!/[.!?。！？]/u.test(line[at] ?? "") || quoted(line, from, at)) continue;
    let end = at + 1;
    while (/[.!?。！？"”」』）)*_]/u.test(line[end] ?? "")) end++;
    // "3.5 s", "jobs.example": no end.
    const over = end === line.length || /\s/u.test(line[end] ?? "") || /[。！？]/u.test(line[at] ?? "");
    if (!over) continue;
    while (/\s/u.test(line[end] ?? "")) end++;
    sentences.push(line.slice(from, end));
    from = end;
    at = end - 1;
  }
  if (from < line.length) sentences.push(line.slice(from));
  return sentences;
}

/** Whether a place of a line lies within quotation marks or brackets that were opened since `from`. */
export function quoted(line: string, from: number, at: number): boolean {
  let depth = 0;
  let straight = false;
  for (let i = from; i < at; i++) {
    const sign = line[i] ?? "";
    if (sign === '"') straight = !straight;
    else if (OPENING.includes(sign)) depth++;
    else if (CLOSING.includes(sign)) depth = Math.max(0, depth - 1);
  }
  // A mark that is never closed opens nothing.
  const closes = straight
    ? line.indexOf('"', at) !== -1
    : depth > 0 && Array.from(CLOSING).some((sign) => line.includes(sign, at));
  return closes;
}

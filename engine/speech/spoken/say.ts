import { matchAt, type Element, type Tongue } from "./tongue.ts";

/** A word with its inner hyphens and apostrophes; longer ones are said in pieces. */
const WORD = /[\p{L}\p{M}\p{N}]{1,200}(?:['’‐‑-][\p{L}\p{M}\p{N}]{1,200}){0,20}/uy;
/** As above among letters that are written without spaces: Latin words, and all else by itself. */
const UNSPACED_WORD = /[\p{Script=Latin}\p{M}\d]{1,200}(?:['’‐‑-][\p{Script=Latin}\p{M}\d]{1,200}){0,20}|[\s\S]/uy;
const SIGN = /[\s\S]/uy;

/** Letters, digits and signs of double width that mean the same as their narrow ones; as long as those in UTF-16. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ％＋／＆＠＄－．＃]/g;
const WIDE_TO_NARROW = 0xfee0;

/** How a text is said: an entry for each word as shown; what has nothing to say joins a neighbour. */
export function sayIn(tongue: Tongue, text: string): { shown: string; spoken: string }[] {
  const { flat, original } = flatText(text);
  const words = original.split(" ").filter((part) => part !== "");
  return joinUnsaid(words, spokenOfEach(tongue, words, elementsOf(tongue, flat)));
}

/** A text on one line, as it is written and with narrow letters and digits; both of the same length. */
export function flatText(text: string): { readonly flat: string; readonly original: string } {
  const original = text
    .trim()
    .split(/\s+/)
    .filter((part) => part !== "")
    .join(" ");
  const flat = original
    .replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE_TO_NARROW))
    .replaceAll("￥", "¥");
  return { flat, original };
}

/** @param text from {@link flatText} */
export function elementsOf(tongue: Tongue, text: string): Element[] {
  const elements: Element[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === " ") {
      at++;
      continue;
    }
    const said = firstAnswer(tongue, text, at);
    if (said !== null) {
      elements.push(...said.elements);
      at = said.end;
      continue;
    }
    const pattern = tongue.spaced ? WORD : UNSPACED_WORD;
    const chunk = (matchAt(pattern, text, at) ?? matchAt(SIGN, text, at))?.[0] ?? "";
    elements.push({ start: at, end: at + chunk.length, spoken: tongue.word(chunk, text, at) });
    at += Math.max(1, chunk.length);
  }
  return elements;
}

function firstAnswer(tongue: Tongue, text: string, at: number): ReturnType<Tongue["rules"][number]> {
  for (const rule of tongue.rules) {
    const said = rule(text, at);
    if (said !== null && said.end > at) return said;
  }
  return null;
}

/** What is said for each word as shown; "" for some. */
function spokenOfEach(tongue: Tongue, words: readonly string[], elements: readonly Element[]): string[] {
  const parts: string[][] = words.map(() => []);
  let first = 0;
  let firstStart = 0;
  for (const { start, end, spoken } of elements) {
    while (first < words.length && firstStart + (words[first] ?? "").length <= start) {
      firstStart += (words[first] ?? "").length + 1;
      first++;
    }
    let last = first;
    let lastEnd = firstStart + (words[first] ?? "").length;
    while (lastEnd < end && last + 1 < words.length) {
      last++;
      lastEnd += 1 + (words[last] ?? "").length;
    }
    const covered = words.slice(first, last + 1).map((word) => word.length);
    const shares = tongue.spaced && covered.length > 1 ? spread(spoken.split(" "), covered) : [spoken];
    shares.forEach((share, i) => parts[first + i]?.push(share));
  }
  return parts.map((said) => tongue.join(said.filter((part) => part !== "")));
}

/** Deals words out in order, by the lengths of what they stand for; at least one to each as long as there are enough. */
function spread(words: readonly string[], lengths: readonly number[]): string[] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let passed = 0;
  let from = 0;
  return lengths.map((length, i) => {
    passed += length;
    const toLeave = Math.max(0, Math.min(lengths.length - 1 - i, words.length - from - 1));
    const fair = Math.round((words.length * passed) / total);
    const to = i === lengths.length - 1 ? words.length : Math.min(Math.max(fair, from + 1), words.length - toLeave);
    const share = words.slice(from, to).join(" ");
    from = Math.max(from, to);
    return share;
  });
}

function joinUnsaid(words: readonly string[], spoken: readonly string[]): { shown: string; spoken: string }[] {
  const tokens: { shown: string; spoken: string }[] = [];
  let carried = "";
  words.forEach((word, i) => {
    const said = spoken[i] ?? "";
    const previous = tokens.at(-1);
    if (said !== "") {
      tokens.push({ shown: carried + word, spoken: said });
      carried = "";
    } else if (previous !== undefined) {
      previous.shown += ` ${word}`;
    } else {
      carried += `${word} `;
    }
  });
  // Where there is no word in it at all, the signs stand for themselves.
  if (carried !== "") tokens.push({ shown: carried.trimEnd(), spoken: carried.trimEnd() });
  return tokens;
}

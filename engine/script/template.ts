import type { Frames, Phrases } from "./phrases/index.ts";

/** Fills `{name}`; null where a name is unknown. */
export function fillIfKnown(
  template: string,
  values: Readonly<Record<string, string | null | undefined>>,
): string | null {
  if (template === "") return null;
  let known = true;
  const text = template.replace(/\{([^}]+)\}/gu, (_, name: string) => {
    const value = values[name];
    if (value === null || value === undefined || value === "") known = false;
    return value ?? "";
  });
  return known ? closeOnce(text) : null;
}

/** Fills `{name}` with values that are all there. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return closeOnce(template.replace(/\{([^}]+)\}/gu, (_, name: string) => values[name] ?? ""));
}

/** "Molex, Inc.." → "Molex, Inc." and "{x}?." → "{x}?". */
function closeOnce(text: string): string {
  return text.replace(/([.!?。！？])[.。]$/u, "$1");
}

/** "A, B, and C" as the language lists. */
export function listed(items: readonly string[], phrases: Phrases): string {
  if (items.length < 2) return items[0] ?? "";
  const head = items.slice(0, -1).join(phrases.comma);
  const last = items.at(-1) ?? "";
  const serial = items.length > 2 || items.some((item) => /\s(?:and|or)\s/u.test(item)) ? phrases.serialComma : "";
  // Spanish: "y" before an "i" is "e".
  const and = phrases.and === " y " && /^h?i(?!e)/iu.test(last) ? " e " : phrases.and;
  return head + serial + and + last;
}

/** The frame of the first, second or a later list in a scene. */
export function nounFrame(frames: Frames, before: number): string {
  if (before === 0) return frames.noun;
  return before % 2 === 1 ? frames.nounAgain : frames.nounPlus;
}

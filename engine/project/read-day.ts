import type { Phrases } from "../script/phrases/index.ts";
import { type ShownDeadline, shownDeadline } from "../script/deadline.ts";

/** Most characters of a wording that has no day of the month: "next Friday". */
const MOST_WORDING_CHARS = 24;

/**
 * A day as a user types it, as the last scene sets it.
 * @returns null where no day and no short wording can be made of it
 */
export function readDay(text: string, phrases: Phrases): ShownDeadline | null {
  const wording = text
    .trim()
    .replace(/^(?:the|by|until|to)\s+/iu, "")
    .replace(/[.。]+$/u, "");
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(wording);
  const month = iso === null ? undefined : phrases.months[Number(iso[2]) - 1];
  if (iso !== null && month !== undefined) {
    const day = String(Number(iso[3]));
    return { said: `${day} ${month}`, day, rest: month };
  }
  const found = shownDeadline({ value: wording, evidence: [[0, wording.length]] }, wording, phrases);
  if (found !== null) return found;
  // "end of March", "next Friday": no day to set alone.
  if (wording === "" || wording.length > MOST_WORDING_CHARS) return null;
  const [first = "", ...rest] = wording.split(" ");
  return { said: wording, day: first, rest: rest.join(" ") };
}

import type { Edit } from "../../shared/edit/index.ts";
import type { Talk } from "../project/index.ts";
import { has } from "./has.ts";
import type { Item } from "./item.ts";
import { plainMessage, simplified } from "./normal.ts";
import { read } from "./read.ts";

/** A longer message is a new request and no answer. */
const MOST_ANSWER_ITEMS = 6;

/**
 * Which of the choices that were offered a message means: by number, or by what it names.
 * @returns null if it is no answer; "none" if it declines
 */
export function answerTo(message: string, { choices }: Talk): readonly Edit[] | "none" | null {
  if (choices.length === 0) return null;
  const items = read(plainMessage(message), simplified(plainMessage(message)), () => true).filter(
    ({ is }) => is !== "filler" && is !== "stop" && is !== "comma" && is !== "request" && is !== "to",
  );
  if (items.length === 0 || items.length > MOST_ANSWER_ITEMS) return null;
  const letter = /^\s*\(?([a-c])\)?[.)]?\s*$/iu.exec(message)?.[1]?.toLowerCase();
  const named = letter === undefined ? numberOf(items) : letter.charCodeAt(0) - 96;
  if (named !== null) return choices[named - 1]?.edits ?? null;
  const small = message.toLowerCase();
  const byName = choices.filter(({ names }) => names.some((name) => small.includes(name)));
  const [only] = byName;
  if (only !== undefined && byName.length === 1) return only.edits;
  if (items.every(({ is }) => is === "yes") || /^\s*(?:yes|ok|好|行)/iu.test(small)) return choices[0]?.edits ?? null;
  if (
    /^\s*(?:no|nope|none(?: of (?:them|these|those))?|neither|never ?mind|都不(?:要|是)?|不要|不用了?|算了)[\s.!。！]*$/iu.test(
      small,
    )
  )
    return "none";
  return null;
}

/** "2", "the second one", 第二个, "the last". */
function numberOf(items: readonly Item[]): number | null {
  // A number of something else ("15 seconds", "scene 3") is a request of its own.
  if (has(items, "unit", "percent", "times", "version", "step")) return null;
  if (items.some(({ is, value }) => is === "scene" && value !== "one")) return null;
  const found = items.find(
    ({ is, value }) => (is === "number" || is === "ordinal") && Number(value) >= 1 && Number(value) <= 3,
  );
  return found === undefined ? null : Number(found.value);
}

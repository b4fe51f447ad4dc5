import type { Vocabulary } from "./vocabulary.ts";
import { ENGLISH } from "./words-en.ts";
import { CHINESE } from "./words-zh.ts";

/** What a user wants done. `message` is all that goes to the agent. */
export type Action = Vocabulary["action"] | "message";

export interface Intent {
  readonly action: Action;
  /** After an upload: what the words ask for besides, or null. */
  readonly afterwards: Exclude<Action, "upload"> | null;
}

/** Commands are short; what is longer is a message, or a posting. */
const MAX_COMMAND_CHARS = 80;
/** The tables' own order is the router's: the first that fits. */
const TABLES = ["export", "credits", "status", "upload"].flatMap((action) =>
  [...ENGLISH, ...CHINESE].filter((words) => words.action === action),
);

/**
 * What a user's words and files mean, before anything is sent to the agent. A command is a text of which every word belongs to the
 * command; "export manager", "status meetings" and "credits to our team" are none. `files` is how many are attached.
 */
export function intent(text: string, files = 0): Intent {
  const action = command(text);
  if (files === 0) return { action, afterwards: null };
  return { action: "upload", afterwards: text.trim() === "" || action === "upload" ? null : action };
}

function command(text: string): Action {
  // Bounded first: patterns are run on short texts only.
  if (text.length > 4 * MAX_COMMAND_CHARS) return "message";
  const plain = text.normalize("NFKC").toLowerCase().replace(/’/gu, "'").trim();
  // A command is one sentence on one line.
  if (plain.length > MAX_COMMAND_CHARS || /[\n\r:;]/u.test(plain)) return "message";
  const bare = plain
    .replace(/[.!?,。！？，、…~"“”`()[\]*_/-]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  if (bare === "") return "message";
  return TABLES.find((words) => isAll(bare, words))?.action ?? "message";
}

/** Whether the text is made of the vocabulary's words alone, with one of its keys among them. */
function isAll(text: string, { keys, around }: Vocabulary): boolean {
  const words = [...keys.map((word) => ({ word, key: true })), ...around.map((word) => ({ word, key: false }))];
  /** For each place: whether it can be reached without a key, and with one. */
  const reached = Array.from({ length: text.length + 1 }, () => ({ plain: false, keyed: false }));
  const start = reached[0];
  if (start !== undefined) start.plain = true;
  for (let at = 0; at < text.length; at++) {
    const here = reached[at];
    if (here === undefined || (!here.plain && !here.keyed)) continue;
    if (text[at] === " ") {
      join(reached[at + 1], here.plain, here.keyed);
      continue;
    }
    for (const { word, key } of words) {
      if (!text.startsWith(word, at) || !isWhole(text, at, word.length)) continue;
      join(reached[at + word.length], here.plain && !key, here.keyed || key);
    }
  }
  return reached[text.length]?.keyed === true;
}

function join(place: { plain: boolean; keyed: boolean } | undefined, plain: boolean, keyed: boolean): void {
  if (place === undefined) return;
  place.plain ||= plain;
  place.keyed ||= keyed;
}

/** Latin words end where their letters end; Chinese ones stand side by side. */
function isWhole(text: string, at: number, length: number): boolean {
  const inner = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && /[\p{Script=Latin}\d']/u.test(a) && /[\p{Script=Latin}\d']/u.test(b);
  return !inner(text[at - 1], text[at]) && !inner(text[at + length - 1], text[at + length]);
}

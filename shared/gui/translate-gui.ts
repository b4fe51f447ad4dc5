import { actionOf, type GuiActionName } from "./actions.ts";
import { quoted, sentencesOf } from "./sentences.ts";
import type { GuiWords } from "./words.ts";
import { ENGLISH } from "./words-en.ts";
import { CHINESE } from "./words-zh.ts";

export interface GuiAction {
  readonly action: GuiActionName;
  /** True if it is for the user to decide ("when you're happy, …"); false if it is simply the next step. */
  readonly offered: boolean;
  /** The instruction itself. */
  readonly said: string;
}

export interface Translated {
  /** What the agent says of the content, whole. May be empty. */
  readonly text: string;
  /** What stood in place of the rest, each once, in its order. */
  readonly actions: readonly GuiAction[];
}

const LANGUAGES: readonly GuiWords[] = [ENGLISH, CHINESE];
/** No instruction is longer. */
const MAX_SENTENCE_CHARS = 400;
const MAX_LEADS = 4;

/**
 * A backend that believes its user to have a graphical interface says "click Export", "打开面板", "drag the clip". Such sentences are
 * taken out and become actions; all else stays as it is. English and Chinese, also mixed.
 */
export function translateGui(text: string): Translated {
  const actions: GuiAction[] = [];
  const note = (said: string, words: GuiWords, before = ""): void => {
    const action = actionOf(said);
    if (action === null || actions.some((known) => known.action === action)) return;
    actions.push({ action, offered: words.conditional.test(`${before} ${said}`), said: said.trim() });
  };
  const lines = text.split("\n").map((line) => {
    const kept = sentencesOf(line)
      .map((sentence) => without(sentence, note))
      .join("");
    return { kept: kept.trim() === line.trim() ? line : tidied(kept), gone: bare(kept) === "" && bare(line) !== "" };
  });
  const left = lines.filter(({ gone }, i) => !gone && !announces(lines, i)).map(({ kept }) => kept);
  const changed = lines.some(({ gone }) => gone);
  const joined = left.join("\n");
  return { text: changed ? joined.replace(/\n{3,}/gu, "\n\n").trim() : joined, actions };
}

type Note = (said: string, words: GuiWords, before?: string) => void;

/** A sentence without its instructions; empty if it is one. */
function without(sentence: string, note: Note): string {
  if (sentence.length > MAX_SENTENCE_CHARS) return sentence;
  for (const words of LANGUAGES) {
    if (isInstruction(sentence, words)) {
      note(sentence, words);
      return reportIn(sentence, words);
    }
    const seam = seamOf(sentence, words);
    if (seam !== null) {
      note(sentence.slice(seam.to), words, sentence.slice(0, seam.from));
      return ended(sentence.slice(0, seam.from), sentence);
    }
  }
  return sentence;
}

function isInstruction(clause: string, words: GuiWords): boolean {
  let rest = bare(clause);
  for (let leads = 0; leads <= MAX_LEADS; leads++) {
    if (words.pointers.some((pattern) => pattern.test(rest))) return !words.content.test(rest);
    if (words.instructions.some((pattern) => pattern.test(rest))) return !words.content.test(rest);
    const lead = words.leads.map((pattern) => pattern.exec(rest)?.[0].length ?? 0).find((length) => length > 0);
    if (lead === undefined) return false;
    rest = bare(rest.slice(lead));
  }
  return false;
}

/** Where content ends and an instruction begins, if the sentence has both. */
function seamOf(sentence: string, words: GuiWords): { readonly from: number; readonly to: number } | null {
  for (const seam of sentence.matchAll(words.seams)) {
    const from = seam.index;
    const to = from + seam[0].length;
    const before = sentence.slice(0, from);
    if (from === 0 || quoted(sentence, 0, from) || words.speech.test(before)) continue;
    if (isInstruction(sentence.slice(to), words)) return { from, to };
  }
  return null;
}

/** What the agent tells of itself behind an instruction: "Click Export to get it, and I've made the music softer." */
function reportIn(sentence: string, words: GuiWords): string {
  for (const seam of sentence.matchAll(words.seams)) {
    const rest = sentence.slice(seam.index + seam[0].length);
    if (words.report.test(rest) && !quoted(sentence, 0, seam.index)) return rest.replace(/^(?:and|but)\s+/u, "");
  }
  return "";
}

/** A clause made a sentence, with the space that followed. */
function ended(clause: string, sentence: string): string {
  const space = /\s*$/u.exec(sentence)?.[0] ?? "";
  const text = clause.trimEnd();
  if (bare(text) === "") return "";
  const mark = /\p{Script=Han}/u.test(text) ? "。" : ".";
  return `${/[.!?。！？]["”」*_]*$/u.test(text) ? text : `${text}${mark}`}${space}`;
}

/** Without what only marks a list, a heading or emphasis up. */
function bare(line: string): string {
  return line.replace(/^[\s>#*_`•·–—\p{Extended_Pictographic}\u{fe0f}-]*(?:\d{1,2}[.)、]\s*)?[*_`\s]*/u, "").trimEnd();
}

/** A line of which something was taken: emphasis that lost its other half is taken, too. */
function tidied(line: string): string {
  const text = line.trimEnd();
  return (text.match(/\*\*/gu)?.length ?? 0) % 2 === 1 ? text.replace("**", "") : text;
}

/** Whether a line only announces lines that are gone: "To get your film:" and two steps. */
function announces(lines: readonly { readonly kept: string; readonly gone: boolean }[], i: number): boolean {
  if (!/[:：]\**\s*$/u.test(lines[i]?.kept ?? "")) return false;
  let gone = 0;
  for (const line of lines.slice(i + 1)) {
    if (line.gone) gone++;
    else if (line.kept.trim() !== "" || gone > 0) return gone > 0 && line.kept.trim() === "";
  }
  return gone > 0;
}

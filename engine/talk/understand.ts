import { readFileSync } from "node:fs";
import type { Edit } from "../../shared/edit/index.ts";
import type { Project } from "../project/index.ts";
import type { Note, Understood } from "./context.ts";
import { declines } from "./declines.ts";
import { unpacked } from "./learned/file.ts";
import { understandWith } from "./learned/learned.ts";
import { linesMentioned } from "./lines-mentioned.ts";
import { linesOut } from "./lines-out.ts";
import { withoutForbidden } from "./forbidden.ts";
import { Model } from "./learned/model.ts";
import { prepared } from "./prepared.ts";
import { withoutRefused } from "./refused-values.ts";
import { outrightFor, resortFor } from "./resorts.ts";
import { withoutSupposed } from "./supposed.ts";
import { type TakenBack, takenBack } from "./taken-back.ts";

const models = new Map<string, Model>();

/** What was learned of a script. Read when it is first needed: most runs of jobreel are told nothing. */
function modelOf(script: "latin" | "han"): Model {
  const known = models.get(script);
  if (known !== undefined) return known;
  const model = new Model(unpacked(readFileSync(new URL(`learned/${script}.bin`, import.meta.url))));
  models.set(script, model);
  return model;
}

/**
 * What a message asks for. The same message and project give the same answer; nothing is changed.
 * @param focus id of the scene that was last spoken of
 */
export function understand(written: string, project: Project, focus: string | null = null): Understood {
  if (declines(written)) return TAKEN_BACK;
  if (TO_SOMEBODY_ELSE.test(written)) return { refusal: { code: "small-talk", values: {} } };
  const allowed = withoutForbidden(written, false);
  const { text, asked, tells } = withoutSupposed(allowed.text);
  const understood = text === "" ? TAKEN_BACK : understoodPlain(text, project, focus, allowed.forbids);
  if (asked.length === 0 && !tells) return understood;
  if ("edits" in understood)
    return { ...understood, notes: [...understood.notes, ...asked.filter((one) => one !== "").map(askedAbout)] };
  if (text !== "" && !asksNothing(understood)) return understood;
  if (asked.length === 0) return { refusal: { code: "small-talk", values: {} } };
  return offered(asked, project, focus);
}

/** What is asked about as if it were wished: offered, and nothing done. */
function offered(asked: readonly string[], project: Project, focus: string | null): Understood {
  const [wish = ""] = asked;
  const understood = wish === "" ? null : understoodPlain(wish, project, focus, false);
  if (understood === null || !("edits" in understood)) return { refusal: { code: "asks", values: {} } };
  return {
    question: { key: "as-asked", values: {}, choices: [{ key: "edits", values: {}, edits: understood.edits }] },
  };
}

function askedAbout(text: string): Note {
  return { key: "asked", values: { text } };
}

/** What a message without frames asks for. */
function understoodPlain(said: string, project: Project, focus: string | null, forbids: boolean): Understood {
  const text = prepared(said, project, focus);
  const back = understoodWithout(takenBack(text), project, focus);
  if (back !== null) return back;
  const rest = withoutForbidden(text, true);
  const understood = rest.text === "" ? TAKEN_BACK : understoodWhole(rest.text, project, focus);
  // Beside what is not to be done, what was not understood is its reason.
  return (forbids || rest.forbids) && (asksNothing(understood) || REASON.test(rest.text)) ? TAKEN_BACK : understood;
}

/** "@Lena please put it in the calendar" */
const TO_SOMEBODY_ELSE =
  /^\s*@[\p{L}][\p{L}\d._-]+|^\s*(?:for |hey |ok(?:ay)? )?(?:siri|alexa|google|小爱同学|小度小度)\b/iu;

/** What is not to be done, and why: "…, the team signed it off". */
const REASON =
  /^(?:because |since |as |cause )?(?:the|our|my|we|i|it|they|he|she|everybody|everyone|legal|hr|marketing|that['’]s|it['’]s)\b(?![^]*\b(?:should|must|needs?|want|please|make|but|instead|rather|too)\b)[^,;.!?]*[.!]?$|^(?:因为|毕竟|大家|老板|领导|团队|我们?)(?!.*(?:想|要|请|把|改|换|删))[^，。]*[。]?$/iu;

function asksNothing(understood: Understood): boolean {
  return "refusal" in understood && /^(?:unknown|small-talk)$/u.test(understood.refusal.code);
}

const TAKEN_BACK: Understood = { refusal: { code: "taken-back", values: {} } };
/** Going back is no wish that can be taken back: "undo, leave it as it was" says it twice. */
const BACK: ReadonlySet<string> = new Set(["undo", "redo", "startOver", "goToVersion", "show"]);

/** What is left of a message whose last wish was taken back; null where nothing was. */
function understoodWithout(back: TakenBack | null, project: Project, focus: string | null): Understood | null {
  if (back === null) return null;
  const { before, after, all, merelyThought, conditional } = back;
  const last = merelyThought ? before.length - 1 : lastWish(before, project, focus);
  if (last === -1) return null;
  const kept = conditional ? before.slice(0, -1) : before.slice(0, all ? 0 : last);
  const left = [...kept, withoutAgain(after, before)].join(" ").trim();
  if (left === "") return TAKEN_BACK;
  const rest = understoodWithout(takenBack(left), project, focus) ?? understoodWhole(left, project, focus);
  return "refusal" in rest ? TAKEN_BACK : rest;
}

/** 不要音乐，算了，还是要音乐: what is to stay after all was named in the wish that is taken back. */
function withoutAgain(after: string, before: readonly string[]): string {
  const again = /^\s*(?:还是|那就)(?:要|留着?|保留|用)(?<what>\p{Script=Han}{1,6}?)(?:吧|了)?[。！!\s]*$/u.exec(after)
    ?.groups?.["what"];
  return again !== undefined && before.some((clause) => clause.includes(again)) ? "" : after;
}

/**
 * Where the wish begins that is taken back: the last that asks for something, or what is named and asked nothing of,
 * "Scene 3, leave it"; -1 where nothing can be taken back.
 */
function lastWish(before: readonly string[], project: Project, focus: string | null): number {
  const named = before.at(-1) ?? "";
  if (before.length > 1 && !wants(named, project, focus) && NAMES.test(named)) return before.length - 1;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const understood = understoodWhole(before.slice(at).join(""), project, focus);
    if ("edits" in understood) return understood.edits.some(({ op }) => BACK.has(op)) ? -1 : at;
  }
  return -1;
}

/** A scene or a thing, and nothing else. */
const NAMES =
  /^\W*(?:(?:and|but|as for|the) )*(?:scenes? \w+|the \w+(?: \w+)? (?:scene|part|one)|(?:the )?(?:music|voice|captions|logo|rest|others?))\W*$|^(?:第.{1,3}[幕页屏]|其他的?|其余的?|音乐|旁白|字幕|logo)(?:[：:，].{0,4})?[，。]?\s*$|^.{0,4}不[变动改][，。]?\s*$/iu;

function wants(said: string, project: Project, focus: string | null): boolean {
  return "edits" in understoodWhole(said, project, focus);
}

const IN_A_LIST =
  /\b(?:in|from|of|among|under) (?:the |our )?(?:benefits?|perks?|offer|requirements?)\b|(?:要求|福利|待遇|条件)(?:里|中|那|当中|部分)/iu;

function understoodWhole(text: string, project: Project, focus: string | null): Understood {
  const { rest, edits, missing } = linesOut(text, project);
  if (missing !== null) return { refusal: { code: "not-said", values: { find: missing } } };
  if (edits.length === 0) return withMentioned(text, project, focus);
  if (rest === "") return { edits, notes: [] };
  const other = understoodOf(rest, project, focus);
  if ("edits" in other) {
    // 任职要求里，“…”这一条不要写: where the line stands.
    const others = IN_A_LIST.test(rest)
      ? other.edits.filter((edit) => edit.op !== "hide" || !/^(?:benefits|requirements)$/u.test(edit.topic))
      : other.edits;
    return { edits: [...edits, ...others], notes: other.notes };
  }
  // What is asked back waits with what is clear; a reason beside the wish asks for nothing.
  return "question" in other ? withLines(edits, understoodOf(text, project, focus)) : { edits, notes: [] };
}

/** What a message asks for, with the lines that it mentions as going. */
function withMentioned(text: string, project: Project, focus: string | null): Understood {
  const { edits, rest } = linesMentioned(text, project);
  if (edits.length === 0) return understoodOf(text, project, focus);
  const other = /[\p{L}\d]/u.test(rest) ? understoodOf(rest, project, focus) : null;
  if (other === null) return { edits, notes: [] };
  if ("edits" in other) {
    // 午饭不包了，那顿热午饭拿掉: what was mentioned before is the same.
    const others = other.edits.filter(
      (edit) => edit.op !== "removeLine" && !(edit.op === "hide" && /^(?:benefits|requirements)$/u.test(edit.topic)),
    );
    return { ...other, edits: [...edits, ...others] };
  }
  return withLines(edits, understoodOf(text, project, focus));
}

/** Lines that are mentioned as going, where nothing else was made of them than that all of their kind go. */
function withLines(lines: readonly Edit[], understood: Understood): Understood {
  if (lines.length === 0) return understood;
  if (!("edits" in understood) && !("posting" in understood)) return { edits: lines, notes: [] };
  if (!("edits" in understood) || understood.edits.some(({ op }) => op === "removeLine")) return understood;
  // All of them, the scene that they stand in, or the pay among which they are: less was meant.
  const others = understood.edits.filter(({ op }) => op !== "hide" && op !== "removeScene");
  return { ...understood, edits: [...lines, ...others] };
}

function understoodOf(text: string, project: Project, focus: string | null): Understood {
  return withoutRefused(text, understoodAny(text, project, focus), project);
}

function understoodAny(text: string, project: Project, focus: string | null): Understood {
  const outright = outrightFor(text, project);
  if (outright !== null) return outright;
  const understood = understandWith(modelOf(/\p{Script=Han}/u.test(text) ? "han" : "latin"), text, project, focus);
  return isOpen(understood) ? (resortFor(text, project) ?? understood) : understood;
}

/** True if nothing was understood, or only what a wish is of. */
function isOpen(understood: Understood): boolean {
  if ("question" in understood) return /^which-(?:music|voice|colour)$/u.test(understood.question.key);
  return "refusal" in understood && understood.refusal.code === "unknown";
}

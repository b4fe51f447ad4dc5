import type { Change, Edit } from "../../shared/edit/index.ts";
import { applyAll, type Project, type Refusal, type Talk } from "../project/index.ts";
import { nextLength } from "./amounts.ts";
import { answerTo } from "./answer.ts";
import type { Choice, Note, Question, TalkRefusal } from "./context.ts";
import { corrected } from "./correction.ts";
import {
  answerText,
  choiceLabel,
  languageOf,
  noteTexts,
  questionText,
  refusalText,
  type TalkLanguage,
  toReply,
} from "./say/say.ts";
import { understand } from "./understand.ts";

/** One call of a tool, as the agent tells of it: an edit that was made. */
export interface ToolCall {
  readonly name: Edit["op"];
  readonly args: Edit;
  readonly result: readonly Change[];
}

/** What became of a message. In every case `project` is what goes on from here, and `reply` what the user is told. */
export type Conversed =
  | {
      readonly kind: "edited";
      readonly project: Project;
      readonly reply: string;
      readonly changes: readonly Change[];
      readonly toolCalls: readonly ToolCall[];
    }
  | {
      readonly kind: "question";
      readonly project: Project;
      readonly reply: string;
      readonly question: Question;
      readonly choices: readonly string[];
    }
  | { readonly kind: "refusal"; readonly project: Project; readonly reply: string; readonly refusal: TalkRefusal }
  /** A posting was pasted: a new film is to be made of it. */
  | { readonly kind: "posting"; readonly project: Project; readonly posting: string };

export interface ConverseOptions {
  /** The language of what is said; that of the message if it isn't told. */
  readonly language?: TalkLanguage;
  /** True if there is a model that translates. */
  readonly translates?: boolean;
  /** False where there is no brand kit. */
  readonly brands?: boolean;
}

const SILENT: Talk = { choices: [], focus: null, last: [] };

/**
 * Takes a message to a project: makes the edits it asks for, asks back, or says why not. Either all edits of a message
 * are made or none. Pure, and takes milliseconds.
 */
export function converse(project: Project, text: string, options: ConverseOptions = {}): Conversed {
  const language = options.language ?? languageOf(text);
  const talk = project.talk ?? SILENT;
  const open = { ...project, talk: { ...talk, choices: [] } };
  const answer = answerTo(text, talk);
  if (answer === "none") return refused(open, { code: "small-talk", values: {} }, language);
  if (answer !== null) return edited(open, answer, [], language, options);
  const correction = corrected(text, open);
  if (correction !== null) return edited(open, correction, [], language, options);
  const understood = understand(text, open, talk.focus);
  if ("posting" in understood) return { kind: "posting", project: open, posting: understood.posting };
  if ("refusal" in understood) {
    const { refusal } = understood;
    if (refusal.code !== "asks") return refused(open, refusal, language);
    return { kind: "refusal", project: open, reply: answerText(text, language, open), refusal };
  }
  if ("question" in understood) return asked(open, understood.question, language);
  return edited(open, understood.edits, understood.notes, language, options);
}

/**
 * Makes edits that come as data, as {@link converse} makes those of a message.
 * @param language of the reply
 */
export function converseWith(
  project: Project,
  edits: readonly Edit[],
  language: TalkLanguage,
  options: ConverseOptions = {},
): Conversed {
  return edited(project, edits, [], language, options);
}

function edited(
  project: Project,
  edits: readonly Edit[],
  notes: readonly Note[],
  language: TalkLanguage,
  options: ConverseOptions,
): Conversed {
  const made = applyAll(project, edits, options);
  if ("refusal" in made) {
    const room =
      made.refusal.code === "too-long" || made.refusal.code === "not-longer"
        ? roomFor(project, edits, made.refusal, options)
        : null;
    if (room !== null) return asked(project, room, language);
    const why = refused(project, made.refusal, language);
    // "20 seconds" of a film of 15: why that is refused is told, too.
    return { ...why, reply: [why.reply, ...noteTexts(notes, language)].join("\n") };
  }
  const toolCalls = made.steps.map(({ edit, changes: result }) => ({ name: edit.op, args: edit, result }));
  const changes = toolCalls.flatMap(({ result }) => result);
  const focus =
    changes.findLast(({ scene, after }) => scene !== null && after !== null)?.scene ?? project.talk?.focus ?? null;
  const next = { ...made.project, talk: { choices: [], focus, last: edits } };
  return { kind: "edited", project: next, reply: toReply(changes, language, project, next, notes), changes, toolCalls };
}

/** Purposes whose scenes give way, the least missed first. */
const GIVES_WAY = ["quote", "do", "why", "bring"];

/** Ways to make room for what does not fit, each tried before it is offered. */
function roomFor(
  project: Project,
  edits: readonly Edit[],
  refusal: Refusal,
  options: ConverseOptions,
): Question | null {
  const { lengthS } = project.choices;
  const longer = nextLength(lengthS, false);
  const { scenes } = project.storyboard;
  const named = JSON.stringify(edits);
  const spare = GIVES_WAY.flatMap((purpose) =>
    scenes
      .filter((scene) => scene.purpose === purpose && scene.own === undefined && !named.includes(`"${scene.id}"`))
      .slice(-1),
  )[0];
  const ways: readonly Choice[] = [
    ...(longer > lengthS
      ? [
          {
            key: "longer",
            values: { lengthS: longer },
            edits: [{ op: "setLength", lengthS: longer } as const, ...edits],
          },
        ]
      : []),
    ...(spare === undefined
      ? []
      : [
          {
            key: "without",
            values: { scene: spare.id, number: scenes.indexOf(spare) + 1 },
            edits: [{ op: "removeScene", scene: spare.id } as const, ...edits],
          },
        ]),
    { key: "tighter", values: {}, edits: [{ op: "tightenCopy", factor: 0.8 } as const, ...edits] },
  ];
  const choices = ways.filter((way) => "project" in applyAll(project, way.edits, options));
  const overrunS = Number(refusal.values["overrunS"] ?? 0);
  if (choices.length < 2) return null;
  return { key: overrunS > 0 ? "too-long" : "no-room", values: { lengthS, overrunS }, choices };
}

function asked(project: Project, question: Question, language: TalkLanguage): Conversed {
  const labels = question.choices.map((choice) => choiceLabel(choice, language, project));
  const choices = question.choices.map(({ edits, key, values }, index) => ({
    edits,
    names: [key, labels[index] ?? "", ...Object.values(values).map(String)]
      .map((name) => name.toLowerCase())
      .filter((name) => name.length > 1),
  }));
  const talk = { ...(project.talk ?? SILENT), choices };
  return {
    kind: "question",
    project: { ...project, talk },
    reply: questionText(question, language, project),
    question,
    choices: labels,
  };
}

function refused(
  project: Project,
  refusal: TalkRefusal,
  language: TalkLanguage,
): Extract<Conversed, { readonly kind: "refusal" }> {
  return { kind: "refusal", project, reply: refusalText(refusal, language, project), refusal };
}

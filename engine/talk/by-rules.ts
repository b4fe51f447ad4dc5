import { type Detail, EDIT, type Edit } from "../../shared/edit/index.ts";
import type { Project } from "../project/index.ts";
import { clausesOf, sentencesOf } from "./clause.ts";
import { carried } from "./carry.ts";
import type { Context, Made, Note, Question, TalkRefusal, Understood } from "./context.ts";
import { asksToKnow, onlyTells, saidOfOther } from "./force.ts";
import { factsTold } from "./facts/told.ts";
import type { Told } from "./facts/told-fact.ts";
import { has } from "./has.ts";
import type { Concept, Item } from "./item.ts";
import { isPosting } from "./posting-like.ts";
import { meant } from "./meant.ts";
import { plainMessage, simplified } from "./normal.ts";
import { VERBS } from "./clause-concepts.ts";
import { read } from "./read.ts";
import { complains, remedied, type Wish } from "./reasons.ts";
import { history } from "./rules/history.ts";
import { length } from "./rules/length.ts";
import { aspects, colour, files, logo, theme } from "./rules/look.ts";
import { scenes } from "./rules/scenes.ts";
import { captions, music, pace, voice } from "./rules/sound.ts";
import { topics } from "./rules/topics.ts";
import { typed } from "./rules/typed.ts";
import { adjectives, dense, language } from "./rules/wording.ts";

/** Longer messages are no commands. */
export const MOST_COMMAND_CHARS = 1200;
/** Nobody asks for so much at once. */
const MOST_EDITS = 24;

/** Each answers for a whole clause; the first that knows it. */
const WHOLE = [history, typed, files, scenes, topics];
/** Each takes of a clause what is its own. */
const SETTINGS = [aspects, colour, logo, theme, music, pace, voice, captions, adjectives, dense, language];

/** A message as it is looked up in, as it was typed, and what its words mean. */
export function itemsOf(
  text: string,
  project: Project,
): { readonly message: string; readonly typed: string; readonly items: readonly Item[] } {
  const typed = plainMessage(text);
  const message = simplified(typed);
  return { message, typed, items: meant(read(typed, message, knownTo(project)), message) };
}

/**
 * What a message asks for, by the rules alone.
 * @param focus id of the scene that was last spoken of
 */
export function understoodByRules(text: string, project: Project, focus: string | null = null): Understood {
  if (isPosting(text)) return { posting: text };
  if (text.length > MOST_COMMAND_CHARS) return { refusal: { code: "too-much", values: { most: MOST_COMMAND_CHARS } } };
  const { message, typed: said, items: whole } = itemsOf(text, project);
  const asked = sentencesOf(whole).map((sentence) => asksToKnow(sentence, message));
  const facts = toldIn(whole, asked, { said, message }, project);
  const items = whole.filter(({ from, to }) => !facts.some((fact) => from < fact.to && to > fact.from));
  const context = { project, message, typed: said, focus, all: items };
  const wishes: Wish[] = facts.map(({ edit }) => ({ edits: [edit], complaint: false }));
  const notes: Note[] = [];
  let past: number | null = null;
  let question: Question | null = null;
  let refusal: TalkRefusal | null = null;
  const clauses = clausesOf(items, message);
  for (const [index, clause] of clauses.entries()) {
    if (asked[clause.sentence] === true) continue;
    if (onlyTells(clause.items, message)) {
      if (has(clause.items, "past")) past = clause.sentence;
      continue;
    }
    // "We used to do these on paper, vertical ones, with captions": of the same time.
    if (past === clause.sentence && !has(clause.items, ...VERBS, "request", "back")) continue;
    if (!has(clause.items, ...NAMED) && saidOfOther(clause.items, message)) continue;
    const made = makeOf(
      carried(
        clause.items,
        clauses.slice(0, index).map((one) => one.items),
      ),
      context,
    );
    if (made === null) continue;
    if ("edits" in made) {
      wishes.push({ edits: made.edits, complaint: complains(clause.items, message) && !has(clause.items, ...NAMED) });
      notes.push(...(made.notes ?? []));
    } else if ("question" in made) question ??= made.question;
    else refusal ??= made.refusal;
  }
  if (refusal !== null) return { refusal };
  const edits = remedied(wishes);
  const answers = ANSWERED[question?.key ?? ""] ?? [];
  if (edits.some(({ op }) => answers.includes(op))) question = null;
  // What is clear waits for what is not: half of a wish is not what was asked for.
  if (question !== null && question.choices.length > 0)
    return {
      question: {
        ...question,
        choices: question.choices.map((choice) => ({ ...choice, edits: settled([...edits, ...choice.edits]) })),
      },
    };
  if (question !== null) return { question };
  const all = settled(withoutIdle(edits, project, message.toLowerCase()));
  if (all.length > MOST_EDITS) return { refusal: { code: "too-much", values: { most: MOST_EDITS } } };
  if (all.length > 0) return { edits: all, notes };
  return { refusal: { code: idle(items, asked), values: {} } };
}

/** What a message's sentences tell of the job, each with its range in the message. */
function toldIn(
  items: readonly Item[],
  asked: readonly boolean[],
  { said, message }: { readonly said: string; readonly message: string },
  project: Project,
): readonly Told[] {
  return sentencesOf(items).flatMap((sentence, index, sentences) => {
    // With what was left out as refused: "450 instead of 400".
    const from = index === 0 ? 0 : (sentence[0]?.from ?? 0);
    if (asked[index] === true || has(sentence, "colon") || sentence.filter(({ is }) => is === "quote").length > 1)
      return [];
    const to = sentences[index + 1]?.[0]?.from ?? message.length;
    return factsTold({ typed: said.slice(from, to), plain: message.slice(from, to) }, project).map((fact) => ({
      ...fact,
      from: from + fact.from,
      to: from + fact.to,
    }));
  });
}

function idle(items: readonly Item[], asked: readonly boolean[]): "small-talk" | "asks" | "unknown" {
  if (asked.some(Boolean)) return "asks";
  return isIdle(items) || has(items, "praise") ? "small-talk" : "unknown";
}

/** True for "thanks, got it": words that never ask for anything. */
export function isIdle(items: readonly Item[]): boolean {
  return items.every(({ is }) => IDLE.has(is));
}

const IDLE: ReadonlySet<Concept> = new Set<Concept>([
  "thanks",
  "yes",
  "praise",
  "filler",
  "stop",
  "comma",
  "much",
  "bit",
  "that",
  "and",
]);

function makeOf(items: readonly Item[], context: Context): Made {
  for (const rule of WHOLE) {
    const made = rule(items, context);
    if (made !== null) return made;
  }
  const asked = length(items, context);
  const edits: Edit[] = [...asked.edits];
  let question: Made = null;
  for (const rule of SETTINGS) {
    const made = rule(items, context);
    if (made === null) continue;
    if ("edits" in made) edits.push(...made.edits);
    else if ("question" in made) question ??= made;
    else return made;
  }
  if (edits.length > 0) return { edits, notes: asked.notes };
  return question;
}

/** "太长了，控制在半分钟以内": of two lengths, the one that the film has already says nothing. */
function withoutIdle(edits: readonly Edit[], project: Project, message: string): readonly Edit[] {
  // "#E30613, our corporate red": the code says it.
  const colours = edits.filter((edit) => edit.op === "setColour");
  const code = colours.find((edit) => edit.op === "setColour" && message.includes(edit.colour ?? " "));
  if (code !== undefined && colours.length > 1) return edits.filter((edit) => edit.op !== "setColour" || edit === code);
  const lengths = edits.filter((edit) => edit.op === "setLength");
  if (lengths.length < 2) return edits;
  const idle = edits.filter((edit) => edit.op === "setLength" && edit.lengthS === project.choices.lengthS);
  return idle.length === lengths.length ? edits : edits.filter((edit) => !idle.includes(edit));
}

/** Edits in their order, each once; several of one setting are its last, and shapes are added up. */
export function settled(edits: readonly Edit[]): readonly Edit[] {
  const found: Edit[] = [];
  for (const edit of edits) {
    if (!EDIT.safeParse(edit).success || found.some((one) => JSON.stringify(one) === JSON.stringify(edit))) continue;
    const same = found.findIndex((one) => one.op === edit.op);
    const earlier = found[same];
    if (edit.op === "setAspects" && earlier?.op === "setAspects")
      found[same] = { ...edit, aspects: [...new Set([...earlier.aspects, ...edit.aspects])] };
    // "We have a recording now, ana.wav, so the computer needn't read".
    else if (edit.op === "setRecording" && edit.file === null && earlier?.op === "setRecording") continue;
    else if (edit.op === "setRecording" && earlier?.op === "setRecording" && earlier.file === null) found[same] = edit;
    else if (earlier !== undefined && SINGLE.test(edit.op)) found[same] = edit;
    else if (edit.op === "setDetail" && found.some((one) => isDetail(one, edit.detail)))
      found[found.findIndex((one) => isDetail(one, edit.detail))] = edit;
    else if (edit.op === "moveScene" && found.some((one) => one.op === "moveScene" && one.scene === edit.scene))
      found[found.findIndex((one) => one.op === "moveScene" && one.scene === edit.scene)] = edit;
    else if (edit.op === "resizeScene" && found.some((one) => isResizeOf(one, edit.scene)))
      found[found.findIndex((one) => isResizeOf(one, edit.scene))] = edit;
    else found.push(edit);
  }
  return found.filter((edit) => !found.some((other) => cancels(other, edit)));
}

/** What is taken away need not be made quieter, and what is kept to ourselves is not shown. */
function cancels(other: Edit, edit: Edit): boolean {
  if (edit.op === "setMusicVolume") return other.op === "setMusic" && other.music === null;
  if (edit.op === "setSpeed") return other.op === "setVoice" && other.voice === null;
  // "Use me rather than the computer chap": who is not wanted is named.
  if (edit.op === "setVoice")
    return (
      (other.op === "setRecording" && (other.file !== null || edit.voice === null)) ||
      // "Let the pay scene pass in silence, nobody speaking": of the scene.
      (edit.voice === null && other.op === "setNarration" && other.text === "")
    );
  // 挤得看不清，拆成两幕: one of two remedies.
  if (edit.op === "resizeScene")
    return (other.op === "removeScene" || (other.op === "splitScene" && edit.factor > 1)) && other.scene === edit.scene;
  if (edit.op === "placeMedia") return other.op === "removeMedia" && other.file === edit.file;
  if (edit.op === "show") return other.op === "hide" && other.topic === edit.topic;
  if (edit.op === "undo") return other.op === "redo" || other.op === "startOver" || other.op === "goToVersion";
  return false;
}

function isDetail(edit: Edit, detail: Detail): boolean {
  return edit.op === "setDetail" && edit.detail === detail;
}

function isResizeOf(edit: Edit, scene: string): boolean {
  return edit.op === "resizeScene" && edit.scene === scene;
}

/** What is asked of a question that another part of the message answers. */
const ANSWERED: Readonly<Record<string, readonly Edit["op"][]>> = {
  "which-aspect": ["setAspects"],
  "which-colour": ["setColour", "setTheme"],
  "which-theme": ["setTheme", "setColour"],
  "which-music": ["setMusic", "setMusicVolume", "setMusicFile"],
  "which-voice": ["setVoice", "setSpeed", "setRecording", "setTone"],
  "which-crowded": ["splitScene", "resizeScene", "removeScene", "tightenCopy", "setCopy"],
};

/** What a complaint can be of. */
const NAMED: readonly Concept[] = [
  "music",
  "voice",
  "scene",
  "topic",
  "opening",
  "ending",
  "pace",
  "volume",
  "film",
  "copy",
  "captions",
];

const SINGLE =
  /^(?:setLength|setTheme|setColour|setLogo|setMusic|setMusicVolume|setVoice|setSpeed|setCaptions|setTone|tightenCopy|setLanguage|undo|redo|startOver|goToVersion)$/u;

interface Words {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

const WORDS = new WeakMap<Project["storyboard"], Words>();

/** Words of the film and its posting are right as they are. */
function knownTo(project: Project): (word: string) => boolean {
  return (word) => {
    const { text, words } = wordsOf(project);
    return words.has(word) || (/\p{Script=Han}/u.test(word) && text.includes(word));
  };
}

function wordsOf(project: Project): Words {
  const known = WORDS.get(project.storyboard);
  if (known !== undefined) return known;
  const shown = project.storyboard.scenes.flatMap(({ copy, narration }) => [...copy, narration]);
  const text = [project.posting.text, ...shown].join(" ").toLowerCase();
  const words = { text, words: new Set(text.match(/[\p{L}\p{N}'-]+/gu) ?? []) };
  WORDS.set(project.storyboard, words);
  return words;
}

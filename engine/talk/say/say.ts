import type { Change } from "../../../shared/edit/index.ts";
import { clockOf } from "../../project/clock.ts";
import { applyAll, type Project } from "../../project/index.ts";
import type { Scene } from "../../script/storyboard.ts";
import { SAY_CHINESE } from "./chinese.ts";
import type { Choice, Note, Question, TalkRefusal } from "../context.ts";
import { SAY_ENGLISH } from "./english.ts";
import { answerTo } from "./answers.ts";
import { filled, type Say, type Suggestion } from "./phrases.ts";

/** Telling the user what became of a message, in their language. */
export type TalkLanguage = "en" | "zh";

/** Words of an English sentence, not of names: a film's logo, BGM or company is called by them in Chinese, too. */
const ENGLISH =
  /\b(?:the|an?|to|of|in|on|at|with|by|for|and|is|are|it|that|make|change|set|use|put|say|add|replace|rename|call|want|please)\b/iu;

/** The language that a message is written in: that of its sentence, and not of the words it asks to be shown. */
export function languageOf(text: string): TalkLanguage {
  const at = text.search(/\p{Script=Han}/u);
  // Japanese is written with these, too; of the two languages it is told of things in English.
  if (at === -1 || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return "en";
  return ENGLISH.test(text.slice(0, at)) ? "en" : "zh";
}

function sayIn(language: TalkLanguage): Say {
  return language === "zh" ? SAY_CHINESE : SAY_ENGLISH;
}

/** Longer texts are told in part. */
const MOST_TOLD_CHARS = 90;

/**
 * What an edit did, the film as it is now, and two things to say next.
 * @param before the film before the changes
 * @param project as it is after them
 */
export function toReply(
  changes: readonly Change[],
  language: TalkLanguage,
  before: Project,
  project: Project,
  notes: readonly Note[] = [],
): string {
  const say = sayIn(language);
  const lines = changes.map((change) => changeLine(change, say, project));
  return [
    ...new Set(lines),
    ...roomLines(changes, say, before, project),
    ...shapesLine(changes, say, project),
    ...noteTexts(notes, language),
    filmLine(project, language),
    suggestionLine(changes, say, project),
  ].join("\n");
}

/** What was understood otherwise than said, a sentence each. */
export function noteTexts(notes: readonly Note[], language: TalkLanguage): readonly string[] {
  return notes.map(({ key, values }) => filled(sayIn(language).notes[key], values));
}

/** A draft has one shape: which one it is, and how the others are had. */
function shapesLine(changes: readonly Change[], say: Say, { choices }: Project): readonly string[] {
  const [first, other] = choices.aspects;
  if (first === undefined || other === undefined || !changes.some(({ op }) => op === "setAspects")) return [];
  return [filled(say.shapes, { first, other })];
}

/** Scenes that nobody named and for which there is no time any more, or time again. */
function roomLines(changes: readonly Change[], say: Say, before: Project, after: Project): readonly string[] {
  // In another language no scene reads the same.
  if (changes.some(({ op }) => op === "setLanguage")) return [];
  const named = new Set(changes.map(({ scene }) => scene));
  const missing = (from: Project, to: Project): string =>
    from.storyboard.scenes
      .filter((scene) => !named.has(scene.id) && !to.storyboard.scenes.some((other) => isSame(scene, other)))
      .map(({ id, copy }) => filled(say.told, { name: nameOf(id, say, from), copy: short(copy.join(" ")) }))
      .join(say.list);
  const [gone, back] = [missing(before, after), missing(after, before)];
  return [
    ...(gone === "" ? [] : [filled(say.gaveWay, { scenes: gone })]),
    ...(back === "" ? [] : [filled(say.cameBack, { scenes: back })]),
  ];
}

/** True for the same scene: of several duties, the one that tells of the same, be it in fewer words. */
function isSame(one: Scene, other: Scene): boolean {
  if (one.purpose !== other.purpose) return false;
  if (one.purpose !== "do") return one.id === other.id;
  const [words, others] = [one, other].map(
    ({ copy }) =>
      copy
        .join(" ")
        .toLowerCase()
        .match(/[\p{L}\d]+/gu) ?? [],
  );
  return words?.[0] === others?.[0] && (words?.[1] === others?.[1] || one.id === other.id);
}

/** What these take away is named, and nothing in its place. */
const GONE: ReadonlySet<Change["op"]> = new Set<Change["op"]>(["removeScene", "removeLine", "removeMedia", "hide"]);

function changeLine({ op, scene, at, before, after }: Change, say: Say, project: Project): string {
  const what = say.ops[op];
  const where = scene === null ? "" : whereOf(scene, at, say, project);
  const told = (value: string): string =>
    say.values[value] ?? short(value.trim() === "" ? say.none : value.replace(/[.。]$/u, ""));
  const inS = /^([\d.]+) s$/u;
  const lasting = (value: string): string => filled(say.seconds, { s: inS.exec(value)?.[1] ?? "" });
  const plainWhat =
    op === "setLength"
      ? (value: string): string => filled(say.seconds, { s: value })
      : op === "resizeScene"
        ? lasting
        : told;
  if (before !== null && after === null && GONE.has(op)) return filled(say.gone, { what, where, before: told(before) });
  if (before === null && after === null) return filled(say.done, { what, where });
  if (before === null && (op === "addScene" || op === "show"))
    return filled(say.changedTo, { what, where, after: plainWhat(after ?? "") });
  return filled(say.changed, { what, where, before: plainWhat(before ?? ""), after: plainWhat(after ?? "") });
}

function whereOf(id: string, at: Change["at"], say: Say, project: Project): string {
  const name = nameOf(id, say, project);
  if (at === null) return filled(say.scene, { number: "", name });
  return filled(say.sceneAt, { number: at.number, name, start: at.startS.toFixed(1), end: at.endS.toFixed(1) });
}

/** What a scene is called: by its purpose, as its id tells it where the scene is gone. */
function nameOf(id: string, say: Say, { storyboard }: Project): string {
  const purpose =
    storyboard.scenes.find((scene) => scene.id === id)?.purpose ?? id.replace(/^own-/u, "").split("-")[0] ?? id;
  return (say.purposes as Readonly<Record<string, string>>)[purpose] ?? id;
}

function short(text: string): string {
  return text.length > MOST_TOLD_CHARS ? `${text.slice(0, MOST_TOLD_CHARS - 1)}…` : text;
}

/** The film in one line: its length, shapes and scenes. */
export function filmLine(project: Project, language: TalkLanguage): string {
  return filled(sayIn(language).now, filmValues(project, sayIn(language)));
}

function filmValues(project: Project, say: Say): Readonly<Record<string, string | number>> {
  const clock = clockOf(project);
  const { choices, storyboard } = project;
  const scenes = storyboard.scenes.map(({ id }, index) => {
    const stand = "stands" in clock ? clock.stands[index] : undefined;
    const time = stand === undefined ? "" : ` ${stand.startS.toFixed(0)}–${stand.endS.toFixed(0)}`;
    return `${index + 1} ${nameOf(id, say, project)}${time}`;
  });
  return {
    version: project.version,
    length: choices.lengthS,
    aspects: choices.aspects.join(" + "),
    count: storyboard.scenes.length,
    scenes: scenes.join(say.list),
  };
}

function suggestionLine(changes: readonly Change[], say: Say, project: Project): string {
  const done = new Set(changes.map(({ op }) => op));
  const { choices, storyboard } = project;
  const first = storyboard.scenes[1]?.purpose;
  const open: readonly (readonly [boolean, Suggestion])[] = [
    [!done.has("setAspects") && !choices.aspects.includes("9:16"), "vertical"],
    [
      !done.has("emphasise") &&
        !done.has("hide") &&
        first !== "pay" &&
        storyboard.scenes.some(({ purpose }) => purpose === "pay"),
      "salary",
    ],
    [!done.has("setMusic") && choices.music !== "upbeat" && choices.music !== null, "upbeat"],
    [!done.has("setTone") && choices.tone === "plain", "friendly"],
    [!done.has("setLength") && choices.lengthS > 15, "shorter"],
    [!done.has("setTheme") && choices.theme !== "bold", "theme"],
    [!done.has("undo") && project.past.length > 0, "undo"],
    [true, "export"],
    [true, "undo"],
  ];
  // Turned by the version, so that the same two are not offered each time.
  const offered = open.filter(([fits]) => fits).map(([, suggestion]) => suggestion);
  const turn = project.version % Math.max(1, offered.length - 1);
  const [one = "undo", other = "export"] = [offered[turn], offered[turn + 1]];
  return filled(say.next, { one: say.suggestions[one], other: say.suggestions[other] });
}

/** A question with its choices, numbered. */
export function questionText({ key, values, choices }: Question, language: TalkLanguage, project: Project): string {
  const say = sayIn(language);
  const lines = choices.map((choice, index) => `${index + 1}. ${choiceLabel(choice, language, project)}`);
  return [filled(say.questions[key] ?? "", values), ...lines].join("\n");
}

/** A choice that has no words of its own is called by what it does. */
const BY_ITS_EDITS = "edits";

export function choiceLabel({ key, values, edits }: Choice, language: TalkLanguage, project: Project): string {
  const say = sayIn(language);
  if (key === BY_ITS_EDITS) {
    const made = applyAll(project, edits);
    if ("steps" in made)
      return made.steps
        .flatMap((step) => step.changes.map((change) => changeLine(change, say, made.project)))
        .join(" ");
  }
  const { scene } = values;
  const named: Readonly<Record<string, string>> =
    typeof scene === "string" ? { name: nameOf(scene, say, project) } : {};
  const told = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, say.values[String(value)] ?? value]),
  );
  return filled(say.choices[key] ?? key, { ...told, ...named });
}

/** Why nothing changed, and what can be done instead. */
export function refusalText({ code, values }: TalkRefusal, language: TalkLanguage, project: Project): string {
  const say = sayIn(language);
  const topic: Readonly<Record<string, string>> =
    typeof values["topic"] === "string" ? { topic: say.topics[values["topic"]] ?? values["topic"] } : {};
  return filled(say.refusals[code], { ...filmValues(project, say), ...values, ...topic });
}

const HOW_MANY = /\b(?:how many|which|what) (?:scenes?|parts?|slides?)\b|(?:几|多少|哪几)个?[幕个场]/iu;

/** What a question about the film is answered; the film in one line where it asks about nothing of it. */
export function answerText(question: string, language: TalkLanguage, project: Project): string {
  const say = sayIn(language);
  const answer = answerTo(question, project, say, (id) => nameOf(id, say, project));
  if (answer === null && HOW_MANY.test(question)) return filmLine(project, language);
  return answer ?? `${say.notOfTheFilm} ${filmLine(project, language)}`;
}

/** True for the answer to what was not understood. */
export function isUnknown(answer: string): boolean {
  return [SAY_ENGLISH, SAY_CHINESE].some(({ refusals }) => answer.includes(refusals.unknown));
}

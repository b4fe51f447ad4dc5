import { clockOf } from "../../project/clock.ts";
import type { Project } from "../../project/index.ts";
import { itemsOf } from "../by-rules.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { sceneRefs } from "../scene-refs.ts";
import { filled, type Say } from "./phrases.ts";

/** What a question about the film is answered: what it asks about, as the film has it. */

/** Asks for what can be said at all. */
const ABILITIES =
  /\b(?:what (?:else )?can (?:you|i)|what do you do|how do(?:es)? (?:i|this|it) work|help)\b|能做什么|可以改什么|怎么用|会什么|帮助/iu;
/** Asks how a file comes into the film. */
const FILES =
  /\b(?:how|where|can i)\b.{0,30}\b(?:upload|add|use|attach|send)\b.{0,20}\b(?:photos?|pictures?|images?|files?|logo|music|recording|clips?|videos?)\b|怎么.{0,4}(?:上传|加|放).{0,6}(?:照片|图|文件|音乐|录音|视频|标志)/iu;
const EXPORT = /\b(?:download|export|save|mp4|finished film)\b|导出|下载|成片/iu;

const TOLD =
  /\b(?:shown|show|said|say|read|mentioned?|visible|appears?|told|in (?:there|it|the film|the video))\b|念|显示|出现|提到|讲|写|有没有/iu;

/**
 * @returns lines for each thing that is asked about; null where the question names nothing of the film
 */
export function answerTo(question: string, project: Project, say: Say, name: (id: string) => string): string | null {
  const { answers } = say;
  if (FILES.test(question)) return answers.files;
  if (EXPORT.test(question)) return answers.export;
  const { items, message, typed } = itemsOf(question, project);
  const context = { project, message, typed, focus: project.talk?.focus ?? null, all: items };
  const scenes = (sceneRefs(items, context) ?? []).filter(({ asScene }) => asScene).flatMap(({ ids }) => ids);
  // "Is the salary shown?", 薪资念出来吗: the scenes that tell it.
  const told = TOLD.test(question) ? (sceneRefs(items, context) ?? []).flatMap(({ ids }) => ids) : [];
  const lines = [
    ...(scenes.length > 0 ? [] : told.slice(0, MOST_SCENES).map((id) => sceneLine(id, project, say, name))),
    ...scenes.slice(0, MOST_SCENES).map((id) => sceneLine(id, project, say, name)),
    ...(scenes.length > 0 ? [] : settingLines(items, question, project, say)),
  ];
  if (lines.length > 0) return lines.join("\n");
  return ABILITIES.test(question) ? say.refusals["unknown"].replace(/^[^.。]*[.。]\s?/u, "") : null;
}

const MOST_SCENES = 3;

function sceneLine(id: string, project: Project, say: Say, name: (id: string) => string): string {
  const at = project.storyboard.scenes.findIndex((scene) => scene.id === id);
  const scene = project.storyboard.scenes[at];
  const clock = clockOf(project);
  const stand = "stands" in clock ? clock.stands[at] : undefined;
  return filled(say.answers.scene, {
    number: at + 1,
    name: name(id),
    start: stand?.startS.toFixed(1) ?? "?",
    end: stand?.endS.toFixed(1) ?? "?",
    shown: scene?.copy.join(" ") ?? "",
    said: scene?.narration === undefined || scene.narration === "" ? say.none : scene.narration,
  });
}

/** "Who speaks?" */
const WHO_SPEAKS = /\bwho(?:'s| is)? (?:speak|talk|read|narrat)|谁(?:在)?(?:念|说|读|配)/iu;
/** "How long is it?" */
const HOW_LONG = /\bhow (?:long|many seconds)\b|多长|多少秒|几秒/iu;

function settingLines(
  items: readonly Item[],
  question: string,
  { choices, storyboard, version }: Project,
  say: Say,
): readonly string[] {
  const told = (value: string | null): string => (value === null ? say.none : (say.values[value] ?? value));
  const line = (op: keyof Say["ops"], value: string): string =>
    filled(say.answers.setting, { what: say.ops[op], value });
  const lines: string[] = [];
  if (has(items, "duration") || HOW_LONG.test(question))
    lines.push(line("setLength", filled(say.seconds, { s: choices.lengthS })));
  if (has(items, "aspect", "shape")) lines.push(line("setAspects", choices.aspects.join(" + ")));
  if (has(items, "music", "volume"))
    lines.push(
      line("setMusic", choices.musicFile ?? told(choices.music)),
      ...(choices.music === null ? [] : [line("setMusicVolume", `${Math.round(choices.musicVolume * 100)}%`)]),
    );
  if (has(items, "voice", "narration", "voiceKind", "pace") || WHO_SPEAKS.test(question))
    lines.push(
      line("setVoice", choices.recording ?? told(choices.voice)),
      ...(choices.voice === null ? [] : [line("setSpeed", String(choices.speed))]),
    );
  if (has(items, "captions")) lines.push(line("setCaptions", told(choices.captions)));
  if (has(items, "theme")) lines.push(line("setTheme", told(choices.theme)));
  if (has(items, "colour", "brand", "logo"))
    lines.push(
      line("setColour", choices.brand ?? say.values["auto"] ?? "auto"),
      line("setBrand", choices.kit ?? say.none),
    );
  if (has(items, "tone")) lines.push(line("setTone", told(choices.tone)));
  if (has(items, "language", "languageName")) lines.push(line("setLanguage", storyboard.language));
  if (has(items, "version", "step")) lines.push(line("goToVersion", String(version)));
  return lines;
}

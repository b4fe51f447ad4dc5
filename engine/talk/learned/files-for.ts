import type { Edit } from "../../../shared/edit/index.ts";
import type { Context, Made } from "../context.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { BEFORE_FILE } from "../tokens.ts";
import { files } from "../rules/look.ts";
import { textOf } from "./amounts-for.ts";
import { made } from "./made.ts";
import { scenesIn, withoutCounts, word } from "./scenes-named.ts";

/** Files that are named: put to use, or what is there at present taken away. */

const OPS = {
  brand: "setBrand",
  setMusicFile: "setMusicFile",
  setRecording: "setRecording",
  placeMedia: "placeMedia",
  removeMedia: "removeMedia",
} as const;

/** Words that make of a named file what it is for. */
const THINGS: Readonly<Record<keyof typeof OPS, readonly Item[]>> = {
  brand: [],
  placeMedia: [],
  setRecording: [word("voice")],
  setMusicFile: [word("music")],
  removeMedia: [word("remove"), word("media")],
};

const KIT =
  /https?:\/\/\S+\.(?:ya?ml|json|zip)|(?:[A-Za-z\d_./-]+|[\p{L}\p{N}_-]+)\.(?:ya?ml|json|zip)(?![\p{Script=Latin}\d])/iu;
/** What is there already is not wanted any more. */
const AWAY =
  /\b(?:detach|unload|drop|ditch|no|not|without|off|away|remove|scrap|lose|toss|bin|forget|back|instead|hiss|crackles?|crackling|noisy|noise|machine|computer|again)\b|don't|撤|取消|不用|不要|别|杂音|算了|还是|机器/iu;
/** What jobreel has of itself is wanted again. */
export const HOUSE =
  /\b(?:default|original|standard|house|built-in|your own|yours|back|before)\b|默认|原来|你们(?:自带|自己的?|的|默认)|原先/iu;
/** 不用机器念了, "the computer needn't read": what is not wanted is not the recording. */
const NO_MACHINE =
  /\bdon't (?:need|want) (?:the|a|your) (?:computer|machine|robot|synthetic)\b|(?:不用|不要|别[让用]?|甭)(?:电脑|机器|系统|AI)|\b(?:computer|machine|robot)\b.{0,8}\b(?:needn't|doesn't|need not|shouldn't|can stop)\b|\binstead of the (?:computer|machine|robot)\b/iu;
const HOUSE_AGAIN =
  /(?:换回|用回|恢复|回到)[^，。]{0,6}(?:你们|自带|原来|内建|默认)|用(?:你们|系统)?(?:自带|默认|原来|原先|内置)的?(?:音乐|配乐)|\b(?:play|use|back to|take|have) (?:one of )?(?:your|jobreel's) own\b|\byour own\b.{0,20}\b(?:again|back)\b/iu;
const OWN = /\b(?:use|take|mine|instead)\b|用我|换成/iu;
/** "And let lab.jpg be its picture", 图用 lab.jpg: of the scene that was named before. */
const ITS = /\b(?:its|there|that|it|this|same|picture|photo|image)\b|图|那|这|配/iu;
const ANYWHERE = /\b(?:anywhere|somewhere|wherever)\b|哪|随便|全片/iu;
const AT_START = /\b(?:start|beginning|first thing)\b|开头|最前/iu;

export function fileEdit(kind: keyof typeof OPS, items: readonly Item[], context: Context): Made {
  const said = textOf(items, context.message);
  const away = AWAY.test(said);
  const kit = kind === "brand" ? KIT.exec(said)?.[0].replace(BEFORE_FILE, "") : undefined;
  if (kit !== undefined)
    return made({ op: "setBrand", kit: away && !has(items, "set", "add", "with", "request") ? null : kit });
  const kept = [...THINGS[kind], ...items.filter(({ is }) => !/^(?:remove|not|voice|narration|music)$/u.test(is))];
  const plain = withoutCounts(kept, context);
  const read = files(plain, { ...context, all: plain });
  const edit = read !== null && "edits" in read ? read.edits.find(({ op }) => op === OPS[kind]) : undefined;
  // "Legal never cleared song.mp3, play one of your own again": named, and not wanted.
  if (edit?.op === "setMusicFile" && HOUSE_AGAIN.test(said)) return made({ op: "setMusicFile", file: null });
  // "My recording hisses, toss it": named, and not wanted.
  if (edit?.op === "setRecording" && has(items, "remove", "not") && !OWN.test(said) && !NO_MACHINE.test(said))
    return made({ op: "setRecording", file: null });
  if (edit?.op === "setRecording" && edit.file !== null) return made({ ...edit, file: edit.file.replace(TAKES, "") });
  if (edit?.op === "placeMedia") return placed(edit, kept, context);
  if (edit?.op === "removeMedia" && edit.file === null) return made({ ...edit, file: oneOfKind(said, context) });
  if (edit !== undefined) return { edits: [edit] };
  if (kind === "placeMedia" || kind === "removeMedia") return read;
  if (!away && !HOUSE.test(said)) return null;
  return made(kind === "brand" ? { op: "setBrand", kit: null } : { op: OPS[kind], file: null });
}

const CLIP = /\.(?:mp4|mov|webm|m4v|gif)$/iu;

/** "Take the clip out": of pictures and clips the only one of its kind; null for all, where the words name them all. */
function oneOfKind(said: string, { project }: Context): string | null {
  const { media } = project.choices;
  const clips = media.filter(({ file }) => CLIP.test(file));
  const pictures = media.filter(({ file }) => !CLIP.test(file));
  const named = /\b(?:the|that|this) (?:video )?clip\b|那?[个段](?:视频|片段)/iu.test(said)
    ? clips
    : /\b(?:the|that|this) (?:picture|photo|image)\b|那?张(?:图|照片)/iu.test(said)
      ? pictures
      : [];
  return media.length > 1 && named.length === 1 ? (named[0]?.file ?? null) : null;
}

/** "Take marco.wav": a verb, and no part of the name. */
const TAKES = /^(?:take|use|and|try|with|here's|it's|called|named) (?=\S+\.\w{3,4}$)/iu;

/** A picture where it is wanted, however the scene is named. */
function placed(edit: Extract<Edit, { op: "placeMedia" }>, items: readonly Item[], context: Context): Made {
  const naming = items.filter((item) => !context.message.slice(item.from, item.to).includes(edit.file));
  // "robot-arm.mp4 in scene 4": a file's name names no scene where a number does.
  const numbered = has(naming, "number", "ordinal") && has(naming, "scene");
  if (edit.scene !== null && !numbered) return { edits: [edit] };
  if (ANYWHERE.test(textOf(naming, context.message))) return made({ ...edit, scene: null });
  const named = scenesIn(naming, context);
  if (edit.scene !== null && named.includes(edit.scene)) return { edits: [edit] };
  const said = textOf(naming, context.message);
  const before = ITS.test(said) ? (context.named ?? null) : null;
  const [scene = AT_START.test(said) ? "hook" : before] = named;
  return made({ ...edit, scene });
}

import { EDIT_ASPECTS, EDIT_DETAILS } from "../../../shared/edit/index.ts";
import { COLOURS } from "../../script/prompt-words.ts";
import { primaryOf } from "../../script/phrases/index.ts";
import { embeddedVoice } from "../../speech/voices.ts";
import { clamped, numberIn, rounded, shareIn } from "../amounts.ts";
import type { Context, Made } from "../context.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { aspects, colour, keepsShape } from "../rules/look.ts";
import { lengthEdit, speedEdit, textOf, thirdIn, volumeEdit } from "./amounts-for.ts";
import { BACK_TO_DEFAULT } from "./defaults.ts";
import { fileEdit, HOUSE } from "./files-for.ts";
import type { Kind } from "./kind.ts";
import { made } from "./made.ts";
import { languageFor } from "./languages-for.ts";
import { mergeEdit, removeEdits, resizeEdit, splitEdit } from "./scene-edits.ts";
import { moveEdit } from "./scene-moves.ts";
import { word } from "./scenes-named.ts";
import { addEdit, replaceEdit, sceneText } from "./texts-for.ts";
import { valueFor } from "./values-for.ts";
import { whereHidden } from "./where-hidden.ts";

/**
 * The edits of a message of which it is known what kind of wish it is: whom it is of, how much, and which words.
 * @returns null where the message names too little
 */
export function editsFor(kind: Kind, items: readonly Item[], context: Context): Made {
  const [head = "", value = "", from = ""] = kind.split(":");
  const up = value === "up";
  switch (head) {
    case "length":
      return { edits: [lengthEdit(Number(value), items, context)] };
    case "aspects":
      return shapes(kind, items, context);
    case "theme":
      return made({ op: "setTheme", theme: value });
    case "tone":
      return made({ op: "setTone", tone: value });
    case "music":
      return made({ op: "setMusic", music: value === "null" ? null : value });
    case "captions":
      return made({ op: "setCaptions", captions: value });
    case "logo":
      return made({ op: "setLogo", shown: value === "true" });
    case "colour":
      return colourEdit(items, context);
    case "voice":
      return voiceEdit(value, items, context);
    case "speed":
      return { edits: [speedEdit(up, items, context)] };
    case "volume":
      return { edits: [volumeEdit(up, items, context)] };
    case "brand":
    case "setMusicFile":
    case "setRecording":
    case "placeMedia":
    case "removeMedia":
      return withVolume(fileEdit(head, items, context), items, context);
    case "detail":
      return detailEdit(value, items, context);
    case "replaceText":
      return replaceEdit(items, context);
    case "setCopy":
    case "setNarration":
      return sceneText(head, items, context);
    case "add":
      return addEdit(items, context);
    case "tightenCopy": {
      const said = textOf(items, context.message);
      const share = thirdIn(said) ?? shareIn(items);
      const factor = share === null ? 0.8 : TO_SHARE.test(said) ? share : 1 - share;
      return made({ op: "tightenCopy", factor: clamped(rounded(factor), 0.5, 1) });
    }
    case "lead":
      return made({ op: "emphasise", topic: value });
    case "hide":
      return made({ op: "hide", topic: value, from: whereHidden(textOf(items, context.message)) ?? from });
    case "show":
      return made({ op: "show", topic: value });
    case "setLanguage": {
      const language = languageFor(textOf(items, context.message));
      return language === undefined ? null : made({ op: "setLanguage", language });
    }
    case "undo":
    case "redo":
      return made({ op: head, steps: stepsIn(items, context) });
    case "startOver":
      return made({ op: head });
    case "goToVersion": {
      const number = items.find(({ is }) => is === "number" || is === "ordinal");
      return number === undefined ? null : made({ op: head, version: Number(number.value) });
    }
    case "removeScene":
      return removeEdits(items, context);
    case "moveScene":
      return moveEdit(items, context);
    case "scene":
      return resizeEdit(value === "longer", items, context);
    case "splitScene":
      return splitEdit(items, context);
    case "mergeScenes":
      return mergeEdit(items, context);
    default:
      return null;
  }
}

/** "theme.ogg for the music at 70%": what is told of it beside. */
function withVolume(found: Made, items: readonly Item[], context: Context): Made {
  const edit = found !== null && "edits" in found && found.edits.length === 1 ? found.edits[0] : undefined;
  if (edit?.op !== "setMusicFile" || !has(items, "percent") || shareIn(items) === null) return found;
  return { edits: [edit, volumeEdit(true, items, context)] };
}

function shapes(kind: Kind, items: readonly Item[], context: Context): Made {
  const likely = EDIT_ASPECTS.find((each) => kind.endsWith(each)) ?? "16:9";
  const named = aspects(items, context);
  const edit = named !== null && "edits" in named ? named.edits[0] : undefined;
  const several = !CONTRASTS.test(textOf(items, context.message));
  if (
    edit?.op === "setAspects" &&
    edit.aspects.some((each) => each === likely) &&
    (several || edit.aspects.length === 1 || has(items, "remove"))
  )
    return { edits: [{ ...edit, aspects: firstFirst(edit.aspects, context.message) }] };
  const kept = has(items, "also", "add", "both") || keepsShape(items) ? context.project.choices.aspects : [];
  return made({ op: "setAspects", aspects: [...new Set([...kept, likely])] });
}

/** 竖版排第一, "vertical first": the one that is shown. */
const FIRST_SHAPE =
  /先(?:给我)?看(?<see>[竖横方])|(?<put>[竖横方])[版的屏图]?(?:排|放)在?(?:第一|前面|最前)|\b(?<word>vertical|upright|portrait|wide|landscape|square)(?: one| version)? first\b/iu;
const SHAPES: readonly (readonly [RegExp, "9:16" | "16:9" | "1:1"])[] = [
  [/竖|vertical|upright|portrait/iu, "9:16"],
  [/横|wide|landscape/iu, "16:9"],
  [/方|square/iu, "1:1"],
];

/** 横着的没法用, "it can't stay widescreen": a shape that is only named because it won't do. */
const WONT_DO: readonly (readonly [string, RegExp])[] = [
  [
    "16:9",
    /横(?:着|屏|版|的)*[^，。,]{0,4}(?:不好|不行|不合适|没法|不适合|看不|太)|\b(?:can't|cannot|mustn't|shouldn't|not) (?:stay|be|remain|keep)\b.{0,8}\b(?:wide\w*|landscape|horizontal)\b/iu,
  ],
  [
    "9:16",
    /竖(?:着|屏|版|的)*[^，。,]{0,4}(?:不好|不行|不合适|没法|不适合|看不|太)|\b(?:can't|cannot|mustn't|shouldn't|not) (?:stay|be|remain|keep)\b.{0,8}\b(?:vertical|upright|portrait)\b/iu,
  ],
];

export function firstFirst<Shape extends string>(aspects: readonly Shape[], message: string): Shape[] {
  const wanted = aspects.filter((one) => !WONT_DO.some(([shape, said]) => shape === one && said.test(message)));
  return wanted.length === 0 ? [...aspects] : shownFirst(wanted, message);
}

function shownFirst<Shape extends string>(aspects: readonly Shape[], message: string): Shape[] {
  const { see, put, word: named } = FIRST_SHAPE.exec(message)?.groups ?? {};
  const shape = SHAPES.find(([name]) => name.test(see ?? put ?? named ?? ""))?.[1];
  return aspects.toSorted((one, other) => Number(other === shape) - Number(one === shape));
}

/** "To half of it", 压缩到原来的八成: what is left of it. */
const TO_SHARE =
  /\b(?:to|at) (?:about |only |roughly )?(?:half|\d|(?:a|two|three) (?:third|quarter)s?)|(?:至|到|成|剩|只留)(?:下)?(?:原来的|原先的|原有的)?(?:一半|[三四]分之|[一二三四五六七八九]成|\d+%)/iu;

/** "Wide isn't what we need": a shape that is named and not wanted. */
const CONTRASTS = /\b(?:mistake|wrong|rather|but|too|not|instead|perfect)\b|n't\b|不|谁看|错/iu;

/** "The blue is horrid, our vans are green": of two colours the last is meant, but for "blue instead of green". */
function fromLastColour(items: readonly Item[], message: string): readonly Item[] {
  const named = items.flatMap((item, at) => (isColour(message.slice(item.from, item.to)) ? [at] : []));
  const [one, other] = [named.at(-2), named.at(-1)];
  if (one === undefined || other === undefined) return items;
  const between = message.slice(items[one]?.to, items[other]?.from);
  // "Navy blue" is one.
  if (between.trim() === "") return items.slice(0, other);
  return /instead|rather|\bnot\b|不是|而不/iu.test(between) ? items : items.slice(other);
}

function isColour(word: string): boolean {
  return COLOURS[word.toLowerCase()] !== undefined || COLOURS[word.replace(/色$/u, "")] !== undefined;
}

/** "Take the green out again". */
const TAKEN_OUT = /^[\s,]*(?:please )?(?:take|get|pull) (?:the|that|this) \w+ (?:out|off|away)(?: again)?[\s.!]*$/iu;

/** A colour by its code or name; the house's, where neither is named. */
function colourEdit(items: readonly Item[], context: Context): Made {
  const said = textOf(items, context.message);
  // A colour that is taken away leaves the house's own.
  if (BACK_TO_DEFAULT.test(said) || TAKEN_OUT.test(said)) return made({ op: "setColour", colour: null });
  const [first, ...rest] = fromLastColour(items, context.message);
  if (first === undefined) return null;
  const found = colour(
    [
      { ...word("set"), from: first.from, to: first.from },
      { ...word("colour"), from: first.from, to: first.from },
      first,
      ...rest.filter(({ is }) => is !== "not" && is !== "remove"),
    ],
    context,
  );
  if (found !== null && "edits" in found) return found;
  return HOUSE.test(said) ? made({ op: "setColour", colour: null }) : found;
}

/** Voices by their names. */
const VOICE_NAME = /\b(?:slt|rms|awb|espeak-f|espeak)\b/iu;
const MAN = /\b(?:male|men|man|man's|mans|gentleman(?:'s)?|guy|bloke|chap|fella)\b|男|大叔|小伙/iu;
const DEFAULT_VOICE = /\b(?:default|standard|original|automatic\w*)\b|默认|原来的?|自动/iu;

/** Who speaks: the kind that is named, in the film's language. */
function voiceEdit(kind: string, items: readonly Item[], { project, message }: Context): Made {
  const english = primaryOf(project.storyboard.language) === "en";
  const named = VOICE_NAME.exec(textOf(items, message))?.[0].toLowerCase();
  if (named !== undefined) return made({ op: "setVoice", voice: named });
  if (kind === "other") {
    const said = textOf(items, message);
    if (english && items.some(({ is, value }) => is === "voiceKind" && value === "awb"))
      return made({ op: "setVoice", voice: "awb" });
    if (DEFAULT_VOICE.test(said)) return made({ op: "setVoice", voice: "auto" });
    const voices = english ? ["rms", "slt", "awb"] : ["espeak", "espeak-f"];
    if (MAN.test(said)) return made({ op: "setVoice", voice: voices[0] });
    const { voice } = project.choices;
    const now = voice === "auto" ? embeddedVoice(primaryOf(project.storyboard.language)) : voice;
    return made({ op: "setVoice", voice: voices.find((each) => each !== now) });
  }
  if (kind === "none") return made({ op: "setVoice", voice: null });
  if (kind === "auto") return made({ op: "setVoice", voice: "auto" });
  return kind === "woman" ? made({ op: "setVoice", voice: english ? "slt" : "espeak-f" }) : null;
}

function detailEdit(value: string, items: readonly Item[], context: Context): Made {
  const detail = EDIT_DETAILS.find((each) => each === value);
  const text =
    detail === undefined
      ? null
      : (valueFor(detail, items, context)?.replace(NAME_FIRST, "").replace(ASIDE_LAST, "") ?? null);
  return text === null || text === "" ? null : made({ op: "setDetail", detail, text });
}

/** "… btw, pls fix it" */
const ASIDE_LAST =
  /\s(?:instead of|rather than|in place of|and not)\s.*$|(?<=\S) now$|\s(?:now )?(?:btw|by the way)\b.*$|, (?:pls|please|can you|could you)\b.*$/iu;

/** 地点是佛山: what is named is no part of what it is. */
const NAME_FIRST =
  /^now (?=\p{Lu})|^(?:(?:工作)?(?:地点|城市|地址)(?:是|在|为|改为|改成|改到|改)?|(?:公司|岗位|职位|薪资|工资|截止时间|截止日期)(?:名称?)?(?:是|为|改为|改成))/u;

const TWICE =
  /\b(?:twice|both|two times)\b|\band (?:also )?the (?:one|step|change) before\b|两次|两步|这两|俩|再上一步|再前一步/iu;

function stepsIn(items: readonly Item[], { message }: Context): number {
  // "Three things, please: undo the last": what counts the wishes counts no steps.
  const counted = items.slice(items.findIndex(({ is }) => is === "colon") + 1);
  const times = /\b[x×]\s?([2-9])\b|\b([2-9])\s?[x×](?!\w)/iu.exec(textOf(items, message));
  return clamped(
    numberIn(counted) ?? (Number(times?.[1] ?? times?.[2]) || null) ?? (TWICE.test(textOf(items, message)) ? 2 : 1),
    1,
    1000,
  );
}

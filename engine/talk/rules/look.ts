import { EDIT_ASPECTS, type Edit } from "../../../shared/edit/index.ts";
import { brandFor } from "../../picture/brand.ts";
import { COLOURS } from "../../script/prompt-words.ts";
import { shaded } from "../../script/prompt.ts";
import { seedOf } from "../../timeline/seed.ts";
import type { Aspect } from "../../timeline/timeline.ts";
import type { Choice, Context, Made } from "../context.ts";
import { asksForOther } from "../force.ts";
import { has, isTaken } from "../has.ts";
import type { Concept, Item } from "../item.ts";
import { sceneRefs } from "../scene-refs.ts";

/** "Keep the wide one", but not "keep the text, …": said of a shape within a clause. */
export function keepsShape(items: readonly Item[]): boolean {
  let [keeps, shape] = [false, false];
  for (const { is } of items) {
    if (is === "comma" || is === "stop") [keeps, shape] = [false, false];
    keeps ||= is === "keep";
    shape ||= is === "aspect";
    if (keeps && shape) return true;
  }
  return false;
}

/** The shapes of the film. */
export function aspects(items: readonly Item[], { project }: Context): Made {
  const named = items.flatMap((item, index) =>
    item.is === "aspect" ? [{ value: item.value, taken: isTaken(items, index, ["aspect"]) }] : [],
  );
  if (named.length === 0) return null;
  const wanted = named
    .filter(({ taken }) => !taken)
    .flatMap(({ value }) => EDIT_ASPECTS.filter((each) => each === value));
  const unwanted = named.filter(({ taken }) => taken).map(({ value }) => value);
  if (wanted.length > 0) {
    const adds = has(items, "also", "add") || keepsShape(items) || (has(items, "both") && wanted.length === 1);
    // "Portrait, plus square": two that are named are all there is to be.
    const goesOn = wanted.length === 1 || wanted.some((each) => project.choices.aspects.includes(each));
    const kept = adds && goesOn && unwanted.length === 0 ? project.choices.aspects : [];
    return { edits: [{ op: "setAspects", aspects: [...new Set([...kept, ...wanted])] }] };
  }
  if (unwanted.length > 0) {
    const left = project.choices.aspects.filter((each) => !unwanted.includes(each));
    if (left.length > 0 && left.length < project.choices.aspects.length)
      return { edits: [{ op: "setAspects", aspects: left }] };
  }
  const shapes: readonly Aspect[] = ["9:16", "1:1", "4:5"];
  const choices = shapes.map((aspect): Choice => ({
    key: "aspect",
    values: { aspect },
    edits: [{ op: "setAspects", aspects: [aspect] }],
  }));
  return { question: { key: "which-aspect", values: {}, choices } };
}

/** Darker and lighter, as shares towards black and white. */
const SHADES: Readonly<Record<string, number>> = { dark: -0.32, light: 0.28 };

/** What is dark or light without being a colour. */
const NOT_SHADED: readonly Concept[] = [
  "music",
  "voice",
  "tone",
  "copy",
  "captions",
  "logo",
  "media",
  "scene",
  "narration",
  "theme",
  "adjective",
  "pace",
  "word",
];

/** The brand colour, by its code or name, with a shade. */
export function colour(items: readonly Item[], { project, message, all }: Context): Made {
  const taken = (index: number): boolean => isTaken(items, index, ["hex", "colourName", "colour"]);
  const hex = items.findIndex(({ is }) => is === "hex");
  if (hex !== -1) return taken(hex) ? null : edit({ op: "setColour", colour: String(items[hex]?.value) });
  const shade = items.find(({ is }) => is === "shade");
  const by = shade === undefined ? 0 : (SHADES[String(shade.value)] ?? 0);
  const named = colourIn(items, message, (word) => new RegExp(`\\b${word}\\b`, "u").test(project.posting.text));
  if (named !== null && !isTakenAt(items, named.from))
    return edit({ op: "setColour", colour: by === 0 ? named.colour : shaded(named.colour, by) });
  const object = items.findIndex(({ is }) => is === "colour");
  const bare = shade !== undefined && !has(items, ...NOT_SHADED) && !has(all, "theme");
  if (object === -1 && !bare) return null;
  const now = project.choices.brand ?? (project.choices.kit === null ? brandFor(seedOf(project.posting.text)) : null);
  if (shade !== undefined && now !== null) return edit({ op: "setColour", colour: shaded(now, by) });
  if (has(items, "remove", "not") && taken(object) && !has(items, "copy"))
    return edit({ op: "setColour", colour: null });
  if (!asksForOther(items, message) && shade === undefined) return null;
  const choices = ["blue", "green", "purple"].map((name) => ({
    key: "colour",
    values: { name },
    edits: [{ op: "setColour", colour: COLOURS[name] ?? "#1d5fc4" } as const],
  }));
  return { question: { key: "which-colour", values: {}, choices } };
}

function colourIn(
  items: readonly Item[],
  message: string,
  isOfPosting: (word: string) => boolean,
): { readonly colour: string; readonly from: number } | null {
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined) return null;
  const text = message.slice(first.from, last.to);
  for (const found of text.matchAll(
    /[A-Za-z]+|(?:咖啡|焦糖|奶咖|奶茶|奶油|姜黄|珊瑚|薄荷|香槟|橄榄|砖红|湖蓝|宝蓝|墨绿|藏青|藏蓝|天蓝|酒红|玫红|米|杏)(?=色|$|[的，。,])|[红橙橘黄绿青蓝紫粉棕褐灰黑金](?=$|[色的调系]|[，。,、\s])|(?<=[深浅暗亮])[红橙橘黄绿青蓝紫粉棕灰金]/gu,
  )) {
    const value = COLOURS[found[0].toLowerCase()];
    // "Rust" is a language where the posting says so.
    const own = /^[A-Z]/u.test(found[0]) && text.slice(0, found.index).trim() !== "" && isOfPosting(found[0]);
    if (value !== undefined && !own) return { colour: value, from: first.from + found.index };
  }
  return null;
}

function isTakenAt(items: readonly Item[], from: number): boolean {
  const verb = items.findLast((item) => item.to <= from && (item.is === "not" || item.is === "remove"));
  return (
    verb !== undefined &&
    from - verb.to < 14 &&
    !items.some((item) => item.from >= verb.to && item.to <= from && item.is === "set")
  );
}

export function logo(items: readonly Item[], _context: Context): Made {
  const index = items.findIndex(({ is }) => is === "logo");
  if (index === -1) return null;
  if (has(items, "remove", "not", "off")) return edit({ op: "setLogo", shown: false });
  if (has(items, "show", "add", "set", "on", "back", "keep", "move")) return edit({ op: "setLogo", shown: true });
  return null;
}

const FILE = /\.(?:jpe?g|png|gif|webp|mp4|mov|webm|mkv|avi)$/iu;
const MUSIC_FILE = /\.(?:mp3|wav|m4a|aac|ogg|flac)$/iu;
/** A brand is no file: its kit is. */
const KIT_NAME = /^(?:brand(?:ing)? (?:kit|pack|file)|品牌)/iu;
const KIT_FILE = /\.(?:ya?ml|json)$/iu;

/** Files that are named: behind a scene, as music, as a recording, as a brand kit. */
export function files(items: readonly Item[], context: Context): Made {
  const names = items.filter(({ is }) => is === "word" || is === "quote").map(({ value }) => String(value));
  const picture = names.find((name) => FILE.test(name));
  const sound = names.find((name) => MUSIC_FILE.test(name));
  const kit = names.find((name) => KIT_FILE.test(name));
  if (sound !== undefined && !has(items, "remove", "not"))
    return edit(
      has(items, "voice", "narration") || (!has(context.all, "music") && has(context.all, "voice", "narration", "say"))
        ? { op: "setRecording", file: sound }
        : { op: "setMusicFile", file: sound },
    );
  if (kit !== undefined) return edit({ op: "setBrand", kit: has(items, "remove", "not") ? null : kit });
  if (picture !== undefined) {
    if (has(items, "remove", "not")) return edit({ op: "removeMedia", file: picture });
    const refs = sceneRefs(items, context);
    if (refs === null) {
      const number = items.find(({ is }) => is === "number" || is === "ordinal")?.value;
      return { refusal: { code: "no-scene", values: { scene: Number(number ?? 0) } } };
    }
    return edit({ op: "placeMedia", file: picture, scene: refs[0]?.ids[0] ?? null });
  }
  const brand = items.findIndex(({ is }) => is === "brand");
  const kitNamed =
    brand !== -1 && KIT_NAME.test(context.message.slice(items[brand]?.from, (items[brand]?.to ?? 0) + 6));
  if (kitNamed && isTaken(items, brand, ["brand", "colour", "logo"])) return edit({ op: "setBrand", kit: null });
  const media = items.findIndex(({ is }) => is === "media");
  if (media !== -1 && has(items, "remove", "not")) return edit({ op: "removeMedia", file: null });
  return null;
}

export function theme(items: readonly Item[], { message }: Context): Made {
  const named = items.findIndex(({ is }) => is === "theme");
  if (named === -1 || !asksForOther(items, message) || has(items, "adjective")) return null;
  const themes = ["bold", "calm", "warm"] as const;
  const choices = themes.map((name) => ({
    key: "theme",
    values: { name },
    edits: [{ op: "setTheme", theme: name } as const],
  }));
  return { question: { key: "which-theme", values: {}, choices } };
}

/** Things that can be taken away. */
export const THINGS: readonly Concept[] = [
  "music",
  "voice",
  "narration",
  "captions",
  "logo",
  "media",
  "topic",
  "scene",
  "colour",
  "theme",
  "volume",
  "pace",
];

function edit(one: Edit): Made {
  return { edits: [one] };
}

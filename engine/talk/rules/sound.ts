import type { Edit } from "../../../shared/edit/index.ts";
import { primaryOf } from "../../script/phrases/index.ts";
import { LEAST_SPEED, MOST_SPEED } from "../../project/speed.ts";
import { clamped, degreeOf, rounded, shareIn } from "../amounts.ts";
import type { Context, Made } from "../context.ts";
import { FASTER, LOUDER, QUIETER, SLOWER } from "../degrees.ts";
import { asksForOther } from "../force.ts";
import { has, isTaken } from "../has.ts";
import type { Concept, Item } from "../item.ts";
import { THINGS } from "./look.ts";

/** Music, voice and captions. */

/** What else can be loud, or low. */
const OTHERS: readonly Concept[] = [
  "voice",
  "pace",
  "captions",
  "theme",
  "colour",
  "tone",
  "copy",
  "logo",
  "scene",
  "shade",
  "title",
];

/** What is said of the music without its name, too: "it fights with the voice". */
const OF_MUSIC =
  /music|^(?:drown(?!ed)|overpower|overwhelm|fight|compet|swamp|bury|mask|cover|dominat|shout|distract)/iu;

export function music(items: readonly Item[], { project, message }: Context): Made {
  const index = items.findIndex(({ is }) => is === "music");
  const spoken = has(items, "voice", "narration") && has(items, "louder", "quieter");
  const loudness =
    has(items, "louder", "quieter", "volume") || (index !== -1 && has(items, "down", "up", "half", "percent"));
  if (index === -1 && !spoken && !(loudness && !has(items, ...OTHERS))) return null;
  const { musicVolume } = project.choices;
  const named = index !== -1;
  const share = shareIn(items);
  const gone =
    named &&
    [items[index - 1], items[index - 2]].some((one) => one?.is === "remove") &&
    !has(items, "down", "up", "half", "percent", "shorter");
  if (gone) return edit({ op: "setMusic", music: null });
  if (loudness || (index !== -1 && has(items, "shorter") && share !== null)) {
    const plain = items.find(
      ({ is, value }) => is === "number" && Number(value) > 0 && Number(value) <= 1 && !Number.isInteger(Number(value)),
    );
    if (plain !== undefined && share === null && has(items, "volume"))
      return edit({ op: "setMusicVolume", volume: rounded(Number(plain.value)) });
    const relative = has(items, "half") || (has(items, "with") && !has(items, "to"));
    if (share !== null && !relative) return edit({ op: "setMusicVolume", volume: clamped(rounded(share), 0, 1) });
    // A voice that is to be louder is one that the music leaves more room.
    const quieter =
      spoken && !named && !items.some(({ is, from, to }) => is === "quieter" && OF_MUSIC.test(message.slice(from, to)))
        ? has(items, "louder")
        : has(items, "quieter", "down", "half", "shorter") || spoken;
    const factor = has(items, "half") ? 0.5 : quieter ? QUIETER[degreeOf(items)] : LOUDER[degreeOf(items)];
    return edit({ op: "setMusicVolume", volume: clamped(rounded(musicVolume * factor), 0, 1) });
  }
  if (isTaken(items, index, THINGS)) return edit({ op: "setMusic", music: null });
  if (has(items, "adjective")) return null;
  if (has(items, "show", "add", "on", "back") && project.choices.music === null)
    return edit({ op: "setMusic", music: "lofi" });
  if (!asksForOther(items, message)) return null;
  const moods = ["upbeat", "warm", "lofi"] as const;
  const choices = moods.map((mood) => ({
    key: "mood",
    values: { mood },
    edits: [{ op: "setMusic", music: mood } as const],
  }));
  return { question: { key: "which-music", values: {}, choices } };
}

/** How fast is spoken. */
export function pace(items: readonly Item[], { project }: Context): Made {
  if (has(items, "music", "scene")) return null;
  const { speed } = project.choices;
  const times = items.findIndex(({ is }) => is === "times");
  const number = times === -1 ? undefined : [items[times - 1], items[times + 1]].find((item) => item?.is === "number");
  if (number !== undefined && (has(items, "pace", "voice", "say", "narration", "faster", "slower") || items.length < 4))
    return edit({ op: "setSpeed", speed: clamped(rounded(Number(number.value)), LEAST_SPEED, MOST_SPEED) });
  const decimal = items.find(({ is, value }) => is === "number" && !Number.isInteger(Number(value)));
  if (has(items, "pace") && decimal !== undefined && Number(decimal.value) > 0.5 && Number(decimal.value) < 2)
    return edit({ op: "setSpeed", speed: clamped(rounded(Number(decimal.value)), LEAST_SPEED, MOST_SPEED) });
  const faster = has(items, "faster") || (has(items, "pace") && has(items, "up", "longer", "louder"));
  const slower =
    has(items, "slower") ||
    (has(items, "voice", "narration") && has(items, "longer") && !has(items, "film", "copy", "unit", "topic")) ||
    (has(items, "pace") && has(items, "down", "shorter", "quieter"));
  if (!faster && !slower) {
    const exact = items.find(({ is }) => is === "number");
    return has(items, "pace") && exact !== undefined && Number(exact.value) >= 0.5 && Number(exact.value) <= 2
      ? edit({ op: "setSpeed", speed: clamped(rounded(Number(exact.value)), LEAST_SPEED, MOST_SPEED) })
      : null;
  }
  const share = shareIn(items);
  // "too slow" is told of what is too slow: both words are in the tables as what is wanted then.
  const up =
    faster &&
    !(slower && items.findLastIndex(({ is }) => is === "slower") > items.findLastIndex(({ is }) => is === "faster"));
  const factor =
    share !== null && !has(items, "half")
      ? up
        ? 1 + share
        : 1 - share
      : up
        ? FASTER[degreeOf(items)]
        : SLOWER[degreeOf(items)];
  return edit({ op: "setSpeed", speed: clamped(rounded(speed * factor), LEAST_SPEED, MOST_SPEED) });
}

/** Who speaks other languages than English, for the English voice of that kind. */
const OTHER_VOICES: Readonly<Record<string, string>> = { slt: "espeak-f", rms: "espeak" };

const WHO_SPEAKS =
  /(?<!\b(?:have|let|get) )\bthe (?:gentleman|man|lady|woman|guy|chap|fella|bloke)\b.{0,16}\b(?:speaks?|reads?|talks?)\b/iu;

export function voice(items: readonly Item[], { project, message }: Context): Made {
  const kinds = items.flatMap((item, index) =>
    item.is === "voiceKind" ? [{ value: String(item.value), taken: isTaken(items, index, ["voiceKind"]) }] : [],
  );
  const english = primaryOf(project.storyboard.language) === "en";
  const named = (kind: string): string => (english ? kind : (OTHER_VOICES[kind] ?? "auto"));
  const wanted = kinds.find(({ taken }) => !taken);
  // 女声男声都行: either will do.
  if (new Set(kinds.map(({ value }) => value)).size > 1 && has(items, "all", "both") && !has(items, "set")) return null;
  // "The gentleman could speak a little slower": who speaks already.
  if (wanted !== undefined && has(items, "slower", "faster") && WHO_SPEAKS.test(message)) return null;
  if (wanted !== undefined) return edit({ op: "setVoice", voice: named(wanted.value) });
  if (kinds.length > 0) return edit({ op: "setVoice", voice: named(kinds[0]?.value === "slt" ? "rms" : "slt") });
  const index = items.findIndex(({ is }) => is === "voice" || is === "narration");
  const silent =
    has(items, "not") && has(items, "say") && !has(items, "topic", "scene", "captions", "title", "quote", "word");
  if (index === -1)
    return silent && items.filter(({ is }) => is !== "filler" && is !== "request" && is !== "film").length < 4
      ? edit({ op: "setVoice", voice: null })
      : null;
  if (has(items, "scene", "quote", "colon", "topic")) return null;
  if (isTaken(items, index, THINGS)) return edit({ op: "setVoice", voice: null });
  if (has(items, "faster", "slower", "pace", "louder", "quieter", "adjective")) return null;
  if (has(items, "show", "add", "on", "back") && project.choices.voice === null)
    return edit({ op: "setVoice", voice: "auto" });
  if (!asksForOther(items, message)) return null;
  const voices = english ? ["slt", "rms", "awb"] : ["espeak-f", "espeak"];
  const choices = voices.map((name) => ({
    key: "voice",
    values: { name },
    edits: [{ op: "setVoice", voice: name } as const],
  }));
  return { question: { key: "which-voice", values: {}, choices } };
}

/** "Not have the captions in the picture" */
const MOST_BETWEEN = 6;
const FEW_BETWEEN = 3;
const RATHER_NOT = /\brather not\b|\b(?:don't|do not) (?:want|need)\b/iu;
/** "Captions please": a thing, and that it is wanted. */
const ASKED = /^(?:please|pls|plz|want|need|i want|we want|we need|i need|with|要|需要|得有|必须)$/iu;

export function captions(items: readonly Item[], { message }: Context): Made {
  const index = items.findIndex(({ is }) => is === "captions");
  const mode = items.findIndex(({ is }) => is === "captionMode");
  if (index === -1 && mode === -1) return null;
  // "It may stay in the picture": of what was spoken of before.
  if (index === -1 && has(items, "keep")) return null;
  if (mode !== -1) {
    if (items.some(({ is, value }) => is === "captionMode" && value === "burnOnly"))
      return edit({ op: "setCaptions", captions: "burn" });
    if (has(items, "also") && !has(items, "not", "remove")) return edit({ op: "setCaptions", captions: "both" });
    const sidecar = items.some(({ is, value }) => is === "captionMode" && value === "sidecar");
    const burn = items.findIndex(({ is, value }) => is === "captionMode" && value === "burn");
    const notBurnt =
      burn !== -1 &&
      items
        .slice(Math.max(0, burn - (RATHER_NOT.test(message) ? MOST_BETWEEN : FEW_BETWEEN)), burn)
        .some(({ is }) => is === "not" || is === "remove");
    const file = items.findIndex(({ is, value }) => is === "captionMode" && value === "sidecar");
    if (file !== -1 && isTaken(items, file, ["captionMode"])) return edit({ op: "setCaptions", captions: "burn" });
    if (sidecar && burn !== -1 && !notBurnt) return edit({ op: "setCaptions", captions: "both" });
    if (sidecar || notBurnt) return edit({ op: "setCaptions", captions: "sidecar" });
    return edit({ op: "setCaptions", captions: "burn" });
  }
  if (has(items, "both")) return edit({ op: "setCaptions", captions: "both" });
  if (isTaken(items, index, THINGS)) return edit({ op: "setCaptions", captions: "none" });
  if (has(items, "longer", "louder", "faster", "slower", "shorter", "quieter", "adjective", "colour", "shade"))
    return { refusal: { code: "unknown", values: { about: "captions" } } };
  if (has(items, "show", "add", "on", "back", "keep")) return edit({ op: "setCaptions", captions: "both" });
  const asked = items.some(({ from, to }, at) => Math.abs(at - index) <= 2 && ASKED.test(message.slice(from, to)));
  if (asked && !has(items, "not", "remove", "question", "doubt")) return edit({ op: "setCaptions", captions: "both" });
  if (has(items, "only") && has(items, "not", "voice")) return edit({ op: "setCaptions", captions: "both" });
  return null;
}

function edit(one: Edit): Made {
  return { edits: [one] };
}

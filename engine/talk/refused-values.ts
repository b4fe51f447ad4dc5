import { EDIT_MOODS, type Edit } from "../../shared/edit/index.ts";
import { literal } from "../posting/literal.ts";
import type { Project } from "../project/index.ts";
import type { Choice, Understood } from "./context.ts";
import { outsideOwn } from "./quotes.ts";

/**
 * Values that a message names because they are not wanted: "I don't want the bold theme", "it is too formal", 不要竖屏. Who names a
 * thing mostly wants it, so this is looked at once it is known what would be set.
 */

const BY_TONE: Readonly<Record<string, RegExp>> = {
  formal: /\b(?:formal(?:ly)?|stiff|serious|official|solemn)\b|正式|官方|严肃|死板/giu,
  friendly: /\b(?:friendly|casual(?:ly)?|chatty|informal(?:ly)?|chummy)\b|亲切|随意|活泼|口语/giu,
};
const BY_MOOD: Readonly<Record<string, RegExp>> = {
  upbeat: /\b(?:upbeat|lively|energetic|cheerful|happy|peppy)\b|轻快|欢快|活泼|热闹/giu,
  warm: /\bwarm\b|温暖|温馨/giu,
  corporate: /\b(?:corporate|business-?like)\b|商务/giu,
  lofi: /\b(?:lo-?fi|chill(?:ed)?)\b|慵懒/giu,
};
const BY_SHAPE: Readonly<Record<string, RegExp>> = {
  "9:16": /\b(?:vertical|portrait|upright)\b|9:16|竖/giu,
  "16:9": /\b(?:horizontal|landscape|wide(?:screen)?)\b|16:9|横/giu,
  "1:1": /\bsquare\b|1:1|方/giu,
};
const MEN = /\b(?:male|man|man['’]s|men|guy|bloke)\b|男/giu;
const WOMEN = /\b(?:female|woman|woman['’]s|women|lady|lady['’]s)\b|女/giu;
const WOMANS: ReadonlySet<string> = new Set(["slt", "espeak-f"]);

/** Words that name what an edit sets; null for edits of which nobody says what they are not to be. */
function namesOf(edit: Edit): RegExp | null {
  switch (edit.op) {
    case "setTheme":
      return new RegExp([String.raw`\b${edit.theme}\b`, ...(HAN_THEMES[edit.theme] ?? [])].join("|"), "giu");
    case "setLogo":
      return edit.shown ? /\blogo\b|标志/giu : null;
    case "setCaptions":
      return edit.captions === "burn" ? /\bin(?:to)? the (?:picture|video|film|frame|image)\b|\bburn\w*|画面/giu : null;
    case "placeMedia":
    case "setMusicFile":
    case "setRecording":
      return edit.file === null ? null : named(edit.file);
    case "setBrand":
      return edit.kit === null ? null : named(edit.kit);
    case "setTone":
      return BY_TONE[edit.tone] ?? null;
    case "setMusic":
      return edit.music === null ? null : (BY_MOOD[edit.music] ?? null);
    case "setAspects":
      return edit.aspects.length === 1 ? (BY_SHAPE[edit.aspects[0] ?? ""] ?? null) : null;
    case "setVoice":
      return edit.voice === null || edit.voice === "auto" ? null : WOMANS.has(edit.voice) ? WOMEN : MEN;
    default:
      return null;
  }
}

const HAN_THEMES: Readonly<Record<string, readonly string[]>> = {
  bold: ["醒目"],
  calm: ["沉静", "安静"],
  warm: ["温暖", "温馨"],
  editorial: ["杂志"],
};

function named(file: string): RegExp {
  return new RegExp(literal(file), "giu");
}

/** Wishes turned round. What only is not so ("it isn't vertical") is mostly missed. */
const REFUSED =
  /(?:\b(?:do not|don['’]?t|never|would not|wouldn['’]?t|rather not|not to) (?:[\w'’]+ )??(?:want|use|like|need|make|choose|pick|take|go (?:with|for)|have|try|set|put|give)\b|(?<!\bwhy )(?<!\bif )\b(?:should not|shouldn['’]?t|must not|mustn['’]?t) be\b|\bno\b|(?<=^|[,.;!?]\s?|please |but )not\b|\brather [\w ]{2,20} than\b|\b(?:hate|dislike|instead of|rather than|anything but)\b)[^,.;!?，。]{0,24}$|(?:不要|不想要?|别|不用|不需要|不喜欢|讨厌|决定不|不打算|不准备|没打算)用?[^，。,.！？换改变用要]{0,6}$/iu;
function notPut(file: string): RegExp {
  return new RegExp(
    String.raw`(?:\b(?:not|never|no need to|not to)\b|n['’]?t\b)(?: \w+)?? (?:put|use|place|insert)\b[^,;，]{0,30}${literal(file)}`,
    "iu",
  );
}

const TOO = /\btoo (?:[\w'’]+ )?$|(?:太|过于|过分)$/iu;
/** "Not formal enough", "why not bold", "not only vertical": wanted all the same. */
const WANTED_ALL_THE_SAME =
  /\b(?:enough|why|only|just|mind|(?:can|could|won|would)['’]?t (?:you|we|it|the)|problem|sure|no,|doubt|matter)\b|不够|只|不光|不仅|要不要|能不能|是不是/iu;

/** True if every time it names the value the message refuses it, or calls it too much. */
function refuses(message: string, names: RegExp, tooMuch: boolean): boolean {
  const found = [...message.matchAll(names)];
  return (
    found.length > 0 &&
    found.every(({ index, 0: name }) => {
      const before = message.slice(0, index);
      const clause = before.split(/[,.;!?，。；！？\n]|\b(?:but|and|so)\b/u).at(-1) ?? "";
      if (WANTED_ALL_THE_SAME.test(clause + message.slice(index, index + name.length + 8))) return false;
      return REFUSED.test(clause.trimStart()) || (tooMuch && TOO.test(clause));
    })
  );
}

/** What is understood, without setting what the message says it does not want. */
export function withoutRefused(message: string, understood: Understood, project: Project): Understood {
  if (!("edits" in understood)) return understood;
  let plain = "";
  outsideOwn(message, (said) => (plain = said));
  const isRefused = (edit: Edit): boolean => {
    // "Don't put team.jpg in scene 3" takes nothing out of a film that does not have it.
    if (edit.op === "removeMedia" && edit.file !== null && notPut(edit.file).test(plain))
      return !project.choices.media.some(({ file }) => file === edit.file);
    const names = namesOf(edit);
    return names !== null && refuses(plain, names, edit.op === "setTone");
  };
  const meant = understood.edits.map((edit) => moodMeant(edit, isRefused) ?? edit);
  const refused = meant.filter(isRefused);
  if (refused.length === 0) return understood;
  const others = meant.filter((edit) => !refused.includes(edit));
  const instead = refused.map((edit) => insteadOf(edit, project));
  const edits = [...others, ...instead.flatMap((one) => ("edits" in one ? one.edits : []))];
  const question = instead.find((one) => "question" in one);
  if (edits.length > 0) return { edits, notes: understood.notes };
  return question ?? { refusal: { code: "already", values: {} } };
}

/** "I don't want upbeat music" is no wish for silence. */
function moodMeant(edit: Edit, isRefused: (edit: Edit) => boolean): Edit | undefined {
  if (edit.op !== "setMusic" || edit.music !== null) return undefined;
  return EDIT_MOODS.map((music) => ({ op: "setMusic", music }) as const).find(isRefused);
}

/** What is done for somebody who does not want a value: nothing, if it is not so; the other, if there are two; or it is asked. */
function insteadOf(edit: Edit, { choices }: Project): Understood {
  const none = { edits: [], notes: [] };
  switch (edit.op) {
    case "setTone": {
      // Who finds a plain film too formal wants it friendlier.
      const other = edit.tone === "formal" ? "friendly" : "formal";
      const tone = choices.tone === edit.tone ? "plain" : choices.tone === "plain" ? other : null;
      return tone === null ? none : { edits: [{ op: "setTone", tone }], notes: [] };
    }
    case "setAspects": {
      const left = choices.aspects.filter((aspect) => !edit.aspects.includes(aspect));
      if (left.length === choices.aspects.length) return none;
      const other = edit.aspects.includes("16:9") ? "9:16" : "16:9";
      return { edits: [{ op: "setAspects", aspects: left.length === 0 ? [other] : left }], notes: [] };
    }
    case "setTheme":
      return choices.theme === edit.theme || choices.theme === "auto"
        ? asked("which-theme", ["bold", "calm", "warm", "editorial"], edit.theme, (name) => ({
            key: "theme",
            values: { name },
            edits: [{ op: "setTheme", theme: name }],
          }))
        : none;
    case "setMusic":
      return choices.music === edit.music
        ? asked("which-music", ["upbeat", "warm", "lofi", "corporate"] as const, edit.music, (mood) => ({
            key: "mood",
            values: { mood },
            edits: [{ op: "setMusic", music: mood }],
          }))
        : none;
    case "setVoice":
      return choices.voice === edit.voice
        ? { edits: [{ op: "setVoice", voice: otherVoice(edit.voice) }], notes: [] }
        : none;
    case "setLogo":
      return { edits: [{ op: "setLogo", shown: false }], notes: [] };
    case "setCaptions":
      return choices.captions === "burn" || choices.captions === "both"
        ? { edits: [{ op: "setCaptions", captions: "sidecar" }], notes: [] }
        : none;
    case "placeMedia":
      return choices.media.some(({ file }) => file === edit.file)
        ? { edits: [{ op: "removeMedia", file: edit.file }], notes: [] }
        : none;
    case "setMusicFile":
      return choices.musicFile === edit.file ? { edits: [{ op: "setMusicFile", file: null }], notes: [] } : none;
    case "setRecording":
      return choices.recording === edit.file ? { edits: [{ op: "setRecording", file: null }], notes: [] } : none;
    case "setBrand":
      return choices.kit === edit.kit ? { edits: [{ op: "setBrand", kit: null }], notes: [] } : none;
    default:
      return none;
  }
}

function otherVoice(voice: string | null): string {
  if (voice === "slt") return "rms";
  if (voice === "espeak") return "espeak-f";
  return voice === "espeak-f" ? "espeak" : "slt";
}

const MOST_CHOICES = 3;

function asked<Name extends string>(
  key: string,
  names: readonly Name[],
  refused: string | null,
  choice: (name: Name) => Choice,
): Understood {
  const choices = names.filter((name) => name !== refused).slice(0, MOST_CHOICES);
  return { question: { key, values: {}, choices: choices.map(choice) } };
}

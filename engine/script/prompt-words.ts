import type { Aspect, Mood } from "../timeline/timeline.ts";

/** Words of a prompt and what they mean; English and Chinese. Patterns are matched without case. */

export const ASPECT_WORDS: readonly (readonly [RegExp, Aspect])[] = [
  [
    /\b9\s?[:x×/]\s?16\b|\b1080\s?[x×]\s?1920\b|\bvertical\b|\bportrait\b(?!\s*\(?4\s?[:x×]\s?5)|\btik ?tok\b|\breels?\b|\bstor(?:y|ies)\b(?!board)|\bshorts\b|\bphone format\b|竖屏|竖版|竖向|抖音|快手|小红书|视频号/iu,
    "9:16",
  ],
  [
    /\b16\s?[:x×/]\s?9\b|\b1920\s?[x×]\s?1080\b|\blandscape\b|\bhorizontal\b|\bwide ?screen\b|\byou ?tube\b(?! shorts)|横屏|横版|横向|宽屏/iu,
    "16:9",
  ],
  // "1:1" is a meeting in some postings.
  [
    /\b1\s?[:x×]\s?1\b(?! ?(?:meetings?|chats?|talks?|with)\b)|\bsquare\b(?! (?:feet|foot|met|mile))|方形|正方/iu,
    "1:1",
  ],
  [/\b4\s?[:x×]\s?5\b|\b1080\s?[x×]\s?1350\b|\b(?:instagram|feed) post\b/iu, "4:5"],
];

export const VOICE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:awb|scottish|scots)\b|苏格兰/iu, "awb"],
  [/\b(?:slt|female|woman|woman's|women's|lady|her voice)\b|女声|女性|女生|女的?声音/iu, "slt"],
  [/\b(?:rms|male|man|man's|his voice)\b|男声|男性|男生|男的?声音/iu, "rms"],
];

export const MOOD_WORDS: readonly (readonly [RegExp, Mood])[] = [
  [/\blo-?\s?fi\b|\bchill(?:ed)?\b|\blaid[- ]back\b|\brelaxed\b|低保真|慵懒/iu, "lofi"],
  [
    /\bup-?beat\b|\benergetic\b|\blively\b|\bcheerful\b|\bhappy\b|\bfast music\b|轻快|欢快|活泼|动感|节奏感/iu,
    "upbeat",
  ],
  [/\bwarm\b|\bgentle\b|\bsoft\b|\bcosy\b|\bcozy\b|\bfriendly\b|温暖|温馨|柔和|舒缓/iu, "warm"],
  [/\bcorporate\b|\bbusiness\b|\bserious\b|\bformal\b|商务|企业|正式/iu, "corporate"],
];

export const THEMES = ["editorial", "warm", "bold", "calm"] as const;
export const THEME_WORDS: readonly (readonly [RegExp, (typeof THEMES)[number]])[] = [
  [/editorial|杂志|编辑/iu, "editorial"],
  [/warm|温暖/iu, "warm"],
  [/bold|醒目|大胆|粗犷/iu, "bold"],
  [/calm|平静|宁静|沉静/iu, "calm"],
];

/** Colour names; with "dark" or "light" before them they are shifted. */
export const COLOURS: Readonly<Record<string, string>> = {
  red: "#c8281e",
  crimson: "#b3122f",
  maroon: "#7a1f2b",
  burgundy: "#6d1a36",
  orange: "#d9691a",
  amber: "#d98e04",
  gold: "#b8860b",
  yellow: "#e6b800",
  lime: "#8fb814",
  green: "#1f8a4c",
  olive: "#6b7321",
  teal: "#0f7d7a",
  turquoise: "#149c97",
  cyan: "#0891b2",
  blue: "#1d5fc4",
  navy: "#1b2a57",
  indigo: "#3f3d9e",
  purple: "#6b3fa0",
  violet: "#7446b8",
  magenta: "#b3267e",
  pink: "#d6457f",
  brown: "#7a4a2b",
  beige: "#b79d74",
  grey: "#5c6470",
  gray: "#5c6470",
  black: "#23262b",
  scarlet: "#c62828",
  coral: "#d9573f",
  salmon: "#d9705c",
  peach: "#dd8a5e",
  terracotta: "#b3532f",
  mustard: "#c49a12",
  mint: "#2f9e77",
  emerald: "#0f8a55",
  aqua: "#1496a3",
  lavender: "#8068b8",
  lilac: "#9a6cb4",
  plum: "#6e2c63",
  charcoal: "#33383f",
  silver: "#7b848f",
  apricot: "#cf8a4a",
  caramel: "#a5642a",
  brick: "#9c4530",
  rust: "#a4502a",
  ochre: "#b98a1f",
  petrol: "#0f5a6b",
  khaki: "#8a7f4d",
  fuchsia: "#b3267e",
  cobalt: "#1f4aa8",
  sage: "#7d8f6d",
  forest: "#1d4a36",
  红: "#c8281e",
  橙: "#d9691a",
  橘: "#d9691a",
  褐: "#7a4a2b",
  黄: "#e6b800",
  绿: "#1f8a4c",
  青: "#0f7d7a",
  蓝: "#1d5fc4",
  紫: "#6b3fa0",
  粉: "#d6457f",
  棕: "#7a4a2b",
  灰: "#5c6470",
  黑: "#23262b",
  金: "#b8860b",
  咖啡: "#6b4630",
  墨绿: "#1d4a36",
  藏青: "#1b2a57",
  藏蓝: "#1b2a57",
  天蓝: "#2f7fc4",
  酒红: "#6d1a36",
  玫红: "#c2306c",
  米: "#b79d74",
  焦糖: "#a5642a",
  奶油: "#e8d9b8",
  奶咖: "#9a7b5f",
  奶茶: "#a98563",
  杏: "#cf9a5b",
  砖红: "#9c4530",
  姜黄: "#c9962a",
  珊瑚: "#d9573f",
  薄荷: "#2f9e77",
  香槟: "#b79d74",
  湖蓝: "#1f8fb0",
  宝蓝: "#1f4aa8",
  橄榄: "#6b7321",
};

export const SHADES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:dark|deep)[- ]$|[深暗]$/iu, -0.32],
  [/\b(?:light|pale|bright|pastel)[- ]$|[浅淡亮]$/iu, 0.28],
];

/** A word that turns what follows it (within a few words) into its opposite. */
export const NEGATION =
  /\b(?:no|not|without|w\/o|don['’]?t(?: (?:want|use|need|add))?|do not(?: (?:want|use|need|add))?|drop(?: the)?|remove(?: the)?|skip(?: the)?|never|zero|minus)\b(?: (?:any|a|an|the|use|some))*\s*$|(?:不要|不用|无|没有|别|不需要|去掉|不加|无需)(?:任何|有)?\s*$/iu;

export const VOICE_NOUN =
  /\bvoice(?:[- ]?overs?)?\b|\bnarrat(?:or|ion)\b|\bspeech\b|\bspeaker\b|\btalking\b|配音|旁白|人声|解说|声音/giu;
export const MUSIC_NOUN = /\bmusic\b|\bsoundtrack\b|\bscore\b|\btune\b|音乐|配乐|背景乐/giu;
/** Says by itself that nobody speaks. */
export const SILENT = /\bsilent\b|\bmute(?:d)?\b|\bvoiceless\b|静音|无声/iu;
export const THEME_NOUN = /\b(?:theme|style|look|design|feel)\b|主题|风格|样式/iu;
export const INSTRUMENTAL = /\binstrumental\b/iu;

/** Words of a prompt that ask for nothing by themselves. */
export const FILLER =
  /^(?:a|an|the|please|make|me|it|us|film|video|clip|movie|reel|with|and|in|of|for|to|on|at|as|is|be|i|we|want|would|like|need|some|any|no|not|without|use|using|format|second|seconds|sec|secs|s|min|minute|minutes|long|length|voice|voiceover|over|music|theme|style|look|colour|color|brand|colours|colors|dark|light|deep|pale|bright|very|just|only|but|or|that|this|from|my|our|job|posting|recruiting|about|around|approximately|roughly|one|half|background|sound|speaker|narrator|narration|aspect|ratio|version|have|add|should|so|can|you|could|dont|don't|do|accent|thanks|thank|tone|mood|feel)$/iu;

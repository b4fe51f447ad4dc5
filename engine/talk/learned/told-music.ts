import type { Context } from "../context.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { textOf } from "./amounts-for.ts";
import type { Kind } from "./kind.ts";

/** Music that a piece tells to be louder, softer or off. */

const SWITCHED_OFF =
  /\b(?:switch|turn)(?:ed)? (?:(?:the|that|this) music )?off\b|\b(?:can|could) the music (?:go(?: out)?|stop|come off|be (?:removed|dropped))\b|音乐(?:给我)?关[掉了]|关[掉了]音乐/iu;

/** "Switch off the music". */
export function silentKind(piece: readonly Item[], { message }: Context): Kind | null {
  const other = has(piece, "adjective", "volume", "voice", "captions", "scene", "not", "percent");
  return !other && has(piece, "music") && SWITCHED_OFF.test(textOf(piece, message)) ? "music:null" : null;
}

const LOUDER =
  /\b(?:turn|pump|bring|crank|push|nudge|bump|put)(?:ed|s)? (?:up )?(?:the |that |this )?(?:music|volume|tune|track)(?: up| a (?:bit|little|touch|notch) up)\b|\b(?:turn up|pump|crank|bump|raise|boost) (?:up )?the (?:music|tune)\b(?! down)|\b(?:music|tune|track) (?:a (?:bit|little|touch|notch) )?(?:louder|up)\b|(?:音乐|配乐|曲子?|BGM).{0,4}(?:大点声|大声点|响点|响一点|开大|调大|调高|提高|大一点)/iu;
const SOFTER =
  /\b(?:turn|bring|tone|dial|take|nudge|put|push)(?:ed|s)? (?:down )?(?:the |that |this )?(?:music|tune|track)(?: right| way| a (?:bit|little|touch|notch))? down\b|\b(?:turn|bring|tone|dial) down the (?:music|tune)\b|\b(?:music|tune|track) (?:a (?:bit|little|touch|notch) )?(?:softer|quieter|down|lower)\b|(?:音乐|配乐|曲子?|BGM).{0,4}(?:小点声|小声点|轻点|轻一点|关小|调小|调低|降低|小一点|压低)/iu;

const TOO_FAINT =
  /(?:音乐|配乐|曲子?|BGM)[^，。]{0,4}(?:太低|太小|太轻|听不[见清到])[^。]{0,6}(?:提|加|调高|调大|大)/iu;

const NOT_SO_LOUD =
  /^[\s,，]*(?:but |and |though |just |only )*not (?:so |too |that |quite so |as )?loud(?:ly)?\b[^,]{0,12}$|^[\s,，]*(?:但|不过|就是|只是)?(?:声音|音量)?(?:别|不要)(?:放|开)?(?:那么|太|这么)?(?:大声|大|响|吵)[^，。]{0,2}[。！!]?$/iu;

/** "Pump the music up", 音乐小点声. */
export function volumeKind(piece: readonly Item[], { all, message }: Context): Kind | null {
  const said = textOf(piece, message);
  // "Use anthem.mp3 as the music, but not so loud"; 声音 is a word for the voice as well as for what is heard.
  const others = all.filter((item) => !piece.includes(item));
  if (
    NOT_SO_LOUD.test(said) &&
    NAMES_MUSIC.test(message.slice(0, piece[0]?.from)) &&
    !has(others, "voice", "narration")
  )
    return "volume:down";
  if (TOO_FAINT.test(said)) return "volume:up";
  if (has(piece, "not", "percent", "half", "number", "quote", "adjective") || /录|\?$|[吗？]$/u.test(said)) return null;
  return LOUDER.test(said) ? "volume:up" : SOFTER.test(said) ? "volume:down" : null;
}

const MOODS: readonly { readonly mood: string; readonly words: RegExp }[] = [
  { mood: "warm", words: /\bwarm(?:er)?\b|温暖|温馨|暖一?[点些]/iu },
  {
    mood: "upbeat",
    words: /\b(?:upbeat|livelier|lively|jolli?er|jolly|happier|peppier|bouncier|cheerful)\b|欢快|轻快|活泼|带劲/iu,
  },
  { mood: "lofi", words: /\b(?:lo-?fi|chill|chilled|laid[- ]back|mellow(?:er)?)\b/iu },
];
const NAMES_MUSIC = /\b(?:music|tune|soundtrack|song)\b|音乐|配乐|曲子|BGM/iu;

/** "If the music were warmer". */
export function moodKind(piece: readonly Item[], { message }: Context): Kind | null {
  const said = textOf(piece, message);
  if (!NAMES_MUSIC.test(said) || /\b(?:too|than|once|used|hated|had)\b|太|\?$|[？吗]$|\.[a-z\d]{3}\b/iu.test(said))
    return null;
  if (has(piece, "not", "remove", "theme", "voice", "quote", "scene", "dislike", "praise", "question")) return null;
  const moods = MOODS.filter(({ words }) => words.test(said));
  return moods.length === 1 ? `music:${moods[0]?.mood ?? ""}` : null;
}

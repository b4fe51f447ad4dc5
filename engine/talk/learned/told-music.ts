import type { Context } from "../context.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { textOf } from "./amounts-for.ts";
import type { Kind } from "./kind.ts";

/** Music that a piece tells to be louder, softer or off. */

const SWITCHED_OFF = /\b(?:switch|turn)(?:ed)? (?:(?:the|that|this) music )?off\b|音乐(?:给我)?关[掉了]|关[掉了]音乐/iu;

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

/** "Pump the music up", 音乐小点声. */
export function volumeKind(piece: readonly Item[], { message }: Context): Kind | null {
  const said = textOf(piece, message);
  if (TOO_FAINT.test(said)) return "volume:up";
  if (has(piece, "not", "percent", "half", "number", "quote", "adjective") || /录|\?$|[吗？]$/u.test(said)) return null;
  return LOUDER.test(said) ? "volume:up" : SOFTER.test(said) ? "volume:down" : null;
}

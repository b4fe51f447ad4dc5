import type { Context } from "../context.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { textOf } from "./amounts-for.ts";
import type { Kind } from "./kind.ts";

/** Files that a piece names, and for what. */

export const FILE =
  /[\p{L}\p{N}_-]\.(?:(?<picture>jpe?g|png|gif|webp|mp4|mov|webm|mkv|avi)|(?<sound>mp3|wav|m4a|aac|ogg|flac)|(?<kit>ya?ml|json))(?![\p{Script=Latin}\d])/giu;
const FILE_AWAY =
  /\b(?:remove|delete|drop|ditch|scrap|bin|lose|out|off|gone|away|not|without|no|detach|can't have|cannot have|can't (?:stay|be in)|can go|may go|must go|should go|boot|chop)\b|n't\b|[撤删]|去掉|拿掉|不要|不用|取消|别再?用/iu;
/** "Drop it in where it fits": put there, not taken away. */
const DROPPED_IN = /\b(?:drop|pop|slip|throw|slap|stick|chuck)\b.{0,40}\b(?:in|on)(?:to)?\b/iu;
const PLACED =
  /\b(?:use|put|place|stick|behind|on|in|into|with|show|add|insert|for|at|over|under|goes|belongs)\b|用|放|配|搁|插|加|摆|塞|换|垫|背景/iu;
/** "Put it where it fits", 放哪儿你来定. */
const ANYWHERE =
  /你们?来?(?:定|挑|选|看着)|\b(?:wherever|where it fits|you (?:choose|decide|pick)|no preference|(?:don't|do not) mind where)\b/iu;
const SHOWS = /\.\w{3,4}\W+(?:has|have|shows|is|was|had|looks|turned out)\b/iu;
const OF_MUSIC = /(?<![a-z])(?:music|song|track|tune|jingle|soundtrack|background|melody)(?![a-z])|音乐|配乐|曲|背景/iu;
const OF_VOICE =
  /(?<![a-z])(?:record\w*|narrat\w+|voice(?:-?over)?|reads?|reading|spoken|speak\w*)(?![a-z])|录音|录的|旁白|口播|配音|念|读/iu;

/** What a file is named for, where it is the only one. */
export function fileKind(piece: readonly Item[], { message }: Context): Kind | null {
  const said = textOf(piece, message);
  const [file, other] = [...said.matchAll(FILE)];
  if (file === undefined || other !== undefined) return null;
  const { picture, kit } = file.groups ?? {};
  const away = FILE_AWAY.test(said) && !DROPPED_IN.test(said);
  if (picture !== undefined)
    // "harvest.mp4 has a child's face in it": what it shows.
    return !away && SHOWS.test(said)
      ? null
      : away
        ? "removeMedia"
        : PLACED.test(said) || ANYWHERE.test(said)
          ? "placeMedia"
          : null;
  if (away) return null;
  if (kit !== undefined) return "brand";
  const [music, voice] = [OF_MUSIC.test(said), OF_VOICE.test(said)];
  return music === voice ? null : music ? "setMusicFile" : "setRecording";
}

/** "All my pics out". */
export function picturesKind(piece: readonly Item[], { message }: Context): Kind | null {
  const said = textOf(piece, message);
  const all = /\b(?:all|every|any)\b|全|所有|一张/iu.test(said);
  return all &&
    has(piece, "media") &&
    /\b(?:out|away|off)\b|清掉|去掉|删|撤|拿掉/iu.test(said) &&
    !has(piece, "scene", "not")
    ? "removeMedia"
    : null;
}

const PICTURE_AWAY =
  /(?:照片|图片|配图|背景图|视频|截图|那张图)[^，。]{0,6}(?:拿掉|去掉|删|撤|移除|不要了|拿走)|(?:拿掉|去掉|删[掉除]|撤[掉下]|移除)[^，。]{0,8}(?:照片|图片|配图|背景图|截图|那张图)|\b(?:take|remove|get rid of|lose|drop|delete|ditch)\b[^,.]{0,10}\b(?:photo|pic|snapshot|photograph|clip)\b/iu;

/** "Take that photo of the car park out": by what it shows, and not by its name. */
export function pictureAwayKind(piece: readonly Item[], { message }: Context): Kind | null {
  const said = textOf(piece, message);
  return PICTURE_AWAY.test(said) && said.search(FILE) === -1 && !has(piece, "captions", "not", "quote", "film")
    ? "removeMedia"
    : null;
}

const OWN_MUSIC =
  /\b(?:not|no longer) (?:my|our) (?:file|song|track|mp3|music)\b|\bmusic that is yours\b|\byour (?:own )?music\b.{0,16}\b(?:better|nicer|again)\b|\b(?:remove|ditch|drop|take (?:away|out|off)|scrap|bin|lose|don't use)\b[^,.]{0,12}\b(?:my|our)(?: own)? (?:song|track|tune|mp3)\b|\b(?:my|our)(?: own)? (?:song|track|tune|mp3) (?:off|out|away)\b|\b(?:remove|ditch|drop|scrap|bin|lose) the (?:song|track|tune|music|mp3) (?:that )?(?:we|i) (?:uploaded|sent|gave|used)\b|(?:我|我们)(?:上传|传|发)的那?[首段支]?(?:歌|曲子?|音乐)[^，。]{0,2}(?:别用|不用|不要|撤|去掉|拿掉)/iu;

/** "Ditch our own track": the one that jobreel chooses is wanted again. */
export function ownMusicKind(piece: readonly Item[], { message }: Context): Kind | null {
  return OWN_MUSIC.test(textOf(piece, message)) ? "setMusicFile" : null;
}

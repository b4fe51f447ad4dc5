import type { Context } from "../context.ts";
import { asksToKnow } from "../force.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { COUNTS_WISHES } from "../list-lead.ts";
import { textOf } from "./amounts-for.ts";
import { type Kind, NOTHING } from "./kind.ts";
import { sentenceOf } from "./sentence-of.ts";
import { addressKind, givenKind, itIsKind, townKind } from "./told-facts.ts";
import { fileKind, ownMusicKind, pictureAwayKind, picturesKind } from "./told-files.ts";
import { moodKind, silentKind, volumeKind } from "./told-music.ts";
import { cutKind, itsLengthKind, placeKind, secondsKind, standingKind, timeKind } from "./told-scenes.ts";
import {
  bothAwayKind,
  brandKind,
  captionsKind,
  choiceKind,
  hexKind,
  houseKind,
  lengthKind,
  logoKind,
  turnedOffKind,
  undoKind,
} from "./told-settings.ts";
import { backKind, goesOn, hiddenKind, leadKind, unspokenKind } from "./told-shown.ts";
import { addKind, typedKind } from "./told-texts.ts";
import { paceKind, recordingKind, voiceKind, voiceOffKind } from "./told-voice.ts";
import { fewerKind, languageKind, toneKind } from "./told-wording.ts";

/** What a piece says in so many words; null where it leaves more to be guessed. */
export function toldKind(piece: readonly Item[], context: Context): Kind | null {
  const sentence = sentenceOf(piece, context.all);
  const typed = has(piece, "quote") ? typedKind(piece, context) : null;
  if (typed !== null) return typed;
  if (asksToKnow(sentence, context.message) && !EITHER.test(textOf(sentence, context.message))) return null;
  const unspoken = unspokenKind(piece, context);
  if (unspoken !== null) return unspoken;
  if (goesOn(piece, context) || LEADS_IN.test(textOf(piece, context.message))) return NOTHING;
  return (
    typedKind(piece, context) ??
    fileKind(piece, context) ??
    addKind(piece, context) ??
    choiceKind(piece, context) ??
    addressKind(piece, context) ??
    captionsKind(piece, context) ??
    hexKind(piece, context) ??
    paceKind(piece, context) ??
    languageKind(piece, context) ??
    toneKind(piece, context) ??
    voiceOffKind(piece, context) ??
    voiceKind(piece, context) ??
    volumeKind(piece, context) ??
    moodKind(piece, context) ??
    placeKind(piece, context) ??
    cutKind(piece) ??
    lengthKind(piece, context) ??
    secondsKind(piece, context) ??
    bothAwayKind(piece, context) ??
    turnedOffKind(piece, context) ??
    timeKind(piece, context) ??
    itsLengthKind(piece, context) ??
    standingKind(piece, context) ??
    fewerKind(piece, context) ??
    givenKind(piece, context) ??
    backKind(piece, context) ??
    itIsKind(piece, context) ??
    picturesKind(piece, context) ??
    pictureAwayKind(piece, context) ??
    brandKind(piece, context) ??
    logoKind(piece, context) ??
    undoKind(piece, context) ??
    silentKind(piece, context) ??
    ownMusicKind(piece, context) ??
    townKind(piece, context) ??
    recordingKind(piece, context) ??
    hiddenKind(piece, context) ??
    leadKind(piece, context) ??
    houseKind(piece, context)
  );
}

/** "Three requests from the front office:" */
const LEADS_IN = new RegExp(`(?:${COUNTS_WISHES.source})[^:：]{0,40}[:：]\\s*$`, "iu");

/** 放哪儿都行: asks nothing. */
const EITHER = /都行|都可以|都好|随便|你定|你看|wherever|whichever/iu;

import type { Row } from "../item.ts";

/** English words for what can be changed. */
export const ENGLISH_THINGS: readonly Row[] = [
  [
    "film",
    "",
    "film|video|movie|clip as a whole|whole thing|entire thing|reel itself|it all|everything|ad|advert|commercial|promo|teaser|trailer|reel|spot|final video|full thing|short film|little film|this ad|the ad|recruiting film|job ad|recruitment video|hiring video|vid|clip itself|footage as a whole",
  ],
  [
    "music",
    "",
    "music|soundtrack|background music|bgm|tune|score|song|track|beat|backing track|background track|audio bed|audio track|melody|instrumental|underscore|backing|jingle|songs|muzak|tunes|in the background|for the background|beats",
  ],
  [
    "voice",
    "",
    "voice|voice over|voice-over|voiceover|vo|narrator|speaker|narrating voice|reader|spoken part|talking|presenter|announcer|commentary|speech|voice actor|voice artist|spoken words|speaking voice|reading voice|narrating|recording|recorded|own recording|my recording|my own voice",
  ],
  [
    "captions",
    "",
    "caption|captions|subtitle|subtitles|subs|closed captions|cc|on screen transcript|captioning|subtitling|text at the bottom|words at the bottom",
  ],
  [
    "theme",
    "",
    "theme|style|look|design|visual style|template|look and feel|visuals|vibe|aesthetic|styling|appearance|visual theme|feel of the film|look & feel|look like|looks like",
  ],
  [
    "colour",
    "",
    "colour|color|brand colour|brand color|accent|accent colour|accent color|palette|main colour|main color|primary colour|primary color|hue",
  ],
  ["logo", "", "logo|company logo|our mark|emblem"],
  ["brand", "", "brand|branding|brand kit"],
  ["duration", "", "length|duration|runtime|running time|run time|length of the film"],
  ["shape", "", "format|aspect|aspect ratio|ratio|orientation|shape|dimensions|crop"],
  [
    "scene",
    "",
    "scene|part|section|bit|shot|segment|slide|frame|card|chapter|beat number|screen|moment|piece|panel|sequence|passage|screens|bullet",
  ],
  [
    "copy",
    "",
    "copy|text|wording|script|words|writing|on screen text|on-screen text|phrasing|sentences|on-screen words|text on screen|words on screen|on-screen copy|sentence|texts|phrasings",
  ],
  ["narration", "", "narration|voice line|spoken line|spoken text|voice text|line|spoken part of"],
  [
    "tone",
    "",
    "tone|tone of voice|register|sound less|sound more|sounds too|sounding|sound|come across|feel more human|style of writing|writing style|wording style|feel less|feels too|reads too|read less|read more|talk less|sound like|sounds like|read like|reads like|feel like|feels like",
  ],
  ["language", "", "language"],
  [
    "onScreen",
    "",
    "on screen|on-screen|onscreen|on the screen|on our screen|in writing|visually|as text|written on screen",
  ],
  ["media", "", "picture|photo|image|photograph|clip|footage|pic|my upload|b-roll"],
  [
    "pace",
    "",
    "pace|speed|tempo|speech rate|speaking rate|reading speed|talking speed|delivery|playback rate|rate|narration speed|voice speed|speech speed|speaking pace|reading pace",
  ],
  ["volume", "", "volume|loudness|sound level|level"],
  ["version", "", "version|v"],
  [
    "step",
    "last",
    "last change|last edit|that change|previous change|that last change|that last edit|latest change|that edit",
  ],
  ["step", "", "step|changes|edits|modification|modifications|actions|tweaks"],
];

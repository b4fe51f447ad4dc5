/** From where a fact is kept, if words tell it of the picture and of the voice: "say it, but don't show it". */

/** What a fact is kept from; the film is both. */
export type Hidden = "film" | "narration" | "picture";

type Side = "spoken" | "shown";

const SPOKEN =
  /\b(?:say|says|said|saying|speak|speaks|speaking|spoken|spoke|voice[sd]?|voicing|voice-?over|vo|voice|narrat\w+|narrator|read|reads|reading|aloud|hear|heard|audible|audio|audibly|ears?|pronounce[ds]?|announce[ds]?|announcing|spell(?:ed|s)? out|spelt out|talk|vocal(?:ly)?|sound|speech|tell|told)\b|念|唸|读|讀|说|說|讲|講|口播|播报|旁白|配音|解说|朗诵|嘴|出声|报(?:数|出|价)/giu;
const SHOWN =
  /\b(?:show|shows|showing|shown|display|displays|displayed|writ(?:e|es|ing|ten)|print(?:ed|s)?|appear|appears|see|seen|visible|visual(?:ly|s)?|screens?|on-?screen|pictures?|slides?|cards?|images?|in writing|text|lettering|look(?:ed)? at|stand there)\b|写|寫|显示|顯示|展示|出现|出現|上屏|画面|畫面|屏|打在|打上|列出|标注|文字|字面|露出|出字|上字|字就|看/giu;
const NEGATIVE =
  /\b(?:not|never|without|nor|neither|needn't|needless|no need|no|nobody|none|rather than|instead of|skip|omit|off|leave out|out of|strip|drop|except|lose)\b|n['’]t\b|\b(?:dont|doesnt|didnt|shouldnt|neednt|cant|wont|isnt|aint|mustnt)\b|[不别別勿甭免没沒毋]|无[须需]|無[須需]|不用|省(?:得|了)/giu;
/** What is told to be so and no other way. */
const ONLY =
  /\b(?:only|just(?! (?:heard|seen|told|said|been))|alone|merely|solely|purely|enough|suffices?|will do|fine|instead)\b|只|仅|僅|就(?:行|好|够|夠|可以|成)|即可|便可|足矣/iu;
/** Where one clause ends: what is negated in one is not in the next. */
const CLAUSES =
  /[,.;:，。；、！!（）()–—]|\s-\s|\b(?:but|and|though|yet|while|so|because|as|since)\b|但|而(?!是)|不过|然后|[也亦](?=[不别勿无])/iu;
/** "Neither seen nor heard", 画面和旁白都别有. */
const NOWHERE =
  /\b(?:neither|not|nor|no)\b.{0,14}\b(?:seen|shown|written|picture|screen|read)\b.{0,24}\b(?:not|nor|no|or)\b.{0,14}\b(?:heard|spoken|said|voice|told|aloud)\b|\b(?:not|can'?t|cannot|mustn'?t|shouldn'?t|never)\b.{0,10}\b(?:appear|be shown|be seen)\b.{0,12}\bor\b.{0,8}\b(?:spoken|heard|said|read)\b|(?:\bnot\b|n't\b).{0,34}\bbe (?:seen|shown) or (?:heard|spoken|said|read)\b|\b(?:neither|not)\b.{0,14}\b(?:heard|spoken|said|read)\b.{0,14}\b(?:nor|or)\b.{0,14}\b(?:seen|shown|written|displayed)\b|(?:画面|屏幕).{0,3}[和与跟、].{0,3}(?:旁白|配音).{0,2}(?:都|均|也)/iu;
/** "Must not appear anywhere", 哪儿都别出现. */
const ANYWHERE =
  /(?:整个|整部|全)?(?:片子|影片|视频|片)(?:里|中)?(?:都|也|绝对)?(?:不能|不要|别|不许|不得|不可以?)(?:再)?(?:出现|有|提到?)|(?:\b(?:not|never|nowhere|without)\b|n't\b).{0,30}\b(?:anywhere|at all)\b|(?:不能|不要|别|不许|不得|不可以?|不该)(?:再)?(?:出现|提到?|露面?|有)(?:在)?(?:片子|视频|影片|短片|片中|成片|整个片)|(?:哪儿?里?|任何地方|从头到尾|全片)都?(?:别|不要|不能|不许|不得)/iu;
const ONE_SIDE =
  /\bon[- ]?screen\b|\bon (?:the |any )?(?:screens?|slides?|cards?)\b|\bin the picture\b|画面|屏幕|字面/iu;
/** What nothing but a voice does: "don't say how much" may mean not at all, "don't read it out" does not. */
const READ =
  /\b(?:speak\w*|spoken|read|aloud|pronounced?|spell out|spelled out|spelt out|announced?|(?:she|he|voice|narrator|speaker)\b.{0,20}\b(?:say|mention|tell)|(?:in|from|out of|by) the (?:voice|voice-?over|vo|narration|narrator|speech))\b|念|唸|读|讀|旁白|配音|解说|播|朗诵/iu;
const UNSPOKEN = /\bun(?:spoken|voiced|said|read)\b/iu;
/** A negation reaches so far. */
const REACH_CHARS = { latin: 30, han: 7 };

/** @returns null where the words leave open which of the two it is */
export function whereHidden(said: string): Hidden | null {
  if (NOWHERE.test(said) || (ANYWHERE.test(said) && !READ.test(said) && !ONE_SIDE.test(said))) return "film";
  const told = { spoken: { no: false, yes: false, only: false }, shown: { no: false, yes: false, only: false } };
  for (const clause of said.split(CLAUSES)) {
    const refused = sideRefused(clause);
    for (const side of ["spoken", "shown"] as const) {
      if (refused === side) told[side].no = true;
      else if (found(clause, side).length > 0) {
        // "Not shown but spoken" is parted before; "spoken, not shown" too: what is left is meant so.
        told[side].yes ||= refused !== null || !hasNegative(clause);
        told[side].only ||= ONLY.test(clause) && refused === null && !/\bwrites?\b/iu.test(clause);
      }
    }
  }
  const { spoken, shown } = told;
  if (spoken.no && shown.no) return "film";
  if (shown.no && (spoken.yes || spoken.only)) return "picture";
  if (spoken.no && (shown.yes || shown.only)) return "narration";
  if (spoken.only && !shown.yes && !shown.only) return "picture";
  if (shown.only && !spoken.yes && !spoken.only) return "narration";
  if (spoken.no && READ.test(said)) return "narration";
  return UNSPOKEN.test(said) ? "narration" : null;
}

/** Which of the two a clause refuses: what stands next behind its negation, or before it where nothing stands behind. */
function sideRefused(clause: string): Side | null {
  const reach = /\p{Script=Han}/u.test(clause) ? REACH_CHARS.han : REACH_CHARS.latin;
  for (const { index, 0: word } of clause.matchAll(NEGATIVE)) {
    const behind = nearest(clause.slice(index + word.length, index + word.length + reach));
    if (behind !== null) return behind;
  }
  const [spoken, shown] = [found(clause, "spoken").length > 0, found(clause, "shown").length > 0];
  return REMOVED.test(clause) && spoken !== shown ? (spoken ? "spoken" : "shown") : null;
}

/** 画面上隐藏, "removed from the picture": behind what it is said of. */
const REMOVED =
  /\b(?:hid(?:e|den)|removed?|taken? (?:it )?(?:off|out)|disappears?|come off)\b|隐藏|隐去|去掉|拿掉|撤掉|删掉/iu;

function nearest(text: string): Side | null {
  const [spoken, shown] = [found(text, "spoken"), found(text, "shown")];
  if (spoken.length === 0 && shown.length === 0) return null;
  // 画面上不念: where it is, is told before what is done; the deed counts.
  return (spoken[0] ?? Infinity) < (shown[0] ?? Infinity) ? "spoken" : "shown";
}

function hasNegative(clause: string): boolean {
  return clause.search(NEGATIVE) !== -1;
}

function found(text: string, side: Side): readonly number[] {
  return Array.from(text.matchAll(side === "spoken" ? SPOKEN : SHOWN), ({ index }) => index);
}

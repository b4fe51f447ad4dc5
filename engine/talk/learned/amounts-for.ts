import { EDIT_LENGTHS_S, type Edit } from "../../../shared/edit/index.ts";
import { LEAST_SPEED, MOST_SPEED } from "../../project/speed.ts";
import { clamped, degreeOf, lengthFor, nextLength, rounded, shareIn } from "../amounts.ts";
import type { Context } from "../context.ts";
import { FASTER, LOUDER, QUIETER, SLOWER } from "../degrees.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";

/** How long, how fast, how loud: amounts of a message of which is known what they are of. */

/** Shorter stretches of time are moments, and no length of a film. */
const LEAST_LENGTH_S = 10;
const MOST_LENGTH_S = 180;

/**
 * The length that a film is to have.
 * @param likely of a film of 30 s, in seconds
 */
export function lengthEdit(likely: number, items: readonly Item[], { project, message }: Context): Edit {
  const now = project.choices.lengthS;
  const told = lengthsIn(items).filter(({ seconds }) => seconds >= LEAST_LENGTH_S);
  // "15 sec. Client call in ten mins": longer stretches are no film's.
  const short = told.filter(({ seconds }) => seconds <= MOST_LENGTH_S);
  const named = short.length > 0 ? short : told;
  const quarter = QUARTERS.exec(textOf(items, message))?.groups;
  if (quarter !== undefined) return { op: "setLength", lengthS: quarter["three"] === undefined ? 15 : 45 };
  // "Half a minute is too long, 15 would do", "30, not 45": the last that is not refused.
  const wanted = named.findLast(({ item }) => !isRefused(item, message));
  const only =
    named.length === 1 &&
    wanted?.seconds === now &&
    (has(items, "under") || (likely !== now && has(items, "shorter", "longer")));
  // "Too long: keep it within half a minute", of a film that has half a minute.
  const seconds = only && !EXACTLY.test(textOf(items, message)) ? undefined : wanted?.seconds;
  if (seconds !== undefined) return { op: "setLength", lengthS: lengthFor(seconds, named.length > 1 ? [] : items) };
  if (named.length === 0 && has(items, "half")) return { op: "setLength", lengthS: lengthFor(now / 2, []) };
  if (has(items, "double")) return { op: "setLength", lengthS: lengthFor(now * 2, []) };
  const exact = EDIT_LENGTHS_S.find((each) => each === likely && (each === 30 || each === 60));
  return { op: "setLength", lengthS: exact ?? nextLength(now, wayOf(items) ?? likely < 30) };
}

/** "Make it 30 seconds", also of a film that is as long already. */
const EXACTLY =
  /\b(?:make it|exactly|that long|that's the length|it is|it'll be)\b|(?:改成|改为|换成|做成|剪成|剪到|调成|就要|要)\s?(?:\d|半|一分)/iu;
const QUARTERS = /(?<three>\bthree |\b3\/4|¾ ?)?(?:\bquarters?|\/4|(?<=¾)) (?:of )?(?:a |one )?min(?:ute)?\b/iu;

/** True for shorter, false for longer; null where the words name neither or both. */
function wayOf(items: readonly Item[]): boolean | null {
  const [longer, shorter] = [has(items, "longer"), has(items, "shorter")];
  return longer === shorter ? null : shorter;
}

const REFUSED_BEFORE =
  /(?:\b(?:not|than|from|watch(?:es)?|instead of|of|at present|currently|was|is now|were)|不是|不要|别用|比|原来|现在是?|目前|从)\s?(?:the |a |an |just |only )?$/iu;
const REFUSED_BEHIND =
  /^\s?(?:seconds?|secs?|s|minutes?|mins?)?\s?(?:\b(?:is|are|was|feels?|seems?|will be|isn't|wasn't|aren't|won't|just isn't|doesn't|hardly)\b.{0,16}\b(?:too|enough|long|short|much|over|do|cut|tight|rush\w*|sit|gone|fit)\b|too (?:long|short|much)|[^，。,]{0,3}(?:太|不够|讲不完|说不完|放不下|有点|不行|不夠|过长|偏))/iu;
const CHARS_BESIDE = 40;

/** "Not 45", "a minute is too much": a length that is named and not wanted. */
function isRefused({ from, to }: Item, message: string): boolean {
  return (
    REFUSED_BEFORE.test(message.slice(Math.max(0, from - CHARS_BESIDE), from)) ||
    REFUSED_BEHIND.test(message.slice(to, to + CHARS_BESIDE))
  );
}

/** Each stretch of time that is named, in seconds, and bare numbers that films come in. */
function lengthsIn(items: readonly Item[]): readonly { readonly seconds: number; readonly item: Item }[] {
  const one = (seconds: number, first: Item, last = first): { readonly seconds: number; readonly item: Item } => ({
    seconds,
    item: { ...first, to: last.to },
  });
  return items.flatMap((item, at) => {
    const next = items[at + 1];
    if (item.is === "unit") {
      const each = item.value === "minutes" ? 60 : 1;
      const before = items.slice(Math.max(0, at - 2), at);
      const number = before.findLast(({ is }) => is === "number");
      const half = before.find(({ is }) => is === "half");
      if (number !== undefined) return [one(Number(number.value) * each, number, item)];
      if (half !== undefined) return [one(each / 2, half, item)];
      return each === 60 ? [one(60, item)] : [];
    }
    const bare = item.is === "number" && next?.is !== "unit" && items[at + 2]?.is !== "unit";
    return bare && EDIT_LENGTHS_S.some((each) => each === item.value) ? [one(Number(item.value), item)] : [];
  });
}

/** The spoken pace that is asked for, as a factor of the natural one. */
export function speedEdit(faster: boolean, items: readonly Item[], { project, message }: Context): Edit {
  if (
    /\b(?<!than )(?:normal|ordinary|natural|usual|default|standard)\b|(?<!比)正常|原速|默认/iu.test(
      textOf(items, message),
    )
  )
    return { op: "setSpeed", speed: 1 };
  const { speed } = project.choices;
  const degrees = faster ? FASTER : SLOWER;
  const share = shareIn(items);
  const factor = share === null ? degrees[degreeOf(items)] : faster ? 1 + share : 1 - share;
  return { op: "setSpeed", speed: clamped(rounded(decimalIn(items) ?? speed * factor), LEAST_SPEED, MOST_SPEED) };
}

const FAINT =
  /\b(?:faint|whisper|(?:way|right) (?:down|back)|(?:barely|hardly|scarcely)(?! (?:hear|follow|understand|make|catch|get|tell|listen)))\b|若有若无|几乎听不|很轻|轻轻/iu;

const SHARES: readonly { readonly words: RegExp; readonly share: number }[] = [
  { words: /\btwo[- ]thirds\b|三分之二/iu, share: 0.67 },
  { words: /\bthree[- ]quarters\b|四分之三/iu, share: 0.75 },
  { words: /\b(?:a|one)[- ]third\b|三分之一/iu, share: 0.33 },
  { words: /\b(?:a|one)[- ]quarter\b|四分之一/iu, share: 0.25 },
];

/** "A third", 四分之一: as people name shares; null for none. */
export function thirdIn(text: string): number | null {
  return SHARES.find(({ words }) => words.test(text))?.share ?? null;
}

/** The loudness of the music that is asked for; 1 is as it is composed. */
export function volumeEdit(louder: boolean, items: readonly Item[], { project, message }: Context): Edit {
  const now = project.choices.musicVolume;
  const text = textOf(items, message);
  const share = thirdIn(text) ?? shareIn(items);
  const by =
    /\b(?:off|by|less|lower|quieter)\b|[减降少低小][了低掉]?/iu.test(text) &&
    !/\bto\b|\bat\b|[到至为]|成一半/iu.test(text);
  const degrees = louder ? LOUDER : QUIETER;
  const degree = !louder && FAINT.test(text) ? "much" : degreeOf(items);
  const factor = share === null ? degrees[degree] : louder && by ? 1 + share : by && share !== 0.5 ? 1 - share : share;
  return { op: "setMusicVolume", volume: clamped(rounded(decimalIn(items, 0.05) ?? now * factor), 0, 1) };
}

/** How much longer or shorter a scene is to stand. */
export function factorIn(longer: boolean, items: readonly Item[], message: string): number | null {
  const text = textOf(items, message);
  const times = /(?:[x×*]|\btimes\b|乘以?|调到)\s?(\d(?:\.\d+)?)|(\d(?:\.\d+)?)\s?(?:[x×]|times\b|倍)/iu.exec(text);
  const worded = /\bthree(?: times|-?fold)\b|\btrip(?:le|ling)\b|(?<!百)三倍/iu.test(text) ? 3 : Number.NaN;
  const number = Number(times?.[1] ?? times?.[2] ?? worded);
  if (number > 0 && number <= 3 && number !== 1) return number;
  if (/half as (?:long|much(?: time)?) again|[延加拉]长一半/iu.test(text)) return 1.5;
  if (/翻.{0,2}[倍番]|加倍|一倍|两倍|\b(?:double|twice)\b/iu.test(text) && longer) return 2;
  const share = shareIn(items) ?? thirdIn(text);
  if (share !== null) return rounded(longer ? 1 + share : 1 - share);
  return null;
}

/** A number between the least and 2 that is no whole one: a factor. */
function decimalIn(items: readonly Item[], least = 0.3): number | null {
  const found = items.find(
    ({ is, value }) =>
      is === "number" && Number(value) >= least && Number(value) < 2 && !Number.isInteger(Number(value)),
  );
  return found === undefined ? null : Number(found.value);
}

export function textOf(items: readonly Item[], message: string): string {
  return message.slice(items[0]?.from ?? 0, items.at(-1)?.to ?? 0);
}

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

/** "Make it 30 seconds", also of a film that is as long already. */
const EXACTLY = /\b(?:make it|exactly|that long|that's the length)\b/iu;

/**
 * The length that a film is to have.
 * @param likely of a film of 30 s, in seconds
 */
export function lengthEdit(likely: number, items: readonly Item[], { project, message }: Context): Edit {
  const now = project.choices.lengthS;
  const named = lengthsIn(items).filter((seconds) => seconds >= LEAST_LENGTH_S);
  // "Half a minute is too long, 15 would do": the one that is wanted is another than it has, and the last.
  const kept = likely === now || EXACTLY.test(textOf(items, message)) ? named.at(-1) : undefined;
  const wanted = named.findLast((seconds) => seconds !== now) ?? kept;
  if (wanted !== undefined) return { op: "setLength", lengthS: lengthFor(wanted, items) };
  if (has(items, "half")) return { op: "setLength", lengthS: lengthFor(now / 2, []) };
  if (has(items, "double")) return { op: "setLength", lengthS: lengthFor(now * 2, []) };
  const exact = EDIT_LENGTHS_S.find((each) => each === likely && (each === 30 || each === 60));
  return { op: "setLength", lengthS: exact ?? nextLength(now, likely < 30) };
}

/** Each stretch of time that is named, in seconds, and bare numbers that films come in. */
function lengthsIn(items: readonly Item[]): readonly number[] {
  return items.flatMap((item, at): readonly number[] => {
    const next = items[at + 1];
    if (item.is === "unit") {
      const each = item.value === "minutes" ? 60 : 1;
      const before = items.slice(Math.max(0, at - 2), at);
      const number = before.findLast(({ is }) => is === "number");
      if (number !== undefined) return [Number(number.value) * each];
      if (before.some(({ is }) => is === "half")) return [each / 2];
      return each === 60 ? [60] : [];
    }
    const bare = item.is === "number" && next?.is !== "unit" && items[at + 2]?.is !== "unit";
    return bare && EDIT_LENGTHS_S.some((each) => each === item.value) ? [Number(item.value)] : [];
  });
}

/** The spoken pace that is asked for, as a factor of the natural one. */
export function speedEdit(faster: boolean, items: readonly Item[], { project, message }: Context): Edit {
  if (/\b(?:normal|ordinary|natural|usual|default|standard)\b|正常|原速|默认/iu.test(textOf(items, message)))
    return { op: "setSpeed", speed: 1 };
  const { speed } = project.choices;
  const degrees = faster ? FASTER : SLOWER;
  const share = shareIn(items);
  const factor = share === null ? degrees[degreeOf(items)] : faster ? 1 + share : 1 - share;
  return { op: "setSpeed", speed: clamped(rounded(decimalIn(items) ?? speed * factor), LEAST_SPEED, MOST_SPEED) };
}

const FAINT = /\b(?:barely|hardly|faint|whisper|way (?:down|back)|scarcely)\b|若有若无|几乎听不|很轻|轻轻/iu;

/** The loudness of the music that is asked for; 1 is as it is composed. */
export function volumeEdit(louder: boolean, items: readonly Item[], { project, message }: Context): Edit {
  const now = project.choices.musicVolume;
  const share = shareIn(items);
  const text = textOf(items, message);
  const by =
    /\b(?:off|by|less|lower|quieter)\b|[减降少低小][了低掉]?/iu.test(text) && !/\bto\b|\bat\b|到|成一半/iu.test(text);
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
  const share = shareIn(items);
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

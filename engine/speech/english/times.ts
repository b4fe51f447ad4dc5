import { cardinal } from "./numbers.ts";
import { joinsRange, neighbour, type Place } from "./token.ts";

const CLOCK = String.raw`(\d{1,2})(?::(\d{2}))?\s?(am|pm|AM|PM|Am|Pm|a\.m\.?|p\.m\.?)?`;
const ONE = new RegExp(`^${CLOCK}$`);
const TWO = new RegExp(`^${CLOCK}[-–—]${CLOCK}$`);

/** "8am", "9:30", "17:00", "7am–3pm", "8" of "8 am", and "am" itself. Null for what is no time. */
export function spokenTime(place: Place): string | null {
  const core = neighbour(place, 0)?.core ?? "";
  const half = /^([ap])\.?m$/i.exec(core);
  if (half && /^\d{1,2}(?::\d{2})?$/.test(neighbour(place, -1)?.core ?? "")) return halfWords(half[1] ?? "");
  const two = TWO.exec(core);
  if (two && [two[2], two[3], two[5], two[6]].some((part) => part !== undefined)) {
    const from = clock(two[1], two[2], two[3]);
    const to = clock(two[4], two[5], two[6]);
    return from && to ? `${from.replace(" o'clock", "")} to ${to}` : null;
  }
  const one = ONE.exec(core);
  if (!one) return null;
  const [, hour, minute, mark] = one;
  if (minute === undefined && mark === undefined) {
    const marked = /^[ap]\.?m$/i.test(neighbour(place, 1)?.core ?? "");
    const opensRange =
      joinsRange(neighbour(place, 1)) && /^\d{1,2}(?::\d{2})?[ap]m$/i.test(neighbour(place, 2)?.core ?? "");
    return marked || opensRange ? clock(hour, "00", "-") : null;
  }
  const markFollows = mark === undefined && /^[ap]\.?m$/i.test(neighbour(place, 1)?.core ?? "");
  return clock(hour, minute, markFollows ? "-" : mark);
}

/** @param mark "am", "pm", "-" where it is said by another token, undefined for the 24-hour clock */
function clock(hourText: string | undefined, minuteText: string | undefined, mark: string | undefined): string | null {
  const hour = Number(hourText);
  const minute = Number(minuteText ?? "0");
  if (hour > 24 || minute > 59) return null;
  const shown = mark === undefined && hour > 12 ? hour - 12 : hour === 0 ? 12 : hour;
  const said =
    mark === undefined && hour > 12 ? " P M" : mark === undefined || mark === "-" ? "" : ` ${halfWords(mark)}`;
  const minutes =
    minute === 0
      ? said === "" && mark === undefined && minuteText !== undefined
        ? " o'clock"
        : ""
      : minute < 10
        ? ` oh ${cardinal(minute)}`
        : ` ${cardinal(minute)}`;
  return `${cardinal(shown)}${minutes}${said}`;
}

function halfWords(mark: string): string {
  return /^a/i.test(mark) ? "A M" : "P M";
}

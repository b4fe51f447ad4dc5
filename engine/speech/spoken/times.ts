import type { Grammar } from "./grammar.ts";
import { anyOf, before, matchAt, saidWhole, type Element, type Rule } from "./tongue.ts";

/** Times of day and the ranges between two: "8:30 Uhr", "9h-17h", "14 h 30". */
export function timeRule(grammar: Grammar): Rule {
  const written = [String.raw`(\d{1,2}):(\d{2})(?::\d{2})?`];
  if (grammar.clockLetter !== "") {
    // Hours of work a week are no time of day: minutes, or a range's other end, have to follow.
    written.push(String.raw`(\d{1,2}) ?(?:${grammar.clockLetter}) ?(\d{2})(?:min)?`);
    written.push(String.raw`(\d{1,2}) ?(?:${grammar.clockLetter})(?![\p{L}\p{N}\/])`);
  }
  const clock = new RegExp(String.raw`(?:${written.join("|")})(?![\d:])`, "uy");
  const mark = new RegExp(String.raw` ?(?:${grammar.clockMark})(?![\p{L}\p{N}])`, "uy");
  const between = new RegExp(String.raw` ?[-–—−~] ?(?=\d)| (?:${grammar.toWords}) (?=\d)`, "uy");

  const read = (text: string, at: number): { hour: number; minute: number; end: number } | null => {
    const match = matchAt(clock, text, at);
    if (!match) return null;
    const hour = Number(match[1] ?? match[3] ?? match[5]);
    const minute = Number(match[2] ?? match[4] ?? "0");
    return hour > 24 || minute > 59 ? null : { hour, minute, end: at + match[0].length };
  };

  return (text, at) => {
    if (!/\d/.test(text[at] ?? "")) return null;
    const time = read(text, at);
    if (time === null) return null;
    const marked = matchAt(mark, text, time.end);
    const end = time.end + (marked?.[0].length ?? 0);
    const gap = matchAt(between, text, end);
    const opens = gap !== null && read(text, end + gap[0].length) !== null;
    const spoken = grammar.clock(time.hour, time.minute, { opens: opens && marked === null, before: before(text, at) });
    if (!opens || gap === null) return saidWhole(at, end, spoken);
    const elements: Element[] = [{ start: at, end, spoken }];
    const sign = gap[0].trim();
    const from = end + gap[0].length - gap[0].trimStart().length;
    elements.push({ start: from, end: from + sign.length, spoken: /\p{L}/u.test(sign) ? sign : grammar.to });
    return { elements, end: end + gap[0].length };
  };
}

/** "Mo–Fr", "lun.-ven.", "L a V", and "Fr." before a time. */
export function daysRule(grammar: Grammar): Rule {
  const day = String.raw`(${anyOf(Object.keys(grammar.dayShort))})\.?`;
  const days = new RegExp(String.raw`${day}( ?[-–—\/] ?| (?:${grammar.toWords}) )${day}(?![\p{L}\p{N}])`, "uy");
  const beforeTime = new RegExp(String.raw`${day}(?=,? \d{1,2}(?:[:.]\d\d|h))`, "uy");
  return (text, at) => {
    const match = matchAt(days, text, at);
    if (!match) {
      const alone = matchAt(beforeTime, text, at);
      return alone && saidWhole(at, at + alone[0].length, grammar.dayShort[alone[1] ?? ""] ?? alone[0]);
    }
    const [whole, first = "", gap = "", second = ""] = match;
    const said = [first, second].map((short) => grammar.dayShort[short] ?? short);
    const between = /\p{L}/u.test(gap) ? gap.trim() : gap.includes("/") ? grammar.or : grammar.to;
    return saidWhole(at, at + whole.length, `${said[0]} ${between} ${said[1]}`);
  };
}

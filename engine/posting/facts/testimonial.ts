import { cut, type Passage, spanOf } from "../passage.ts";
import type { Fact, Testimonial } from "../posting.ts";
import type { Reading } from "../reading.ts";

/** What somebody says fits on one picture; a longer one is told by its first sentences. */
const MOST_CHARS = 120;
const LEAST_CHARS = 24;
const MOST_SPEAKER_CHARS = 48;

const QUOTED = /^["“”„«»「『](?<words>[^"“”„«»「」『』]{20,600})["“”«»」』]\s*(?<rest>.*)$/u;
/** "— Maria Silva, Head of Care", "(Ana, nurse since 2019)". A name begins with a capital, or is of a script without them. */
const SPEAKER = /^(?:[—–-]{1,2}\s*|\(\s*)(?<who>[\p{Lu}\p{Lo}][^()\n"“”]{1,80}?)\s*\)?$/u;

/**
 * What somebody who works there says of it: words in quotation marks with the name of who said them, on the same line or the
 * next. Words without a name may be a slogan, and are none.
 */
export function testimonialOf(reading: Reading): Fact<Testimonial> | null {
  for (const [index, { kind, words: line }] of reading.outline.entries()) {
    if (kind !== "line") continue;
    const quoted = QUOTED.exec(line.plain)?.groups;
    const [inner, rest] = [quoted?.["words"], quoted?.["rest"] ?? ""];
    if (inner === undefined) continue;
    const said = wholeSentences(cut(line, 1, 1 + inner.length));
    const speaker = rest === "" ? speakerBelow(reading, index) : speakerIn(line, line.plain.length - rest.length);
    if (said === null || speaker === null) continue;
    return {
      value: { text: said.plain, speaker: speaker.plain },
      evidence: [spanOf(said), spanOf(speaker)],
    };
  }
  return null;
}

function speakerBelow(reading: Reading, index: number): Passage | null {
  const next = reading.outline[index + 1];
  if (next === undefined) return null;
  // A dash before a name looks like that of a list.
  const [start] = spanOf(next.words);
  const dashed = next.kind === "entry" && /[—–]\s*$/u.test(reading.text.slice(Math.max(0, start - 3), start));
  if (dashed) return next.words.plain.length <= MOST_SPEAKER_CHARS ? next.words : null;
  return next.kind === "line" ? speakerIn(next.words, 0) : null;
}

function speakerIn(line: Passage, from: number): Passage | null {
  const who = SPEAKER.exec(line.plain.slice(from).trim())?.groups?.["who"];
  if (who === undefined || who.length > MOST_SPEAKER_CHARS) return null;
  const at = line.plain.indexOf(who, from);
  return cut(line, at, at + who.length);
}

/** As many whole sentences from the first as there is room for; null if there is none. */
function wholeSentences(words: Passage): Passage | null {
  const trimmedEnd = words.plain.trimEnd().length;
  if (trimmedEnd <= MOST_CHARS) return trimmedEnd < LEAST_CHARS ? null : cut(words, 0, trimmedEnd);
  const ends = [...words.plain.matchAll(/[.!?。！？](?=\s|$|\p{Lo})/gu)].map((match) => match.index + 1);
  const end = ends.filter((one) => one >= LEAST_CHARS && one <= MOST_CHARS).at(-1);
  return end === undefined ? null : cut(words, 0, end);
}

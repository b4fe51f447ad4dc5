import { type DateFound, datesIn } from "../dates.ts";
import { patterns, says } from "../lexicon/index.ts";
import { type Passage, cut, factOf, spanOf } from "../passage.ts";
import type { Fact } from "../posting.ts";
import { type Reading, frontValues, labelled } from "../reading.ts";

const LONGEST_WORDING = 60;

/** The last day for applications. */
export function deadlineOf(reading: Reading): Fact | null {
  for (const value of [
    ...frontValues(reading, "deadline"),
    ...labelled(reading, "deadline").map((label) => label.value),
  ]) {
    const date = datesIn(value)[0];
    if (date) return dated(date);
  }
  return announced(reading, "deadline");
}

/** The first day of work. */
export function startDateOf(reading: Reading, deadline: Fact | null): Fact | null {
  for (const value of [
    ...frontValues(reading, "startDate"),
    ...labelled(reading, "startDate").map((label) => label.value),
  ]) {
    const dates = datesIn(value);
    if (dates.length === 1 && dates[0]) return dated(dates[0]);
    if (
      value.plain.length <= LONGEST_WORDING &&
      (dates.length > 0 ||
        says(reading.lexicons, "soon", value.plain) ||
        /^(?:immédiat|immediate|sofort|asap|flexible|inmediat|imediat)/iu.test(value.plain))
    )
      return factOf(value);
  }
  const found = announced(reading, "start");
  if (found && found.evidence[0]?.[0] !== deadline?.evidence[0]?.[0]) return found;
  return soon(reading);
}

/** In Chinese and Japanese "before" stands behind the day. */
const UNTIL = /^\s?(?:之?前|以前|截止|まで|迄)/u;

function announced(reading: Reading, what: "deadline" | "start"): Fact | null {
  for (const statement of reading.statements) {
    // What stands below a list of duties may tell how to apply; the duties themselves have other dates.
    if (statement.topic === "company" || (statement.topic === "duties" && statement.kind !== "line")) continue;
    for (const sentence of statement.sentences) {
      for (const date of datesIn(sentence)) {
        const before = withoutAddresses(sentence.plain.slice(Math.max(0, date.at - 130), date.at));
        const told = reading.lexicons.some((lexicon) =>
          patterns(lexicon.sentences[what]).some((pattern) => pattern.test(before)),
        );
        const after = sentence.plain.slice(date.at + date.words.plain.length);
        const until = what === "deadline" && UNTIL.test(after) && says(reading.lexicons, "apply", sentence.plain);
        if (told || until) return dated(date);
      }
    }
  }
  return null;
}

/** Dots in addresses end no sentence. */
function withoutAddresses(text: string): string {
  return text.replace(/\S*[@/]\S*/gu, (address) => address.replaceAll(".", "_"));
}

function dated(date: DateFound): Fact {
  return { value: date.iso ?? date.words.plain, evidence: [spanOf(date.words)] };
}

/** "Start: as soon as possible". */
function soon(reading: Reading): Fact | null {
  for (const statement of reading.statements) {
    if (/^(?:notice|company|process|must|nice)$/u.test(statement.topic)) continue;
    for (const sentence of statement.sentences) {
      const found = soonIn(sentence, reading);
      if (found) return factOf(found);
    }
  }
  return null;
}

function soonIn(sentence: Passage, reading: Reading): Passage | null {
  for (const lexicon of reading.lexicons) {
    for (const pattern of patterns(lexicon.sentences.soon)) {
      const match = pattern.exec(sentence.plain);
      if (!match) continue;
      const around = sentence.plain.slice(Math.max(0, match.index - 40), match.index + match[0].length + 10);
      if (
        /\b(?:start|begin|join|fill|beginn|eintritt|suchen|début|démarrage|poste|incorporación|inicio|início|contrat)|入社|勤務|到岗/iu.test(
          around,
        )
      )
        return cut(sentence, match.index, match.index + match[0].length);
    }
  }
  return null;
}

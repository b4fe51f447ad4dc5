import { isWayOfWorking } from "../posting/facts/place.ts";
import type { Facts } from "../posting/posting.ts";
import type { Phrases } from "./phrases/index.ts";
import { fill } from "./template.ts";
import { isUnspaced } from "./segment.ts";

/** Where the work is done, in few words. */
export interface Place {
  /** "Berlin"; null where only the way of working is known, or the address is too long to say. */
  readonly name: string | null;
  /** "hybrid" as shown; null where not posted. */
  readonly mode: string | null;
  /** As a phrase after whom is looked for: "in Berlin", "to work remotely". null: nothing to say. */
  readonly phrase: string | null;
  /** As a phrase after "work": "in Berlin", "remotely". */
  readonly said: string | null;
  /** Set apart by a comma: "in Berlin", "remote". */
  readonly aside: string | null;
}

const MAX_NAME_CHARS = 32;

export function placeOf(facts: Facts, phrases: Phrases): Place {
  const name =
    facts.location === null || isWayOfWorking(facts.location.value) ? null : shortPlace(facts.location.value, phrases);
  const workplace = facts.workplace?.value ?? null;
  const worded = workplace === null ? null : phrases.workplace[workplace];
  const mode = worded === null || worded.shown === "" ? null : worded.shown;
  if (name !== null) {
    const phrase = fill(phrases.inPlace, { place: name });
    return { name, mode, phrase, said: phrase, aside: phrase };
  }
  return {
    name,
    mode,
    phrase: mode === null ? null : (worded?.phrase ?? worded?.said ?? null),
    said: mode === null ? null : (worded?.said ?? null),
    aside: mode,
  };
}

/** Place and way of working in one phrase: "hybrid in Berlin"; null where one of them is missing. */
export function placeAndMode(facts: Facts, place: Place, phrases: Phrases): string | null {
  if (place.name === null || facts.workplace === null) return null;
  const said = phrases.workplace[facts.workplace.value].said;
  return said === "" ? null : fill(phrases.inPlaceMode, { place: place.name, mode: said });
}

/** "Berlin, Germany" → "Berlin"; "Boston, Massachusetts, USA" → "Boston, Massachusetts"; several places → "Leeds or York". */
export function shortPlace(posted: string, phrases: Phrases): string | null {
  const clean = posted
    .replace(/\([^)]*\)/gu, "")
    .replace(/\b(?:100\s?%\s?)?(?:fully )?(?:remote|hybrid|on-?site)\b/giu, "")
    .replace(/\s+/gu, " ")
    .replace(/^[\s,;|/·–-]+|[\s,;|/·–-]+$/gu, "")
    .trim();
  if (clean === "" || !/\p{L}/u.test(clean)) return null;
  const several = clean.split(/\s*[|;·]\s*|\s+\/\s+|\s+(?:or|oder|ou|o)\s+/u).filter((part) => part !== "");
  if (several.length > 1) {
    const names = several.slice(0, 4).map((part) => one(part));
    if (names.some((name) => name === null) || several.length > 3) return null;
    const joined = names.slice(0, -1).join(phrases.comma) + phrases.or + (names.at(-1) ?? "");
    return joined.length <= MAX_NAME_CHARS ? joined : null;
  }
  return one(clean);
}

function one(place: string): string | null {
  if (isUnspaced(place)) return place.length <= 14 ? place : (/^.{2,12}?[市区県都府]/u.exec(place)?.[0] ?? null);
  // Five and more are a list of places, not an address.
  if (place.split(",").length > 4) return null;
  const parts = place.split(/\s*,\s*/u).filter((part) => part !== "" && !/\d/u.test(part));
  const first = parts[0];
  if (first === undefined) return null;
  const two = parts.length > 2 ? parts.slice(0, 2).join(", ") : first;
  if (two.length <= MAX_NAME_CHARS) return two;
  return first.length <= MAX_NAME_CHARS ? first : null;
}

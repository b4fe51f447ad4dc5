import { CITY_CODES, REGION_CODES, abbreviated, withParents } from "./places.ts";

/** A location is a line; what stands behind is not read. */
const MAX_LOCATION_CHARS = 400;
const HAN = /[\p{Script=Han}\p{Script=Katakana}]/u;
/** Words around a place's name that say nothing of where it is. */
const AROUND =
  /\b(?:greater|area|metro(?:politan)?|office|offices|downtown|central|region|state of|city of|headquarters|hq|near|in|remote|hybrid|onsite|on-site|only|based|anywhere)\b|\d{3,6}(?:-\d{4})?/gu;

/**
 * The jurisdictions that a location lies in, from the widest to the narrowest: "Denver, CO" is in US and US-CO. Empty
 * for a place that is not known; a place is never guessed from anything but its name.
 */
export function jurisdictionsOf(location: string): string[] {
  const found = location
    .slice(0, MAX_LOCATION_CHARS)
    .split(/\s*[;|/\n•·]\s*|\s+(?:or|oder|ou|und|and|et|y|&)\s+/u)
    .flatMap(placesIn)
    .flatMap(withParents);
  return [...new Set(found)];
}

interface Part {
  /** What was said outright: a country, a state. */
  readonly regions: readonly string[];
  /** Where a city of the name lies, if nothing else is said. */
  readonly city: string | null;
  readonly abbreviated: boolean;
}

function placesIn(segment: string): string[] {
  if (HAN.test(segment)) return hanPlaces(segment);
  const parts = segment
    .split(/\s*[,()[\]]\s*|\s+[-–—]\s+/u)
    .map(partOf)
    .filter((part) => part.regions.length > 0 || part.city !== null);
  const cities = parts.flatMap(({ city }) => (city === null ? [] : [city]));
  const first = parts[0];
  const regions = parts.flatMap((part) => {
    if (part.regions.length === 0 || (part.city !== null && part === first && parts.length > 1)) return [];
    // Of what two capitals may stand for, that counts which a city beside them lies in: Berlin, DE is not in Delaware.
    const beside = part.regions.find((region) =>
      cities.some((city) => city === region || city.startsWith(`${region}-`)),
    );
    if (beside !== undefined) return [beside];
    // Two capitals of a country that has no such city are no country: Bern, BE is not in Belgium.
    const outright =
      part.abbreviated && cities.length > 0 ? part.regions.filter((code) => code.includes("-")) : part.regions;
    return outright.slice(0, 1);
  });
  if (regions.length === 0) return cities;
  return [...regions, ...cities.filter((city) => regions.some((region) => city.startsWith(region)))];
}

function partOf(words: string): Part {
  const capitals = /^([A-Z]{2})(?: [\d-]{3,10})?$/u.exec(words.trim())?.[1];
  if (capitals !== undefined) {
    const regions = abbreviated(capitals);
    if (regions.length > 0) return { regions, city: null, abbreviated: true };
  }
  const name = folded(words);
  const bare = name.replace(AROUND, " ").replace(/\s+/gu, " ").trim();
  const region = REGION_CODES.get(name) ?? REGION_CODES.get(bare);
  const city = CITY_CODES.get(name) ?? CITY_CODES.get(bare) ?? null;
  // "Seattle WA 98101"
  const tail = /\s([A-Z]{2})(?: \d{5}(?:-\d{4})?)?$/u.exec(words.trim());
  if (region === undefined && city === null && tail) {
    const head = partOf(words.trim().slice(0, tail.index));
    return { regions: abbreviated(tail[1] ?? ""), city: head.city, abbreviated: true };
  }
  return { regions: region === undefined ? [] : [region], city, abbreviated: false };
}

function hanPlaces(segment: string): string[] {
  for (const names of [REGION_CODES, CITY_CODES]) {
    for (const [name, code] of names) if (HAN.test(name) && segment.includes(name)) return [code];
  }
  return [];
}

function folded(words: string): string {
  return words
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .trim();
}

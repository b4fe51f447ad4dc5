import { readFileSync } from "node:fs";
import { type Posting, readPosting } from "../../engine/posting/index.ts";

/** Reads a posting from its text. */
export function read(text: string, name = "posting.md"): Posting {
  const [posting] = readPosting({ name, bytes: new TextEncoder().encode(text) });
  if (!posting) throw new Error(`no posting came of ${name}`);
  return posting;
}

export const SAMPLES = [
  "senior-software-engineer",
  "intensive-care-nurse",
  "shop-assistant",
  "city-archivist",
] as const;

export function sample(name: (typeof SAMPLES)[number]): string {
  return readFileSync(new URL(`../../jobs/${name}.md`, import.meta.url), "utf8");
}

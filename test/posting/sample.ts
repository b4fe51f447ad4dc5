import { readFileSync } from "node:fs";
import type { Posting } from "../../engine/posting/index.ts";
import { readTextPosting } from "../../engine/posting/read.ts";

/** Reads a posting from its text. */
export function read(text: string, name = "posting.md"): Posting {
  const [posting] = readTextPosting({ name, bytes: new TextEncoder().encode(text) });
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

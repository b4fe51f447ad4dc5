import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ja } from "./ja.ts";
import type { Phrases } from "./phrases.ts";
import { pt } from "./pt.ts";
import { wordless } from "./wordless.ts";
import { zh } from "./zh.ts";

export type { Frames, Phrases } from "./phrases.ts";

const PHRASES: Readonly<Record<string, Phrases>> = { en, de, fr, es, pt, zh, ja };

/** The frames of a BCP 47 language; wordless ones where there is no table. */
export function phrasesOf(language: string): Phrases {
  return PHRASES[primaryOf(language)] ?? wordless;
}

/** "pt-BR" → "pt". */
export function primaryOf(language: string): string {
  return language.toLowerCase().split(/[-_]/u)[0] ?? "en";
}

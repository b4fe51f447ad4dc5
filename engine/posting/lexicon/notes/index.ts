/** The words of short postings in running words, by language. */
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ja } from "./ja.ts";
import type { NoteWords } from "./note-words.ts";
import { pt } from "./pt.ts";
import { zh } from "./zh.ts";

export type { NoteWords } from "./note-words.ts";

export const NOTE_WORDS: Readonly<Record<string, NoteWords>> = { en, de, fr, es, pt, zh, ja };

import type { Posting } from "../../posting/posting.ts";
import { primaryOf } from "../phrases/index.ts";
import type { WriterConfig } from "./config.ts";
import { WriterError } from "./errors.ts";

/** Longer than any tag in use. */
const MAX_TAG_CHARS = 35;

/**
 * The language that a model has to translate into; null where the posting is in it already.
 *
 * @param target BCP 47 as the user wrote it (`--lang`); undefined where nothing was asked for
 * @throws {WriterError} if `target` is no language, or another than the posting's and there is no model to translate
 */
export function requireLanguage(
  posting: Posting,
  target: string | undefined,
  writer: WriterConfig | null,
): string | null {
  if (target === undefined) return null;
  const language = canonical(target);
  const { language: posted } = posting.facts;
  if (primaryOf(language) === primaryOf(posted)) return null;
  if (writer !== null) return language;
  throw new WriterError(
    "no_translator",
    `The posting is in "${posted}" and a film in "${language}" was asked for. jobreel does not translate by itself: leave --lang out, or name a model that translates, such as --writer openai:gpt-4o-mini.`,
  );
}

function canonical(text: string): string {
  const tag = text.trim().replaceAll("_", "-");
  try {
    const [language] = tag.length <= MAX_TAG_CHARS ? Intl.getCanonicalLocales(tag) : [];
    if (language !== undefined) return language;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  throw new WriterError(
    "bad_language",
    `${JSON.stringify(text.slice(0, MAX_TAG_CHARS))} is no language. Languages are tags such as en, de, pt-BR or zh.`,
  );
}

/** "German" of "de", for a model; the tag itself where there is no name. */
export function nameOfLanguage(language: string): string {
  return new Intl.DisplayNames(["en"], { type: "language", fallback: "code" }).of(language) ?? language;
}

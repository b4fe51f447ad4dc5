import type { Language } from "../language.ts";
import type { NemoErrorType } from "./error-type.ts";
import type { Wordings } from "./wording.ts";
import { ENGLISH } from "./wordings-en.ts";
import { CHINESE } from "./wordings-zh.ts";

const WORDINGS: Readonly<Record<Language, Wordings>> = { en: ENGLISH, zh: CHINESE };

export interface NemoErrorOptions {
  /** English unless told. */
  readonly language?: Language | undefined;
  readonly code?: number | null | undefined;
  readonly status?: number | null | undefined;
  /** What was received and what was expected; no secret in it (`redact`). */
  readonly detail?: string | null | undefined;
  readonly retryAfterMs?: number | null | undefined;
  /** Says instead of the usual remedy what to do. */
  readonly remedy?: string | undefined;
}

/**
 * All that goes wrong between a client and its upstream. The message is meaning, detail and remedy, ready to be read.
 * It never holds a token. Not for an abort: that is the signal's own reason.
 */
export class NemoError extends Error {
  override readonly name = "NemoError";
  readonly type: NemoErrorType;
  /** The protocol's code, or null if none came. */
  readonly code: number | null;
  /** The HTTP status, or null if none came. */
  readonly status: number | null;
  /** What it means, in the user's language. */
  readonly meaning: string;
  /** What to do about it, in the user's language. */
  readonly remedy: string;
  /** What was received, in the upstream's words or ours; may be null. */
  readonly detail: string | null;
  /** How long the upstream wants to be left alone, or null if it didn't say. */
  readonly retryAfterMs: number | null;

  constructor(type: NemoErrorType, options: NemoErrorOptions = {}) {
    const { language = "en", detail = null } = options;
    const { meaning, remedy: usual } = WORDINGS[language][type];
    const remedy = options.remedy ?? usual;
    const aside = detail === null || detail === "" ? [] : [language === "zh" ? `（${detail}）` : `(${detail})`];
    super([meaning, ...aside, remedy].join(language === "zh" ? "" : " "));
    this.type = type;
    this.code = options.code ?? null;
    this.status = options.status ?? null;
    this.meaning = meaning;
    this.remedy = remedy;
    this.detail = detail;
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
}

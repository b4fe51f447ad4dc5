import type { Adjective } from "../item.ts";

/** What adjectives mean, by the value that the tables of all languages give them. */
export const ADJECTIVES: Readonly<Record<string, Adjective>> = {
  warm: { music: "warm", theme: "warm", tone: "friendly" },
  gentle: { music: "warm", tone: "friendly" },
  calm: { music: "lofi", theme: "calm" },
  bold: { theme: "bold" },
  editorial: { theme: "editorial" },
  chill: { music: "lofi" },
  upbeat: { music: "upbeat" },
  cheerful: { music: "upbeat", tone: "friendly" },
  friendly: { tone: "friendly", music: "warm" },
  casual: { tone: "friendly" },
  professional: { tone: "formal", music: "corporate", theme: "calm" },
  formal: { tone: "formal" },
  stiff: { tone: "friendly" },
  sleepy: { music: "upbeat", theme: "bold", tone: "friendly" },
  hectic: { music: "lofi", theme: "calm", tone: "plain" },
  corporate: { music: "corporate", tone: "formal" },
  neutral: { tone: "plain" },
};

/** Said of what is wrong: what they mean is its remedy, also of "less …" and "too …". */
export const FAULTS: ReadonlySet<string> = new Set(["stiff", "sleepy", "hectic"]);

/** What to make of "less …": the tone on the other side. */
export const OPPOSITE_TONES = { friendly: "formal", formal: "friendly", plain: "plain" } as const;

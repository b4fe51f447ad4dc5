import type { Language } from "../language.ts";

/** What people call a scene, by its purpose, as a studio names it. */
export const SCENE_NAMES = {
  en: {
    hook: "opening",
    why: "mission",
    do: "work",
    quote: "quote",
    bring: "requirements",
    pay: "offer",
    cta: "ending",
  },
  zh: { hook: "开场", why: "使命", do: "工作内容", quote: "引言", bring: "要求", pay: "待遇", cta: "结尾" },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

import { editorial } from "./editorial/index.ts";
import type { Theme } from "./theme.ts";

/** Every theme there is, by name. The first is the default. */
export const THEMES: Readonly<Record<string, Theme>> = { editorial };

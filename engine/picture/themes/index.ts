import { calm } from "./calm/index.ts";
import { editorial } from "./editorial/index.ts";
import { THEME_NAMES, type ThemeName } from "./names.ts";
import type { Theme } from "./theme.ts";

/** Every theme there is, by name. */
export const THEMES: Readonly<Record<ThemeName, Theme>> = { editorial, calm };

/** @throws {RangeError} for a name that no theme has */
export function themeNamed(name: string): Theme {
  const known = THEME_NAMES.find((each) => each === name);
  if (known === undefined) {
    throw new RangeError(`There is no theme "${name}"; there is ${THEME_NAMES.join(", ")}.`);
  }
  return THEMES[known];
}

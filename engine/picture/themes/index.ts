import { editorial } from "./editorial/index.ts";
import type { Theme } from "./theme.ts";

/** Every theme there is, by name. The first is the default. */
export const THEMES: Readonly<Record<string, Theme>> = { editorial };

/** @throws {RangeError} for a name that no theme has */
export function themeNamed(name: string): Theme {
  const theme = Object.hasOwn(THEMES, name) ? THEMES[name] : undefined;
  if (theme === undefined) {
    throw new RangeError(`There is no theme "${name}"; there is ${Object.keys(THEMES).join(", ")}.`);
  }
  return theme;
}

import { AUTO_THEME, THEME_NAMES } from "../picture/themes/index.ts";
import { CommandError, EXIT } from "./failure.ts";

/** @throws {CommandError} for a name that no theme has */
export function requireTheme(name: string): void {
  const themes = [AUTO_THEME, ...THEME_NAMES];
  if (themes.some((each) => each === name)) return;
  throw new CommandError(EXIT.badInput, `There is no theme ${JSON.stringify(name)}. Themes are: ${themes.join(", ")}.`);
}

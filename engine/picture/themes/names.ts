/** The names of the themes, apart from what draws them: commands that draw nothing need them, too. First is the default. */
export const THEME_NAMES = ["editorial", "bold"] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** The names of the themes, apart from what draws them: commands that draw nothing need them, too. First is the default. */
export const THEME_NAMES = ["editorial", "calm"] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** The names of the themes, apart from what draws them: commands that draw nothing need them, too. */
export const THEME_NAMES = ["editorial", "bold", "calm", "warm"] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** Lets the posting choose. */
export const AUTO_THEME = "auto";

import { AUTO_THEME, THEME_NAMES, type ThemeName } from "./names.ts";
import type { Theme } from "./theme.ts";

interface Row {
  /** Work and wording that the theme is for; found in folded text, of any language. */
  readonly suits: RegExp;
  /** Drawing code is loaded for the theme that is used only. */
  readonly load: () => Promise<Theme>;
}

/** The one table of themes: a row each. */
const THEMES: Readonly<Record<ThemeName, Row>> = {
  editorial: {
    suits:
      /\b(?:archiv|librar|museum|book|publish|journalis|editor|writer|teacher|teaching|school|culture|design|law|lawyer|brand|marketing|media|theat|bibliothe|verlag|redakt|kultur|lehrer|schule|edition|livre|ecole|enseign|editorial|escuela|profesor|livro|escola)|图书|教育|编辑|出版|教師|編集|書店/gu,
    load: async () => (await import("./editorial/index.ts")).editorial,
  },
};

/** @throws {RangeError} for a name that no theme has */
export async function themeNamed(name: string): Promise<Theme> {
  const known = THEME_NAMES.find((each) => each === name);
  if (known === undefined) {
    throw new RangeError(
      `There is no theme ${JSON.stringify(name)}; there is ${[AUTO_THEME, ...THEME_NAMES].join(", ")}.`,
    );
  }
  return THEMES[known].load();
}

/** A title says more of a job than any word of its text. */
const TITLE_WEIGHT = 4;
/** Words said over and over count no more than this. */
const MOST_HITS = 6;

/**
 * The theme for a posting: the one whose kinds of work it speaks of most, the same for the same posting.
 * @param seed 0 to 2³²−1; decides between themes that suit alike
 */
export function themeFor(posting: { readonly title: string; readonly text: string }, seed: number): ThemeName {
  const suit = (name: ThemeName): number =>
    TITLE_WEIGHT * hits(posting.title, THEMES[name].suits) +
    Math.min(MOST_HITS, hits(posting.text, THEMES[name].suits));
  const best = Math.max(...THEME_NAMES.map(suit));
  const fit = THEME_NAMES.filter((name) => suit(name) === best);
  return fit[seed % fit.length] ?? THEME_NAMES[0];
}

/** How many different words are found. */
function hits(text: string, words: RegExp): number {
  const folded = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
  return new Set(Array.from(folded.matchAll(words), ([word]) => word)).size;
}

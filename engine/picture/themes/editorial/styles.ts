import type { TypeStyle } from "../../type.ts";

/** The theme's type: a display serif with a sans beside it. Sizes are set where it is used. */
export interface Styles {
  /** Titles and upright figures. */
  readonly hero: TypeStyle;
  /** Words as heroes. */
  readonly heroWord: TypeStyle;
  /** Words round a hero. */
  readonly lead: TypeStyle;
  readonly sans: TypeStyle;
  readonly sansBold: TypeStyle;
}

const EAST_ASIAN = /^(?:zh|ja)/u;

/** @param language BCP 47; Chinese and Japanese have no italic and no tracking */
export function stylesFor(language: string): Styles {
  const eastAsian = EAST_ASIAN.test(language);
  const serif: TypeStyle = { face: "serif", size: 100, weight: 800, stretch: 75, language, bars: true };
  const sans: TypeStyle = { face: "sans", size: 100, weight: 400, tracking: -0.004, wordSpacing: 0.05, language };
  return {
    hero: { ...serif, tracking: eastAsian ? 0 : -0.02 },
    heroWord: eastAsian ? serif : { ...serif, face: "serif-italic", tracking: -0.03 },
    lead: { ...serif, weight: 600, tracking: eastAsian ? 0 : -0.015, bars: false },
    sans,
    sansBold: { ...sans, weight: 700 },
  };
}

import type { Assets } from "../../assets.ts";
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

/**
 * @param language BCP 47; Chinese and Japanese have no italic and no tracking
 * @param faces a company's own, in place of the theme's serif and sans
 */
export function stylesFor(language: string, faces: Assets["faces"]): Styles {
  const eastAsian = EAST_ASIAN.test(language);
  const serif: TypeStyle = {
    face: faces.display ?? "serif",
    size: 100,
    weight: 800,
    stretch: 75,
    language,
    bars: faces.display === null,
    // The serif's own spaces are wide; others' close up at these sizes.
    ...(faces.display === null ? {} : { wordSpacing: 0.08 }),
  };
  const sans: TypeStyle = {
    face: faces.text ?? "sans",
    size: 100,
    weight: 400,
    tracking: -0.004,
    wordSpacing: 0.05,
    language,
  };
  return {
    hero: { ...serif, tracking: eastAsian ? 0 : -0.02 },
    heroWord: eastAsian
      ? serif
      : { ...serif, face: faces.display ?? "serif-italic", tracking: faces.display === null ? -0.03 : -0.02 },
    lead: { ...serif, weight: 600, tracking: eastAsian ? 0 : -0.015, bars: false },
    sans,
    sansBold: { ...sans, weight: 700 },
  };
}

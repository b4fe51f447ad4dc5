import type { Assets } from "../../assets.ts";
import type { TypeStyle } from "../../type.ts";

/** The theme's type, one technical sans. Sizes are set where it is used. */
export interface Styles {
  /** Titles, duties, items, figures: light and large. */
  readonly display: TypeStyle;
  /** The one phrase among display type that counts. */
  readonly strong: TypeStyle;
  /** Facts and quiet words. */
  readonly plain: TypeStyle;
  /** Wordmark, labels, links. */
  readonly label: TypeStyle;
  readonly caption: TypeStyle;
  readonly captionActive: TypeStyle;
  /** Han and kana: no tracking, taller than capitals. */
  readonly eastAsian: boolean;
  /** How far letters stand over the baseline, in em. */
  readonly capitalEm: number;
  /** Between a place and a way of working. */
  readonly comma: string;
}

/**
 * @param language BCP 47
 * @param faces the company's own, in place of the theme's
 */
export function stylesFor(language: string, faces: Assets["faces"]): Styles {
  const eastAsian = /^(?:zh|ja)/u.test(language);
  const common = { size: 100, language, stretch: 100 } as const;
  const large = { ...common, face: faces.display ?? "technical" } as const;
  const face = { ...common, face: faces.text ?? "technical" } as const;
  const tracking = (em: number): number => (eastAsian ? 0 : em);
  return {
    display: { ...large, weight: 300, tracking: tracking(-0.031) },
    strong: { ...large, weight: 500, tracking: tracking(-0.03) },
    plain: { ...face, weight: 400, tracking: tracking(-0.008) },
    label: { ...face, weight: 500, tracking: tracking(-0.008) },
    caption: { ...face, weight: 500, tracking: tracking(-0.005) },
    captionActive: { ...face, weight: 600, tracking: tracking(-0.005) },
    eastAsian,
    capitalEm: eastAsian ? 0.88 : 0.7,
    comma: language.startsWith("ja") ? "、" : language.startsWith("zh") ? "，" : ", ",
  };
}

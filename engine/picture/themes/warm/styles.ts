import type { Assets } from "../../assets.ts";
import type { TypeStyle } from "../../type.ts";

/** The theme's type: one rounded family, told apart by weight. Sizes are set where it is used. */
export interface Styles {
  /** What is said: titles, the line that counts, links. */
  readonly heavy: TypeStyle;
  /** What leads to it. */
  readonly light: TypeStyle;
  /** Figures. */
  readonly figure: TypeStyle;
  /** Names, labels, pieces. */
  readonly label: TypeStyle;
  /** Captions, places, units. */
  readonly plain: TypeStyle;
  /** Scripts without spaces: no tracking, more leading. */
  readonly eastAsian: boolean;
  /** How far letters stand over the baseline, in em. */
  readonly capitalEm: number;
  /** Between a place and a way of working. */
  readonly comma: string;
}

/** @param language BCP 47 */
export function stylesFor(language: string, faces: Assets["faces"]): Styles {
  const eastAsian = /^(?:zh|ja|ko)/u.test(language);
  const display = { face: faces.display ?? "rounded", size: 100, language } as const;
  const text = { face: faces.text ?? "rounded", size: 100, language } as const;
  const tracking = (em: number): number => (eastAsian ? 0 : em);
  return {
    heavy: { ...display, weight: 900, tracking: tracking(-0.04) },
    light: { ...display, weight: 500, tracking: tracking(-0.03) },
    figure: { ...display, weight: 900, tracking: tracking(-0.03) },
    label: { ...text, weight: 800, tracking: tracking(-0.015) },
    plain: { ...text, weight: 700, tracking: tracking(-0.015) },
    eastAsian,
    capitalEm: eastAsian ? 0.88 : 0.73,
    comma: language.startsWith("ja") ? "、" : language.startsWith("zh") ? "，" : ", ",
  };
}

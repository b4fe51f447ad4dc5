import { cubicBezier } from "../../easing.ts";

/** The theme's movements: things come to rest, the dial turns, lines are drawn, things go. */
export const settle = cubicBezier(0.22, 1, 0.36, 1);
export const glide = cubicBezier(0.65, 0, 0.35, 1);
export const draw = cubicBezier(0.33, 0, 0.67, 1);
export const away = cubicBezier(0.55, 0, 1, 0.45);

/** Type enters from this far below, in this time (ms), one line after another. */
export const ENTER_PX = 24;
export const ENTER_MS = 400;
export const STAGGER_MS = 90;
/** Words come a little before they are said. */
export const BEFORE_WORD_MS = 80;

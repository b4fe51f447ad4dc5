import { cubicBezier } from "../../easing.ts";

/** The theme's movements: what comes in, the letter, strips and the code, what leaves. */
export const slam = cubicBezier(0.16, 1, 0.3, 1);
export const gear = cubicBezier(0.76, 0, 0.24, 1);
export const snap = cubicBezier(0.34, 1.4, 0.64, 1);
export const leave = cubicBezier(0.7, 0, 0.84, 0);

/** A line opens from the narrowest letters to its measure in this time, ms; lines follow each other by the stagger. */
export const OPEN_MS = 420;
export const OPEN_STAGGER_MS = 80;
/** A strip comes in from its side of the frame in this time, ms. */
export const STRIP_MS = 380;
/** Time from one runner's bar to the next, ms. */
export const BAR_STAGGER_MS = 40;
/** What is said is there this long before its word, ms. */
export const BEFORE_WORD_MS = 100;

import { cubicBezier } from "../../easing.ts";

/** The theme's movements. */
export const tide = cubicBezier(0.76, 0, 0.24, 1);
export const press = cubicBezier(0.16, 1, 0.3, 1);
export const count = cubicBezier(0.33, 0, 0.2, 1);
export const leave = cubicBezier(0.7, 0, 0.84, 0);

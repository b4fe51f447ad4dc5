/** How far a movement is (0 to 1) at a share of its time (0 to 1). */
export type Easing = (share: number) => number;

/** CSS's cubic-bezier(x1, y1, x2, y2) (https://www.w3.org/TR/css-easing-1/), clamped outside 0 to 1. */
export function cubicBezier(x1: number, y1: number, x2: number, y2: number): Easing {
  return (share) => {
    if (share <= 0) return 0;
    if (share >= 1) return 1;
    // x(s) rises steadily, so halving finds the parameter; 30 steps are exact to a billionth.
    let low = 0;
    let high = 1;
    for (let step = 0; step < 30; step++) {
      const middle = (low + high) / 2;
      if (bezier(x1, x2, middle) < share) low = middle;
      else high = middle;
    }
    return bezier(y1, y2, (low + high) / 2);
  };
}

function bezier(first: number, second: number, s: number): number {
  return 3 * (1 - s) * (1 - s) * s * first + 3 * (1 - s) * s * s * second + s * s * s;
}

export const linear: Easing = (share) => Math.min(1, Math.max(0, share));

/** The value of a movement at a time. All times in the same unit. */
export function at(time: number, start: number, duration: number, from: number, to: number, easing: Easing): number {
  return from + (to - from) * easing((time - start) / duration);
}

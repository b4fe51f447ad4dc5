import { describe, expect, it } from "vitest";
import type { Purpose } from "../../engine/script/storyboard.ts";
import { pauseAfter } from "../../engine/timeline/pauses.ts";

const scene = (purpose: Purpose, ...texts: readonly string[]) => ({
  scene: { purpose },
  utterances: texts.map((text) => ({ text })),
});
const FILM = [
  scene("hook", "Fern Books is looking for a shop assistant.", "You work in York."),
  scene("do", "You'll do this:", "You open the shop."),
  scene("do", "You keep the shelves in order."),
  scene("bring", "You bring a love of books."),
  scene("cta", "Apply by Friday."),
];
const wish = (at: number, sentence: number): number => pauseAfter(FILM, at, sentence).widths.steps[0];

describe("a pause is as long as it means", () => {
  it("longest before the call to action and after the hook, shorter in a list, shortest after a colon", () => {
    const [action, hook, subject, link] = [wish(3, 0), wish(0, 1), wish(2, 0), wish(1, 1)];
    const [sentence, announced] = [wish(0, 0), wish(1, 0)];
    const order = [action, hook, subject, link, sentence, announced];
    expect(order).toEqual(order.toSorted((a, b) => b - a));
    expect(new Set(order).size).toBe(order.length);
  });

  it("and the last one lets the address stand", () => {
    expect(pauseAfter(FILM, 4, 0).place).toBe("tail");
    expect(wish(4, 0)).toBeGreaterThan(2);
  });
});

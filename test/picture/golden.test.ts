import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { THEME_NAMES } from "../../engine/picture/themes/index.ts";
import { ASPECTS, type Aspect } from "../../engine/timeline/timeline.ts";
import { difference, goldenPath, strip } from "./golden.ts";

/** Of 255. Half a pixel of a hero's edge in a block stays below; a colour, a size or a place that changes does not. */
const MOST_DIFFERENCE = 12;

const pairs = THEME_NAMES.flatMap((theme) =>
  (Object.keys(ASPECTS) as Aspect[]).map((aspect) => [theme, aspect] as const),
);

describe("golden frames", () => {
  it.each(pairs)(
    "%s in %s looks as it did (npm run golden, after looking, accepts how it looks now)",
    async (theme, aspect) => {
      const golden = await readFile(goldenPath(theme, aspect));
      expect(await difference(await strip(theme, aspect), golden)).toBeLessThan(MOST_DIFFERENCE);
    },
  );

  it("tell a theme from another, and a film from one of another colour", async () => {
    const made = await strip("editorial", "1:1");
    expect(await difference(made, await readFile(goldenPath("calm", "1:1")))).toBeGreaterThan(MOST_DIFFERENCE);
    made.getContext("2d").fillStyle = "#808080";
    made.getContext("2d").fillRect(0, 0, 24, 24);
    expect(await difference(made, await readFile(goldenPath("editorial", "1:1")))).toBeGreaterThan(MOST_DIFFERENCE);
  });
});

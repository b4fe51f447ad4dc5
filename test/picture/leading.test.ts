import { describe, expect, it } from "vitest";
import { clearLeading, setBlock } from "../../engine/picture/leading.ts";
import { stylesFor } from "../../engine/picture/themes/editorial/styles.ts";

const OWN = { display: null, text: null };
const serif = stylesFor("en", OWN).hero;

describe("the leading of large lines", () => {
  it("is as close as wanted where no letter hangs over one that stands up", () => {
    expect(clearLeading(["Senior", "accrue"], serif, 0.88)).toBe(0.88);
  });

  it("grows where a descender would touch an ascender below it, and not where they miss each other", () => {
    expect(clearLeading(["Shop", "Assistant"], serif, 0.88)).toBeGreaterThan(0.95);
    expect(clearLeading(["gi", "AAAAAAi"], serif, 0.5)).toBeGreaterThan(clearLeading(["AAAAAAg", "a"], serif, 0.5));
  });

  it("of Arabic is more than that of Latin capitals, and the block still fits its height", () => {
    const arabic = stylesFor("ar", OWN).hero;
    const set = setBlock("برمجيات أول في مدينة دبي", arabic, {
      width: 500,
      mostLines: 3,
      mostSize: 300,
      leading: 0.5,
      sizeForLines: (lines, leading) => 400 / (1 + (lines - 1) * leading),
    });
    expect(set.leading).toBeGreaterThan(0.7);
    expect(set.size * (1 + (set.lines.length - 1) * set.leading)).toBeLessThanOrEqual(400.5);
  });
});

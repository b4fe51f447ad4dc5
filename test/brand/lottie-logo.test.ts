import { describe, expect, it } from "vitest";
import { logoOf } from "../../engine/brand/logo/logo.ts";
import { openLogo } from "../../engine/brand/logo/open-logo.ts";
import { NO_ASSETS } from "../../engine/picture/assets.ts";
import type { Picture, Shape } from "../../engine/picture/display-list.ts";
import { themeNamed } from "../../engine/picture/themes/index.ts";
import { sampleTimeline } from "../support/sample-timeline.ts";
import { square } from "../support/lottie.ts";

const logo = logoOf([(await openLogo(Buffer.from(JSON.stringify(square())), "logo.json")).artwork]);

function pictures(list: readonly Shape[]): Picture[] {
  return list.filter((shape): shape is Picture => shape.kind === "picture");
}

describe("an animated logo", () => {
  it("is its last frame, moves before that, and stands from then on", () => {
    const still = logo.on("#ffffff", 200, 200);
    const early = logo.inMotion?.(still, 100);
    expect(early).not.toBe(still);
    expect(early).toMatchObject({ width: still.width, height: still.height });
    expect(logo.inMotion?.(still, 100)).toBe(early);
    expect(logo.inMotion?.(still, 5000)).toBe(still);
  });

  it("opens the film, and stands still in all later scenes", async () => {
    const timeline = sampleTimeline("16:9");
    const staging = (await themeNamed("editorial")).stage(timeline, { ...NO_ASSETS, logo });
    const [entering] = pictures(staging.frame(3));
    const [standing] = pictures(staging.frame(45));
    expect(entering).toBeDefined();
    expect(entering?.raster).not.toBe(standing?.raster);
    expect(pictures(staging.poster())[0]?.raster).toBeDefined();
  });

  it("that is too large or refers to other files is refused with the file's name", async () => {
    const bad = Buffer.from(JSON.stringify(square({ assets: [{ id: "a", u: "images/", p: "x.png", e: 0 }] })));
    await expect(openLogo(bad, "logo.json")).rejects.toThrow(/logo\.json.*another file/u);
  });
});

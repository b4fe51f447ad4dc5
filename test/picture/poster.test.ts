import { describe, expect, it } from "vitest";
import { paint } from "../../engine/picture/compositor.ts";
import { THEME_NAMES, themeNamed } from "../../engine/picture/themes/index.ts";
import { createPicture } from "../../engine/picture/yuv.ts";
import { sampleStoryboard, sampleTimeline } from "../support/sample-timeline.ts";

describe.each(THEME_NAMES)("a poster in %s", (name) => {
  it.each([
    ["of a whole film", sampleStoryboard],
    // What has neither employer nor job to name begins with what there is to do.
    ["of a film without an opening", { ...sampleStoryboard, scenes: sampleStoryboard.scenes.slice(1) }],
  ])("%s shows something", async (_, storyboard) => {
    const timeline = { ...sampleTimeline("16:9", storyboard), theme: name };
    const list = (await themeNamed(name)).stage(timeline).poster();
    expect(list.map(({ id }) => id).filter((id) => id.includes("caption"))).toEqual([]);
    const picture = createPicture(timeline.width, timeline.height);
    paint(picture, list, { x: 0, y: 0, width: timeline.width, height: timeline.height });
    const counts = new Map<number, number>();
    for (const luma of picture.y) counts.set(luma, (counts.get(luma) ?? 0) + 1);
    const ground = Math.max(...counts.values());
    // Type alone covers some hundredths of a page.
    expect(1 - ground / picture.y.length).toBeGreaterThan(0.02);
    expect(Math.max(...counts.keys()) - Math.min(...counts.keys())).toBeGreaterThan(100);
  });
});

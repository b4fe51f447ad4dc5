import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assetsFor } from "../../engine/assets-for.ts";
import { checkStaged } from "../../engine/check/index.ts";
import { clipping } from "../../engine/check/rules/clipping.ts";
import { overlap } from "../../engine/check/rules/overlap.ts";
import { safeArea } from "../../engine/check/rules/safe-area.ts";
import { typeSize } from "../../engine/check/rules/type-size.ts";
import { paint } from "../../engine/picture/compositor.ts";
import { themeNamed } from "../../engine/picture/themes/index.ts";
import { createPicture } from "../../engine/picture/yuv.ts";
import { apply, layOut, type Project, startProject } from "../../engine/project/index.ts";
import type { Edit } from "../../shared/edit/index.ts";
import { anyEdit } from "./edits.ts";
import { sample } from "./jobs.ts";

const films = await Promise.all(
  ["senior-software-engineer", "shop-assistant"].map(async (name) => startProject(await sample(name), { voice: null })),
);

/** How far into a scene it is looked at. */
const AT_REST = 0.62;

/** What a frame is held against by itself; what it takes several frames to see is looked at in whole films. */
const RULES = [overlap, clipping, safeArea, typeSize];
const NEVER = 100_000;

/** The film after all edits that can be made, as it is staged. */
async function stagedAfter(film: Project, edits: readonly Edit[]) {
  const edited = edits.reduce<Project>((now, edit) => {
    const done = apply(now, edit);
    return "project" in done ? done.project : now;
  }, film);
  const { timeline } = await layOut(edited, edited.choices.aspects[0] ?? "16:9", { voiceIn: () => null });
  return { timeline, staging: (await themeNamed(timeline.theme)).stage(timeline, assetsFor(null)) };
}

describe("a project after any edits", () => {
  it("has nothing overlapping, cut off, out of the safe area or too small, at the start, the middle and the end of each scene", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...films),
        fc.array(anyEdit, { minLength: 2, maxLength: 12 }),
        async (film, edits) => {
          const { timeline, staging } = await stagedAfter(film, edits);
          const looked: number[] = [];
          const found = await checkStaged(timeline, staging, {
            rules: RULES,
            everyFrames: NEVER,
            onFrame: (frame) => looked.push(frame),
          });
          expect(looked.length).toBeGreaterThanOrEqual(3 * timeline.scenes.length);
          expect(found).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  });

  it("is drawn, every scene of it, and no scene is blank or looks like another", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...films),
        fc.array(anyEdit, { minLength: 2, maxLength: 10 }),
        async (film, edits) => {
          const { timeline, staging } = await stagedAfter(film, edits);
          const { width, height, scenes } = timeline;
          const picture = createPicture(width, height);
          const looks = new Set<string>();
          for (const { start, frames } of scenes) {
            const frame = start + Math.floor(frames * AT_REST);
            await staging.ready(frame);
            paint(picture, staging.frame(frame), { x: 0, y: 0, width, height });
            expect(Math.max(...lights(picture.y))).toBeGreaterThan(Math.min(...lights(picture.y)) + 60);
            looks.add(createHash("sha256").update(picture.y).digest("hex"));
          }
          expect(looks.size).toBe(scenes.length);
        },
      ),
      { numRuns: 6 },
    );
  });
});

/** Lightness of some pixels: a prime apart, so that no column is looked at alone. */
function lights(plane: Uint8Array): number[] {
  const step = 4_099;
  return Array.from({ length: Math.floor(plane.length / step) }, (_, index) => plane[index * step] ?? 0);
}

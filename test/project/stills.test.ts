import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assetsFor } from "../../engine/assets-for.ts";
import { themeNamed } from "../../engine/picture/themes/index.ts";
import { apply, layOut, type Project, startProject } from "../../engine/project/index.ts";
import { stillsOf } from "../../engine/sheet.ts";
import { anyEdit } from "./edits.ts";
import { sample } from "./jobs.ts";

const films = await Promise.all(
  ["senior-software-engineer", "shop-assistant"].map(async (name) => startProject(await sample(name), { voice: null })),
);

describe("a project after any edits", () => {
  it("is drawn, every scene of it, and no two scenes look alike", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...films),
        fc.array(anyEdit, { minLength: 2, maxLength: 10 }),
        async (film, edits) => {
          const edited = edits.reduce<Project>((now, edit) => {
            const done = apply(now, edit);
            return "project" in done ? done.project : now;
          }, film);
          const { timeline } = await layOut(edited, edited.choices.aspects[0] ?? "16:9", { voiceIn: () => null });
          const theme = await themeNamed(timeline.theme);
          const stills = await stillsOf(timeline, theme.stage(timeline, assetsFor(null)));
          expect(stills.map(({ scene }) => scene.id)).toEqual(timeline.scenes.map(({ id }) => id));
          const pictures = new Set(stills.map(({ jpeg }) => jpeg.toString("base64")));
          expect(pictures.size).toBe(stills.length);
          for (const { jpeg } of stills) expect(jpeg.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
        },
      ),
      { numRuns: 10 },
    );
  }, 60_000);
});

import { describe, expect, it } from "vitest";
import { layOut, startProject } from "../../engine/project/index.ts";
import { FPS } from "../../engine/timeline/timeline.ts";
import { sample } from "./jobs.ts";

const posting = await sample("senior-software-engineer");

describe("a project that nobody has touched", () => {
  it("is laid out over exactly its length, in any shape", async () => {
    const project = startProject(posting, { lengthS: 15, voice: null });
    const { timeline, storyboard } = await layOut(project, "9:16");
    expect(timeline.scenes.reduce((sum, scene) => sum + scene.frames, 0)).toBe(15 * FPS);
    expect([timeline.width, timeline.height]).toEqual([1080, 1920]);
    expect(storyboard.scenes.map(({ id }) => id)).toEqual(timeline.scenes.map(({ id }) => id));
  });

  it("is the same after a journey through JSON", () => {
    const project = startProject(posting, { lengthS: 30 });
    expect(JSON.parse(JSON.stringify(project))).toEqual(project);
  });
});

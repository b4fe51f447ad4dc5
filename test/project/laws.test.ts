import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply, layOut, type Project, startProject } from "../../engine/project/index.ts";
import { stateOf } from "../../engine/project/state.ts";
import { shownStrings } from "../../engine/script/shown.ts";
import { FPS } from "../../engine/timeline/timeline.ts";
import type { Edit } from "../../shared/edit/index.ts";
import { anyEdit, filmEdit, storyEdit } from "./edits.ts";
import { sample } from "./jobs.ts";

const engineer = startProject(await sample("senior-software-engineer"), { voice: null });
const assistant = startProject(await sample("shop-assistant"), { voice: null, lengthS: 45 });
const start = fc.constantFrom(engineer, assistant);

/** The project after all edits that can be made. */
function after(project: Project, edits: readonly Edit[]): Project {
  return edits.reduce((now, edit) => {
    const done = apply(now, edit);
    return "project" in done ? done.project : now;
  }, project);
}

/** Ids of scenes that an edit names, by itself or by what it changed. */
function named(edit: Edit): readonly string[] {
  return ["scene", "first", "second", "after"].flatMap((field) => {
    const value = (edit as Readonly<Record<string, unknown>>)[field];
    return typeof value === "string" ? [value] : [];
  });
}

const withoutBeat = (scene: Project["storyboard"]["scenes"][number] | undefined) =>
  scene?.content.purpose === "do" ? { ...scene, content: { ...scene.content, beat: 0, beats: 0 } } : scene;

describe("edits of a project", () => {
  it("are undone to what was, and done again to what is", () => {
    fc.assert(
      fc.property(start, fc.array(anyEdit, { maxLength: 6 }), fc.oneof(storyEdit, filmEdit), (project, edits, edit) => {
        const before = after(project, edits);
        const done = apply(before, edit);
        if ("refusal" in done) return;
        expect(done.changes.length).toBeGreaterThan(0);
        const undone = after(done.project, [{ op: "undo", steps: 1 }]);
        expect(stateOf(undone)).toEqual(stateOf(before));
        expect(undone.version).toBe(before.version);
        expect(stateOf(after(undone, [{ op: "redo", steps: 1 }]))).toEqual(stateOf(done.project));
      }),
      { numRuns: 120 },
    );
  });

  it("leave a film that is laid out over exactly its length, with the opening first and the call to action last", async () => {
    await fc.assert(
      fc.asyncProperty(start, fc.array(anyEdit, { minLength: 1, maxLength: 10 }), async (project, edits) => {
        const edited = after(project, edits);
        const [aspect = "16:9"] = edited.choices.aspects;
        const { timeline, storyboard } = await layOut(edited, aspect, { voiceIn: () => null });
        expect(timeline.frames).toBe(edited.choices.lengthS * FPS);
        let frame = 0;
        for (const scene of timeline.scenes) {
          expect(scene.start).toBe(frame);
          expect(scene.frames).toBeGreaterThan(0);
          frame += scene.frames;
          const from = scene.start * 1600;
          for (const word of scene.words) {
            expect(word.start).toBeGreaterThanOrEqual(from - 1);
            expect(word.end).toBeLessThanOrEqual((scene.start + scene.frames) * 1600 + 1);
          }
        }
        expect(frame).toBe(timeline.frames);
        const ids = storyboard.scenes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect([ids[0], ids.at(-1)]).toEqual(["hook", "cta"]);
        for (const scene of storyboard.scenes) expect(scene.copy).toEqual(shownStrings(scene.content));
        for (let i = 1; i < timeline.cues.length; i += 1)
          expect(timeline.cues[i]?.start).toBeGreaterThanOrEqual(timeline.cues[i - 1]?.end ?? 0);
      }),
      { numRuns: 60 },
    );
  });

  it("touch no scene that they don't name", () => {
    fc.assert(
      fc.property(start, fc.array(anyEdit, { maxLength: 4 }), storyEdit, (project, edits, edit) => {
        // Facts and topics are named by what they are, and change wherever they are told.
        fc.pre(edit.op !== "hide" && edit.op !== "show" && edit.op !== "setDetail");
        const before = after(project, edits);
        const done = apply(before, edit);
        if ("refusal" in done) return;
        const now = new Map(done.project.storyboard.scenes.map((scene) => [scene.id, scene]));
        const changed = [...named(edit), ...done.changes.map(({ scene }) => scene)];
        for (const scene of before.storyboard.scenes)
          if (!changed.includes(scene.id)) expect(withoutBeat(now.get(scene.id))).toEqual(withoutBeat(scene));
      }),
      { numRuns: 200 },
    );
  });

  it("change nothing when they are refused, and are the same for the same project", () => {
    fc.assert(
      fc.property(start, fc.array(anyEdit, { maxLength: 4 }), anyEdit, (project, edits, edit) => {
        const before = after(project, edits);
        const copy = JSON.parse(JSON.stringify(before)) as Project;
        expect(apply(before, edit)).toEqual(apply(copy, edit));
        expect(before).toEqual(copy);
      }),
      { numRuns: 60 },
    );
  });

  it("keep what the user typed for as long as it stands there, marked as theirs", () => {
    fc.assert(
      fc.property(start, fc.array(anyEdit, { maxLength: 8 }), (project, edits) => {
        for (const scene of after(project, edits).storyboard.scenes)
          for (const text of scene.own ?? []) expect(text.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply, type Project, startProject } from "../../engine/project/index.ts";
import type { Change, Edit } from "../../shared/edit/index.ts";
import { filmEdit, storyEdit } from "./edits.ts";
import { sample } from "./jobs.ts";

const engineer = startProject(await sample("senior-software-engineer"), { voice: null });

function made(project: Project, ...edits: readonly Edit[]) {
  let done: { project: Project; changes: readonly Change[] } = { project, changes: [] };
  for (const edit of edits) {
    const next = apply(done.project, edit);
    if ("refusal" in next) throw new Error(`${edit.op}: ${next.refusal.code}`);
    done = next;
  }
  return done;
}

/** What going back or forth changed, without the line of the versions. */
function turnedBy(project: Project, edit: Edit): readonly Change[] {
  const { changes } = made(project, edit);
  expect(changes[0]).toMatchObject({ op: edit.op, scene: null });
  return changes.slice(1);
}

const UNDO: Edit = { op: "undo", steps: 1 };
const REDO: Edit = { op: "redo", steps: 1 };
const MIRRORED: Readonly<Partial<Record<Change["op"], Change["op"]>>> = {
  show: "hide",
  hide: "show",
  placeMedia: "removeMedia",
  removeMedia: "placeMedia",
};
/** Edits of files are told as what they set. */
const TOLD_AS: Readonly<Partial<Record<Change["op"], Change["op"]>>> = {
  setMusicFile: "setMusic",
  setRecording: "setVoice",
};

describe("going back and forth in the versions", () => {
  it("tells each choice that is taken back", () => {
    fc.assert(
      fc.property(filmEdit, (edit) => {
        const done = apply(engineer, edit);
        if ("refusal" in done) return;
        const [{ op, before, after } = {} as Change] = done.changes;
        const changes = turnedBy(done.project, UNDO);
        const wanted =
          op === "placeMedia"
            ? { op: "removeMedia", before: after, after: null }
            : { op: TOLD_AS[op] ?? op, before: after, after: before };
        expect(changes).toContainEqual(expect.objectContaining(wanted));
      }),
      { numRuns: 80 },
    );
  });

  it("tells of doing again what it told of undoing, the other way round", () => {
    fc.assert(
      fc.property(fc.oneof(storyEdit, filmEdit), (edit) => {
        const done = apply(engineer, edit);
        if ("refusal" in done) return;
        const undone = turnedBy(done.project, UNDO);
        const redone = turnedBy(made(done.project, UNDO).project, REDO);
        const mirrored = undone.map(({ op, scene, before, after }) => ({
          op: MIRRORED[op] ?? op,
          scene: op === "placeMedia" || op === "removeMedia" ? null : scene,
          before: after,
          after: before,
        }));
        expect(
          redone.map(({ op, scene, before, after }) => ({
            op,
            scene: op === "placeMedia" || op === "removeMedia" ? null : scene,
            before,
            after,
          })),
        ).toEqual(expect.arrayContaining(mirrored));
        expect(redone).toHaveLength(undone.length);
      }),
      { numRuns: 120 },
    );
  });

  it("tells a moved scene, and not those that gave it room", () => {
    const { project } = made(engineer, { op: "moveScene", scene: "pay", to: 2 });
    expect(turnedBy(project, UNDO)).toEqual([
      expect.objectContaining({ op: "moveScene", scene: "pay", before: "2", after: "7" }),
    ]);
  });

  it("tells a scene that comes back, with what it says and where it stands", () => {
    const { project, changes } = made(engineer, { op: "removeScene", scene: "why" });
    expect(turnedBy(project, UNDO)).toEqual([
      { op: "show", scene: "why", at: changes[0]?.at, before: null, after: changes[0]?.before },
    ]);
  });

  it("tells words that the user typed and that go again", () => {
    const { project } = made(engineer, { op: "setNarration", scene: "why", text: "We have a dog" });
    expect(turnedBy(project, UNDO)).toEqual([
      expect.objectContaining({ op: "setNarration", scene: "why", before: "We have a dog." }),
    ]);
  });

  it("tells of a story written anew the choice alone, and what the user did to single scenes", () => {
    const shorter = made(engineer, { op: "setLength", lengthS: 15 }).project;
    expect(turnedBy(shorter, UNDO)).toEqual([expect.objectContaining({ op: "setLength", before: "15", after: "30" })]);
    const both = made(
      engineer,
      { op: "setDetail", detail: "title", text: "Baker" },
      { op: "setLength", lengthS: 15 },
      { op: "setMusic", music: null },
    ).project;
    const ops = turnedBy(both, { op: "startOver" }).map(({ op }) => op);
    expect(ops).toEqual(expect.arrayContaining(["setLength", "setMusic", "setCopy"]));
  });
});

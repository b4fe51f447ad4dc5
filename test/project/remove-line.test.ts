import { describe, expect, it } from "vitest";
import { apply, applyAll, type Project, startProject } from "../../engine/project/index.ts";
import { linesOf } from "../../engine/project/lines.ts";
import type { LengthS } from "../../engine/script/storyboard.ts";
import { sample } from "./jobs.ts";

async function film(name: string, lengthS: LengthS): Promise<Project> {
  return startProject(await sample(name), { lengthS });
}

function without(project: Project, text: string): Project {
  const done = apply(project, { op: "removeLine", scene: null, text });
  if ("refusal" in done) throw new Error(done.refusal.code);
  return done.project;
}

function scene(project: Project, id: string) {
  return project.storyboard.scenes.find((one) => one.id === id);
}

describe("removing one line of a scene", async () => {
  const engineer = await film("senior-software-engineer", 60);

  it("takes it from the picture and out of the list that is said", () => {
    const left = without(engineer, "4-day week in summer");
    expect(scene(left, "pay-2")).toMatchObject({
      copy: ["€1,500", "learning budget"],
      narration: "You get a €1,500 learning budget every year.",
    });
  });

  it("tells something else of the scene, where nothing is left of what was said", () => {
    const left = without(engineer, "5+ years with TypeScript or Rust");
    expect(scene(left, "bring")?.narration).toBe("You bring clear written English.");
  });

  it("leaves what is said alone where the line was only shown", () => {
    const left = without(engineer, "Distributed systems");
    expect(scene(left, "bring")?.narration).toBe(scene(engineer, "bring")?.narration);
    expect(scene(left, "bring")?.copy).not.toContain("Distributed systems");
  });

  it("takes out a scene that told nothing else", () => {
    const left = without(engineer, "Shares in the company");
    expect(scene(engineer, "pay-4")).toBeDefined();
    expect(scene(left, "pay-4")).toBeUndefined();
  });

  it("never says, shows or claims a line that is gone, whichever it is", async () => {
    for (const name of ["senior-software-engineer", "shop-assistant", "city-archivist", "intensive-care-nurse"])
      for (const lengthS of [15, 30, 60] as const) {
        const project = await film(name, lengthS);
        for (const { id, content } of project.storyboard.scenes)
          for (const { text } of linesOf(content)) {
            const now = scene(without(project, text), id);
            expect(now === undefined ? [] : linesOf(now.content).map((line) => line.text)).not.toContain(text);
            expect(now?.narration ?? "").not.toContain(text);
            expect(now?.claims.map((claim) => claim.text) ?? []).not.toContain(text);
          }
      }
  });

  it("refuses a line that is not there", () => {
    expect(apply(engineer, { op: "removeLine", scene: null, text: "Free bread" })).toMatchObject({
      refusal: { code: "not-said", values: { find: "Free bread" } },
    });
    expect(apply(engineer, { op: "removeLine", scene: "nowhere", text: "Free bread" })).toMatchObject({
      refusal: { code: "no-scene" },
    });
  });
});

describe("other edits that newcomers asked for", async () => {
  const engineer = await film("senior-software-engineer", 30);

  it("replaces words that a statement sets in pieces, in the picture, too", () => {
    const done = apply(engineer, {
      op: "replaceText",
      find: "Mentor two engineers",
      replace: "Coach two engineers",
      scene: null,
    });
    expect("project" in done ? scene(done.project, "do-3")?.copy.join(" ") : done.refusal.code).toBe(
      "Coach two engineers",
    );
  });

  it("leads with several topics in the order they were named", () => {
    const done = applyAll(engineer, [
      { op: "emphasise", topic: "salary" },
      { op: "emphasise", topic: "requirements" },
    ]);
    expect("project" in done ? done.project.storyboard.scenes.slice(0, 3).map(({ id }) => id) : []).toEqual([
      "hook",
      "pay",
      "bring",
    ]);
  });

  it("does not bring back what was hidden with a scene that tells something else", () => {
    const silent = apply(engineer, { op: "hide", topic: "salary", from: "film" });
    if ("refusal" in silent) throw new Error(silent.refusal.code);
    const done = apply(silent.project, { op: "addScene", text: null, about: "benefits", after: null });
    const told = "project" in done ? JSON.stringify(done.project.storyboard) : "";
    expect(told).not.toContain("75,000");
  });
});

import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Timeline } from "../../engine/timeline/timeline.ts";
import { emptyFolder, jobreel, POSTING } from "./jobreel.ts";

interface Told {
  readonly films: readonly {
    readonly folder: string;
    readonly frames: number;
    readonly findings: readonly { readonly rule: string; readonly scene: string | null; readonly message: string }[];
  }[];
}

describe("jobreel check", () => {
  it("finds a film that was just made like its timeline, and unlike another; tells it as a table and as JSON", async () => {
    await using folder = await emptyFolder();
    const at = (...path: string[]): string => join(folder.path, ...path);
    await writeFile(at("cook.md"), POSTING);
    const made = await jobreel(
      ["make", "cook.md", "--length", "15", "--aspect", "1:1", "--theme", "editorial", "--quiet"],
      { cwd: folder.path },
    );
    expect(made.code, made.stderr).toBe(0);

    // Beside it, as a second shape, the same film with the timeline of another.
    await mkdir(at("both", "1x1"), { recursive: true });
    await mkdir(at("both", "9x16"));
    for (const shape of ["1x1", "9x16"]) {
      for (const file of ["film.mp4", "timeline.json"])
        await copyFile(at("out/line-cook", file), at("both", shape, file));
    }
    const timeline = JSON.parse(await readFile(at("out/line-cook/timeline.json"), "utf8")) as Timeline;
    const scenes = timeline.scenes.map((scene, index) =>
      index === timeline.scenes.length - 1 ? { ...scene, frames: scene.frames + 3 } : scene,
    );
    const other = { ...timeline, frames: timeline.frames + 3, brand: "#0a7d5c", scenes };
    await writeFile(at("both/9x16/timeline.json"), JSON.stringify(other));

    const { code, stdout, stderr } = await jobreel(["check", "both", "--json"], { cwd: folder.path });
    expect(code, stderr).toBe(3);
    expect(stderr).toMatch(/^both\/1x1: (?:layout|film) \d+%/mu);
    const { films } = JSON.parse(stdout) as Told;
    expect(films.map((film) => [film.folder, film.frames])).toEqual([
      [join("both", "9x16"), 453],
      [join("both", "1x1"), 450],
    ]);
    const rules = films.map(({ findings }) => findings.map(({ rule }) => rule));
    for (const rule of ["match", "blank", "frozen", "flashing"]) expect(rules[1]).not.toContain(rule);
    expect(rules[0]!.filter((rule) => rule === "match").length).toBeGreaterThan(1);
    expect(films[0]!.findings[0]).toMatchObject({
      rule: "match",
      scene: null,
      message: "the film has 450 frames, and its timeline 453",
    });

    const table = await jobreel(["check", "both/9x16"], { cwd: folder.path });
    expect(table.code).toBe(3);
    expect(table.stdout).toMatch(/^both\/9x16: editorial, 1:1, 15\.1 s$/mu);
    expect(table.stdout).toMatch(/^ {2}– +– +match +the film has 450 frames, and its timeline 453$/mu);
    expect(table.stdout).toMatch(/^ {2}\d+ found: .*\d+ match/mu);
  });

  it("says of what is no film what was expected and what there is, and goes on", async () => {
    await using folder = await emptyFolder();
    await mkdir(join(folder.path, "empty"));
    await mkdir(join(folder.path, "broken"));
    await writeFile(join(folder.path, "broken/film.mp4"), "");
    await writeFile(join(folder.path, "broken/timeline.json"), '{"version": 2}');
    const { code, stderr } = await jobreel(["check", "gone", "empty", "broken"], { cwd: folder.path });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: gone: there is no such file or folder/mu);
    expect(stderr).toMatch(/^error: empty: a film's folder was expected, .*; there is nothing\. Name a folder/mu);
    expect(stderr).toMatch(/timeline\.json: a timeline of version 1 was expected, not of 2\. Make the film again\.$/mu);
  });
});

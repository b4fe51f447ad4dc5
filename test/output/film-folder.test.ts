import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openFilmFolder } from "../../engine/output/film-folder.ts";

describe("a film's folder", () => {
  let out = "";
  beforeEach(async () => {
    out = await mkdtemp(join(tmpdir(), "jobreel-test-"));
  });
  afterEach(() => rm(out, { recursive: true, force: true }));

  it("is not there until everything is in it", async () => {
    const folder = await openFilmFolder(join(out, "deep", "nurse"));
    await writeFile(join(folder.working, "film.mp4"), "film");
    expect(await readdir(join(out, "deep"))).not.toContain("nurse");
    await folder.commit();
    expect(await readdir(join(out, "deep"))).toEqual(["nurse"]);
    expect(await readFile(join(out, "deep", "nurse", "film.mp4"), "utf8")).toBe("film");
  });

  it("leaves nothing when it is given up", async () => {
    const folder = await openFilmFolder(join(out, "nurse"));
    await writeFile(join(folder.working, "film.mp4"), "half a film");
    await folder.discard();
    expect(await readdir(out)).toEqual([]);
  });

  it("takes the place of an earlier film whole, with no file of it left over", async () => {
    await mkdir(join(out, "nurse"));
    for (const name of ["film.mp4", "timeline.json", "old.txt"]) await writeFile(join(out, "nurse", name), "old");
    const folder = await openFilmFolder(join(out, "nurse"));
    await writeFile(join(folder.working, "new.txt"), "new");
    await folder.commit();
    await folder.discard();
    expect(await readdir(join(out, "nurse"))).toEqual(["new.txt"]);
    expect(await readdir(out)).toEqual(["nurse"]);
  });

  it("takes the place of a film in several shapes, and the other way round", async () => {
    await mkdir(join(out, "nurse", "16x9"), { recursive: true });
    await mkdir(join(out, "nurse", "9x16"), { recursive: true });
    const folder = await openFilmFolder(join(out, "nurse"));
    for (const name of ["film.mp4", "timeline.json"]) await writeFile(join(folder.working, name), "new");
    await folder.commit();
    expect(await readdir(join(out, "nurse"))).toEqual(["film.mp4", "timeline.json"]);
    const shapes = await openFilmFolder(join(out, "nurse"));
    await mkdir(join(shapes.working, "9x16"));
    await shapes.commit();
    expect(await readdir(join(out, "nurse"))).toEqual(["9x16"]);
  });

  it("is not taken where anything of somebody else's stands beside the shapes", async () => {
    await mkdir(join(out, "nurse", "16x9"), { recursive: true });
    await writeFile(join(out, "nurse", "notes.txt"), "mine");
    await expect(openFilmFolder(join(out, "nurse"))).rejects.toThrow(/not an earlier film/u);
  });

  it("never takes the place of anything else", async () => {
    await mkdir(join(out, "nurse"));
    await writeFile(join(out, "nurse", "notes.txt"), "mine");
    await writeFile(join(out, "cook"), "mine, too");
    for (const name of ["nurse", "cook"]) {
      await expect(openFilmFolder(join(out, name))).rejects.toThrow(/not an earlier film.*--out/u);
    }
    expect(await readdir(out)).toEqual(["cook", "nurse"]);
    expect(await readFile(join(out, "nurse", "notes.txt"), "utf8")).toBe("mine");
  });
});

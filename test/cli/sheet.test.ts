import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emptyFolder, jobreel, POSTING } from "./jobreel.ts";

it("jobreel sheet draws a page and a picture of each film, in each shape, and goes on after a bad posting", async () => {
  await using folder = await emptyFolder();
  await writeFile(join(folder.path, "cook.md"), POSTING);
  const args = ["sheet", "cook.md", "gone.md", "--length", "15", "--aspect", "16:9,9:16", "--out", "sheets"];
  const { code, stdout, stderr } = await jobreel(args, { cwd: folder.path });
  expect(code, stderr).toBe(2);
  expect(stderr).toMatch(/^error: gone\.md: there is no such file/mu);
  const names = (await readdir(join(folder.path, "sheets"))).sort();
  expect(names).toEqual(
    ["16x9", "9x16"].flatMap((shape) => [`line-cook-${shape}.sheet.html`, `line-cook-${shape}.sheet.png`]),
  );
  expect(stdout.trim().split("\n")).toHaveLength(4);
  const page = await readFile(join(folder.path, "sheets", "line-cook-9x16.sheet.html"), "utf8");
  expect(page.match(/<section>/gu)?.length).toBeGreaterThanOrEqual(3);
  expect(page).toContain('width="1080" height="1920"');
  const png = await readFile(join(folder.path, "sheets", "line-cook-16x9.sheet.png"));
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
});

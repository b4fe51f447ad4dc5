import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { POSTING } from "../support/studio.ts";
import { emptyFolder, jobreel } from "./jobreel.ts";

describe("jobreel chat", () => {
  it("talks a film into shape with a studio of its own, and shows it", async () => {
    await using folder = await emptyFolder();
    const cwd = folder.path;
    await writeFile(join(cwd, "cook.md"), POSTING);
    const input = [
      "make it 15 seconds, vertical",
      "cut the pay scene",
      "不要音乐",
      "what is the weather?",
      "status",
      "sheet",
      "history",
      "quit",
      "never said",
    ].join("\n");
    const { code, stdout, stderr } = await jobreel(
      ["chat", "cook.md", "-o", "films", "-p", "A 15-second film without a voice of this job:"],
      { cwd, input, env: { XDG_STATE_HOME: join(cwd, "state") } },
    );
    expect(code, stderr).toBe(0);
    expect(stdout).toContain("Format: 16:9 → 9:16.");
    expect(stdout).toMatch(/Removed, scene \d \(offer/u);
    expect(stdout).toContain("音乐：慵懒 → 无。");
    expect(stdout).toMatch(/Timeline \(\d tracks\)/u);
    expect(stdout).toContain("3  不要音乐");
    expect(stdout).not.toContain("never said");
    expect(stdout).toContain("films/line-cook.sheet.png");
    expect((await stat(join(cwd, "films/line-cook.sheet.png"))).size).toBeGreaterThan(10_000);
    expect((await readFile(join(cwd, "films/line-cook.sheet.png"))).subarray(1, 4).toString()).toBe("PNG");
  });

  it("says how, and what it can't read", async () => {
    const help = await jobreel(["chat", "--help"]);
    expect(help.stdout).toContain("a studio of its own");
    const none = await jobreel(["chat", "nowhere.md"]);
    expect(none.code).not.toBe(0);
    expect(none.stderr).toContain("nowhere.md");
  });
});

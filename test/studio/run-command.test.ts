import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFilm } from "../support/film-reader.ts";
import { emptyFolder, jobreel, start } from "../cli/jobreel.ts";
import { POSTING } from "../support/studio.ts";

describe("jobreel run", () => {
  it("has the film of a posting made by the studio that `jobreel serve` opens, with a token of `jobreel tokens`", async () => {
    await using folder = await emptyFolder();
    const cwd = folder.path;
    await writeFile(join(cwd, "cook.md"), POSTING);
    const studio = start(["serve", "--port", "0", "--data", "data"], { cwd });
    try {
      await studio.says("Ctrl-C ends it");
      const api = /http:\/\/127\.0\.0\.1:\d+/u.exec(studio.stderr())?.[0] ?? "";
      const added = await jobreel(["tokens", "add", "--name", "test", "--data", "data"], { cwd });
      expect(added.code, added.stderr).toBe(0);
      const token = added.stdout.trim();
      const args = ["run", "cook.md", "--api", api, "--token", token, "--out", "films", "--json"];
      const { code, stdout, stderr } = await jobreel(
        [...args, "--prompt", "A vertical 15-second video of this job without a voice:"],
        { cwd, env: { XDG_STATE_HOME: join(cwd, "state") } },
      );
      expect(code, stderr).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        film: "films/line-cook.mp4",
        renderId: expect.stringMatching(/^render_/u),
        text: expect.stringContaining("15 seconds"),
      });
      expect(stderr).toMatch(/render 100%/u);
      expect(stderr + stdout).not.toContain(token);
      expect(await readFilm(join(cwd, "films/line-cook.mp4"))).toMatchObject({
        title: "Line Cook",
        video: { width: 1080, height: 1920, frames: 450 },
      });
      const state = join(cwd, "state/jobreel/client.json");
      expect((await stat(state)).mode & 0o777).toBe(0o600);
      expect(JSON.parse(await readFile(state, "utf8"))).toEqual({ clientId: expect.any(String), tokens: {} });

      const wrong = await jobreel(["run", "cook.md", "--api", api, "--token", "nmv_usr_wrong"], {
        cwd,
        env: { XDG_STATE_HOME: join(cwd, "state") },
      });
      expect(wrong.code).toBe(1);
      expect(wrong.stderr).toMatch(/^error: .*token/imu);
      expect(wrong.stderr).not.toContain("nmv_usr_wrong");
    } finally {
      studio.child.kill("SIGTERM");
    }
    const { code, stdout } = await studio.ended;
    expect(code).toBe(143);
    expect(stdout).toContain("the studio is closed");
    expect(stdout).not.toContain("nmv_usr_");
  });
});

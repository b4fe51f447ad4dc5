import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createCanvas } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { emptyFolder, jobreel, POSTING } from "./jobreel.ts";

describe("--media", () => {
  it("takes several files after the posting, says what is left out, and ends with 2 for one that can't be shown", async () => {
    await using folder = await emptyFolder();
    await writeFile(join(folder.path, "cook.md"), POSTING);
    const canvas = createCanvas(320, 180);
    canvas.getContext("2d").fillRect(0, 0, 320, 180);
    for (let file = 1; file <= 6; file++) {
      await writeFile(join(folder.path, `${file}.png`), canvas.toBuffer("image/png"));
    }
    await writeFile(join(folder.path, "list.mp4"), "#EXTM3U\nfile:///etc/passwd\n");
    const base = ["sheet", "cook.md", "--length", "15", "--theme", "editorial", "--out", "sheets", "--media"];
    const made = await jobreel([...base, "1.png", "2.png", "3.png", "--media", "hook=4.png", "5.png", "6.png"], {
      cwd: folder.path,
    });
    expect(made.code, made.stderr).toBe(0);
    expect(made.stderr).toMatch(/^note: This film takes \d pictures? or clips?; left out: .*6\.png/mu);

    const refused = await jobreel([...base, "list.mp4"], { cwd: folder.path });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/^error: list\.mp4: this is a playlist.*Name the clip itself\.$/mu);

    const pinned = await jobreel([...base, "lunch=1.png"], { cwd: folder.path });
    expect(pinned.code).toBe(2);
    expect(pinned.stderr).toMatch(/^error: 1\.png: this film has no scene lunch; expected one of hook, /mu);
  });
});

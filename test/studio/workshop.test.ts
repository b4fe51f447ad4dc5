import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { safeName } from "../../engine/studio/files/multipart.ts";
import { createWorkshop, type Workshop } from "../../engine/studio/work/workshop.ts";

describe("the line before the workshop", () => {
  let folder: string;
  let workshop: Workshop;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "jobreel-workshop-"));
    await writeFile(join(folder, "posting.md"), "# Cook\n\nWe cook for a school.\n");
    workshop = createWorkshop();
  });
  afterEach(async () => {
    await workshop.close();
    await rm(folder, { recursive: true, force: true });
  });
  const look = (signal = new AbortController().signal) =>
    workshop.perform({ kind: "probe", path: join(folder, "posting.md"), filename: "posting.md" }, { signal });

  it("passes no turn to who has given up, so that the last of the line comes to its own", async () => {
    const gone = new AbortController();
    const working = [look(), look()];
    const left = [look(gone.signal), look(gone.signal), look(gone.signal)];
    const last = look();
    gone.abort(new Error("The client has gone."));
    expect((await Promise.allSettled(left)).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    for (const done of await Promise.all([...working, last])) expect(done.fileType).toBe("md");
  });

  it("ends all that waits when it is closed", async () => {
    const all = [look(), look(), look(), look(), look()];
    const ends = Promise.allSettled(all);
    await workshop.close();
    expect((await ends).map(({ status }) => status)).toEqual(Array.from(all, () => "rejected"));
  });
});

describe("the name of an upload", () => {
  it("is cut to letters that are whole", () => {
    const name = safeName(`${"a".repeat(300)}\u{1F3A5}${"b".repeat(195)}.mp4`);
    expect(encodeURIComponent(name)).toBe(`${"b".repeat(195)}.mp4`);
  });
});

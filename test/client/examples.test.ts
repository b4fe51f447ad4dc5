import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { flat } from "../support/fake-stream.ts";
import { type FakeUpstream, startFakeUpstream } from "../support/fake-upstream.ts";

/** Finds `jobreel/client` in the sources, where an installed package finds it in what was built of them. */
const HOOK = `data:text/javascript,${encodeURIComponent(
  `import { registerHooks } from "node:module";
  registerHooks({ resolve: (name, context, next) => name === "jobreel/client"
    ? { url: ${JSON.stringify(pathToFileURL(resolve("shared/index.ts")).href)}, shortCircuit: true }
    : next(name, context) });`,
)}`;

async function run(upstream: FakeUpstream, name: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", HOOK, `examples/${name}`, ...args], {
    env: { PATH: process.env.PATH, NEMO_API_URL: upstream.url, NEMO_TOKEN: "nmv_usr_example" },
  });
  return stdout;
}

const draft = (volume: number) => ({
  code: 0,
  data: { state: { draft: { t: [{ tt: 1, sg: [{ s: 0, d: 10_000, m: { title: "Lo-fi", volume } }] }] } } },
});

it("makes a film of a posting, as examples/film.mjs shows", async () => {
  await using upstream = await startFakeUpstream();
  const folder = mkdtempSync(join(tmpdir(), "jobreel-example-"));
  try {
    upstream.script("state", draft(1), draft(1));
    const out = join(folder, "film.mp4");
    expect(await run(upstream, "film.mjs", "jobs/shop-assistant.md", out)).toBe(
      "Done.\nExporting: 0%.\nThe film is ready.\n",
    );
    expect(readFileSync(out, "utf8")).toBe("the film");
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("tells what an edit changed, as examples/edit.mjs shows", async () => {
  await using upstream = await startFakeUpstream();
  upstream.script("state", draft(0.8), draft(0.35));
  upstream.script("run", { stream: [flat.text("Softer now.")] });
  expect(await run(upstream, "edit.mjs", "s", "make the music softer")).toBe(
    'Softer now.\nBGM "Lo-fi" (0-10s): volume 80% → 35%\n',
  );
});

it("uploads files, as examples/upload.mjs shows", async () => {
  await using upstream = await startFakeUpstream();
  expect(await run(upstream, "upload.mjs", "docs/film.jpg")).toBe("Uploaded: clip.mp4\nThe timeline is empty.\n");
  expect(upstream.calls("upload")[0]?.body.length).toBeGreaterThan(readFileSync("docs/film.jpg").length);
});

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { longDocx, longPdf } from "../bench/long-posting.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { readonly dependencies: Record<string, string> };
const POSTING = resolve("jobs/shop-assistant.md");

/** Where the package is installed as it would be from the registry: beside its runtime dependencies, and no others. */
const place = mkdtempSync(join(tmpdir(), "jobreel-installed-"));
const installed = join(place, "node_modules/jobreel");
let packed: string[] = [];

beforeAll(() => {
  const pack = run("npm", ["pack", "--json", "--pack-destination", place], ".");
  const report: unknown = JSON.parse(pack.slice(pack.indexOf("\n[") + 1));
  const [{ filename, files }] = report as [{ filename: string; files: { path: string }[] }];
  packed = files.map(({ path }) => path);
  mkdirSync(installed, { recursive: true });
  run("tar", ["-xzf", join(place, filename), "-C", installed, "--strip-components=1"]);
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(place, "node_modules", name)), { recursive: true });
    symlinkSync(resolve("node_modules", name), join(place, "node_modules", name));
  }
});
afterAll(() => rmSync(place, { recursive: true }));

function run(command: string, args: readonly string[], cwd = place): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  expect(status, stderr).toBe(0);
  return stdout;
}

/** The Node of the tests, and the machine's own where that is another. */
function nodes(): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  const own = folders.map((folder) => join(folder, "node")).find((path) => existsSync(path));
  return [process.execPath, ...(own === undefined ? [] : [own])];
}

it("carries built JavaScript and types, the licence and the readme, what talk has learned, and nothing else", () => {
  expect(packed).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
  expect(packed).toEqual(
    expect.arrayContaining(["dist/engine/index.js", "dist/engine/index.d.ts", "dist/engine/cli/main.js"]),
  );
  const others = packed.filter((path) => !/^dist\/(engine|shared)\/.+\.(js|d\.ts)$/.test(path));
  const learned = ["han", "latin"].map((script) => `dist/engine/talk/learned/${script}.bin`);
  expect(others.toSorted()).toEqual(["LICENSE", "README.md", ...learned, "package.json"]);
});

describe.each(nodes())("under %s", (node) => {
  it("runs the command", () => {
    const main = join(installed, "dist/engine/cli/main.js");
    expect(run(node, [main, "--help"])).toContain("Usage: jobreel");
    expect(run(node, [main, "script", POSTING, "--json"])).toMatch(/^\{"postings":\[\{"slug":/);
  });

  it.each(["docx", "pdf"])("reads a .%s, in a thread of its own", async (kind) => {
    const path = join(place, `posting.${kind}`);
    writeFileSync(path, kind === "docx" ? await longDocx() : await longPdf());
    const main = join(installed, "dist/engine/cli/main.js");
    expect(run(node, [main, "script", path])).toContain("City Archivist");
  });

  it("is a library", () => {
    const program = join(place, "program.mjs");
    writeFileSync(
      program,
      `import { readFileSync } from "node:fs";
      import { draftStoryboard, readPosting } from "jobreel";
      const [posting] = await readPosting({ name: "posting.md", bytes: readFileSync(process.argv[2]) });
      console.log((await draftStoryboard(posting, 15)).storyboard.scenes[0].id);`,
    );
    expect(run(node, [program, POSTING])).toBe("hook\n");
  });

  it("is a client", () => {
    const program = join(place, "client.mjs");
    writeFileSync(
      program,
      `import { createClient, intent, NemoError } from "jobreel/client";
      const source = { name: "test", version: "1.0.0", platform: "unknown" };
      const client = createClient({ source, token: "nmv_usr_x", fetch: async () => Response.json({ code: 2001 }) });
      const error = await client.credits().catch((failure) => failure);
      console.log(intent("export").action, error instanceof NemoError, error.type);`,
    );
    expect(run(node, [program])).toBe("export true no_credits\n");
  });
});

it("makes a film under the oldest Node at hand", () => {
  const main = join(installed, "dist/engine/cli/main.js");
  run(nodes().at(-1)!, [main, "make", POSTING, "--length", "15", "--quiet", "--out", "films"]);
  expect(readFileSync(join(place, "films/shop-assistant/film.mp4")).subarray(4, 8).toString()).toBe("ftyp");
});

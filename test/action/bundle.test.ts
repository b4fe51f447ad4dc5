import { spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { namesOn, pushOf } from "../support/action-run.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { readFilm } from "../support/film-reader.ts";
import { type GitRepository, makeGitRepository } from "../support/git-repository.ts";

let github: FakeGitHub;
let repository: GitRepository;
/** Holds the bundle and nothing else. */
const folder = mkdtempSync(join(tmpdir(), "jobreel-bundle-"));
const temp = mkdtempSync(join(tmpdir(), "jobreel-runner-"));

beforeAll(async () => {
  repository = makeGitRepository();
  github = await startFakeGitHub(repository.folder);
  copyFileSync("action/dist/index.js", join(folder, "index.mjs"));
});
afterAll(async () => {
  await github.close();
  repository.dispose();
  rmSync(folder, { recursive: true });
  rmSync(temp, { recursive: true });
});

/** Runs the bundle as GitHub's runner does. */
async function run(
  before: string,
  after: string,
): Promise<{ code: number | null; log: string; outputs: string; summary: string }> {
  const [event, outputs, summary] = ["event.json", "outputs", "summary.md"].map((name) => join(temp, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(event, JSON.stringify(pushOf(before, after)));
  writeFileSync(outputs, "");
  writeFileSync(summary, "");
  const child = spawn(process.execPath, [join(folder, "index.mjs")], {
    cwd: folder,
    env: {
      PATH: process.env["PATH"],
      HOME: temp,
      JOBREEL_ENGINE: resolve("."),
      GITHUB_ACTIONS: "true",
      GITHUB_API_URL: github.apiUrl,
      GITHUB_SERVER_URL: "https://github.example",
      GITHUB_REPOSITORY: github.repository,
      GITHUB_EVENT_NAME: "push",
      GITHUB_EVENT_PATH: event,
      GITHUB_SHA: after,
      GITHUB_REF: "refs/heads/main",
      GITHUB_RUN_ID: "77",
      GITHUB_WORKSPACE: repository.folder,
      GITHUB_OUTPUT: outputs,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: temp,
      "INPUT_GITHUB-TOKEN": github.token,
      INPUT_LENGTH: "15",
      // The shape with the fewest pixels.
      INPUT_ASPECTS: "1:1",
    },
  });
  let log = "";
  child.stdout.on("data", (chunk: Buffer) => (log += chunk.toString("utf8")));
  child.stderr.on("data", (chunk: Buffer) => (log += chunk.toString("utf8")));
  const code = await new Promise<number | null>((done) => child.once("close", done));
  return { code, log, outputs: readFileSync(outputs, "utf8"), summary: readFileSync(summary, "utf8") };
}

it("alone in a folder, makes two playable films of two postings and attaches them, and then makes none", async () => {
  const before = repository.commit("empty");
  repository.write("jobs/assistant.md", readFileSync("jobs/shop-assistant.md"));
  repository.write("jobs/archivist.md", readFileSync("jobs/city-archivist.md"));
  const after = repository.commit("two postings");

  const first = await run(before, after);
  expect(first.code, first.log).toBe(0);
  const [release] = github.releases;
  expect(release).toMatchObject({ tag_name: "job-films", draft: false });
  expect(namesOn(release)).toEqual(
    ["archivist", "assistant"]
      .flatMap((slug) => [`${slug}.1x1.jpg`, `${slug}.1x1.mp4`, `${slug}.1x1.vtt`, `${slug}.json`])
      .concat("job-films.json"),
  );
  for (const name of ["archivist.1x1.mp4", "assistant.1x1.mp4"]) {
    const file = join(temp, name);
    writeFileSync(file, release!.assets.find((asset) => asset.name === name)!.bytes);
    const film = await readFilm(file);
    expect(film.video).toMatchObject({ width: 1080, height: 1080 });
  }
  expect(first.summary).toContain("Shop Assistant");
  expect(first.outputs).toMatch(/made<<(\S+)\n2\n\1/);
  // The runner is told to hide the token; nothing else says it.
  expect(first.log.split("\n").filter((line) => line.includes(github.token))).toEqual([`::add-mask::${github.token}`]);

  const second = await run(before, after);
  expect(second.code, second.log).toBe(0);
  expect(second.outputs).toMatch(/made<<(\S+)\n0\n\1/);
});

import { execFile, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, stat, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readFilm } from "../support/film-reader.ts";

const [, service = ""] = /^## As a service\n([^]*?)\n## /mu.exec(readFileSync("README.md", "utf8")) ?? [];
const [, curls = ""] = /```sh\n([^`]+)```/u.exec(service) ?? [];

let folder = "";
let started: Started;

interface Started {
  readonly url: string;
  readonly told: string;
  /** Ends it as Ctrl-C does. @returns the exit code */
  interrupt(): Promise<number | null>;
}

async function npmStart(): Promise<Started> {
  const script = resolve("worker/dev/start.ts");
  const child = spawn(process.execPath, [script, "--port", "0", "--studio-port", "0"], { cwd: folder });
  let told = "";
  const exit = new Promise<number | null>((done) => child.once("exit", done));
  const url = await new Promise<string>((done, fail) => {
    const hear = (chunk: Buffer): void => {
      told += chunk.toString();
      const [, found] = /ready at (http:\S+)[^]*\n\n$/u.exec(told) ?? [];
      if (found !== undefined) done(found);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void exit.then((code) => fail(new Error(`npm start ended with ${code}: ${told}`)));
  });
  return {
    url,
    told,
    interrupt() {
      child.kill("SIGINT");
      return exit;
    },
  };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobreel-start-"));
  await symlink(resolve("jobs"), join(folder, "jobs"));
  started = await npmStart();
});
afterAll(async () => {
  await started?.interrupt();
  await rm(folder, { recursive: true, force: true });
});

it("makes a film by the README's curls, exactly as they are printed", async () => {
  expect(curls.match(/^curl /gmu)).toHaveLength(5);
  const script = curls.replaceAll("http://127.0.0.1:8787", started.url);
  const { stdout } = await promisify(execFile)("bash", ["-euo", "pipefail", "-c", script], { cwd: folder }).catch(
    (error: { code: number; stdout: string; stderr: string }) => {
      throw new Error(`${error.code}: ${error.stderr}\n${error.stdout.slice(-2_000)}`);
    },
  );
  expect(stdout).toContain("event: film");
  expect(stdout).toContain('"status":"ready"');
  const film = await readFilm(join(folder, "film.mp4"));
  expect(film.durationS).toBeCloseTo(15, 0);
  expect((await readFile(join(folder, "poster.jpg"))).subarray(0, 2).toString("hex")).toBe("ffd8");
});

it("tells a curl to copy, keeps secrets to itself, and knows key and films again when it is started again", async () => {
  expect(started.told).toMatch(/curl -N .*\/v1\/videos/u);
  for (const name of ["key", "relay.env"]) expect((await stat(join(folder, ".jobreel", name))).mode & 0o077).toBe(0);
  const key = await readFile(join(folder, ".jobreel/key"), "utf8");
  expect(started.told).not.toContain(key.trim());
  expect(await started.interrupt()).toBe(0);
  started = await npmStart();
  expect(await readFile(join(folder, ".jobreel/key"), "utf8")).toBe(key);
  const answer = await fetch(`${started.url}/v1/videos`, { headers: { Authorization: `Bearer ${key.trim()}` } });
  expect(((await answer.json()) as { videos: unknown[] }).videos).toHaveLength(1);
});

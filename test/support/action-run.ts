import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { INPUT_TABLE, type InputName } from "../../action/inputs/input-table.ts";
import { run } from "../../action/main.ts";
import type { Annotation } from "../../action/report/annotations.ts";
import { logLines, redact } from "../../action/report/untrusted.ts";
import type { FakeEngine } from "./fake-engine.ts";
import type { FakeGitHub, FakeRelease } from "./fake-github.ts";
import type { GitRepository } from "./git-repository.ts";

/** What a run told. */
export interface Told {
  readonly log: readonly string[];
  readonly annotations: readonly Annotation[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly failure: string | null;
  /** Postings that a film was made of, in the order they were begun. */
  readonly filmed: readonly string[];
}

export interface RunOf {
  readonly github: FakeGitHub;
  readonly engine: FakeEngine;
  readonly repository: GitRepository;
  readonly event: string;
  readonly payload: unknown;
  readonly ref?: string;
  readonly inputs?: Partial<Record<InputName, string>>;
  readonly signal?: AbortSignal;
}

/** A run of the Action in this process, against a fake GitHub and with a fake engine. */
export async function runAction(of: RunOf): Promise<Told> {
  const { github, engine, repository, event, payload, ref = "refs/heads/main", inputs = {} } = of;
  const temp = mkdtempSync(join(tmpdir(), "jobreel-runner-"));
  const films = join(temp, "films.log");
  writeFileSync(films, "");
  const log: string[] = [];
  const secrets: string[] = [];
  const told = {
    log,
    annotations: [] as Annotation[],
    outputs: {} as Record<string, string>,
    summary: "",
    failure: null as string | null,
  };
  const print = (text: string): void => void log.push(...logLines(text, secrets));
  try {
    await run({
      given: (name) => inputs[name] ?? (name === "github-token" ? github.token : INPUT_TABLE[name].default),
      surroundings: {
        eventName: event,
        payload,
        repository: github.repository,
        sha: repository.git("rev-parse", "HEAD").trim(),
        ref,
        apiUrl: github.apiUrl,
        serverUrl: "https://github.example",
        runId: "77",
        workspace: repository.folder,
        temp,
        env: { PATH: process.env["PATH"], JOBREEL_ENGINE: engine.root, FAKE_ENGINE_LOG: films },
      },
      reporter: {
        mask: (secret) => void secrets.push(secret),
        info: print,
        group: (title, lines) => [title, ...lines].forEach(print),
        notice: (text) => print(`notice: ${text}`),
        warning: (text) => print(`warning: ${text}`),
        annotate: (annotation) => void told.annotations.push(annotation),
        output: (name, value) => void (told.outputs[name] = value),
        summary: async (text) => void (told.summary += text),
        fail: (text) => void (told.failure = text),
        redact: (text) => redact(text, secrets),
      },
      actionRoot: temp,
      openCache: async () => null,
      fetch,
      nowMs: () => Date.now(),
      chance: () => 0,
      signal: of.signal ?? new AbortController().signal,
    });
    const filmed = readFileSync(films, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => line.replace("./", ""));
    return { ...told, filmed };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

/** The payload of a push. */
export function pushOf(before: string, after: string, more: object = {}): object {
  return { ref: "refs/heads/main", before, after, created: false, deleted: false, forced: false, ...more };
}

/** The names of a release's files, sorted. */
export function namesOn(release: FakeRelease | undefined): readonly string[] {
  return (release?.assets ?? []).map(({ name }) => name).toSorted();
}

/** The content of a file on a release. */
export function textOn(release: FakeRelease | undefined, name: string): string {
  return release?.assets.find((asset) => asset.name === name)?.bytes.toString("utf8") ?? "";
}

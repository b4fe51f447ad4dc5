import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves once standard error holds this text. */
  readonly says: (text: string) => Promise<void>;
  /** What standard error holds so far. */
  readonly stderr: () => string;
}

interface Surroundings {
  readonly input?: string;
  readonly cwd?: string;
  /** Beside the environment of the tests. */
  readonly env?: Readonly<Record<string, string>>;
}

const MAIN = resolve("engine/cli/main.ts");

/** Starts the real program as a process of its own. */
export function start(args: readonly string[], { input, cwd, env }: Surroundings = {}): Running {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd, env: { ...process.env, ...env }, stdio: "pipe" });
  let stdout = "";
  let stderr = "";
  const waiting: { text: string; resolve: () => void }[] = [];
  child.stdout.on("data", (data: Buffer) => (stdout += data.toString()));
  child.stderr.on("data", (data: Buffer) => {
    stderr += data.toString();
    for (const { text, resolve: said } of waiting) if (stderr.includes(text)) said();
  });
  // A program that needs no input may be gone before it is given any.
  child.stdin.on("error", () => {});
  child.stdin.end(input ?? "");
  return {
    child,
    stderr: () => stderr,
    ended: new Promise((settle, reject) => {
      child.on("error", reject);
      child.on("close", (code) => settle({ code, stdout, stderr }));
    }),
    says: (text) =>
      new Promise((said) => {
        if (stderr.includes(text)) said();
        else waiting.push({ text, resolve: said });
      }),
  };
}

export function jobreel(args: readonly string[], options: Surroundings = {}): Promise<Ended> {
  return start(args, options).ended;
}

/** An empty folder that is gone after use. */
export async function emptyFolder(): Promise<{ path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), "jobreel-cli-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

export const POSTING = `# Line Cook

**Copper Spoon** · Lisbon · full-time

We cook what the market has today.

## What you'll do
- Run the grill on four evenings a week
- Write the menu with two other cooks

## What you bring
- 2+ years in a busy kitchen

## What we offer
- €1,900 a month
- 25 days of holiday

Apply by 15 March 2031 at https://copperspoon.example/jobs/cook
`;

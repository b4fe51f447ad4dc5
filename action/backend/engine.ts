import { existsSync } from "node:fs";
import { join } from "node:path";
import { childEnvironment, type ChildResult, runChild } from "../process/child.ts";

/** An installed jobreel: its program, run as a process of its own. */
export interface Engine {
  /** The folder that holds it. */
  readonly root: string;
  /** Its program's file. */
  readonly program: string;
  /**
   * Runs `jobreel` with these arguments in a folder.
   * @throws where it can't be started or takes too long
   */
  run(args: readonly string[], options: EngineRun): Promise<ChildResult>;
}

export interface EngineRun {
  readonly cwd: string;
  readonly timeoutMs: number;
  readonly onLine?: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Places of the program: as built for the registry, and as it is in a checkout. */
const PROGRAMS = ["dist/engine/cli/main.js", "engine/cli/main.ts"] as const;
/** A package that the engine can't do without: where it is, the others are too. */
const NATIVE = "node_modules/node-av";

/** The program of a folder; null where there is none, or where what it stands on is not installed. */
export function programIn(root: string): string | null {
  if (!existsSync(join(root, NATIVE))) return null;
  return PROGRAMS.map((path) => join(root, path)).find((path) => existsSync(path)) ?? null;
}

/** @param env the step's environment; what is secret in it stays here */
export function engineIn(root: string, program: string, env: Readonly<Record<string, string | undefined>>): Engine {
  return {
    root,
    program,
    run: (args, { cwd, timeoutMs, onLine, signal }) =>
      runChild({
        command: process.execPath,
        args: [program, ...args],
        cwd,
        env: { ...childEnvironment(env), NO_COLOR: "1" },
        timeoutMs,
        ...(onLine === undefined ? {} : { onLine }),
        signal,
      }),
  };
}

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hashOf } from "../postings/fingerprint.ts";
import { childEnvironment, runChild } from "../process/child.ts";
import { type Engine, engineIn, programIn } from "./engine.ts";

/** The engine is not here and could not be brought; the message says what to do. */
export class InstallError extends Error {
  override readonly name = "InstallError";
}

/** Keeps folders between runs. */
export interface FolderCache {
  /** True if there was something under the key, and it lies in its place now. */
  restore(folders: readonly string[], key: string): Promise<boolean>;
  save(folders: readonly string[], key: string): Promise<void>;
}

export interface InstallOf {
  /** The Action's own folder: a checkout of jobreel at the version that the workflow names. */
  readonly actionRoot: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Null where it can't be had. */
  readonly openCache: () => Promise<FolderCache | null>;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

const TIMEOUT_MS = 15 * 60_000;
const REMEDY =
  "Run it on a runner that has npm and reaches the npm registry, or install jobreel in a step before this one and name its folder in the environment variable JOBREEL_ENGINE; or set backend to hosted or relay.";

/**
 * Finds the engine, or installs what it stands on into the Action's own folder. Nothing of the checkout that is filmed
 * is ever run: it may be a stranger's pull request.
 * @throws {InstallError}
 */
export async function obtainEngine(of: InstallOf): Promise<Engine> {
  const { actionRoot, env } = of;
  const named = env["JOBREEL_ENGINE"];
  for (const root of [named, actionRoot]) {
    const program = root ? programIn(root) : null;
    if (root && program !== null) return engineIn(root, program, env);
  }
  if (named) {
    throw new InstallError(
      `JOBREEL_ENGINE names ${named}, and no jobreel with its packages is installed there. Run \`npm ci\` in that folder, or leave the variable out.`,
    );
  }
  if (!existsSync(join(actionRoot, "package-lock.json"))) {
    throw new InstallError(`The engine that makes films is not beside this Action (${actionRoot}). ${REMEDY}`);
  }
  await install(of);
  const program = programIn(actionRoot);
  if (program === null)
    throw new InstallError(`npm ended well, and yet the engine's packages are not there. ${REMEDY}`);
  return engineIn(actionRoot, program, env);
}

async function install({ actionRoot, env, openCache, log, signal }: InstallOf): Promise<void> {
  const folders = [join(actionRoot, "node_modules")];
  const lock = hashOf(await readFile(join(actionRoot, "package-lock.json")));
  const key = `jobreel-${process.platform}-${process.arch}-${lock}`;
  const cache = await openCache();
  const isRestored = (await cache?.restore(folders, key).catch(noCache(log))) === true;
  if (isRestored && programIn(actionRoot) !== null) {
    log("The engine's packages were taken from the cache.");
    return;
  }
  log("Installing the engine's packages …");
  const isWindows = process.platform === "win32";
  const args = ["ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const run = { cwd: actionRoot, env: childEnvironment(env), timeoutMs: TIMEOUT_MS, onLine: log, signal };
  // npm is a script on Windows, and scripts need a shell there; nothing of it comes from outside.
  const child = isWindows
    ? runChild({ command: "cmd.exe", args: ["/d", "/c", "npm", ...args], ...run })
    : runChild({ command: "npm", args, ...run });
  const result = await child.catch((error: unknown) => {
    signal.throwIfAborted();
    const why = error instanceof Error ? error.message : String(error);
    throw new InstallError(`The engine's packages could not be installed: ${why}. ${REMEDY}`);
  });
  if (result.code !== 0) {
    const said = result.lastLines
      .filter((line) => line.trim() !== "")
      .slice(0, 3)
      .join(" ");
    throw new InstallError(
      `The engine's packages could not be installed: ${said || `npm ended with ${result.code}`}. ${REMEDY}`,
    );
  }
  await cache?.save(folders, key).catch(noCache(log));
}

function noCache(log: (line: string) => void): (error: unknown) => void {
  return (error) => log(`Going on without the cache: ${error instanceof Error ? error.message : String(error)}`);
}

import { spawn } from "node:child_process";
import { onLines } from "./lines.ts";

export interface ChildOf {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly timeoutMs: number;
  /** Told of each line on standard error. */
  readonly onLine?: (line: string) => void;
  readonly signal: AbortSignal;
}

export interface ChildResult {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  /** The last lines of standard error. */
  readonly lastLines: readonly string[];
}

const MAX_STDOUT_BYTES = 256 * 1024 * 1024;
const MAX_LAST_LINES = 40;
/** A child that is asked to end has so long to clean up. */
const GRACE_MS = 5_000;

/**
 * Runs a program to its end and gives what it said.
 * @throws where it can't be started, takes too long, or is aborted
 */
export async function runChild({ command, args, cwd, env, timeoutMs, onLine, signal }: ChildOf): Promise<ChildResult> {
  signal.throwIfAborted();
  const child = spawn(command, args, { cwd, env: { ...env }, stdio: ["ignore", "pipe", "pipe"], windowsHide: true });
  const chunks: Buffer[] = [];
  const lastLines: string[] = [];
  let bytes = 0;
  let why: Error | null = null;
  let killer: NodeJS.Timeout | undefined;
  const end = (reason: Error): void => {
    why ??= reason;
    child.kill("SIGTERM");
    killer ??= setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
  };
  const onAbort = (): void => end(signal.reason instanceof Error ? signal.reason : new Error("aborted"));
  const timer = setTimeout(() => end(new Error(`it took longer than ${timeoutMs / 60_000} minutes`)), timeoutMs);
  signal.addEventListener("abort", onAbort, { once: true });
  child.stdout.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MAX_STDOUT_BYTES) end(new Error(`it printed more than ${MAX_STDOUT_BYTES} bytes`));
    else chunks.push(chunk);
  });
  onLines(child.stderr, (line) => {
    lastLines.push(line);
    if (lastLines.length > MAX_LAST_LINES) lastLines.shift();
    onLine?.(line);
  });
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    if (why !== null) throw why as Error;
    return { code, stdout: Buffer.concat(chunks).toString("utf8"), lastLines };
  } finally {
    clearTimeout(timer);
    clearTimeout(killer);
    signal.removeEventListener("abort", onAbort);
  }
}

/** The environment for a child that sees postings of others: without what GitHub gives the step alone. */
export function childEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^(?:INPUT_|ACTIONS_|GITHUB_|RUNNER_TRACKING)/iu.test(name) && !/TOKEN|SECRET|PASSWORD/iu.test(name),
    ),
  );
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { childEnvironment } from "../process/child.ts";
import type { Engine } from "./engine.ts";
import { onLines } from "../process/lines.ts";

/** A studio in the runner, on loopback. */
export interface LocalStudio {
  readonly url: string;
  close(): Promise<void>;
}

const START_TIMEOUT_MS = 60_000;
const STOP_GRACE_MS = 15_000;

/**
 * Starts `jobreel serve` on a free port.
 * @param folder for its database and films; whoever asks removes it
 * @param renderers films rendered at once
 * @throws where it does not open within a minute
 */
export async function startLocalStudio(
  engine: Engine,
  {
    folder,
    renderers,
    env,
    log,
    signal,
  }: {
    readonly folder: string;
    readonly renderers: number;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly log: (line: string) => void;
    readonly signal: AbortSignal;
  },
): Promise<LocalStudio> {
  const args = [engine.program, "serve", "--port=0", `--data=${folder}`, `--renderers=${renderers}`];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...childEnvironment(env), NO_COLOR: "1", JOBREEL_LOG_LEVEL: "warn" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit").then(([code]) => code as number | null);
  ended.catch(() => {});
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), STOP_GRACE_MS);
    await ended.catch(() => null);
    clearTimeout(timer);
  };
  const onAbort = (): void => void child.kill("SIGTERM");
  signal.addEventListener("abort", onAbort, { once: true });
  const say = (line: string): void => {
    if (line.trim() !== "") log(`studio: ${line}`);
  };
  onLines(child.stdout, say);
  let last = "it said nothing";
  const opened = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`it did not open within ${START_TIMEOUT_MS / 1000} s`)),
      START_TIMEOUT_MS,
    );
    onLines(child.stderr, (line) => {
      last = line;
      const url = /\b(http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d+)/u.exec(line)?.[1];
      if (url === undefined) say(line);
      else {
        clearTimeout(timer);
        resolve(url);
      }
    });
    child.once("error", reject);
    void ended.then((code) => {
      clearTimeout(timer);
      reject(new Error(`it ended with ${code === null ? "a signal" : `code ${code}`}: ${last}`));
    }, reject);
  });
  try {
    const url = await opened;
    return {
      url,
      close: async () => {
        signal.removeEventListener("abort", onAbort);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    signal.throwIfAborted();
    throw new Error(
      `The studio that makes films in the runner could not be started: ${error instanceof Error ? error.message : String(error)}.`,
      { cause: error },
    );
  }
}

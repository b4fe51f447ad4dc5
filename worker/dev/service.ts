import { spawn } from "node:child_process";
import { open, readFile } from "node:fs/promises";

export interface Service {
  readonly name: string;
  /** Resolves with the name when the process has ended by itself. */
  readonly ended: Promise<string>;
  lastWords(): Promise<string>;
  /** Asks it to end, and ends it if it doesn't. */
  stop(): Promise<void>;
}

/** A studio that is asked to end lets drafts finish. */
const STOP_LIMIT_MS = 15_000;
const LAST_CHARACTERS = 3_000;

/** Starts a process of its own group: Ctrl-C reaches it through us alone, and ends its children with it. */
export async function startService(
  name: string,
  [program = "", ...args]: readonly string[],
  { cwd, logFile }: { readonly cwd: string; readonly logFile: string },
): Promise<Service> {
  const log = await open(logFile, "w", 0o600);
  const env = {
    ...process.env,
    // Nothing is reported anywhere, and nothing asked.
    CI: "1",
    WRANGLER_SEND_METRICS: "false",
    WRANGLER_SEND_ERROR_REPORTS: "false",
    WRANGLER_HIDE_BANNER: "true",
    CLOUDFLARE_CF_FETCH_ENABLED: "false",
  };
  const child = spawn(program, args, { cwd, env, detached: true, stdio: ["ignore", log.fd, log.fd] });
  const exit = new Promise<void>((resolve) => {
    child.once("error", () => resolve());
    child.once("exit", () => resolve());
  });
  await log.close();
  return {
    name,
    ended: exit.then(() => name),
    lastWords: async () => (await readFile(logFile, "utf8")).slice(-LAST_CHARACTERS),
    async stop() {
      const giveUp = setTimeout(() => signal("SIGKILL"), STOP_LIMIT_MS);
      signal("SIGINT");
      await exit;
      clearTimeout(giveUp);
      // What it left behind.
      signal("SIGKILL");
    },
  };

  function signal(kind: "SIGINT" | "SIGKILL"): void {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, kind);
    } catch {
      // The group is gone.
    }
  }
}

import { EXIT, explain } from "./failure.ts";
import { INTERRUPT_EXIT_CODES, type Terminal } from "./terminal.ts";

/** Watches for what ends the work before its time. */
export interface Interruption {
  /** Aborted by the first Ctrl-C and its like, and, with the error as its reason, by a failure that nobody waits for. */
  readonly signal: AbortSignal;
  /** What the program ends with if somebody interrupted it, else null. */
  readonly exitCode: () => number | null;
  dispose(): void;
}

/** After an orphan failure the work may wait for ever for what has failed; cleaning up takes less than this. */
const CLEAN_UP_MS = 10_000;

/** One Ctrl-C may come twice: from the terminal, and passed on by the npm that runs the program. */
const ECHO_MS = 500;

/** The first signal asks the work to stop and clean up, the second ends the program. */
export function watchInterruption(terminal: Terminal): Interruption {
  const controller = new AbortController();
  let code: number | null = null;
  let firstMs = 0;
  let limit: NodeJS.Timeout | undefined;
  const signals = terminal.onInterrupt((signal) => {
    if (code !== null) {
      if (terminal.now() - firstMs > ECHO_MS) terminal.exit(INTERRUPT_EXIT_CODES[signal]);
      return;
    }
    firstMs = terminal.now();
    code = INTERRUPT_EXIT_CODES[signal];
    terminal.stderr.write("\nStopping; what is half made is removed. Once more stops at once and removes nothing.\n");
    controller.abort();
  });
  const failures = terminal.onOrphanFailure((error) => {
    controller.abort(error);
    limit ??= setTimeout(() => {
      terminal.stderr.write(`error: ${explain(error, "jobreel").sentence}\n`);
      terminal.exit(EXIT.failed);
    }, CLEAN_UP_MS);
  });
  return {
    signal: controller.signal,
    exitCode: () => code,
    dispose() {
      clearTimeout(limit);
      signals.dispose();
      failures.dispose();
    },
  };
}

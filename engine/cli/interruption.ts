import { INTERRUPT_EXIT_CODES, type Terminal } from "./terminal.ts";

/** Watches for Ctrl-C and its like: the first one asks the work to stop and clean up, the second ends the program. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** What the program ends with, or null if nobody interrupted it. */
  exitCode(): number | null;
  dispose(): void;
}

export function watchInterruption(terminal: Terminal): Interruption {
  const controller = new AbortController();
  let code: number | null = null;
  const watch = terminal.onInterrupt((signal) => {
    if (code !== null) {
      terminal.exit(INTERRUPT_EXIT_CODES[signal]);
      return;
    }
    code = INTERRUPT_EXIT_CODES[signal];
    terminal.stderr.write("\nStopping; what is half made is removed. Once more stops at once.\n");
    controller.abort();
  });
  return { signal: controller.signal, exitCode: () => code, dispose: () => watch.dispose() };
}

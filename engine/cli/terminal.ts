import type { Readable } from "node:stream";

/** What a command knows of the world around it. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  /** Standard output where it is a screen that lines can be edited on. */
  readonly screen?: NodeJS.WritableStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** The user's date, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** Calls back on every signal that asks the program to end, until disposed. */
  onInterrupt(listener: (signal: InterruptSignal) => void): { dispose(): void };
  /** Calls back on failures that nobody waits for, such as those of a native writer's own queue, until disposed. */
  onOrphanFailure(listener: (error: unknown) => void): { dispose(): void };
  /** Ends the program at once. */
  exit(code: number): void;
  /** Resolves when all that was written has been handed on, or the reader is gone. */
  flush(): Promise<void>;
}

export interface Output {
  write(text: string): void;
  /** True on a screen whose cursor can be moved. */
  readonly live: boolean;
  readonly colours: boolean;
  /** Width in characters. */
  readonly columns: number;
}

/** Signals and the exit code each stands for: 128 and its number. */
export const INTERRUPT_EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
export type InterruptSignal = keyof typeof INTERRUPT_EXIT_CODES;
const INTERRUPT_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const satisfies readonly InterruptSignal[];

const ORPHAN_FAILURES = ["unhandledRejection", "uncaughtException"] as const;
const DEFAULT_COLUMNS = 80;

export function processTerminal(process: NodeJS.Process): Terminal {
  const { env } = process;
  const outputs = [output(process.stdout, env), output(process.stderr, env)] as const;
  return {
    stdin: process.stdin,
    stdout: outputs[0],
    stderr: outputs[1],
    ...(outputs[0].live ? { screen: process.stdout } : {}),
    env,
    now: () => performance.now(),
    today: () => localDate(new Date()),
    onInterrupt(listener) {
      for (const signal of INTERRUPT_SIGNALS) process.on(signal, listener);
      return {
        dispose() {
          for (const signal of INTERRUPT_SIGNALS) process.off(signal, listener);
        },
      };
    },
    onOrphanFailure(listener) {
      for (const event of ORPHAN_FAILURES) process.on(event, listener);
      return {
        dispose() {
          for (const event of ORPHAN_FAILURES) process.off(event, listener);
        },
      };
    },
    exit: (code) => process.exit(code),
    async flush() {
      await Promise.all(outputs.map((each) => each.flush()));
    },
  };
}

function localDate(date: Date): string {
  const digits = (value: number): string => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${digits(date.getMonth() + 1)}-${digits(date.getDate())}`;
}

function output(
  stream: NodeJS.WriteStream,
  env: Readonly<Record<string, string | undefined>>,
): Output & { flush(): Promise<void> } {
  let open = true;
  // The reader may leave (`| head`): a film that is being made is finished all the same.
  stream.on("error", () => {
    open = false;
  });
  const live = stream.isTTY === true && env.TERM !== "dumb";
  return {
    write(text) {
      if (open) stream.write(text);
    },
    live,
    colours: live && !env.NO_COLOR,
    get columns() {
      return stream.columns || DEFAULT_COLUMNS;
    },
    flush: () =>
      new Promise((resolve) => {
        if (!open) resolve();
        else stream.write("", () => resolve());
      }),
  };
}

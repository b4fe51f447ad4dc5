import { mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Terminal } from "./terminal.ts";

/** What a user types, a message at a time. */
export interface ChatLines extends AsyncIterable<string> {
  /** Keeps what was typed for the next time. */
  close(): Promise<void>;
}

const MOST_KEPT_LINES = 200;
/** Lines of a text that is pasted come so close after one another, ms. */
const PASTE_GAP_MS = 30;
/** A paste longer than this is cut. */
const MOST_CHARS = 200_000;

interface TypedLine {
  readonly line: string;
  readonly atMs: number;
}

/** How many lines at the beginning came as one paste; what was typed while an answer was awaited comes line by line. */
export function pastedTogether(lines: readonly TypedLine[]): number {
  const next = lines.findIndex(({ atMs }, i) => i > 0 && atMs - (lines[i - 1]?.atMs ?? 0) > PASTE_GAP_MS);
  return next === -1 ? lines.length : next;
}

/** Reads messages: on a screen with a prompt and what was typed before, elsewhere a line each. Empty ones are passed over. */
export function openChatLines(terminal: Terminal, signal: AbortSignal): ChatLines {
  const { stdin, screen } = terminal;
  const live = stdin.isTTY === true && screen !== undefined;
  const kept = join(terminal.env.XDG_STATE_HOME || join(homedir(), ".local", "state"), "jobreel", "chat-history");
  const typed: string[] = [];

  async function* messages(): AsyncGenerator<string, void, undefined> {
    const history = live ? await readHistory(kept) : [];
    const reader = createInterface({
      input: stdin,
      ...(live
        ? { output: screen, terminal: true, history: [...history], historySize: MOST_KEPT_LINES, prompt: "> " }
        : {}),
    });
    const stop = (): void => reader.close();
    signal.addEventListener("abort", stop, { once: true });
    const waiting: TypedLine[] = [];
    let wake = (): void => {};
    let ended = false;
    reader.on("line", (line) => {
      waiting.push({ line, atMs: performance.now() });
      wake();
    });
    reader.on("close", () => {
      ended = true;
      wake();
    });
    reader.on("SIGINT", stop);
    try {
      for (;;) {
        if (live && waiting.length === 0) reader.prompt();
        while (waiting.length === 0 && !ended) await new Promise<void>((resolve) => (wake = resolve));
        if (waiting.length === 0) return;
        if (live) await new Promise((resolve) => setTimeout(resolve, PASTE_GAP_MS));
        const lines = waiting.splice(0, live ? pastedTogether(waiting) : 1).map(({ line }) => line);
        const message = lines.join("\n").slice(0, MOST_CHARS);
        if (message.trim() === "") continue;
        if (lines.length === 1) typed.push(message);
        yield message;
      }
    } finally {
      signal.removeEventListener("abort", stop);
      reader.close();
    }
  }

  return {
    [Symbol.asyncIterator]: messages,
    async close() {
      if (live && typed.length > 0) await keepHistory(kept, [...typed.toReversed(), ...(await readHistory(kept))]);
    },
  };
}

/** Newest first; none where there is none, or none that can be read. */
async function readHistory(path: string): Promise<readonly string[]> {
  try {
    return (await readFile(path, "utf8"))
      .split("\n")
      .filter((line) => line !== "")
      .slice(0, MOST_KEPT_LINES);
  } catch {
    return [];
  }
}

async function keepHistory(path: string, lines: readonly string[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(path, `${lines.slice(0, MOST_KEPT_LINES).join("\n")}\n`, { mode: 0o600 });
}

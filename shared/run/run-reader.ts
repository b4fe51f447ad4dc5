import { createParser } from "eventsource-parser";
import { NemoError } from "../errors/index.ts";
import type { Language } from "../language.ts";
import { isRecord } from "../draft/record.ts";
import type { RunEvent } from "../client/run-event.ts";
import { adkSignals } from "./adk.ts";
import { END_MARK } from "./end-mark.ts";
import { failureIn } from "./failures.ts";
import { flatSignals } from "./flat.ts";
import type { Signal } from "./signal.ts";
import { createWords } from "./words.ts";

/** One event of a run; a tool's result may hold a draft. */
export const MAX_EVENT_CHARS = 16 * 1024 * 1024;
/** What an event has besides its data. */
const MAX_FRAME_CHARS = 64 * 1024;
/** Calls of tools whose ids are remembered, so that none is told twice. */
const MAX_REMEMBERED_IDS = 4096;

export interface RunReaderOptions {
  readonly language: Language;
  /** Makes an error of what the agent says went wrong. */
  readonly failure: (code: number | null, message: string) => NemoError;
  /** Whether the stream's end is marked: one that closes without it broke. */
  readonly marked: boolean;
}

/** Turns the bytes of a run's stream into events, however they are cut. Knows no time and no network. */
export interface RunReader {
  /** `elapsedMs` goes into progress. */
  feed(bytes: Uint8Array, elapsedMs: number): readonly RunEvent[];
  /** The stream closed. The last event is `end`, unless it closed in the midst of an event or before its marked end. */
  end(elapsedMs: number): readonly RunEvent[];
  /** Why nothing more can be read, once that is so. */
  readonly broken: NemoError | null;
}

export function createRunReader({ language, failure, marked }: RunReaderOptions): RunReader {
  const decoder = new TextDecoder();
  const words = createWords();
  const told = new Set<string>();
  let events: RunEvent[] = [];
  let elapsedMs = 0;
  let ignored = 0;
  let broken: NemoError | null = null;
  let closing = false;
  let whole = !marked;

  const parser = createParser({
    // Its buffer is bounded so; events that come in one piece are bounded below.
    maxBufferSize: MAX_EVENT_CHARS + MAX_FRAME_CHARS,
    onEvent: ({ data }) => take(data),
    onComment: (comment) => {
      whole ||= comment.trim() === END_MARK;
      events.push({ type: "heartbeat" });
    },
    onError: (error) => {
      if (error.type === "max-buffer-size-exceeded") tooLarge();
    },
  });

  function tooLarge(): void {
    broken ??= new NemoError("malformed", {
      language,
      detail: `run: an event of more than ${MAX_EVENT_CHARS} characters`,
    });
  }

  function take(data: string): void {
    if (broken !== null) return;
    if (data.length > MAX_EVENT_CHARS) {
      tooLarge();
      return;
    }
    if (data.trim() === "") {
      events.push({ type: "heartbeat" });
      return;
    }
    const value = parsed(data);
    if (value === undefined && closing) {
      broken = new NemoError("stream_broken", { language, detail: "the stream closed in the midst of an event" });
      return;
    }
    const signals = isRecord(value) ? signalsOf(value) : null;
    if (signals === null) {
      ignored++;
      return;
    }
    for (const signal of signals) follow(signal);
  }

  function follow(signal: Signal): void {
    switch (signal.kind) {
      case "delta":
      case "piece":
      case "whole":
        events.push(...words[signal.kind](signal.text));
        return;
      case "call":
      case "result": {
        const key = `${signal.kind} ${signal.id}`;
        if (signal.id !== null && told.has(key)) return;
        if (signal.id !== null && told.size < MAX_REMEMBERED_IDS) told.add(key);
        events.push(...words.interrupted());
        const { id, name } = signal;
        if (signal.kind === "call") events.push({ type: "tool_call", id, name, args: signal.args });
        else events.push({ type: "tool_result", id, name, result: signal.result });
        return;
      }
      case "state":
        events.push({ type: "state", delta: signal.delta });
        return;
      case "progress":
        events.push({ type: "progress", elapsedMs, percent: signal.percent, message: signal.message });
        return;
      case "failure":
        events.push({ type: "error", error: failure(signal.code, signal.message) });
        return;
      case "alive":
        events.push({ type: "heartbeat" });
        return;
    }
  }

  function taken(): readonly RunEvent[] {
    const since = events;
    events = [];
    return since;
  }

  return {
    get broken() {
      return broken;
    },

    feed(bytes, ms) {
      elapsedMs = ms;
      if (broken === null) parser.feed(decoder.decode(bytes, { stream: true }));
      return taken();
    },

    end(ms) {
      elapsedMs = ms;
      if (broken !== null) return taken();
      closing = true;
      // Some servers leave out the blank line after the last event.
      parser.feed(`${decoder.decode()}\n\n`);
      if (!whole) broken ??= new NemoError("stream_broken", { language, detail: "the stream closed before its end" });
      if (broken === null) {
        events.push(...words.end());
        events.push({ type: "end", spoke: words.spoke, ignored });
      }
      return taken();
    },
  };
}

function signalsOf(event: Readonly<Record<string, unknown>>): readonly Signal[] | null {
  const failed = failureIn(event);
  const said = typeof event["type"] === "string" ? flatSignals(event) : adkSignals(event);
  // A failure may come with words.
  if (failed === null) return said;
  return [...(said ?? []).filter(({ kind }) => kind !== "alive"), failed];
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

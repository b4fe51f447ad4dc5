import { createParser } from "eventsource-parser";
import { z } from "zod";
import { type RelayApi, RelayRefusal, RelayUnreachable } from "./api.ts";

/** Something that happened in a session, as the relay numbers it: from 1, without a gap. */
export interface RelayEvent {
  readonly seq: number;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The relay says every 15 s that it still works; a connection that is silent for longer is dead. */
const SILENCE_MS = 60_000;
/** Breaks in a row without anything new between them. */
const MOST_BREAKS = 6;
const BREAK_WAIT_MS = 1_000;
/** Far above what a relay writes down of one event. */
const MOST_EVENT_CHARS = 1024 * 1024;
const DATA = z.record(z.string(), z.unknown());

/**
 * The events after `from`, until the relay has nothing more to tell. After a break it is asked again, for what came after the last
 * event that was seen.
 * @param open whether something is still to come; asked whenever a stream ends
 * @throws {RelayRefusal}; {RelayUnreachable} when it stays broken; the signal's reason
 */
export async function* eventsAfter(
  from: number,
  {
    api,
    path,
    open,
    signal,
  }: {
    readonly api: RelayApi;
    readonly path: string;
    readonly open: () => boolean;
    readonly signal: AbortSignal;
  },
): AsyncGenerator<RelayEvent, void, undefined> {
  let seen = from;
  for (let breaks = 0; ;) {
    let cause: unknown;
    try {
      for await (const event of oneStream(seen, api, path, signal)) {
        breaks = 0;
        seen = event.seq;
        yield event;
      }
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof RelayRefusal && error.status < 500 && error.status !== 429) throw error;
      cause = error;
    }
    if (!open()) return;
    breaks++;
    if (breaks > MOST_BREAKS) throw new RelayUnreachable(api.url, cause);
    await api.sleep(BREAK_WAIT_MS * 2 ** (breaks - 1), signal);
  }
}

async function* oneStream(
  from: number,
  api: RelayApi,
  path: string,
  signal: AbortSignal,
): AsyncGenerator<RelayEvent, void, undefined> {
  const ending = new AbortController();
  const ends = AbortSignal.any([signal, ending.signal]);
  const response = await api.open(path, ends, { Accept: "text/event-stream", "Last-Event-ID": String(from) });
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  const arrived: RelayEvent[] = [];
  const parser = createParser({
    maxBufferSize: MOST_EVENT_CHARS,
    onEvent: ({ id, event, data }) => {
      if (id !== undefined && Number(id) > from)
        arrived.push({ seq: Number(id), type: event ?? "", data: DATA.parse(JSON.parse(data)) });
    },
  });
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const silence = setTimeout(() => ending.abort(new Error(`silent for ${SILENCE_MS / 1000} s`)), SILENCE_MS);
      const { done, value } = await reader.read().finally(() => clearTimeout(silence));
      if (done) return;
      parser.feed(decoder.decode(value as Uint8Array, { stream: true }));
      yield* arrived.splice(0);
    }
  } finally {
    // Whoever listens no more is not waited for.
    ending.abort();
  }
}

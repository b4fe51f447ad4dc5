import { END_MARK } from "../../../shared/run/end-mark.ts";
import { adkEvent, type Invocation } from "./adk-events.ts";
import { flatEvent } from "./flat-events.ts";
import type { RunEvent, Shape } from "./run-events.ts";

/** The end of a run's stream that is written to. What nobody reads is dropped: the run goes on without listeners. */
export interface EventSink {
  readonly stream: ReadableStream<Uint8Array>;
  readonly send: (event: RunEvent) => void;
  readonly end: () => void;
}

/** What a reader may leave unread; one that is slower has its connection broken, and reads the state instead. */
const MAX_UNREAD_EVENTS = 5_000;
const FLAT_HEARTBEAT = 'data: {"type":"heartbeat"}\n\n';
const COMMENT_HEARTBEAT = ": heartbeat\n\n";

/**
 * A server-sent event stream of a run, with a heartbeat whenever there is no other news.
 * @param nowMs since 1970
 */
export function openEventStream(shape: Shape, run: Invocation, heartbeatMs: number, nowMs: () => number): EventSink {
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  let index = 0;
  let beat: NodeJS.Timeout | undefined;
  const close = (): void => {
    clearInterval(beat);
    write(`: ${END_MARK}\n\n`);
    controller?.close();
    controller = null;
  };
  /** A stream that only closed would be taken for a whole one. */
  const cutOff = (): void => {
    clearInterval(beat);
    controller?.error(new Error(`The reader left more than ${MAX_UNREAD_EVENTS} events unread.`));
    controller = null;
  };
  const write = (text: string): void => {
    if (controller === null) return;
    controller.enqueue(encoder.encode(text));
    if ((controller.desiredSize ?? 0) < -MAX_UNREAD_EVENTS) cutOff();
  };
  const heartbeat = (): void => write(shape === "flat" ? FLAT_HEARTBEAT : COMMENT_HEARTBEAT);
  const stream = new ReadableStream<Uint8Array>({
    start(opened) {
      controller = opened;
      // Headers reach the client with the first byte.
      write(": open\n\n");
      beat = setInterval(heartbeat, heartbeatMs);
    },
    cancel() {
      clearInterval(beat);
      controller = null;
    },
  });
  return {
    stream,
    send(event) {
      const data = shape === "flat" ? flatEvent(event) : adkEvent(event, run, index++, nowMs() / 1000);
      if (data !== null) write(`data: ${JSON.stringify(data)}\n\n`);
      beat?.refresh();
    },
    end: close,
  };
}

import type { Journal, JournalEvent } from "./journal.ts";

/** Proxies end connections that are silent for longer. */
const HEARTBEAT_MS = 15_000;

const encoder = new TextEncoder();

/**
 * An event as the event-stream format has it (https://html.spec.whatwg.org/multipage/server-sent-events.html). JSON has
 * no raw line breaks, and types are ours: nothing from outside can end a field.
 */
export function printEvent({ seq, type, data }: JournalEvent): string {
  return `id: ${seq}\nevent: ${type.replaceAll(/[^\w.]/gu, "")}\ndata: ${data.replaceAll(/[\r\n]/gu, " ")}\n\n`;
}

/** What a page of events is as bytes. It goes to many readers at once. */
const printed = new WeakMap<readonly JournalEvent[], Uint8Array>();
function printPage(page: readonly JournalEvent[]): Uint8Array {
  const known = printed.get(page);
  if (known !== undefined) return known;
  const bytes = encoder.encode(page.map(printEvent).join(""));
  printed.set(page, bytes);
  return bytes;
}

/**
 * The journal as a stream: what came after `from`, then what comes, until the session is settled and everything was told.
 * It is pulled: a reader that is slow holds a page, not the journal.
 * @param settled whether nothing more will happen unless somebody asks for it
 */
export function eventStream(journal: Journal, from: number, settled: () => boolean): ReadableStream<Uint8Array> {
  let seen = from;
  let opened = false;
  let wake: (() => void) | null = null;
  let unlisten: () => void = () => {};
  let left = false;

  return new ReadableStream<Uint8Array>(
    {
      start() {
        unlisten = journal.listen(() => wake?.());
      },
      async pull(controller) {
        if (!opened) {
          opened = true;
          controller.enqueue(encoder.encode("retry: 2000\n\n"));
          return;
        }
        for (;;) {
          if (left) return;
          const events = journal.after(seen);
          const last = events.at(-1);
          if (last !== undefined) {
            seen = last.seq;
            controller.enqueue(printPage(events));
            return;
          }
          if (settled()) {
            unlisten();
            controller.close();
            return;
          }
          const woken = await new Promise<boolean>((resolve) => {
            const timer = setTimeout(() => resolve(false), HEARTBEAT_MS);
            wake = () => {
              clearTimeout(timer);
              resolve(true);
            };
          });
          wake = null;
          if (!woken && !left) {
            controller.enqueue(encoder.encode(": still working\n\n"));
            return;
          }
        }
      },
      cancel() {
        left = true;
        unlisten();
        wake?.();
      },
    },
    { highWaterMark: 0 },
  );
}

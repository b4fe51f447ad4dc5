import { createParser } from "eventsource-parser";
import type { TestRelay } from "./relay.ts";

export interface RelayEvent {
  readonly seq: number;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The events of an answer, to its end or to so many. */
export async function eventsOf(answer: Response, most = Number.POSITIVE_INFINITY): Promise<RelayEvent[]> {
  if (!answer.ok || answer.body === null) throw new Error(`No events: ${answer.status} ${await answer.text()}`);
  const events: RelayEvent[] = [];
  const parser = createParser({
    onEvent: ({ id, event, data }) => {
      if (events.length < most)
        events.push({ seq: Number(id), type: event ?? "", data: JSON.parse(data) as Record<string, unknown> });
    },
  });
  const decoder = new TextDecoder();
  const reader = answer.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return events;
    parser.feed(decoder.decode(value as Uint8Array, { stream: true }));
    if (events.length >= most) {
      await reader.cancel();
      return events;
    }
  }
}

/** All events of a session, once it has nothing more to do. */
export async function untilSettled(relay: TestRelay, id: string, key: string): Promise<RelayEvent[]> {
  return eventsOf(await relay.ask(`/v1/videos/${id}/events`, key));
}

import { expect } from "vitest";
import { createClient, type ClientOptions, type LogEntry, type NemoClient } from "../../shared/client/index.ts";
import { createFakeClock, type FakeClock } from "./fake-clock.ts";
import { type FakeUpstream, startFakeUpstream } from "./fake-upstream.ts";

export interface Stage {
  readonly upstream: FakeUpstream;
  readonly client: NemoClient;
  readonly clock: FakeClock;
  readonly log: readonly LogEntry[];
}

export const SOURCE = { name: "ai-video-editor-job-posting", version: "1.2.3", platform: "unknown" };
export const CLIENT_ID = "5d5e1d3c-9a63-4b4e-9f57-3a4d1c9f0f11";

/** Lends an upstream and a client of it, on a clock of their own. Without a token of its own unless told. */
export async function withUpstream(
  play: (stage: Stage) => Promise<void>,
  options: Partial<ClientOptions> = {},
): Promise<void> {
  await using upstream = await startFakeUpstream();
  const clock = createFakeClock();
  const log: LogEntry[] = [];
  const client = createClient({
    baseUrl: upstream.url,
    source: SOURCE,
    clientId: CLIENT_ID,
    now: clock.now,
    sleep: clock.sleep,
    log: (entry) => log.push(entry),
    ...options,
  });
  await play({ upstream, client, clock, log });
}

/** Everything that an iteration gives. */
export async function all<T>(events: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const event of events) list.push(event);
  return list;
}

/** Settles when the work has failed as expected. May be begun before, and awaited after, what makes it fail. */
export async function failing(work: Promise<unknown>, expected: Record<string, unknown>): Promise<void> {
  await expect(work).rejects.toMatchObject(expected);
}

import { createHash, randomUUID } from "node:crypto";
import type { Store } from "../store/database.ts";
import { StudioError } from "../studio-error.ts";
import type { RunEvent } from "./run-events.ts";

/** A message that came with the caller's key. */
export interface KeyedMessage {
  readonly userId: string;
  readonly key: string;
  readonly sessionId: string;
  readonly text: string;
}

/** What a run with a key tells, kept so that it can be told again. */
export interface RunTape {
  /** The run's name in its events: the same whenever they are told. */
  readonly id: string;
  /** Writes down an event, then tells it to who listens. */
  readonly send: (event: RunEvent) => void;
  /** The last events. To be called in the transaction that settles the run: either both are kept or nothing. */
  readonly close: (events: readonly RunEvent[]) => void;
  /** The run came to nothing, as if it had never been sent. To be called in a transaction. */
  readonly forget: (events: readonly RunEvent[]) => void;
  /** Tells everything from the first event on, and what comes, to the end. */
  readonly play: (tell: (event: RunEvent) => void) => Promise<void>;
}

export interface RunTapes {
  /** The tape of a key that was used before; null for a new one. */
  readonly known: (userId: string, key: string) => RunTape | null;
  /** The same for a message that comes with the key. @throws {StudioError} `conflict` for another message than the key's */
  readonly find: (message: KeyedMessage) => RunTape | null;
  readonly begin: (message: KeyedMessage) => RunTape;
  /** Forgets runs that a crash cut off: whoever asks again has them done. */
  readonly recover: () => void;
  /** Forgets what ended before. */
  readonly removeOld: (beforeMs: number) => void;
}

/** A run tells some dozens of events; beyond this none is kept, and who asks again is told less. */
const MOST_KEPT_EVENTS = 5_000;

export function createRunTapes({ db, transaction }: Store, now: () => number): RunTapes {
  /** Those that run, by id. */
  const live = new Map<string, { readonly waiting: Set<() => void>; ended: boolean; lost: readonly RunEvent[] }>();
  const insert = db.prepare("INSERT INTO run_events (run_id, seq, event) VALUES (?, ?, ?)");
  const after = db.prepare("SELECT seq, event FROM run_events WHERE run_id = ? AND seq > ? ORDER BY seq LIMIT 100");

  const tapeOf = (id: string): RunTape => {
    let seq = 0;
    const write = (event: RunEvent): void => {
      if (seq < MOST_KEPT_EVENTS) insert.run(id, ++seq, JSON.stringify(event));
    };
    const wake = (ended: boolean, lost: readonly RunEvent[] = []): void => {
      const running = live.get(id);
      if (running === undefined) return;
      running.ended = ended;
      running.lost = lost;
      for (const go of running.waiting) go();
      running.waiting.clear();
      if (ended) live.delete(id);
    };
    return {
      id,
      send(event) {
        write(event);
        wake(false);
      },
      close(events) {
        events.forEach(write);
        db.prepare("UPDATE run_keys SET ended_ms = ? WHERE id = ?").run(now(), id);
        // Who listens reads on after the transaction: nothing here waits.
        wake(true);
      },
      forget(events) {
        // First, so that nobody waits for ever where the database fails.
        wake(true, events);
        db.prepare("DELETE FROM run_keys WHERE id = ?").run(id);
      },
      async play(tell) {
        const running = live.get(id);
        for (let told = 0; ;) {
          const rows = after.all(id, told);
          for (const row of rows) {
            tell(JSON.parse(String(row.event)) as RunEvent);
            told = Number(row.seq);
          }
          if (rows.length > 0) continue;
          if (running === undefined || running.ended) {
            running?.lost.forEach(tell);
            return;
          }
          await new Promise<void>((resolve) => running.waiting.add(resolve));
        }
      },
    };
  };

  const keyed = db.prepare("SELECT id, fingerprint FROM run_keys WHERE user_id = ? AND key = ?");

  return {
    known(userId, key) {
      const row = keyed.get(userId, key);
      return row === undefined ? null : tapeOf(String(row.id));
    },
    find(message) {
      const row = keyed.get(message.userId, message.key);
      if (row === undefined) return null;
      if (row.fingerprint !== fingerprintOf(message)) {
        throw new StudioError(
          "conflict",
          "This Idempotency-Key was used with another message. Take a new key for a new message.",
        );
      }
      return tapeOf(String(row.id));
    },
    begin(message) {
      const id = randomUUID();
      db.prepare(
        "INSERT INTO run_keys (id, user_id, key, session_id, fingerprint, begun_ms) VALUES (?, ?, ?, ?, ?, ?)",
      ).run(id, message.userId, message.key, message.sessionId, fingerprintOf(message), now());
      live.set(id, { waiting: new Set(), ended: false, lost: [] });
      return tapeOf(id);
    },
    recover: () => void db.prepare("DELETE FROM run_keys WHERE ended_ms IS NULL").run(),
    removeOld: (beforeMs) =>
      transaction(() => void db.prepare("DELETE FROM run_keys WHERE ended_ms < ?").run(beforeMs)),
  };
}

function fingerprintOf({ sessionId, text }: KeyedMessage): string {
  return createHash("sha256").update(`${sessionId}\n${text}`).digest("hex");
}

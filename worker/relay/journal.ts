/** Something that happened in a session, numbered without a gap from 1. */
export interface JournalEvent {
  readonly seq: number;
  /** ms since 1970. */
  readonly at: number;
  readonly type: string;
  /** JSON. */
  readonly data: string;
}

/** What is told of at once, so that a client that comes back late isn't drowned. */
const PAGE = 200;
/** Text of one event; an upstream that says more is cut, and the event says so. */
const MOST_EVENT_CHARACTERS = 64_000;

/**
 * The numbered events of a session, in SQLite. Whoever listens is told of each as it is written; the write comes first,
 * so that nobody hears what a crash would forget.
 */
export class Journal {
  readonly #sql: SqlStorage;
  readonly #listeners = new Set<() => void>();

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** @returns the event's number */
  append(type: string, data: Readonly<Record<string, unknown>>, now: number): number {
    let text = JSON.stringify(data);
    if (text.length > MOST_EVENT_CHARACTERS) text = JSON.stringify({ truncated: true, text: text.slice(0, 1000) });
    const { seq } = this.#sql
      .exec<{ seq: number }>(
        "INSERT INTO events (seq, at, type, data) VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM events), ?, ?, ?) RETURNING seq",
        now,
        type,
        text,
      )
      .one();
    for (const tell of this.#listeners) tell();
    return seq;
  }

  /** Those after `seq`, oldest first; at most a page. */
  after(seq: number): readonly JournalEvent[] {
    return this.#sql
      .exec<{ seq: number; at: number; type: string; data: string }>(
        "SELECT seq, at, type, data FROM events WHERE seq > ? ORDER BY seq LIMIT ?",
        seq,
        PAGE,
      )
      .toArray();
  }

  last(): number {
    return this.#sql.exec<{ seq: number }>("SELECT coalesce(max(seq), 0) AS seq FROM events").one().seq;
  }

  /** Calls back after each event until the returned function is called. */
  listen(tell: () => void): () => void {
    this.#listeners.add(tell);
    return () => this.#listeners.delete(tell);
  }

  get listeners(): number {
    return this.#listeners.size;
  }
}

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
const MOST_KEPT_PAGES = 4;
/** Text of one event; an upstream that says more is cut, and the event says so. */
const MOST_EVENT_CHARACTERS = 64_000;

/**
 * The numbered events of a session, in SQLite. Whoever listens is told of each as it is written; the write comes first,
 * so that nobody hears what a crash would forget.
 */
export class Journal {
  readonly #sql: SqlStorage;
  readonly #listeners = new Set<() => void>();
  /** Pages by what they come after, until something happens: all who listen ask for the same one at the same moment. */
  readonly #pages = new Map<number, readonly JournalEvent[]>();

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  append(type: string, data: Readonly<Record<string, unknown>>, now: number): void {
    let text = JSON.stringify(data);
    if (text.length > MOST_EVENT_CHARACTERS) text = JSON.stringify({ truncated: true, text: text.slice(0, 1000) });
    this.#sql.exec(
      "INSERT INTO events (seq, at, type, data) VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM events), ?, ?, ?)",
      now,
      type,
      text,
    );
    this.#pages.clear();
    for (const tell of this.#listeners) tell();
  }

  /** Those after `seq`, oldest first; at most a page. Asked again before the next event, it is the same array. */
  after(seq: number): readonly JournalEvent[] {
    const kept = this.#pages.get(seq);
    if (kept !== undefined) return kept;
    const page = this.#sql
      .exec<{ seq: number; at: number; type: string; data: string }>(
        "SELECT seq, at, type, data FROM events WHERE seq > ? ORDER BY seq LIMIT ?",
        seq,
        PAGE,
      )
      .toArray();
    if (this.#pages.size >= MOST_KEPT_PAGES) this.#pages.clear();
    this.#pages.set(seq, page);
    return page;
  }

  /** Whether a run's agent has said a word, and whether it told its user to press "Export": all hearings of it together. */
  heardOf(run: string): { readonly spoke: boolean; readonly wantsExport: boolean } {
    const { spoke, wantsExport } = this.#sql
      .exec<{ spoke: number; wantsExport: number }>(
        `SELECT coalesce(max(type = 'message'), 0) AS spoke,
          coalesce(max(type = 'action' AND json_extract(data, '$.action') = 'export' AND NOT json_extract(data, '$.offered')), 0) AS wantsExport
          FROM events WHERE type IN ('message', 'action') AND json_extract(data, '$.run') = ?`,
        run,
      )
      .one();
    return { spoke: spoke === 1, wantsExport: wantsExport === 1 };
  }

  last(): number {
    return this.#sql.exec<{ seq: number }>("SELECT coalesce(max(seq), 0) AS seq FROM events").one().seq;
  }

  /** Calls back after each event until the returned function is called. */
  listen(tell: () => void): () => void {
    this.#listeners.add(tell);
    return () => this.#listeners.delete(tell);
  }
}

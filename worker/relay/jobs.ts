/** Something that an object has to do at a time, whatever happens to it before. */
export interface Job {
  readonly id: string;
  readonly kind: "run" | "render" | "delivery" | "expiry";
  /** ms since 1970. */
  readonly due: number;
  /** How often it has failed. */
  readonly attempts: number;
}

/**
 * An object has one alarm; this is the list behind it. A row is written in the same transaction as what it is for, and the
 * alarm is set for the earliest.
 */
export class Jobs {
  readonly #storage: DurableObjectStorage;

  constructor(storage: DurableObjectStorage) {
    this.#storage = storage;
  }

  /** Writes a job, or moves it. */
  set(kind: Job["kind"], id: string, due: number, attempts = 0): void {
    this.#storage.sql.exec(
      "INSERT INTO jobs (id, kind, due, attempts) VALUES (?,?,?,?) ON CONFLICT (id) DO UPDATE SET due = excluded.due, attempts = excluded.attempts",
      id,
      kind,
      due,
      attempts,
    );
  }

  done(id: string): void {
    this.#storage.sql.exec("DELETE FROM jobs WHERE id = ?", id);
  }

  due(now: number): readonly Job[] {
    return this.#storage.sql
      .exec<{ id: string; kind: Job["kind"]; due: number; attempts: number }>(
        "SELECT id, kind, due, attempts FROM jobs WHERE due <= ? ORDER BY due",
        now,
      )
      .toArray();
  }

  /** Sets the alarm for the earliest job; none without jobs. */
  async arm(): Promise<void> {
    const { due } = this.#storage.sql.exec<{ due: number | null }>("SELECT min(due) AS due FROM jobs").one();
    if (due === null) await this.#storage.deleteAlarm();
    else await this.#storage.setAlarm(due);
  }
}

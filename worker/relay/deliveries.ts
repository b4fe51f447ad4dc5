import { Webhook as Signer } from "standardwebhooks";
import { unseal } from "../keys/secrets.ts";
import type { Runtime } from "./runtime.ts";

/** Waits after the 1st, 2nd … failure: 24 hours in all (https://github.com/standard-webhooks/standard-webhooks). */
const WAITS_S = [5, 300, 1_800, 7_200, 18_000, 25_200, 34_000] as const;
const ANSWER_LIMIT_MS = 15_000;

export interface Delivery {
  /** `webhook-id`: the same at every attempt. */
  readonly id: string;
  /** Which of the session's webhooks. */
  readonly hook: number;
  readonly type: string;
  readonly body: string;
  readonly state: "waiting" | "delivered" | "failed";
  readonly attempts: number;
  /** HTTP status of the last answer; null where none came. */
  readonly status: number | null;
  readonly created: number;
  readonly ended: number | null;
}

/** The session's messages to its webhooks, and the log of what became of them. */
export class Deliveries {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** Queues a message to each webhook; call it in the transaction of what it tells of. */
  queue(type: string, data: Readonly<Record<string, unknown>>, rt: Runtime): void {
    const about = rt.store.about();
    if (about === null) return;
    const now = rt.now();
    const body = JSON.stringify({ type, timestamp: new Date(now).toISOString(), data: { id: about.id, ...data } });
    about.webhooks.forEach((_, hook) => {
      const id = `msg_${crypto.randomUUID()}`;
      this.#sql.exec(
        "INSERT INTO deliveries (id, hook, type, body, state, created) VALUES (?,?,?,?,'waiting',?)",
        id,
        hook,
        type,
        body,
        now,
      );
      rt.jobs.set("delivery", id, now);
    });
  }

  list(): readonly Delivery[] {
    return this.#sql
      .exec("SELECT * FROM deliveries ORDER BY created DESC, rowid DESC LIMIT 100")
      .toArray() as unknown as Delivery[];
  }

  /** Sends one again, with the id that it had. @returns false if there is none of that id */
  again(id: string, rt: Runtime): boolean {
    const { rowsWritten } = this.#sql.exec("UPDATE deliveries SET state = 'waiting', ended = NULL WHERE id = ?", id);
    if (rowsWritten === 0) return false;
    rt.jobs.set("delivery", id, rt.now());
    return true;
  }

  /** Tries once. @param failures in a row before this */
  async send(id: string, failures: number, rt: Runtime): Promise<void> {
    const [row] = this.#sql.exec("SELECT * FROM deliveries WHERE id = ?", id).toArray() as unknown as Delivery[];
    const hook = row === undefined ? undefined : rt.store.about()?.webhooks[row.hook];
    if (row === undefined || hook === undefined || row.state !== "waiting") {
      rt.jobs.done(id);
      return;
    }
    const status = await post(hook.url, await unseal(rt.config.secret, hook.secret), row, rt.now());
    const now = rt.now();
    const delivered = status !== null && status >= 200 && status < 300;
    const wait = status === 410 ? undefined : WAITS_S[failures];
    const state = delivered ? "delivered" : wait === undefined ? "failed" : "waiting";
    this.#sql.exec(
      "UPDATE deliveries SET state = ?, attempts = attempts + 1, status = ?, ended = ? WHERE id = ?",
      state,
      status,
      state === "waiting" ? null : now,
      id,
    );
    if (state === "waiting" && wait !== undefined) rt.jobs.set("delivery", id, now + wait * 1000, failures + 1);
    else rt.jobs.done(id);
  }
}

/** @returns the answer's status; null where none came */
async function post(url: string, secret: string, { id, body }: Delivery, now: number): Promise<number | null> {
  const timestamp = new Date(now);
  try {
    const response = await fetch(url, {
      method: "POST",
      redirect: "manual",
      signal: AbortSignal.timeout(ANSWER_LIMIT_MS),
      headers: {
        "Content-Type": "application/json",
        "webhook-id": id,
        "webhook-timestamp": String(Math.floor(now / 1000)),
        "webhook-signature": new Signer(secret).sign(id, timestamp, body),
      },
      body,
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return null;
  }
}

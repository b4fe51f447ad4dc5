import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Logger } from "pino";
import type { StudioConfig } from "../config.ts";
import type { Ledger } from "../credits/ledger.ts";
import type { DiskQuota } from "../files/disk-quota.ts";
import { sync } from "../files/file-store.ts";
import type { Store } from "../store/database.ts";
import { StudioError } from "../studio-error.ts";
import type { RenderJob, RenderQueue, RenderStatus } from "./render-job.ts";
import { WorkFailed, type Workshop } from "../work/workshop.ts";

/** After a store that failed. */
const PUMP_RETRY_MS = 5_000;
/** A draft that ends its process each time is given up. */
const MOST_ATTEMPTS = 3;
/** Progress is told up to here; 100 is a film that is there. */
const MOST_UNFINISHED = 99;

export function createRenderQueue(parts: {
  readonly config: StudioConfig;
  readonly store: Store;
  readonly ledger: Ledger;
  readonly quota: DiskQuota;
  readonly workshop: Workshop;
  readonly log: Logger;
  readonly now: () => number;
  /** Where the files lie that a draft names, by hash. */
  readonly filesFor: (draft: string) => Readonly<Record<string, string>>;
}): RenderQueue {
  const { config, store, ledger, quota, workshop, log, now } = parts;
  const { db, transaction } = store;
  const films = join(config.dataDir, "films");
  const filmOf = (key: string): string => join(films, `${key}.mp4`);
  const posterOf = (key: string): string => join(films, `${key}.jpg`);
  /** Under way, by key. */
  const active = new Map<
    string,
    { readonly userId: string; readonly controller: AbortController; readonly done: Promise<void>; progress: number }
  >();
  let open = false;

  const find = db.prepare("SELECT * FROM renders WHERE user_id = ? AND id = ?");
  const byKey = db.prepare("SELECT * FROM renders WHERE key = ?");
  const count = (where: string, ...values: string[]): number =>
    Number(
      db.prepare(`SELECT count(*) AS n FROM renders WHERE status IN ('pending', 'processing') ${where}`).get(...values)
        ?.n ?? 0,
    );
  /** Whoever has the least under way comes next, and of those who was served longest ago. */
  const next = db.prepare(
    `SELECT renders.* FROM renders
     JOIN (SELECT min(seq) AS first FROM renders WHERE status = 'pending' GROUP BY user_id) ON seq = first
     ORDER BY
       (SELECT count(*) FROM renders AS theirs WHERE theirs.user_id = renders.user_id AND theirs.status = 'processing'),
       (SELECT coalesce(max(theirs.turn), 0) FROM renders AS theirs WHERE theirs.user_id = renders.user_id),
       seq LIMIT 1`,
  );

  const begin = db.prepare(
    "UPDATE renders SET status = 'processing', attempts = ?, started_ms = ?, turn = 1 + coalesce((SELECT max(turn) FROM renders), 0) WHERE key = ?",
  );

  const jobOf = (row: Readonly<Record<string, unknown>>): RenderJob => {
    const key = String(row.key);
    const status = String(row.status) as RenderStatus;
    return {
      id: String(row.id),
      key,
      status,
      progress: status === "completed" ? 100 : (active.get(key)?.progress ?? 0),
      title: String(row.title),
      error: typeof row.error === "string" ? row.error : null,
      bytes: typeof row.bytes === "number" ? row.bytes : null,
    };
  };

  const requireJob = (id: string, userId: string): RenderJob => {
    const row = find.get(userId, id);
    if (row !== undefined) return jobOf(row);
    throw new StudioError("not-found", "There is no such render of yours. Make one by POST /api/render/proxy/lambda.");
  };

  const finish = (
    key: string,
    status: "completed" | "failed" | "cancelled",
    more: { readonly error?: string; readonly bytes?: number } = {},
  ): void =>
    transaction(() => {
      const { changes } = db
        .prepare(
          "UPDATE renders SET status = ?, error = ?, bytes = ?, ended_ms = ?, draft = NULL WHERE key = ? AND status IN ('pending', 'processing')",
        )
        .run(status, more.error ?? null, more.bytes ?? null, now(), key);
      if (changes === 0) return;
      if (status === "completed") ledger.charge(`render:${key}`);
      else ledger.release(`render:${key}`);
    });

  const render = async (
    key: string,
    draft: string,
    quality: "high" | "preview",
    attempts: number,
    controller: AbortController,
  ): Promise<void> => {
    const working = join(films, `.${key}.mp4`);
    const poster = join(films, `.${key}.jpg`);
    const signal = AbortSignal.any([controller.signal, AbortSignal.timeout(config.limits.renderMs)]);
    try {
      const task = { kind: "render", draft, quality, out: working, poster, files: parts.filesFor(draft) } as const;
      const entry = (): { progress: number } | undefined => active.get(key);
      await workshop.perform(task, {
        signal,
        onStep: (step) => {
          const mine = entry();
          if (step.kind === "progress" && mine !== undefined)
            mine.progress = Math.min(MOST_UNFINISHED, Math.floor(step.share * 100));
        },
      });
      const { size } = await stat(working);
      await rename(poster, posterOf(key)).catch(unlessMissing);
      await rename(working, filmOf(key));
      await sync(films);
      finish(key, "completed", { bytes: size });
    } catch (error) {
      await Promise.all([rm(working, { force: true }), rm(poster, { force: true })]);
      if (controller.signal.aborted) return; // Whoever called it off has settled it.
      if (error instanceof WorkFailed && !error.fault && error.origin.name === "Exit" && attempts < MOST_ATTEMPTS) {
        db.prepare("UPDATE renders SET status = 'pending' WHERE key = ? AND status = 'processing'").run(key);
        log.warn({ render: key, err: error }, "a render's process ended; it is tried again");
        return;
      }
      const told =
        error instanceof WorkFailed && error.fault
          ? error.message
          : "The film could not be rendered. It costs nothing; try again.";
      if (!(error instanceof WorkFailed && error.fault)) log.error({ render: key, err: error }, "a render failed");
      finish(key, "failed", { error: told });
    }
  };

  /** Begins what can be begun. Never throws: a store that is busy or full keeps the queue waiting and ends no studio. */
  const pump = (): void => {
    try {
      beginNext();
    } catch (error) {
      log.error({ err: error }, "the queue could not go on; it tries again");
      setTimeout(pump, PUMP_RETRY_MS).unref();
    }
  };

  const beginNext = (): void => {
    while (open && active.size < config.renderers) {
      const row = next.get();
      if (row === undefined) return;
      const key = String(row.key);
      const attempts = Number(row.attempts) + 1;
      begin.run(attempts, now(), key);
      const controller = new AbortController();
      const done = Promise.resolve()
        .then(() =>
          render(key, String(row.draft), row.quality === "preview" ? "preview" : "high", attempts, controller),
        )
        .catch((error: unknown) => log.error({ render: key, err: error }, "a render could not be settled"))
        .finally(() => {
          active.delete(key);
          pump();
        });
      active.set(key, { userId: String(row.user_id), controller, done, progress: 0 });
    }
  };

  return {
    filmOf,
    posterOf,
    add({ id, userId, sessionId, title, draft, quality }) {
      const key = randomUUID().replaceAll("-", "");
      transaction(() => {
        const known = find.get(userId, id);
        if (known !== undefined) {
          const { status, progress } = jobOf(known);
          throw new StudioError(
            "conflict",
            `There is a render with the id "${id}" already; it is ${status}. Ask for it by GET, or send another id.`,
            {
              data: { id, status, progress },
            },
          );
        }
        if (count("AND user_id = ?", userId) >= config.limits.queuedPerUser || count("") >= config.limits.queued) {
          throw new StudioError("rate-limited", `Too many films are waiting to be rendered. Wait for some of them.`, {
            retryAfterS: 60,
          });
        }
        quota.requireFilm(userId);
        db.prepare(
          "INSERT INTO renders (id, key, user_id, session_id, title, draft, quality, status, created_ms) VALUES (?, ?, ?, ?, ?, ?, ?, 'pending', ?)",
        ).run(id, key, userId, sessionId, title, draft, quality, now());
        ledger.hold(userId, config.prices.export, `render:${key}`);
      });
      pump();
      return requireJob(id, userId);
    },
    find: requireJob,
    findByKey(key) {
      const row = byKey.get(key);
      return row === undefined ? null : jobOf(row);
    },
    cancel(id, userId) {
      const { key, status } = requireJob(id, userId);
      if (status !== "pending" && status !== "processing") {
        throw new StudioError("conflict", `This render is ${status} and can't be cancelled any more.`, {
          data: { id, status },
        });
      }
      finish(key, "cancelled");
      active.get(key)?.controller.abort(new Error("The render was cancelled."));
      return requireJob(id, userId);
    },
    ofSession: (sessionId) =>
      db
        .prepare("SELECT * FROM renders WHERE session_id = ? AND status = 'completed' ORDER BY seq")
        .all(sessionId)
        .map(jobOf),
    async start() {
      await mkdir(films, { recursive: true });
      const { changes } = db.prepare("UPDATE renders SET status = 'pending' WHERE status = 'processing'").run();
      const kept = new Set(
        db
          .prepare("SELECT key FROM renders WHERE status = 'completed'")
          .all()
          .flatMap(({ key }) => [`${String(key)}.mp4`, `${String(key)}.jpg`]),
      );
      for (const name of await readdir(films)) if (!kept.has(name)) await rm(join(films, name), { force: true });
      open = true;
      pump();
      return { resumed: Number(changes) };
    },
    async removeOld(beforeMs) {
      const old = db.prepare("DELETE FROM renders WHERE ended_ms < ? RETURNING key").all(beforeMs);
      for (const { key } of old) {
        await Promise.all([filmOf(String(key)), posterOf(String(key))].map((path) => rm(path, { force: true })));
      }
      return old.length;
    },
    async close() {
      open = false;
      const left = [...active.entries()];
      for (const [key, { controller }] of left) {
        db.prepare(
          "UPDATE renders SET status = 'pending', attempts = attempts - 1 WHERE key = ? AND status = 'processing'",
        ).run(key);
        controller.abort(new Error("The studio is shutting down."));
      }
      await Promise.all(left.map(([, { done }]) => done));
    },
  };
}

function unlessMissing(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
}

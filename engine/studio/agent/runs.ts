import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import type { StudioConfig } from "../config.ts";
import type { Ledger } from "../credits/ledger.ts";
import type { User } from "../credits/tokens.ts";
import type { FileStore } from "../files/file-store.ts";
import type { Store } from "../store/database.ts";
import type { Session, Sessions } from "../store/sessions.ts";
import type { SessionFiles } from "../store/session-files.ts";
import { isBrandType } from "../files/brand-types.ts";
import { IntakeError } from "../../intake/index.ts";
import { StudioError } from "../studio-error.ts";
import type { RunEvent } from "../stream/run-events.ts";
import type { Acted, MessageTask, Step } from "../work/tasks.ts";
import { WorkFailed, type Workshop } from "../work/workshop.ts";

/** A message to the agent, and who hears what it does. */
export interface RunRequest {
  readonly user: User;
  readonly session: Session;
  readonly text: string;
  readonly listener: RunListener;
}

export interface RunListener {
  readonly send: (event: RunEvent) => void;
  /** The last events; called in the transaction that settles the run. */
  readonly close: (events: readonly RunEvent[]) => void;
  /** The last events of a run that the studio's end cut off: it is as if it had not been sent. Called in a transaction. */
  readonly forget: (events: readonly RunEvent[]) => void;
}

export interface Runs {
  /** What would refuse a message at once. @throws {StudioError} */
  readonly require: (request: Pick<RunRequest, "user" | "session">) => void;
  /** Does what the message asks, after what the session is at already. Never rejects: what went wrong is sent. */
  readonly run: (request: RunRequest) => Promise<void>;
  /** Settles what a crash left running. */
  readonly recover: () => number;
  /** Waits for what is running, up to a time, and then calls it off. */
  readonly close: (graceMs: number) => Promise<void>;
}

export interface RunParts {
  readonly config: StudioConfig;
  readonly store: Store;
  readonly sessions: Sessions;
  readonly files: SessionFiles;
  readonly fileStore: FileStore;
  readonly ledger: Ledger;
  readonly workshop: Workshop;
  readonly log: Logger;
  readonly now: () => number;
  /** Fetches what a message names by its address, into the session. */
  readonly intake: (session: Session, text: string, signal: AbortSignal) => Promise<void>;
}

export function createRuns(parts: RunParts): Runs {
  const { config, store, sessions, ledger, log, now } = parts;
  /** The end of the last run of each session. */
  const lines = new Map<string, { readonly end: Promise<void>; readonly waiting: number }>();
  const running = new Set<Promise<void>>();
  /** Nothing new is taken; what is under way has its grace before it is called off. */
  let ending = false;
  const closing = new AbortController();

  const settle = (id: string, status: "done" | "failed" | "interrupted", commit: () => void): void =>
    store.transaction(() => {
      store.db.prepare("UPDATE runs SET status = ?, ended_ms = ? WHERE id = ?").run(status, now(), id);
      commit();
    });

  const act = async ({ user, session, text, listener }: RunRequest): Promise<void> => {
    const id = randomUUID();
    const ref = `run:${id}`;
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(config.limits.runMs)]);
    try {
      store.transaction(() => {
        store.db
          .prepare("INSERT INTO runs (id, session_id, user_id, status, started_ms) VALUES (?, ?, ?, 'running', ?)")
          .run(id, session.id, user.id, now());
        ledger.hold(user.id, priceOf(session), ref);
      });
      const {
        draft,
        project,
        text: told,
      } = await work(parts, session, text, signal, (step) => listener.send(eventOf(step)));
      settle(id, "done", () => {
        // A question or a refusal costs nothing.
        if (draft === null) ledger.release(ref);
        else ledger.charge(ref);
        if (draft !== null && project !== null) sessions.save(session.id, { draft, project });
        else if (project !== null) sessions.keepTalk(session.id, project);
        const changed: RunEvent[] =
          draft === null
            ? []
            : [{ kind: "state", delta: { draft: JSON.parse(draft) as unknown, version: session.version + 1 } }];
        listener.close([...changed, { kind: "text", text: told, partial: false }]);
      });
    } catch (error) {
      const interrupted = closing.signal.aborted;
      settle(id, interrupted ? "interrupted" : "failed", () => {
        ledger.release(ref);
        const last = [failureOf(error, signal)];
        if (interrupted) listener.forget(last);
        else listener.close(last);
      });
      if (!isFault(error)) log.warn({ run: id, session: session.id, err: error }, "run failed");
    }
  };
  const priceOf = (session: Session): number =>
    sessions.work(session.id).draft === null ? config.prices.draft : config.prices.edit;

  return {
    require({ user, session }) {
      if (ending)
        throw new StudioError("busy", "The studio is shutting down. Try again in a minute.", { retryAfterS: 60 });
      if ((lines.get(session.id)?.waiting ?? 0) > config.limits.waitingPerSession) {
        throw new StudioError(
          "rate-limited",
          `${config.limits.waitingPerSession} messages of this session are waiting already. Wait for their answers.`,
          { retryAfterS: 30 },
        );
      }
      const { available } = ledger.balance(user.id);
      const price = priceOf(session);
      if (price > available) {
        throw new StudioError(
          "no-credits",
          `This message takes ${price} credits, and ${available} are available. Get more credits, or a token of your own, and try again.`,
          {
            data: { available, needed: price, bind_id: user.id },
          },
        );
      }
    },
    run(request) {
      const { id } = request.session;
      const { end = Promise.resolve(), waiting = 0 } = lines.get(id) ?? {};
      // One after the other: two clients of a session never overwrite each other.
      const mine = end.then(() => act({ ...request, session: sessions.find(id, request.user.id) }));
      const settled = mine.catch((error: unknown) => {
        log.error({ session: id, err: error }, "a run could not be settled");
        const message = "Something is wrong with the studio. Its operator finds it in the log.";
        try {
          request.listener.forget([{ kind: "error", code: 500, message }]);
        } catch (unheard) {
          log.error({ session: id, err: unheard }, "a run's end could not be told");
        }
      });
      lines.set(id, { end: settled, waiting: waiting + 1 });
      running.add(settled);
      return settled.finally(() => {
        running.delete(settled);
        const line = lines.get(id);
        if (line === undefined) return;
        if (line.waiting <= 1) lines.delete(id);
        else lines.set(id, { end: line.end, waiting: line.waiting - 1 });
      });
    },
    recover() {
      const left = store.db.prepare("SELECT id FROM runs WHERE status = 'running'").all();
      for (const { id } of left) settle(String(id), "interrupted", () => ledger.release(`run:${String(id)}`));
      return left.length;
    },
    async close(graceMs) {
      ending = true;
      const timer = setTimeout(
        () =>
          closing.abort(new StudioError("busy", "The studio was shut down while it worked on this. Send it again.")),
        graceMs,
      );
      if (running.size === 0) closing.abort();
      await Promise.all(running);
      clearTimeout(timer);
      closing.abort();
    },
  };
}

/** What the message asks for. */
async function work(
  parts: RunParts,
  session: Session,
  text: string,
  signal: AbortSignal,
  onStep: (step: Step) => void,
): Promise<Acted> {
  await parts.intake(session, text, signal);
  return parts.workshop.perform(taskOf(parts, session, text), { signal, onStep });
}

function taskOf({ sessions, files, fileStore }: RunParts, session: Session, message: string): MessageTask {
  const all = files.of(session.id).map((file) => ({ ...file, path: fileStore.pathOf(file.hash) }));
  const { project, savedMs } = sessions.work(session.id);
  const stored = ({ hash, filename, kind, path }: (typeof all)[number]) => ({ hash, filename, kind, path });
  return {
    kind: "message",
    message,
    project,
    documents: all
      .filter(({ kind, addedMs }) => kind === "document" && addedMs >= (savedMs ?? 0))
      .filter(({ fileType }) => !isBrandType(fileType))
      .toReversed()
      .map(stored),
    files: {
      media: all.filter(({ kind }) => kind !== "document").map(stored),
      brands: all.filter(({ fileType }) => fileType === "brand").map(stored),
      brandParts: all
        .filter(({ kind, fileType }) => kind === "picture" || (isBrandType(fileType) && fileType !== "brand"))
        .map(stored),
    },
  };
}

function eventOf(step: Step): RunEvent {
  return step.kind === "progress"
    ? { kind: "progress", stage: step.stage, percent: Math.round(step.share * 100) }
    : step;
}

function isFault(error: unknown): boolean {
  return error instanceof StudioError || error instanceof IntakeError || (error instanceof WorkFailed && error.fault);
}

/** What the agent can't do it says in words, as anybody who is talked to would; what is broken is an error. */
function failureOf(error: unknown, signal: AbortSignal): RunEvent {
  if (error instanceof IntakeError || (error instanceof WorkFailed && error.fault)) {
    return { kind: "text", text: error.message, partial: false };
  }
  if (error instanceof StudioError) return { kind: "error", code: error.code, message: error.message };
  if (signal.aborted) {
    return {
      kind: "error",
      code: 504,
      message: "This took longer than 15 minutes and was called off; it costs nothing. Try again.",
    };
  }
  return {
    kind: "error",
    code: 500,
    message: "Something went wrong while the film was drafted; it costs nothing. Try again.",
  };
}

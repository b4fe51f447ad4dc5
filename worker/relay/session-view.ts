import { type Fault, type ToldFault, toldFault } from "../problem.ts";
import type { About, Render, Run, SessionStore } from "./session-store.ts";

export type Status = "queued" | "making" | "rendering" | "ready" | "failed" | "cancelled" | "idle";

/** What is told of a session; no token, no secret. */
export interface SessionView {
  readonly id: string;
  readonly kind: About["kind"];
  readonly title: string;
  readonly status: Status;
  readonly created: number;
  /** Of the timeline; null before there is one. */
  readonly revision: number | null;
  readonly summary: string | null;
  /** Revision of the newest finished film. */
  readonly film: Pick<Render, "id" | "revision" | "bytes" | "etag" | "files"> | null;
  /** 0–100 of the render under way. */
  readonly progress: number | null;
  readonly fault: ToldFault | null;
  /** Number of the last event. */
  readonly lastEvent: number;
}

export function viewOf(store: SessionStore, lastEvent: number): SessionView {
  const about = store.about();
  if (about === null) throw new TypeError("The session has not begun.");
  const revision = store.latestRevision();
  const [open] = store.openRenders();
  const run = store.nextRun();
  const film = store.film(null);
  const failed = store.lastRun()?.fault ?? store.renders()[0]?.fault ?? null;
  return {
    id: about.id,
    kind: about.kind,
    title: about.title,
    status: statusOf(run, open, store.lastRun(), film, failed),
    created: about.created,
    revision: revision?.n ?? null,
    summary: revision?.summary ?? null,
    film:
      film === null
        ? null
        : { id: film.id, revision: film.revision, bytes: film.bytes, etag: film.etag, files: film.files },
    progress: open?.progress ?? null,
    fault: run === null && open === undefined && failed !== null ? toldFault(failed, about.language) : null,
    lastEvent,
  };
}

function statusOf(
  run: Run | null,
  open: Render | undefined,
  last: Run | null,
  film: Render | null,
  failed: Fault | null,
): Status {
  if (run !== null) return run.state === "waiting" ? "queued" : "making";
  if (open !== undefined) return "rendering";
  if (failed !== null) return "failed";
  if (last?.state === "cancelled") return "cancelled";
  return film === null ? "idle" : "ready";
}

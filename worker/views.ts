import type { KeyRecord } from "./relay/user.ts";
import type { Render } from "./relay/session-store.ts";
import type { SessionView } from "./relay/session-view.ts";
import type { ExportView, KeyView, Video } from "./schemas.ts";
import type { z } from "@hono/zod-openapi";

function isoOf(ms: number): string {
  return new Date(ms).toISOString();
}

/** A session as the API tells it. Links are paths: they hold wherever the relay stands. */
export function videoOf(view: SessionView): Video {
  const base = `/v1/${view.kind}s/${view.id}`;
  const files = view.film === null ? [] : Object.keys(view.film.files);
  return {
    id: view.id,
    title: view.title,
    status: view.status,
    created: isoOf(view.created),
    revision: view.revision,
    summary: view.summary,
    film:
      view.film === null
        ? null
        : {
            revision: view.film.revision,
            bytes: view.film.bytes,
            urls: Object.fromEntries(files.map((name) => [name, `/v1/videos/${view.id}/${name}`])),
          },
    progress: view.progress,
    problem: view.fault === null ? null : { ...view.fault },
    lastEvent: view.lastEvent,
    links: {
      self: base,
      events: `${base}/events`,
      messages: `${base}/messages`,
      exports: `${base}/exports`,
      film: `/v1/videos/${view.id}/film.mp4`,
      embed: `/v1/videos/${view.id}/embed`,
    },
  };
}

export function exportOf(session: string, { id, revision, state, progress }: Render): z.infer<typeof ExportView> {
  return {
    id,
    revision,
    state,
    progress,
    links: { events: `/v1/videos/${session}/events`, film: `/v1/videos/${session}/film.mp4?revision=${revision}` },
  };
}

export function keyOf(record: KeyRecord): z.infer<typeof KeyView> {
  const { id, kind, scope, name, origins, budget, created, expires, revoked } = record;
  return {
    id,
    kind,
    scope,
    name,
    origins: origins === null ? null : [...origins],
    budget,
    created: isoOf(created),
    expires: expires === null ? null : isoOf(expires),
    revoked: revoked === null ? null : isoOf(revoked),
  };
}

export { isoOf };

import { askFirst } from "../../shared/client/ask-first.ts";
import type { NemoClient, Render as UpstreamRender, RenderRequest } from "../../shared/client/index.ts";
import { NemoError } from "../../shared/errors/index.ts";
import { parseDraft } from "../../shared/draft/index.ts";
import { toldFault } from "../problem.ts";
import { keepFilm } from "./film-files.ts";
import type { Runtime } from "./runtime.ts";
import type { Render } from "./session-store.ts";
import { faultOf, isPassing } from "./upstream-fault.ts";

/** A studio is near: it is asked often, and less so when it takes long. The hosted service wants 30 s. */
const STUDIO_POLL_MS = 1_000;
const STUDIO_SLOW_POLL_MS = 5_000;
const STUDIO_QUICK_POLLS = 60;
const HOSTED_POLL_MS = 30_000;
/** A render that takes longer is given up: 20 min hosted, about 4 h in a studio's queue. */
const MOST_POLLS = { hosted: 40, studio: 3_000 } as const;
/** Errors that pass, in a row. */
const MOST_FAILURES = 8;
/** A copy of a film that died midway is taken up after this. */
const COPY_WATCH_MS = 60_000;

/** Does the next thing for a render: asks for it, asks how far it is, or takes the film. @param attempts failures so far */
export async function stepRender(id: string, attempts: number, rt: Runtime): Promise<void> {
  const render = rt.store.render(id);
  if (render === null || render.ended !== null) {
    rt.jobs.done(id);
    return;
  }
  try {
    if (render.state === "copying") await copy(render, rt);
    else await askAbout(render, rt);
  } catch (error) {
    if (isPassing(error) && attempts < MOST_FAILURES) {
      rt.jobs.set("render", id, rt.now() + Math.min(60_000, 1000 * 2 ** attempts), attempts + 1);
      return;
    }
    failRender(render, error, rt);
  }
}

async function askAbout(render: Render, rt: Runtime): Promise<void> {
  const { id, revision } = render;
  const client = await rt.client();
  const about = rt.store.about();
  const kept = rt.store.revision(revision);
  if (about === null || about.upstream === null || about.upstream === "asked" || kept === null)
    throw new TypeError(`Render ${id} has no session or no revision.`);
  const begun = render.state === "asked";
  if (!begun) rt.store.changeRender(id, { state: "asked" });
  // A row that says "asked" may be of a request that was never sent: the upstream knows.
  const { sessionId } = about.upstream;
  const standing = await askFirst(
    begun,
    () => client.renderStatus(id),
    () => begin(client, { id, sessionId, draft: parseDraft(kept.draft) }),
  );
  const now = rt.now();
  if (standing.status === "failed" || standing.status === "cancelled") {
    throw new NemoError("render_failed", { detail: standing.failure ?? standing.status });
  }
  if (standing.status === "completed") {
    rt.atomically(() => {
      rt.store.changeRender(id, { state: "copying", progress: 100, url: standing.url });
      rt.journal.append("render.progress", { render: id, revision, progress: 100 }, now);
      rt.jobs.set("render", id, now);
    });
    return;
  }
  const polls = render.polls + 1;
  if (polls > MOST_POLLS[rt.config.upstream]) throw new NemoError("timeout", { detail: `asked ${polls} times` });
  rt.atomically(() => {
    rt.store.changeRender(id, { polls, progress: standing.progress });
    if (standing.progress >= render.progress + 1)
      rt.journal.append("render.progress", { render: id, revision, progress: standing.progress }, now);
    rt.jobs.set("render", id, now + pollAfter(polls, rt.config.upstream));
  });
}

/** Asks for a render. One that is refused as a duplicate was asked for by somebody who died before hearing of it. */
async function begin(client: NemoClient, request: RenderRequest & { readonly id: string }): Promise<UpstreamRender> {
  try {
    return await client.render(request);
  } catch (error) {
    const known = await client.renderStatus(request.id).catch(() => null);
    if (known === null) throw error;
    return known;
  }
}

function pollAfter(polls: number, upstream: "studio" | "hosted"): number {
  if (upstream === "hosted") return HOSTED_POLL_MS;
  return polls <= STUDIO_QUICK_POLLS ? STUDIO_POLL_MS : STUDIO_SLOW_POLL_MS;
}

/** The film is ours before anybody is told of it. */
async function copy(render: Render, rt: Runtime): Promise<void> {
  const { id, revision } = render;
  rt.jobs.set("render", id, rt.now() + COPY_WATCH_MS);
  const kept = await keepFilm(render, rt);
  const now = rt.now();
  rt.atomically(() => {
    rt.store.changeRender(id, { state: "done", ended: now, files: kept.files, bytes: kept.bytes, etag: kept.etag });
    rt.jobs.done(id);
    rt.journal.append("film", { render: id, revision, bytes: kept.bytes, files: Object.keys(kept.files) }, now);
    rt.announce("video.ready", { revision, render: id, bytes: kept.bytes });
  });
}

function failRender({ id, revision }: Render, error: unknown, rt: Runtime): void {
  const fault = faultOf(error);
  const now = rt.now();
  rt.atomically(() => {
    rt.store.changeRender(id, { state: "failed", ended: now, fault });
    rt.jobs.done(id);
    rt.journal.append("error", { render: id, revision, ...toldFault(fault, rt.language()) }, now);
    rt.announce("video.failed", { render: id, revision, ...toldFault(fault, rt.language()) });
  });
}

import type { NemoClient, Render, Sleep } from "../client/index.ts";
import { readyForExport } from "../draft/index.ts";
import { NemoError } from "../errors/index.ts";
import type { Language } from "../language.ts";
import { PHRASES } from "./phrases.ts";
import type { UserEvent } from "./user-event.ts";

/** The vendor's advice; a studio on this machine may be asked far oftener. */
const POLL_MS = 30_000;
const LOCAL_POLL_MS = 1000;
/** Longer than thirty polls of the hosted service; on a studio others may be ahead in the queue. */
const EXPORT_LIMIT_MS = 60 * 60_000;

export interface ExportIo {
  readonly language: Language;
  readonly now: () => number;
  readonly sleep: Sleep;
  readonly pollMs: number | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Exports what a session's timeline holds now, and waits for the film. */
export async function* exportFilm(
  client: NemoClient,
  sessionId: string | null,
  io: ExportIo,
): AsyncGenerator<UserEvent, void, undefined> {
  const { language, signal } = io;
  const draft = sessionId === null ? null : (await client.state(sessionId, { signal })).draft;
  if (sessionId === null || draft === null || !readyForExport(draft)) {
    throw new NemoError("nothing_to_export", { language: client.language });
  }
  const id = `render_${crypto.randomUUID()}`;
  const startedMs = io.now();
  let render = await begin(client, { id, sessionId, draft }, signal);
  for (let told = -1; render.status === "pending" || render.status === "processing";) {
    if (render.progress !== told) yield { type: "render", text: words(), id: render.id, progress: render.progress };
    told = render.progress;
    if (io.now() - startedMs >= EXPORT_LIMIT_MS) {
      throw new NemoError("timeout", {
        language: client.language,
        detail: `export: not over after ${EXPORT_LIMIT_MS / 60_000} min`,
      });
    }
    await io.sleep(io.pollMs ?? (client.local ? LOCAL_POLL_MS : POLL_MS), signal ?? new AbortController().signal);
    render = await client.renderStatus(render.id, { signal });
  }
  if (render.status !== "completed") {
    throw new NemoError("render_failed", { language: client.language, detail: render.failure ?? render.status });
  }
  const { id: renderId, url } = render;
  yield {
    type: "film",
    text: PHRASES[language].film,
    id: renderId,
    url,
    download: (options) => client.download(renderId, { url, signal: options?.signal }),
  };

  function words(): string {
    return PHRASES[language].rendering(Math.round(render.progress));
  }
}

/** Starts a render. Where no answer comes it may have begun all the same: it is asked after, and not sent again. */
async function begin(
  client: NemoClient,
  request: {
    readonly id: string;
    readonly sessionId: string;
    readonly draft: Parameters<NemoClient["render"]>[0]["draft"];
  },
  signal: AbortSignal | undefined,
): Promise<Render> {
  try {
    return await client.render(request, { signal });
  } catch (error) {
    if (!(error instanceof NemoError)) throw error;
    if (error.type !== "network" && error.type !== "timeout" && error.type !== "unavailable") throw error;
    try {
      return await client.renderStatus(request.id, { signal });
    } catch (unknown) {
      if (!(unknown instanceof NemoError)) throw unknown;
      throw error;
    }
  }
}

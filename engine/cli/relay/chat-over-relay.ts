import { z } from "zod";
import { PHRASES, type Phrases } from "../../../shared/conversation/phrases.ts";
import { asDraft, intent, type UploadFile } from "../../../shared/index.ts";
import type { ChatBackend, ChatEvent } from "../chat-backend.ts";
import { CommandError, EXIT } from "../failure.ts";
import type { RelayApi } from "./api.ts";
import { eventsAfter } from "./events.ts";
import { createTelling, type GetFilm } from "./telling.ts";

const SESSION = z.object({ id: z.string().regex(/^ses_\w+$/) });
const ANSWER = z.object({ action: z.string(), run: z.string().nullable(), text: z.string().nullable() });
const UPLOADED = z.object({ files: z.array(z.object({ filename: z.string() })) });
const EXPORT = z.object({ id: z.string(), revision: z.number().int(), state: z.string() });
const TIMELINE = z.object({ draft: z.unknown() });

/** As they are on this machine, which can open them again. */
function formOf(files: readonly UploadFile[]): FormData {
  const form = new FormData();
  for (const { name, body } of files) if (body instanceof Blob) form.append("files", body, name);
  return form;
}

/** A conversation over a relay's own API. What it is told it tells again after a break; nothing is sent until the first word. */
export function chatOverRelay(api: RelayApi, title: string): ChatBackend {
  let session: string | null = null;
  let seen = 0;

  async function opened(signal: AbortSignal): Promise<string> {
    session ??= read(SESSION, await api.ask("POST", "/v1/sessions", signal, { title: title.slice(0, 200) })).id;
    return session;
  }

  function read<T>(schema: z.ZodType<T>, answer: unknown): T {
    const parsed = schema.safeParse(answer);
    if (parsed.success) return parsed.data;
    throw new CommandError(
      EXIT.failed,
      `The relay at ${api.url} answered in another form than docs/api.md tells. Update it, or jobreel.`,
    );
  }

  const download =
    (id: string, revision: number): GetFilm =>
    async ({ signal } = {}) => {
      const path = `/v1/videos/${id}/film.mp4?revision=${revision}`;
      const { body, headers } = await api.open(path, signal ?? new AbortController().signal);
      if (body === null) throw new CommandError(EXIT.failed, `The relay at ${api.url} sent an empty film. Try again.`);
      const length = headers.get("Content-Length");
      return { stream: body as ReadableStream<Uint8Array>, lengthBytes: length === null ? null : Number(length) };
    };

  /** Tells what happens until `awaited`, a run or a render, is done, and what it began. */
  async function* follow(
    id: string,
    awaited: string,
    phrases: Phrases,
    signal: AbortSignal,
  ): AsyncGenerator<ChatEvent, void, undefined> {
    const telling = createTelling(awaited, phrases, (revision) => download(id, revision));
    const path = `/v1/sessions/${id}/events`;
    for await (const event of eventsAfter(seen, { api, path, open: () => telling.open, signal })) {
      seen = event.seq;
      yield* telling.of(event);
    }
  }

  async function* film(id: string, phrases: Phrases, signal: AbortSignal): AsyncGenerator<ChatEvent, void, undefined> {
    const render = read(EXPORT, await api.ask("POST", `/v1/sessions/${id}/exports`, signal, {}));
    if (render.state === "done")
      yield { type: "film", text: phrases.film, id: render.id, url: null, download: download(id, render.revision) };
    else yield* follow(id, render.id, phrases, signal);
  }

  return {
    async *say(text, signal, language, files = []) {
      const phrases = PHRASES[language];
      const id = await opened(signal);
      if (files.length > 0) {
        const { files: kept } = read(UPLOADED, await api.upload(`/v1/sessions/${id}/files`, formOf(files), signal));
        yield { type: "notice", text: phrases.uploaded(kept.map(({ filename }) => filename)) };
      }
      if (files.length > 0 && intent(text, files.length).afterwards === null) return;
      const {
        action,
        run,
        text: answer,
      } = read(ANSWER, await api.ask("POST", `/v1/sessions/${id}/messages`, signal, { text }));
      // It is being made already; asked for by itself, the film is told of with its number.
      if (action === "export") yield* film(id, phrases, signal);
      else if (run !== null) yield* follow(id, run, phrases, signal);
      else if (answer !== null) yield { type: "text", text: answer };
    },
    async draft(signal) {
      if (session === null) return null;
      const { draft } = read(TIMELINE, await api.ask("GET", `/v1/sessions/${session}`, signal));
      return draft === null || draft === undefined ? null : asDraft(draft);
    },
    quickFilm: () =>
      Promise.reject(
        new CommandError(
          EXIT.failed,
          'A relay makes no quick films. Say "sheet" to see all scenes on one picture, or "export" for the film.',
        ),
      ),
  };
}

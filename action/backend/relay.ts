import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as wait } from "node:timers/promises";
import * as z from "zod";
import { ASPECTS, type Aspect } from "../../engine/timeline/timeline.ts";
import { VERSION } from "../../shared/version.ts";
import { hashOf } from "../postings/fingerprint.ts";
import { oneLine } from "../report/untrusted.ts";
import { type Backend, FilmError, type FilmFile, type FilmTask, type Making } from "./backend.ts";
import { postingText } from "./posting-text.ts";

export interface RelayBackendOf {
  readonly baseUrl: string;
  readonly key: string;
  readonly fetch: typeof fetch;
  readonly nowMs: () => number;
  readonly pollMs?: number;
}

const POLL_MS = 5_000;
const LIMIT_MS = 90 * 60_000;
const TIMEOUT_MS = 60_000;
const DOWNLOAD_TIMEOUT_MS = 30 * 60_000;
const MAX_TRIES = 5;

const VIDEO = z.object({
  id: z.string().regex(/^[\w-]{1,100}$/u),
  status: z.string(),
  film: z.object({ urls: z.record(z.string(), z.string()) }).nullable(),
  progress: z.number().nullish(),
  problem: z.object({ title: z.string().optional(), detail: z.string().optional() }).nullish(),
});
type Video = z.infer<typeof VIDEO>;

const PROBLEM = z.object({ detail: z.string().optional(), title: z.string().optional() });

/** Films by a relay: it is told what is wished for as fields, and keeps what it makes under a key of the posting's. */
export function relayBackend(of: RelayBackendOf): Backend {
  return {
    name: "relay",
    async film(task, making) {
      const films: FilmFile[] = [];
      for (const job of task.jobs.keys()) {
        const text = await postingText(task, job);
        for (const aspect of task.wishes.aspects ?? [null])
          films.push(await filmOne(of, task, { job, text, aspect }, making));
      }
      return films;
    },
    close: async () => {},
  };
}

async function filmOne(
  of: RelayBackendOf,
  { path, wishes, folder }: FilmTask,
  { job, text, aspect }: { readonly job: number; readonly text: string; readonly aspect: Aspect | null },
  { log, signal }: Making,
): Promise<FilmFile> {
  const { length, theme, voice, music, brand, prompt } = wishes;
  const said = { theme, voice, music, brand, prompt, aspect };
  const body = JSON.stringify({
    posting: { markdown: text },
    ...(length === null ? {} : { length: Number(length) }),
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && value !== "auto")),
  });
  // A run that is killed and run again finds the film that it asked for.
  const key = `jobreel-action-${hashOf(`${path}\n${body}`).slice(0, 32)}`;
  let video = await videoOf(of, "/v1/videos", { method: "POST", body, key, signal, doing: "take the posting" });
  const untilMs = of.nowMs() + LIMIT_MS;
  let told = "";
  while (!["ready", "failed", "cancelled"].includes(video.status)) {
    if (of.nowMs() > untilMs) throw new FilmError(`the relay did not finish within ${LIMIT_MS / 60_000} minutes.`);
    const news = `${video.status}${video.progress ? ` ${Math.round(video.progress)}%` : ""}`;
    if (news !== told) log(`relay: ${news}`);
    told = news;
    await wait(of.pollMs ?? POLL_MS, undefined, { signal });
    video = await videoOf(of, `/v1/videos/${video.id}`, { signal, doing: "tell how the film stands" });
  }
  if (video.status !== "ready" || video.film === null) {
    const why = video.problem?.detail ?? video.problem?.title ?? `it is ${video.status}`;
    throw new FilmError(`the relay could not make the film: ${oneLine(why)}`);
  }
  const name = `${job}-${(aspect ?? "film").replace(":", "x")}`;
  const fetched = async (file: string, ending: string): Promise<string | null> => {
    const address = video.film?.urls[file];
    if (address === undefined) return null;
    const target = join(folder, `${name}.${ending}`);
    const answer = await ask(of, address, { signal, doing: `hand out ${file}`, timeoutMs: DOWNLOAD_TIMEOUT_MS });
    if (answer.body === null) return null;
    await pipeline(Readable.fromWeb(answer.body as never), createWriteStream(target));
    return target;
  };
  const film = await fetched("film.mp4", "mp4");
  if (film === null) throw new FilmError("the relay says that the film is ready, and does not hand it out.");
  const shape = aspect ?? "16:9";
  const [width, height] = ASPECTS[shape];
  return {
    job,
    aspect: shape,
    durationS: length === null ? 0 : Number(length),
    width,
    height,
    video: film,
    poster: await fetched("poster.jpg", "jpg"),
    captions: await fetched("captions.vtt", "vtt"),
  };
}

interface Ask {
  readonly method?: "POST";
  readonly body?: string;
  readonly key?: string;
  readonly doing: string;
  readonly timeoutMs?: number;
  readonly signal: AbortSignal;
}

async function videoOf(of: RelayBackendOf, path: string, asked: Ask): Promise<Video> {
  const answer = await ask(of, path, asked);
  const parsed = VIDEO.safeParse(await answer.json().catch(() => null));
  if (parsed.success) return parsed.data;
  throw new FilmError(`the relay did not ${asked.doing} in the form that relays do. Check api-url.`);
}

/** Asks again where that can't do harm: everything has a key, or changes nothing. */
async function ask(of: RelayBackendOf, path: string, asked: Ask): Promise<Response> {
  const { method = "GET", body, key, doing, timeoutMs = TIMEOUT_MS, signal } = asked;
  const url = new URL(path, `${of.baseUrl}/`);
  // Its own addresses only: the key goes along.
  if (url.origin !== new URL(of.baseUrl).origin) throw new FilmError(`the relay names a file at ${url.origin}.`);
  for (let tries = 1; ; tries++) {
    let why: string;
    try {
      const answer = await of.fetch(url, {
        method,
        headers: {
          Authorization: `Bearer ${of.key}`,
          "User-Agent": `jobreel-action/${VERSION}`,
          ...(body === undefined ? {} : { "Content-Type": "application/json" }),
          ...(key === undefined ? {} : { "Idempotency-Key": key }),
        },
        ...(body === undefined ? {} : { body }),
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      });
      if (answer.ok) return answer;
      const { detail, title } = PROBLEM.safeParse(await answer.json().catch(() => null)).data ?? {};
      why = `${answer.status} ${oneLine(detail ?? title ?? answer.statusText)}`;
      const isPassing = answer.status === 429 || answer.status === 409 || answer.status >= 500;
      if (!isPassing) throw new FilmError(`the relay would not ${doing}: ${why}`);
    } catch (error) {
      if (error instanceof FilmError) throw error;
      signal.throwIfAborted();
      why = error instanceof Error ? error.message : String(error);
    }
    if (tries >= MAX_TRIES) throw new FilmError(`the relay did not ${doing}: ${why}. Run the job again later.`);
    await wait((of.pollMs ?? POLL_MS) * tries, undefined, { signal });
  }
}

import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ASPECTS, type Aspect } from "../../engine/timeline/timeline.ts";
import { createClient, type NemoClient, type SessionState } from "../../shared/client/index.ts";
import { type Conversation, createConversation, type UserEvent } from "../../shared/conversation/index.ts";
import type { Draft } from "../../shared/draft/index.ts";
import { VERSION } from "../../shared/version.ts";
import { type Backend, FilmError, type FilmFile, type FilmTask, type Making } from "./backend.ts";
import { aspectOf, captionsOf, durationOf, shapeOf } from "./draft-facts.ts";
import { postingText } from "./posting-text.ts";
import { wishWords } from "./wish-words.ts";

export interface ConversationBackendOf {
  /** Goes into the record. */
  readonly name: string;
  /** Null for the hosted service. */
  readonly baseUrl: string | null;
  readonly token: string | null;
  readonly fetch: typeof fetch;
  /** Ends what was started for it. */
  readonly close: () => Promise<void>;
}

const POSTER = "poster.jpg";
/** A log shows no more of a film's progress. */
const PROGRESS_STEP_PERCENT = 25;
/** GitHub takes less than 2 GiB a file. */
const MAX_FILM_BYTES = 2 * 1024 ** 3;

/** Films by talking to a backend that speaks the NemoVideo protocol: the hosted service, or a studio. */
export function conversationBackend(of: ConversationBackendOf): Backend {
  const client = createClient({
    ...(of.baseUrl === null ? {} : { baseUrl: of.baseUrl }),
    ...(of.token === null ? {} : { token: of.token }),
    clientId: randomUUID(),
    source: { name: "jobreel-action", version: VERSION, platform: "unknown" },
    fetch: (url, init) => of.fetch(url, init),
  });
  return {
    name: of.name,
    async film(task, making) {
      const films: FilmFile[] = [];
      for (const job of task.jobs.keys()) {
        const text = await postingText(task, job);
        for (const aspect of task.wishes.aspects ?? [null]) {
          films.push(await filmOne(of, client, task, { job, text, aspect }, making));
        }
      }
      return films;
    },
    close: of.close,
  };
}

interface Wanted {
  readonly job: number;
  readonly text: string;
  readonly aspect: Aspect | null;
}

async function filmOne(
  { fetch: ask }: ConversationBackendOf,
  client: NemoClient,
  { wishes, folder }: FilmTask,
  { job, text, aspect }: Wanted,
  { log, signal }: Making,
): Promise<FilmFile> {
  const conversation = createConversation(client, { taskName: "jobreel" });
  await hear(conversation, `${wishWords(wishes, aspect)}\n\n${text}`, log, signal);
  requireShape((await stateOf(client, conversation, signal)).draft, aspect);
  const film = await hear(conversation, "export", log, signal);
  if (film === null) {
    throw new FilmError("the backend made no film and did not say why. Run the job again, or change the prompt.");
  }
  const name = `${job}-${(aspect ?? "film").replace(":", "x")}`;
  const video = join(folder, `${name}.mp4`);
  await save(await film.download({ signal }), video);
  const { draft } = await stateOf(client, conversation, signal);
  const { files } = await client.renderStatus(film.id, { signal });
  const captions = await captionsFile(draft, join(folder, `${name}.vtt`));
  const poster = await posterFile(ask, files[POSTER], join(folder, `${name}.jpg`), signal);
  const [width, height] = shapeOf(draft) ?? ASPECTS[aspect ?? "16:9"];
  return {
    job,
    aspect: aspect ?? aspectOf(width, height) ?? "16:9",
    durationS: durationOf(draft),
    width,
    height,
    video,
    poster,
    captions,
  };
}

function stateOf(client: NemoClient, { sessionId }: Conversation, signal: AbortSignal): Promise<SessionState> {
  return client.state(sessionId ?? "", { signal });
}

/** A film is not given out for one of another shape. @throws {FilmError} */
function requireShape(draft: Draft | null, wished: Aspect | null): void {
  const shape = shapeOf(draft);
  const made = shape === null ? null : aspectOf(...shape);
  if (wished === null || made === null || made === wished) return;
  throw new FilmError(
    `the backend drafted a film of shape ${made} where ${wished} was wished for. Leave aspects out, or say the shape in the prompt.`,
  );
}

/** Says something and logs what is heard. @returns the film, if one came of it */
async function hear(
  conversation: Conversation,
  words: string,
  log: (line: string) => void,
  signal: AbortSignal,
): Promise<Extract<UserEvent, { type: "film" }> | null> {
  let film: Extract<UserEvent, { type: "film" }> | null = null;
  let said = "";
  let toldPercent = -Infinity;
  for await (const event of conversation.say(words, [], { signal })) {
    if (event.type === "error") throw new FilmError(event.text);
    if (event.type === "film") film = event;
    if (event.type === "render") {
      // It tells of every percent.
      if (event.progress < toldPercent + PROGRESS_STEP_PERCENT) continue;
      toldPercent = event.progress;
    }
    if ("text" in event && event.text !== said) log(event.text);
    if ("text" in event) said = event.text;
  }
  return film;
}

async function save(
  { stream, lengthBytes }: { readonly stream: ReadableStream<Uint8Array>; readonly lengthBytes: number | null },
  path: string,
): Promise<void> {
  if ((lengthBytes ?? 0) >= MAX_FILM_BYTES)
    throw new FilmError(`the film has ${lengthBytes} bytes, and GitHub takes less than 2 GiB a file.`);
  let bytes = 0;
  const counted = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      if (bytes >= MAX_FILM_BYTES) throw new FilmError("the film is 2 GiB or larger, and GitHub takes less a file.");
      yield chunk;
    }
  };
  await pipeline(Readable.from(stream), counted, createWriteStream(path));
  if (bytes === 0) throw new FilmError("the backend's film is empty. Run the job again.");
}

async function captionsFile(draft: Draft | null, path: string): Promise<string | null> {
  const text = captionsOf(draft);
  if (text === null) return null;
  await writeFile(path, text);
  return path;
}

/** A poster is nice to have: without it the film goes on alone. */
async function posterFile(
  ask: typeof fetch,
  url: string | undefined,
  path: string,
  signal: AbortSignal,
): Promise<string | null> {
  if (url === undefined) return null;
  const answer = await ask(url, { signal }).catch(() => null);
  signal.throwIfAborted();
  if (answer?.ok !== true) return null;
  await writeFile(path, Buffer.from(await answer.arrayBuffer()));
  return path;
}

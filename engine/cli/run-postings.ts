import { createWriteStream, openAsBlob } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import {
  createClient,
  createConversation,
  detectPlatform,
  type NemoClient,
  type UploadFile,
} from "../../shared/index.ts";
import type { Language } from "../../shared/language.ts";
import { VERSION } from "../../shared/version.ts";
import type { Posting } from "../posting/posting.ts";
import { openClientState } from "./client-state.ts";
import { CommandError, EXIT, type ExitCode, explain, worse } from "./failure.ts";
import { prepareOutFolder } from "./out-folder.ts";
import { showProgress } from "./progress.ts";
import { readPostings } from "./read-postings.ts";
import type { Selection } from "./selection.ts";
import type { Terminal } from "./terminal.ts";

/** What `jobreel run` is asked for. */
export interface AskedRun {
  readonly api?: string;
  readonly token?: string;
  readonly out: string;
  readonly prompt?: string;
  readonly media?: readonly string[];
  readonly select?: Selection;
  readonly json?: boolean;
}

const DEFAULT_PROMPT = "Turn this job posting into a 30-second recruiting video with visuals and voiceover:";

/** `jobreel run`: a film of each posting, made by a studio or the hosted service. */
export async function runPostings(
  sources: readonly string[],
  asked: AskedRun,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const client = await clientFor(asked, terminal.env);
  const read = await readPostings(sources, asked.select ?? null, terminal, signal);
  let { exitCode } = read;
  if (read.postings.length === 0) return exitCode;
  const folder = await prepareOutFolder(asked.out);
  try {
    for (const posting of read.postings) {
      try {
        const film = join(asked.out, `${posting.slug}.mp4`);
        const told = await filmOf(client, posting, asked, film, terminal, signal);
        terminal.stdout.write(asked.json === true ? `${JSON.stringify(told)}\n` : `${film}\n`);
      } catch (error) {
        signal.throwIfAborted();
        const failure = explain(error, posting.source);
        terminal.stderr.write(`error: ${failure.sentence}\n`);
        exitCode = worse(exitCode, failure.exitCode);
      }
    }
  } finally {
    await folder.removeIfUnused();
  }
  return exitCode;
}

/** Against the studio or the hosted service, by the base URL alone. */
export async function clientFor(
  { api, token, language }: Pick<AskedRun, "api" | "token"> & { readonly language?: Language },
  env: Terminal["env"],
): Promise<NemoClient> {
  const baseUrl = api ?? env.NEMO_API_URL;
  const own = token ?? env.NEMO_TOKEN;
  const state = await openClientState(env);
  const key = baseUrl ?? "hosted";
  const source = {
    name: "jobreel",
    version: VERSION,
    platform: detectPlatform({ env, home: homedir(), installedAt: import.meta.dirname }),
  };
  return createClient({
    baseUrl,
    language,
    token: own,
    anonymousToken: state.tokenFor(key),
    clientId: state.clientId,
    onToken: (issued) => void state.keepToken(key, issued.token),
    source,
  });
}

interface FilmTold {
  readonly film: string;
  readonly sessionId: string | null;
  readonly renderId: string;
  readonly text: string;
}

async function filmOf(
  client: NemoClient,
  posting: Posting,
  { prompt, media = [] }: AskedRun,
  path: string,
  { stderr, now }: Terminal,
  signal: AbortSignal,
): Promise<FilmTold> {
  const conversation = createConversation(client, { taskName: posting.slug });
  const progress = showProgress(stderr, `${posting.slug} (${posting.source})`, now);
  const files = await Promise.all(media.map(uploadOf));
  const message = `${prompt ?? DEFAULT_PROMPT}\n\n${posting.text}`;
  const said: string[] = [];
  progress({ stage: "draft", fraction: 0 });
  for await (const event of conversation.say(message, files, { signal })) {
    if (event.type === "error") throw event.error;
    if (event.type === "text") said.push(event.text);
    if (event.type === "notice") stderr.write(`note: ${event.text}\n`);
    if (event.type === "progress" && event.percent !== null)
      progress({ stage: "draft", fraction: event.percent / 100 });
  }
  for await (const event of conversation.say("export", [], { signal })) {
    if (event.type === "error") throw said.length === 0 ? event.error : nothingMade(said.join("\n"), event.error);
    if (event.type === "render") progress({ stage: "render", fraction: event.progress / 100 });
    if (event.type !== "film") continue;
    progress({ stage: "download", fraction: 0 });
    await saveFilm(await event.download({ signal }), path);
    progress({ stage: "download", fraction: 1 });
    return { film: path, sessionId: conversation.sessionId, renderId: event.id, text: said.join("\n") };
  }
  throw new CommandError(EXIT.failed, `${posting.source}: the export ended without a film. Try again.`);
}

/** What the agent answered tells why there is nothing to export. */
function nothingMade(said: string, cause: Error): CommandError {
  const error = new CommandError(EXIT.failed, `${cause.message} The agent said: ${said}`);
  error.cause = cause;
  return error;
}

async function uploadOf(file: string): Promise<UploadFile> {
  return { name: basename(file), body: await openAsBlob(file) };
}

/** Written beside its place and renamed, so that nobody finds half of it. */
export async function saveFilm(
  { stream }: { readonly stream: ReadableStream<Uint8Array> },
  path: string,
): Promise<void> {
  const working = `${path}.part`;
  try {
    await pipeline(Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(working));
    await rename(working, path);
  } catch (error) {
    await rm(working, { force: true });
    throw error;
  }
}

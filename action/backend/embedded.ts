import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { isWholeText } from "../postings/whole-text.ts";
import type { Backend, FilmTask } from "./backend.ts";
import { commandLineBackend } from "./command-line.ts";
import { conversationBackend } from "./conversation.ts";
import type { Engine } from "./engine.ts";
import { startLocalStudio } from "./studio.ts";
import { isSayable } from "./wish-words.ts";

export interface EmbeddedOf {
  readonly engine: Engine;
  readonly name: string;
  readonly repository: string;
  /** Films made at once. */
  readonly concurrency: number;
  /** For the studio's folder. */
  readonly temp: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: typeof fetch;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Voices that a studio of ours knows by their names in a message. */
const SAYABLE_VOICES = ["rms", "slt", "awb"];

/**
 * Films by the engine in the runner: by talking to a studio on loopback, as with any other backend. What can't be said in
 * words goes to the engine's command line: brand files, voices by other names, captions in another form, documents, and
 * files with several jobs.
 */
export function embeddedBackend(of: EmbeddedOf): Backend {
  const byCommand = commandLineBackend(of.engine, of.name, of.repository);
  let talking: Promise<Backend | null> | null = null;
  return {
    name: of.name,
    async film(task, making) {
      if (!isForStudio(task)) return byCommand.film(task, making);
      talking ??= openStudio(of);
      const studio = await talking;
      if (studio === null) return byCommand.film(task, making);
      try {
        return await studio.film(task, making);
      } catch (error) {
        making.signal.throwIfAborted();
        const why = error instanceof Error ? error.message : String(error);
        making.log(
          `The studio could not film it (${why}): the command line tries, and says more where it can't either.`,
        );
        return byCommand.film(task, making);
      }
    },
    close: async () => (await talking)?.close(),
  };
}

function isForStudio({ path, jobs, wishes }: FilmTask): boolean {
  return jobs.length === 1 && isWholeText(path) && isSayable(wishes, SAYABLE_VOICES);
}

/** Null where the studio does not open: films can be made without it. */
async function openStudio(of: EmbeddedOf): Promise<Backend | null> {
  const { engine, name, concurrency, temp, env, log, signal } = of;
  const folder = await mkdtemp(join(temp, "jobreel-studio-"));
  const clear = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const studio = await startLocalStudio(engine, { folder, renderers: concurrency, env, log, signal });
    return conversationBackend({
      name,
      baseUrl: studio.url,
      token: null,
      fetch: of.fetch,
      close: async () => {
        await studio.close();
        await clear();
      },
    });
  } catch (error) {
    await clear();
    signal.throwIfAborted();
    log(`${error instanceof Error ? error.message : String(error)} Films are made by the command line.`);
    return null;
  }
}

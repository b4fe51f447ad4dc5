import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";

const STATE = z.object({ clientId: z.uuid(), tokens: z.record(z.string(), z.string()).default({}) });

/** What this installation is known by upstream, and the anonymous tokens that it was given, by base URL. */
export interface ClientState {
  readonly clientId: string;
  readonly tokenFor: (baseUrl: string) => string | undefined;
  readonly keepToken: (baseUrl: string, token: string) => Promise<void>;
}

/** @param env says where: `XDG_STATE_HOME`, else `~/.local/state` */
export async function openClientState(env: Readonly<Record<string, string | undefined>>): Promise<ClientState> {
  const path = join(env.XDG_STATE_HOME || join(homedir(), ".local", "state"), "jobreel", "client.json");
  const found = await read(path);
  const state = found ?? { clientId: crypto.randomUUID(), tokens: {} };
  if (found === null) await write(path, state);
  return {
    clientId: state.clientId,
    tokenFor: (baseUrl) => state.tokens[baseUrl],
    async keepToken(baseUrl, token) {
      state.tokens[baseUrl] = token;
      await write(path, state);
    },
  };
}

/** Null where there is none, or none that can be read: then there is a new one. */
async function read(path: string): Promise<z.infer<typeof STATE> | null> {
  try {
    return STATE.parse(JSON.parse(await readFile(path, "utf8")));
  } catch {
    return null;
  }
}

async function write(path: string, state: z.infer<typeof STATE>): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const working = `${path}.${process.pid}`;
  await writeFile(working, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  await rename(working, path);
}

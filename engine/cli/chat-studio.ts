import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { voiceEnvironment } from "../speech/voice-sources.ts";
import { startStudio, studioConfig } from "../studio/index.ts";
import type { Terminal } from "./terminal.ts";

/** A studio for one conversation: on this machine alone, and gone with it. */
export async function openChatStudio(env: Terminal["env"]): Promise<{ readonly url: string; close(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), "jobreel-chat-"));
  try {
    const config = studioConfig({ host: "127.0.0.1", port: 0, dataDir, voices: voiceEnvironment(env) });
    const studio = await startStudio(config, pino({ level: "silent" }), () => Date.now());
    return {
      url: studio.url,
      async close() {
        await studio.close();
        await rm(dataDir, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(dataDir, { recursive: true, force: true });
    throw error;
  }
}

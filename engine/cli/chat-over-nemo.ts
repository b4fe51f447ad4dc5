import { setTimeout as sleep } from "node:timers/promises";
import { createConversation, type NemoClient } from "../../shared/index.ts";
import type { ChatBackend } from "./chat-backend.ts";
import { CommandError, EXIT } from "./failure.ts";

/** A studio on this machine may be asked often; others every 30 s, as the vendor advises. */
const LOCAL_POLL_MS = 500;
const POLL_MS = 30_000;
const LIMIT_MS = 30 * 60_000;

/** A conversation over the NemoVideo protocol: with a studio, or with the hosted service. */
export function chatOverNemo(client: NemoClient, taskName: string, now: () => number): ChatBackend {
  const conversation = createConversation(client, { taskName });
  return {
    say: (text, signal, language, files = []) => conversation.say(text, files, { language, signal }),
    async draft(signal) {
      const { sessionId } = conversation;
      return sessionId === null ? null : (await client.state(sessionId, { signal })).draft;
    },
    async quickFilm(draft, onProgress, signal) {
      const { sessionId } = conversation;
      if (sessionId === null) throw new CommandError(EXIT.failed, "There is no session yet. Say something first.");
      const id = `render_${crypto.randomUUID()}`;
      const startedMs = now();
      let render = await client.render({ id, sessionId, draft, quality: "low" }, { signal });
      while (render.status === "pending" || render.status === "processing") {
        onProgress(render.progress / 100);
        if (now() - startedMs > LIMIT_MS)
          throw new CommandError(
            EXIT.failed,
            `The preview was not ready within ${LIMIT_MS / 60_000} minutes. Try again.`,
          );
        await sleep(client.local ? LOCAL_POLL_MS : POLL_MS, undefined, { signal });
        render = await client.renderStatus(render.id, { signal });
      }
      if (render.status !== "completed")
        throw new CommandError(EXIT.failed, `The preview failed: ${render.failure ?? render.status}.`);
      return client.download(render.id, { url: render.url, signal });
    },
  };
}

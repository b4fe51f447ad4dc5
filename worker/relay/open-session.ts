import type { NemoClient } from "../../shared/client/index.ts";
import type { Runtime } from "./runtime.ts";

/** The session's id at the upstream; opened there once. A studio knows a repeated opening by its key. */
export async function openSession(client: NemoClient, rt: Runtime, signal?: AbortSignal): Promise<string> {
  const about = rt.store.about();
  if (about === null) throw new TypeError("The session has not begun.");
  if (about.upstream !== null) return about.upstream.sessionId;
  const language = typeof about.options["language"] === "string" ? about.options["language"] : "en";
  const request = { taskName: about.title.slice(0, 200), language, idempotencyKey: about.id };
  const { taskId, sessionId } = await client.createSession(request, { signal });
  rt.store.changeAbout({ upstream: { taskId, sessionId } });
  return sessionId;
}

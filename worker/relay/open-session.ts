import type { NemoClient } from "../../shared/client/index.ts";
import type { Runtime } from "./runtime.ts";

/** Openings under way: a run and an upload at the same moment share one. */
const opening = new WeakMap<Runtime["store"], Promise<string>>();

/** The session's id at the upstream; opened there once: a studio tells by its key whether it was asked for before. */
export async function openSession(client: NemoClient, rt: Runtime, signal?: AbortSignal): Promise<string> {
  const under = opening.get(rt.store);
  if (under !== undefined) return under;
  const opened = open(client, rt, signal).finally(() => opening.delete(rt.store));
  opening.set(rt.store, opened);
  return opened;
}

async function open(client: NemoClient, rt: Runtime, signal?: AbortSignal): Promise<string> {
  const about = rt.store.about();
  if (about === null) throw new TypeError("The session has not begun.");
  const { upstream } = about;
  if (upstream !== null && upstream !== "asked") return upstream.sessionId;
  const resume = upstream === "asked" && rt.config.upstream === "studio";
  rt.store.changeAbout({ upstream: "asked" });
  const language = typeof about.options["language"] === "string" ? about.options["language"] : "en";
  const request = { taskName: about.title.slice(0, 200), language, idempotencyKey: about.id, resume };
  const { taskId, sessionId } = await client.createSession(request, { signal });
  rt.store.changeAbout({ upstream: { taskId, sessionId } });
  return sessionId;
}

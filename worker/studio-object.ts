import { DurableObject } from "cloudflare:workers";

const PORT = 8788;
const START_LIMIT_MS = 60_000;
const ASK_EVERY_MS = 500;

/** The studio's container: started by the first request, and put to sleep by the platform when none comes. */
export class StudioObject extends DurableObject {
  override async fetch(request: Request): Promise<Response> {
    const { container } = this.ctx;
    if (container === undefined) return new Response("This object has no container.", { status: 503 });
    if (!container.running) container.start({ enableInternet: true });
    const port = container.getTcpPort(PORT);
    const until = Date.now() + START_LIMIT_MS;
    for (;;) {
      const ready = await port.fetch("http://studio/readyz").catch(() => null);
      await ready?.body?.cancel();
      if (ready?.ok === true) break;
      if (Date.now() > until) return new Response("The studio does not start.", { status: 503 });
      await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
    }
    return port.fetch(request);
  }
}

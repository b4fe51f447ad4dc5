import { NemoError } from "../errors/index.ts";
import type { Call } from "./call.ts";
import type { Download, DownloadOptions, Render } from "./client.ts";
import { type Exchange, isRedirect } from "./exchange.ts";
import { CALL_LIMIT_MS, MAX_REDIRECTS } from "./limits.ts";
import type { Settings } from "./settings.ts";

/** Brings films down: from their own address first, and through the upstream where that can't be used. */
export function createDownloads(
  exchange: Exchange,
  settings: Settings,
  renderStatus: (id: string, signal: AbortSignal | undefined) => Promise<Render>,
) {
  const { language, baseUrl } = settings;
  const home = new URL(baseUrl);

  /** Follows redirects by hand: the token goes to the upstream only. */
  async function get(address: URL, signal: AbortSignal | undefined): Promise<Download> {
    let url = address;
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      const call: Call = {
        name: "download",
        method: "GET",
        path: url.href,
        auth: url.origin === home.origin ? "token" : "none",
        replayable: true,
        // Until it begins: how long the film itself takes is up to the reader.
        limitMs: CALL_LIMIT_MS,
      };
      const found = await exchange.perform(call, (response) => filmOrNext(response, call, url), signal);
      if (!(found instanceof URL)) return found;
      url = found;
    }
    throw new NemoError("malformed", { language, detail: `download: more than ${MAX_REDIRECTS} redirects` });
  }

  async function filmOrNext(response: Response, call: Call, from: URL): Promise<Download | URL> {
    const location = response.headers.get("Location");
    if (isRedirect(response) && location !== null) {
      const next = URL.canParse(location, from.href) ? new URL(location, from) : null;
      if (next !== null && isUsable(next)) {
        await response.body?.cancel();
        return next;
      }
    }
    const json = response.headers.get("Content-Type")?.includes("json") === true;
    if (!response.ok || json || response.body === null) {
      await exchange.dataOf(response, call);
      throw new NemoError("malformed", {
        language,
        status: response.status,
        detail: "download: no film in the answer",
      });
    }
    const length = response.headers.get("Content-Length");
    // A body that was packed on the way has another length than its header says.
    const packed = response.headers.has("Content-Encoding");
    return {
      stream: response.body as ReadableStream<Uint8Array>,
      lengthBytes: length !== null && /^\d{1,15}$/.test(length) && !packed ? Number(length) : null,
    };
  }

  function isUsable(url: URL): boolean {
    const safe = url.protocol === "https:" || url.origin === home.origin;
    return safe && url.username === "" && url.password === "";
  }

  return {
    async download(id: string, { url, signal }: DownloadOptions): Promise<Download> {
      const address = url === undefined ? await filmAddress(id, signal) : url;
      const own = address !== null && URL.canParse(address, baseUrl) ? new URL(address, baseUrl) : null;
      if (own !== null && isUsable(own)) {
        try {
          return await get(own, signal);
        } catch (error) {
          // Expired, moved, unreachable: the upstream hands it through.
          if (!(error instanceof NemoError)) throw error;
        }
      }
      return get(new URL(`${baseUrl}/api/render/proxy/${encodeURIComponent(id)}/download`), signal);
    },
  };

  async function filmAddress(id: string, signal: AbortSignal | undefined): Promise<string | null> {
    const render = await renderStatus(id, signal);
    if (render.status === "completed") return render.url;
    const detail = `render ${render.status}${render.failure === null ? "" : `: ${render.failure}`}`;
    throw new NemoError(render.status === "failed" ? "render_failed" : "refused", { language, detail });
  }
}

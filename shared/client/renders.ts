import { asDraft } from "../draft/index.ts";
import { redact } from "../errors/index.ts";
import { jsonCall } from "./call.ts";
import type { CallName, Render, RenderRequest, RenderStatus } from "./client.ts";
import type { Exchange } from "./exchange.ts";
import type { Identity } from "./identity.ts";
import { CALL_LIMIT_MS } from "./limits.ts";
import type { Settings } from "./settings.ts";
import { decode, RENDER_ANSWER } from "./wire.ts";

const RENDERS = "/api/render/proxy/lambda";

/** Words for a render's status, ours and such as other renderers use. Whatever else an upstream says: it is at work. */
const STATUSES: Readonly<Record<string, RenderStatus>> = {
  pending: "pending",
  queued: "pending",
  processing: "processing",
  rendering: "processing",
  completed: "completed",
  complete: "completed",
  done: "completed",
  success: "completed",
  succeeded: "completed",
  failed: "failed",
  error: "failed",
  cancelled: "cancelled",
  canceled: "cancelled",
};

/** Exports, in whatever shape the upstream tells of them. */
export function createRenders(exchange: Exchange, settings: Settings, identity: Identity) {
  function renderIn(data: unknown, id: string, call: CallName): Render {
    const answer = decode(RENDER_ANSWER, data, call, settings.language);
    const status = STATUSES[answer.status?.toLowerCase() ?? "pending"] ?? "processing";
    const progress = status === "completed" ? 100 : Math.min(100, Math.max(0, answer.progress ?? 0));
    return {
      id: answer.id ?? id,
      status,
      progress,
      url: answer.output?.url ?? answer.outputUrl,
      files: answer.output?.files ?? {},
      failure: answer.error === null ? null : redact(answer.error, [...identity.secrets]),
    };
  }

  return {
    async render(request: RenderRequest, signal: AbortSignal | undefined): Promise<Render> {
      const id = request.id ?? `render_${settings.randomId()}`;
      const call = jsonCall("render", "POST", RENDERS, CALL_LIMIT_MS, {
        id,
        sessionId: request.sessionId,
        draft: asDraft(request.draft),
        output: { format: "mp4", quality: request.quality ?? "high" },
      });
      return renderIn(await exchange.ask(call, signal), id, "render");
    },

    async renderStatus(id: string, signal: AbortSignal | undefined): Promise<Render> {
      const call = jsonCall("renderStatus", "GET", `${RENDERS}/${encodeURIComponent(id)}`, CALL_LIMIT_MS);
      return renderIn(await exchange.ask(call, signal), id, "renderStatus");
    },

    async cancelRender(id: string, signal: AbortSignal | undefined): Promise<void> {
      const path = `${RENDERS}/${encodeURIComponent(id)}/cancel`;
      await exchange.ask(jsonCall("cancelRender", "POST", path, CALL_LIMIT_MS), signal);
    },
  };
}

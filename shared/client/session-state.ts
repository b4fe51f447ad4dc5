import { asDraft } from "../draft/index.ts";
import { isRecord } from "../draft/record.ts";
import { jsonCall } from "./call.ts";
import type { SessionState } from "./client.ts";
import type { Exchange } from "./exchange.ts";
import type { Identity } from "./identity.ts";
import { CALL_LIMIT_MS, MAX_STATE_BYTES } from "./limits.ts";
import type { Settings } from "./settings.ts";
import { decode, STATE_ANSWER } from "./wire.ts";

/** Reads what a session holds now. */
export async function readState(
  exchange: Exchange,
  settings: Settings,
  identity: Identity,
  sessionId: string,
  signal: AbortSignal | undefined,
): Promise<SessionState> {
  const path = `/api/state/nemo_agent/me/${encodeURIComponent(sessionId)}/latest`;
  const call = jsonCall("state", "GET", path, CALL_LIMIT_MS);
  const { state } = decode(STATE_ANSWER, await exchange.ask(call, signal, MAX_STATE_BYTES), "state", settings.language);
  const raw = state ?? {};
  if (typeof raw["user_id"] === "string") identity.userId ??= raw["user_id"];
  const { draft } = raw;
  // Empty ones are written in several ways.
  return { draft: isRecord(draft) && Object.keys(draft).length > 0 ? asDraft(draft) : null, raw };
}

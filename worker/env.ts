import type { SessionObject } from "./relay/session.ts";
import type { SessionEnv } from "./relay/upstream.ts";

/** All that `wrangler.toml` binds. */
export interface Env extends SessionEnv {
  readonly SESSIONS: DurableObjectNamespace<SessionObject>;
}

import type { SessionEnv, SessionObject } from "./relay/session.ts";

/** All that `wrangler.toml` binds. */
export interface Env extends SessionEnv {
  readonly SESSIONS: DurableObjectNamespace<SessionObject>;
}

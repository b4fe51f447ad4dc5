import type { SessionObject } from "./relay/session.ts";
import type { UserObject } from "./relay/user.ts";

/** What `wrangler.toml` binds. Read here and in `config.ts`, nowhere else. */
export interface Env {
  readonly USERS: DurableObjectNamespace<UserObject>;
  readonly SESSIONS: DurableObjectNamespace<SessionObject>;
  readonly FILMS: R2Bucket;
  readonly RATE: RateLimit;
  readonly NEMO_API_URL?: string;
  readonly UPSTREAM?: string;
  readonly ANONYMOUS?: string;
  readonly LOCAL?: string;
  readonly RETENTION_DAYS?: string;
  readonly RELAY_SECRET?: string;
  readonly ADMIN_SECRET?: string;
  readonly NEMO_TOKEN?: string;
}

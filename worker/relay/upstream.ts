import { createClient, type NemoClient } from "../../shared/client/index.ts";
import { VERSION } from "../../shared/version.ts";
import { configOf } from "../config.ts";
import { upstreamFetch } from "../upstream-fetch.ts";
import type { Settings } from "../settings.ts";
import { seal, unseal } from "../keys/secrets.ts";
import type { About } from "./session-store.ts";
import type { UserObject } from "./user.ts";

/** What a session's object has bound. */
export interface SessionEnv extends Settings {
  readonly USERS: DurableObjectNamespace<UserObject>;
}

/** Calls of one object at a time: Cloudflare allows it six connections, and two are for films and webhooks. */
const MOST_CALLS = 4;

/** As which client the relay is known upstream. */
export const SOURCE = { name: "ai-video-editor-job-posting", version: VERSION, platform: "cloudflare" } as const;

/** The client of a session: with the caller's own token, the operator's, or the account's anonymous one. */
export async function clientFor(env: SessionEnv, about: Pick<About, "account" | "token">): Promise<NemoClient> {
  const config = configOf(env);
  const own = about.token === "" ? config.nemoToken : await unseal(config.secret, about.token);
  const common = {
    baseUrl: config.upstreamUrl,
    source: SOURCE,
    allowHttp: true,
    fetch: bounded(MOST_CALLS, upstreamFetch(env)),
  };
  if (own !== null) return createClient({ ...common, token: own });
  const user = env.USERS.getByName(about.account);
  const sealed = await user.sealedToken();
  return createClient({
    ...common,
    clientId: await user.clientId(),
    ...(sealed === null ? {} : { anonymousToken: await unseal(config.secret, sealed) }),
    onToken: ({ token }) => {
      // One that isn't kept is asked for again: no reason to fail what is under way.
      void seal(config.secret, token)
        .then((fresh) => user.keepToken(fresh))
        .catch((error: unknown) => console.error(error));
    },
  });
}

/** `fetch` that lets so many requests wait for their answer at a time; the others queue. */
function bounded(
  most: number,
  fetch: ReturnType<typeof upstreamFetch>,
): (url: string, init: RequestInit) => Promise<Response> {
  let free = most;
  const queue: (() => void)[] = [];
  return async (url, init) => {
    if (free === 0) await new Promise<void>((resolve) => queue.push(resolve));
    else free--;
    try {
      return await fetch(url, init);
    } finally {
      const next = queue.shift();
      if (next === undefined) free++;
      else next();
    }
  };
}

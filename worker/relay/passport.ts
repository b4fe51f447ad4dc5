import { configOf } from "../config.ts";
import { seal, unseal } from "../keys/secrets.ts";
import { openSession } from "./open-session.ts";
import type { Runtime } from "./runtime.ts";
import type { About } from "./session-store.ts";
import { type SessionEnv, SOURCE } from "./upstream.ts";

/** What the Worker needs to pass a large body on by itself. Never leaves the relay. */
export interface Passport {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

export async function passportOf(about: About, rt: Runtime, env: SessionEnv): Promise<Passport> {
  const client = await rt.client();
  const sessionId = await openSession(client, rt);
  const { secret, upstreamUrl, nemoToken } = configOf(env);
  const user = env.USERS.getByName(about.account);
  const kept = about.token === "" ? await user.sealedToken() : about.token;
  let token = about.token === "" ? nemoToken : null;
  if (token === null && kept !== null) token = await unseal(secret, kept);
  if (token === null) {
    ({ token } = await client.anonymousToken());
    await user.keepToken(await seal(secret, token));
  }
  return {
    url: `${upstreamUrl}/api/upload-video/nemo_agent/me/${encodeURIComponent(sessionId)}`,
    headers: {
      Authorization: `Bearer ${token}`,
      "X-Skill-Source": SOURCE.name,
      "X-Skill-Version": SOURCE.version,
      "X-Skill-Platform": SOURCE.platform,
    },
  };
}

import type { Config } from "./config.ts";
import { seal } from "./keys/secrets.ts";
import { publicUrl } from "./public-url.ts";
import type { Webhook } from "./relay/session-store.ts";
import type { NewVideo } from "./schemas.ts";

const SECRET_BYTES = 32;

/** What is kept of a webhook, and the secret if it was made here: it is told once. @throws {ProblemError} */
export async function webhookOf(
  asked: NewVideo["webhook"],
  { secret, local }: Config,
): Promise<{ readonly kept: Webhook; readonly made: string | null } | null> {
  if (asked === undefined) return null;
  const { url, secret: given } = typeof asked === "string" ? { url: asked, secret: undefined } : asked;
  const made = given === undefined ? newSecret() : null;
  return { kept: { url: publicUrl(url, local), secret: await seal(secret, given ?? made ?? "") }, made };
}

function newSecret(): string {
  return `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(SECRET_BYTES))))}`;
}

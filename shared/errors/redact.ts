/** What an upstream wrote is shown up to here. */
const MAX_DETAIL_CHARS = 300;

/** Things that are secret by their form: tokens of the protocol, and what follows `Bearer`. */
const SECRETS = /\b(?:nmv|clm)_[\w.~+/=-]+|\bBearer\s+[\x21-\x7e]+/gi;

/**
 * Another's words made fit for an error: one line, bounded, without secrets. `secrets` are those that this client holds,
 * as a token need not have a form that gives it away.
 */
export function redact(text: string, secrets: readonly string[]): string {
  let told = text;
  for (const secret of secrets) if (secret !== "") told = told.replaceAll(secret, "[secret]");
  // Bounded only now: a secret that the bound cuts in two would not be known again.
  told = told
    .replace(SECRETS, "[secret]")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return told.length > MAX_DETAIL_CHARS ? `${told.slice(0, MAX_DETAIL_CHARS)}…` : told;
}

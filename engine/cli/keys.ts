import { CommandError, EXIT, type ExitCode } from "./failure.ts";
import type { Terminal } from "./terminal.ts";

export interface AskedKey {
  readonly name: string;
  readonly kind?: string;
  readonly scope?: string;
  readonly account?: string;
  readonly origin?: readonly string[];
  readonly budget?: number;
  readonly days?: number;
}

interface KeyView {
  readonly id: string;
  readonly kind: string;
  readonly scope: string;
  readonly name: string;
  readonly created: string;
  readonly expires: string | null;
  readonly revoked: string | null;
  readonly key?: string;
  readonly account?: string;
}

const LIMIT_MS = 30_000;

/** `jobreel keys add`: the key is shown this once. */
export async function addKey(asked: AskedKey, terminal: Terminal, signal: AbortSignal): Promise<ExitCode> {
  const { origin: origins, days: expiresInDays, ...rest } = asked;
  const made = (await ask("POST", "/v1/keys", { ...rest, origins, expiresInDays }, terminal, signal)) as KeyView;
  return tell(made, terminal);
}

/** `jobreel keys list` */
export async function listKeys(
  account: string | undefined,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { keys } = (await ask("GET", `/v1/keys${query(account)}`, undefined, terminal, signal)) as {
    readonly keys: readonly KeyView[];
  };
  for (const { id, kind, scope, name, created, expires, revoked } of keys) {
    const until = expires === null ? "does not expire" : `until ${expires.slice(0, 10)}`;
    const end = revoked === null ? until : `revoked ${revoked.slice(0, 10)}`;
    terminal.stdout.write(`${id}  ${kind}  ${scope}  ${name}  since ${created.slice(0, 10)}, ${end}\n`);
  }
  return EXIT.made;
}

/** `jobreel keys revoke` */
export async function revokeKey(
  id: string,
  account: string | undefined,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  await ask("DELETE", `/v1/keys/${encodeURIComponent(id)}${query(account)}`, undefined, terminal, signal);
  terminal.stdout.write(`${id} lets nobody in any more.\n`);
  return EXIT.made;
}

/** `jobreel keys rotate`: the old one works for another day. */
export async function rotateKey(
  id: string,
  account: string | undefined,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const path = `/v1/keys/${encodeURIComponent(id)}/rotate${query(account)}`;
  return tell((await ask("POST", path, undefined, terminal, signal)) as KeyView, terminal);
}

function tell({ id, name, key = "", account = "" }: KeyView, { stdout, stderr }: Terminal): ExitCode {
  stderr.write(`Key ${id} (${name}) of account ${account}. Keep it: it can't be shown again.\n`);
  stdout.write(`${key}\n`);
  return EXIT.made;
}

function query(account: string | undefined): string {
  return account === undefined ? "" : `?account=${encodeURIComponent(account)}`;
}

async function ask(
  method: string,
  path: string,
  body: unknown,
  { env }: Terminal,
  signal: AbortSignal,
): Promise<unknown> {
  const secret = env.JOBREEL_ADMIN_SECRET ?? "";
  if (secret === "")
    throw new CommandError(
      EXIT.badInput,
      "JOBREEL_ADMIN_SECRET is not set; expected the relay's ADMIN_SECRET, or a key with the scope admin. Set it, and JOBREEL_RELAY_URL to the relay's address.",
    );
  const base = (env.JOBREEL_RELAY_URL ?? "http://127.0.0.1:8787").replace(/\/+$/u, "");
  if (!URL.canParse(base) || !/^https:|^http:\/\/(?:localhost|127\.|\[::1\])/u.test(base))
    throw new CommandError(
      EXIT.badInput,
      `JOBREEL_RELAY_URL is "${base}"; expected an https address, or http on this machine: the secret goes with the call.`,
    );
  const answer = await fetch(`${base}${path}`, {
    method,
    redirect: "error",
    signal: AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]),
    headers: { Authorization: `Bearer ${secret}`, "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    throw new CommandError(EXIT.failed, `The relay at ${base} did not answer (${String(error)}). Is it running?`);
  });
  const told = (await answer.json().catch(() => null)) as { readonly detail?: string } | null;
  if (answer.ok) return told;
  throw new CommandError(EXIT.failed, `The relay answered ${answer.status}: ${told?.detail ?? "without a reason."}`);
}

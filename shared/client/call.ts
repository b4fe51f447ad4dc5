import type { CallName } from "./client.ts";

/** One call of the protocol, ready to be made. */
export interface Call {
  readonly name: CallName;
  readonly method: "GET" | "POST";
  /** Below the base address, or an address of its own. */
  readonly path: string;
  /** By what the upstream knows the caller: nothing at all for an address that is not the upstream's. */
  readonly auth: "token" | "client_id" | "none";
  readonly headers?: Readonly<Record<string, string>>;
  /** Makes the body, once for each try. */
  readonly body?: (() => NonNullable<RequestInit["body"]>) | undefined;
  /** False if the body can be made once only. */
  readonly replayable: boolean;
  /** How long until `read` has what it wants. */
  readonly limitMs: number;
}

/** A call with a JSON body, or none. */
export function jsonCall(name: CallName, method: "GET" | "POST", path: string, limitMs: number, json?: unknown): Call {
  const body = json === undefined ? null : JSON.stringify(json);
  return {
    name,
    method,
    path,
    auth: "token",
    headers: { Accept: "application/json", ...(body === null ? {} : { "Content-Type": "application/json" }) },
    body: body === null ? undefined : () => body,
    replayable: true,
    limitMs,
  };
}

/** The call, with a key by which the upstream knows it again; as it is without one. */
export function withKey(call: Call, idempotencyKey: string | undefined): Call {
  if (idempotencyKey === undefined) return call;
  return { ...call, headers: { ...call.headers, "Idempotency-Key": idempotencyKey } };
}

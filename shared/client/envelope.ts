import { isRecord } from "../draft/record.ts";

/** What an answer holds once it is unpacked: data, or a refusal. */
export type Opened =
  | { readonly ok: true; readonly data: unknown }
  /** `code` is null if the upstream gave none. */
  | { readonly ok: false; readonly code: number | null; readonly message: string };

/**
 * Unpacks `{code, message, data}`, and what stands in for it: `{success, data}` or the bare fields of a render, and the plain
 * bodies of gateways. A code other than 0 is a refusal whatever the HTTP status.
 */
export function open(body: unknown, status: number): Opened {
  const good = status >= 200 && status < 300;
  if (!isRecord(body)) return good ? { ok: true, data: body } : { ok: false, code: null, message: "" };
  const code = codeIn(body["code"]);
  const message = messageIn(body);
  if (code !== null && code !== 0) return { ok: false, code, message };
  if (!good || body["success"] === false) return { ok: false, code: null, message };
  // On one level: renders are told in either place.
  return { ok: true, data: isRecord(body["data"]) ? { ...body, ...body["data"] } : body };
}

/** A code, also one that is written as a string. */
export function codeIn(value: unknown): number | null {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  return typeof value === "string" && /^\d{1,6}$/.test(value) ? Number(value) : null;
}

function messageIn(body: Readonly<Record<string, unknown>>): string {
  for (const field of ["message", "msg", "error", "detail", "title"]) {
    const value = body[field];
    if (typeof value === "string") return value;
    if (isRecord(value) && typeof value["message"] === "string") return value["message"];
  }
  return "";
}

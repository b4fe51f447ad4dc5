import { codeIn } from "../client/envelope.ts";
import { isRecord } from "../draft/record.ts";
import type { Signal } from "./signal.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Codes by which the agent's kit says why a model stopped, and nothing is wrong. */
const NO_FAILURE = new Set(["STOP", "FINISH_REASON_UNSPECIFIED"]);

/**
 * A failure told inside the stream: `{"error": …}`, `errorCode` and `errorMessage`, an envelope, or `{"type": "error"}`. Null if the
 * event tells of none.
 */
export function failureIn(event: Fields): Signal | null {
  const { error, type } = event;
  if (typeof error === "string" && error !== "") return failure(event["code"], error);
  if (isRecord(error)) return failure(error["code"] ?? event["code"], textIn(error));
  if (type === "error") return failure(event["code"], textIn(event));
  const code = event["errorCode"] ?? event["error_code"];
  const message = event["errorMessage"] ?? event["error_message"];
  const named = (typeof code === "string" && code !== "") || typeof code === "number";
  if (named || (typeof message === "string" && message !== "")) {
    if (typeof code === "string" && NO_FAILURE.has(code)) return null;
    const said = typeof message === "string" && message !== "" ? message : "";
    return failure(code, [codeIn(code) === null && named ? String(code) : "", said].filter(Boolean).join(": "));
  }
  // An envelope where an event should be.
  const refused = codeIn(event["code"]);
  if (refused !== null && refused !== 0 && !("content" in event)) return failure(refused, textIn(event));
  return null;
}

function failure(code: unknown, message: string): Signal {
  return { kind: "failure", code: codeIn(code), message };
}

function textIn(of: Fields): string {
  const found = ["message", "content", "error", "text"]
    .map((field) => of[field])
    .find((value) => typeof value === "string");
  return typeof found === "string" ? found : "";
}

import { isRecord } from "../draft/record.ts";
import type { Signal } from "./signal.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads an event of the Agent Development Kit: `{author, partial?, content: {role, parts}, actions: {stateDelta}}`, its names in
 * camelCase or snake_case. Null if it is none.
 */
export function adkSignals(event: Fields): readonly Signal[] | null {
  const { content, actions } = event;
  const parts = isRecord(content) && Array.isArray(content["parts"]) ? content["parts"].filter(isRecord) : null;
  const delta = isRecord(actions) ? either(actions, "stateDelta", "state_delta") : undefined;
  const known = parts !== null || isRecord(actions) || "invocationId" in event || "invocation_id" in event;
  if (!known) return null;
  const partial = event["partial"] === true;
  const signals: Signal[] = [];
  // The agent's own words only: an upstream may play back what the user said.
  const user = event["author"] === "user" || (event["author"] === undefined && roleOf(content) === "user");
  const text = user ? "" : textOf(parts ?? []);
  if (text !== "") signals.push({ kind: partial ? "delta" : "whole", text });
  for (const part of parts ?? []) {
    const call = either(part, "functionCall", "function_call");
    const response = either(part, "functionResponse", "function_response");
    // A call in pieces comes again as a whole.
    if (isRecord(call) && typeof call["name"] === "string" && !partial) {
      signals.push({ kind: "call", id: idOf(call), name: call["name"], args: call["args"] ?? {} });
    }
    if (isRecord(response) && typeof response["name"] === "string") {
      signals.push({
        kind: "result",
        id: idOf(response),
        name: response["name"],
        result: response["response"] ?? null,
      });
    }
  }
  if (isRecord(delta) && Object.keys(delta).length > 0) signals.push({ kind: "state", delta });
  return signals.length === 0 ? [{ kind: "alive" }] : signals;
}

/** The words of an event; what the model only thinks is not among them. */
function textOf(parts: readonly Fields[]): string {
  return parts
    .filter((part) => typeof part["text"] === "string" && part["thought"] !== true)
    .map((part) => part["text"])
    .join("");
}

function roleOf(content: unknown): unknown {
  return isRecord(content) ? content["role"] : undefined;
}

function either(from: Fields, camel: string, snake: string): unknown {
  return from[camel] ?? from[snake];
}

function idOf(of: Fields): string | null {
  return typeof of["id"] === "string" && of["id"] !== "" ? of["id"] : null;
}

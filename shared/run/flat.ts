import { isRecord } from "../draft/record.ts";
import type { Signal } from "./signal.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Reads a flat event, `{type: "text" | "tool_call" | "tool_result" | "heartbeat" | …}`. Null if its type is not known. */
export function flatSignals(event: Fields): readonly Signal[] | null {
  const id = typeof event["id"] === "string" && event["id"] !== "" ? event["id"] : null;
  const name = typeof event["name"] === "string" ? event["name"] : "";
  switch (event["type"]) {
    case "text": {
      const text = firstText(event, "content", "text");
      return [text === null || text === "" ? { kind: "alive" } : { kind: "piece", text }];
    }
    case "tool_call":
      return [{ kind: "call", id, name, args: event["args"] ?? event["arguments"] ?? {} }];
    case "tool_result":
      return [{ kind: "result", id, name, result: event["result"] ?? event["response"] ?? event["content"] ?? null }];
    case "state": {
      const delta = event["delta"] ?? event["state"];
      return [isRecord(delta) ? { kind: "state", delta } : { kind: "alive" }];
    }
    case "progress": {
      const percent = event["percent"] ?? event["progress"];
      return [
        {
          kind: "progress",
          percent: typeof percent === "number" && percent >= 0 && percent <= 100 ? percent : null,
          message: firstText(event, "message", "content"),
        },
      ];
    }
    case "heartbeat":
    case "ping":
      return [{ kind: "alive" }];
    default:
      return null;
  }
}

function firstText(event: Fields, ...fields: readonly string[]): string | null {
  const found = fields.map((field) => event[field]).find((value) => typeof value === "string");
  return typeof found === "string" ? found : null;
}

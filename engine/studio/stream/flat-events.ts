import type { RunEvent } from "./run-events.ts";

/** An event in the protocol's second shape. A text comes once: what is partial is left out. */
export function flatEvent(event: RunEvent): Record<string, unknown> | null {
  switch (event.kind) {
    case "text":
      return event.partial ? null : { type: "text", content: event.text };
    case "call":
      return { type: "tool_call", id: event.id, name: event.name, args: event.args };
    case "result":
      return { type: "tool_result", id: event.id, name: event.name, result: event.response };
    case "progress":
      return { type: "progress", progress: event.percent, stage: event.stage };
    case "state":
      return { type: "state", delta: event.delta };
    case "error":
      return { type: "error", code: event.code, error: event.message };
  }
}

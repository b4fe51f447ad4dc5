import type { RunEvent } from "./run-events.ts";

/** What all events of a run share. */
export interface Invocation {
  readonly id: string;
  readonly author: string;
}

/**
 * An event as the Agent Development Kit's `run_sse` writes it (`Event` of google/adk-js).
 * @param index number of the event in its run; together with the run's id it is the event's own
 * @param timeS seconds since 1970
 */
export function adkEvent(event: RunEvent, run: Invocation, index: number, timeS: number): Record<string, unknown> {
  const head = { id: `${run.id}-${index}`, invocationId: run.id, author: run.author, timestamp: timeS };
  const content = (part: Record<string, unknown>): unknown => ({ role: "model", parts: [part] });
  switch (event.kind) {
    case "text":
      return {
        ...head,
        ...(event.partial ? { partial: true } : {}),
        content: content({ text: event.text }),
        actions: NO_ACTIONS,
      };
    case "call": {
      const { id, name, args } = event;
      return { ...head, content: content({ functionCall: { id, name, args } }), actions: NO_ACTIONS };
    }
    case "result": {
      const { id, name, response } = event;
      return {
        ...head,
        content: { role: "user", parts: [{ functionResponse: { id, name, response } }] },
        actions: NO_ACTIONS,
      };
    }
    case "progress":
      return { ...head, actions: NO_ACTIONS, customMetadata: { progress: event.percent, stage: event.stage } };
    case "state":
      return { ...head, actions: { ...NO_ACTIONS, stateDelta: event.delta } };
    case "error":
      return { ...head, actions: NO_ACTIONS, errorCode: String(event.code), errorMessage: event.message };
  }
}

const NO_ACTIONS = { stateDelta: {}, artifactDelta: {}, requestedAuthConfigs: {}, requestedToolConfirmations: {} };

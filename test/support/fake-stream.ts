/** What a scripted stream of `/run_sse` does next. */
export type Step =
  /** Bytes, as they are. */
  | string
  | Uint8Array
  /** Waits until the test says so. */
  | Promise<unknown>
  /** Sends nothing more and keeps the connection. */
  | typeof STALL
  /** Breaks the connection. */
  | typeof DROP;

export const STALL = Symbol("stall");
export const DROP = Symbol("drop");

/** An event of any data. */
export function event(data: unknown): string {
  return `data: ${typeof data === "string" ? data : JSON.stringify(data)}\n\n`;
}

/** A comment, an empty event: signs of life. */
export const COMMENT = ": keep-alive\n\n";
export const EMPTY = "data:\n\n";

let serial = 0;
const adkEvent = (parts: readonly unknown[], more: Record<string, unknown> = {}): string =>
  event({
    id: `event-${++serial}`,
    invocationId: "invocation-1",
    author: "nemo_agent",
    timestamp: 1_700_000_000 + serial,
    content: { role: "model", parts },
    actions: { stateDelta: {} },
    ...more,
  });

/** Events as the Agent Development Kit writes them. */
export const adk = {
  partial: (text: string) => adkEvent([{ text }], { partial: true }),
  text: (text: string) => adkEvent([{ text }]),
  call: (name: string, args: unknown = {}, id = `${name}-1`) => adkEvent([{ functionCall: { id, name, args } }]),
  result: (name: string, response: unknown = {}, id = `${name}-1`) =>
    adkEvent([{ functionResponse: { id, name, response } }], {}),
  state: (stateDelta: unknown) => adkEvent([], { actions: { stateDelta } }),
  failure: (errorCode: string, errorMessage: string) => adkEvent([], { errorCode, errorMessage }),
};

/** Flat events. */
export const flat = {
  text: (content: string) => event({ type: "text", content }),
  call: (name: string, args: unknown = {}) => event({ type: "tool_call", name, args }),
  result: (name: string, result: unknown = {}) => event({ type: "tool_result", name, result }),
  heartbeat: () => event({ type: "heartbeat" }),
};

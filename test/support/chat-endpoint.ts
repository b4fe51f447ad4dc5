import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the endpoint does with a request. */
export type Reply =
  /** A chat completion whose message is this. */
  | { readonly says: string }
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body: string }
  /** Sends nothing; sends spaces for ever; sends the head and breaks off. */
  | "silence"
  | "endless"
  | "cut";

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: { readonly model: string; readonly messages: readonly { role: string; content: string }[] } & Record<
    string,
    unknown
  >;
}

export interface ChatEndpoint {
  /** For `OPENAI_BASE_URL`. */
  readonly baseUrl: string;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/**
 * A chat endpoint on loopback that speaks OpenAI's form and answers as scripted.
 * @param script the replies in turn, or what makes one of the request; the last serves for all that follow
 */
export async function startChatEndpoint(
  script: readonly Reply[] | ((request: Received) => Reply),
): Promise<ChatEndpoint> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const got: Received = { method, path: url, headers, body: JSON.parse(Buffer.concat(chunks).toString("utf8")) };
      received.push(got);
      const reply = typeof script === "function" ? script(got) : script[Math.min(received.length, script.length) - 1];
      if (reply !== undefined) send(reply, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    received,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

/** A completion as OpenAI sends it. */
export function completion(message: Readonly<Record<string, unknown>>, finish_reason = "stop"): string {
  return JSON.stringify({
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1,
    model: "scripted",
    choices: [{ index: 0, message: { role: "assistant", ...message }, finish_reason }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });
}

function send(reply: Reply, response: ServerResponse): void {
  if (reply === "silence") return;
  if (reply === "endless") {
    response.writeHead(200, { "Content-Type": "application/json" });
    response.write(" ");
    return;
  }
  if (reply === "cut") {
    response.writeHead(200, { "Content-Type": "application/json", "Content-Length": "1000" });
    response.write('{"choices": [', () => response.destroy());
    return;
  }
  const { status = 200, headers = {}, body } = "says" in reply ? { body: completion({ content: reply.says }) } : reply;
  response.writeHead(status, { "Content-Type": "application/json", ...headers });
  response.end(body);
}

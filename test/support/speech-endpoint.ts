import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the endpoint does with a request. */
export type SpeechReply =
  | {
      readonly status?: number;
      readonly type?: string;
      readonly body: Buffer | string;
      readonly headers?: Record<string, string>;
    }
  /** Sends nothing; sends the head and breaks off; sends for ever. */
  | "silence"
  | "cut"
  | "endless";

export interface SpeechRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A speech endpoint on loopback in OpenAI's form that answers as scripted; the last reply serves for all that follow. */
export async function startSpeechEndpoint(
  replies: readonly SpeechReply[],
): Promise<{ readonly baseUrl: string; readonly received: readonly SpeechRequest[]; close(): Promise<void> }> {
  const received: SpeechRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = JSON.parse(Buffer.concat(chunks).toString("utf8")) as Record<string, unknown>;
      received.push({ path: request.url ?? "", headers: request.headers, body });
      const reply = replies[Math.min(received.length, replies.length) - 1];
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

function send(reply: SpeechReply, response: ServerResponse): void {
  if (reply === "silence") return;
  if (reply === "cut") {
    response.writeHead(200, { "Content-Type": "audio/wav", "Content-Length": "1000" });
    response.write("RIFF", () => response.destroy());
    return;
  }
  if (reply === "endless") {
    response.writeHead(200, { "Content-Type": "audio/wav" });
    const more = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(1024 * 1024))) {
        // As much as the reader takes at once.
      }
    };
    response.on("drain", more);
    more();
    return;
  }
  const { status = 200, type = "audio/wav", body, headers = {} } = reply;
  response.writeHead(status, { "Content-Type": type, ...headers });
  response.end(body);
}

import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

export interface BreakingProxy extends AsyncDisposable {
  readonly url: string;
  /** The `Last-Event-ID` of all that asked for a stream of events, in their order. */
  readonly from: readonly number[];
  /** Resolves when the third stream is asked for: the first that is whole. */
  readonly mended: Promise<void>;
}

/**
 * Passes everything on to a server. The first stream of events it ends after some events, as if all were told, with half of one more;
 * the second it breaks before any.
 */
export async function startBreakingProxy(to: string): Promise<BreakingProxy> {
  const from: number[] = [];
  let mend = (): void => {};
  const mended = new Promise<void>((resolve) => (mend = resolve));
  const server = createServer((asked, answer) => {
    const { method, headers } = asked;
    const onward = request(new URL(asked.url ?? "/", to), { method, headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers);
      if (answered.headers["content-type"]?.startsWith("text/event-stream") !== true) {
        answered.pipe(answer);
        return;
      }
      const nth = from.push(Number(headers["last-event-id"]));
      if (nth === 3) mend();
      answered.on("data", (chunk: Buffer) => {
        if (nth === 2) answer.destroy();
        else answer.write(chunk);
        if (nth === 1 && chunk.includes("id: ")) answer.end("id: 999\nevent: message\ndata: {");
        if (answer.destroyed || answer.writableEnded) answered.destroy();
      });
      answered.on("end", () => answer.end());
      answered.on("error", () => answer.destroy());
    });
    onward.on("error", () => answer.destroy());
    asked.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    from,
    mended,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

import type { IncomingMessage } from "node:http";

/** Of a request that has come in whole, until its answer begins: the silence is then the studio's own, as while it fetches files. */
const WORKING_MS = 2 * 60 * 60_000;

/**
 * Lets a request wait for its answer longer than a socket may be silent.
 * @param silentMs how long that is
 * @returns to be called when the answer begins
 */
export function whileWorking(request: IncomingMessage, silentMs: number): () => void {
  const { socket } = request;
  const wait = (): void => void socket.setTimeout(WORKING_MS);
  request.once("end", wait);
  return () => {
    request.off("end", wait);
    socket.setTimeout(silentMs);
  };
}

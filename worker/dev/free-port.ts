import { createServer } from "node:net";
import type { AddressInfo } from "node:net";

/**
 * A port that nobody listens at: the one that is asked for, or any for 0.
 * @throws where it is taken, or no port
 */
export function freePort(asked: string, host: string): Promise<number> {
  const port = /^\d{1,5}$/.test(asked) ? Number(asked) : Number.NaN;
  if (!(port <= 65_535)) return Promise.reject(new Error(`"${asked}" is no port; expected 0 to 65535.`));
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", () =>
      reject(new Error(`Port ${port} is taken. Name others: npm start -- --port 9000 --studio-port 9001`)),
    );
    server.listen(port, host, () => {
      const { port: found } = server.address() as AddressInfo;
      server.close(() => resolve(found));
    });
  });
}

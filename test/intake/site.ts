import { readFileSync } from "node:fs";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Socket } from "node:net";
import { type FetchOptions, isPublicAddress } from "../../engine/intake/index.ts";

const certificate = readFileSync("test/support/tls/certificate.pem", "utf8");
const key = readFileSync("test/support/tls/key.pem", "utf8");

/** Where every site of the tests is. Nothing but this is taken for public that isn't. */
export const HERE = "127.0.0.1";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Visit {
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Site extends AsyncDisposable {
  readonly port: number;
  /** What was asked for, in order. */
  readonly visits: readonly Visit[];
  /** Paths only, without that of robots.txt. */
  pages(): string[];
  url(path: string, host?: string): string;
  /** With which the site can be fetched from: as if it were a public one on port 443. */
  readonly options: FetchOptions & Required<Pick<FetchOptions, "lookup" | "allow">>;
  /** Resolves when all connections are closed, by whichever end. */
  closed(): Promise<void>;
}

/** A real https server on this machine that answers these paths, and 404 to all others. */
export async function openSite(routes: Readonly<Record<string, Handler>>): Promise<Site> {
  const visits: Visit[] = [];
  const sockets = new Set<Socket>();
  let waiting: (() => void)[] = [];
  const server = createServer({ cert: certificate, key }, (request, response) => {
    const path = request.url ?? "";
    visits.push({ host: request.headers.host ?? "", path, headers: request.headers });
    response.on("error", () => {});
    const handler = routes[path.replace(/\?.*$/, "")];
    if (handler) handler(request, response);
    else response.writeHead(404).end();
  });
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => {
      sockets.delete(socket);
      if (sockets.size > 0) return;
      for (const go of waiting) go();
      waiting = [];
    });
  });
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(0, HERE, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    visits,
    pages: () => visits.map(({ path }) => path).filter((path) => path !== "/robots.txt"),
    url: (path, host = "careers.example") => `https://${host}:${port}${path}`,
    options: {
      lookup: async () => [HERE],
      allow: (address) => address === HERE || isPublicAddress(address),
      ports: [port],
      tls: { ca: certificate },
    },
    closed: async () => {
      if (sockets.size > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function page(body: string | Uint8Array, headers: Record<string, string> = {}): Handler {
  return (_, response) => response.writeHead(200, { "Content-Type": "text/html", ...headers }).end(body);
}

export function status(code: number, headers: Record<string, string> = {}): Handler {
  return (_, response) => response.writeHead(code, headers).end();
}

export function redirect(location: string, code = 302): Handler {
  return status(code, { Location: location });
}

/** Writes this again and again until the other end has had enough. */
export function endless(chunk: Uint8Array, headers: Record<string, string> = {}): Handler {
  return (_, response) => {
    response.writeHead(200, { "Content-Type": "text/html", ...headers });
    const pour = (): void => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on("drain", pour);
    pour();
  };
}

/** A byte every while, for ever. */
export function drip(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { "Content-Type": "text/html" });
  const drops = setInterval(() => response.write("."), 10);
  response.on("close", () => clearInterval(drops));
}

/** These very bytes in place of an HTTP answer, and then the end of the connection. */
export function raw(bytes: string): Handler {
  return (_, response) => response.socket?.end(bytes);
}

/** Never answers. */
export function silence(): void {}

import type { IncomingMessage } from "node:http";
import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import { z } from "zod";
import type { Logger } from "pino";
import type { User } from "../credits/tokens.ts";
import { StudioError } from "../studio-error.ts";
import { networkOf } from "./network-of.ts";

/** What routes know of a request. */
export interface StudioEnv {
  readonly Bindings: HttpBindings;
  readonly Variables: { readonly requestId: string; readonly log: Logger; readonly user: User };
}
export type StudioContext = Context<StudioEnv>;

/**
 * A JSON body of a form.
 * @throws {StudioError} `too-large`, `bad-request`
 */
export async function jsonBody<T>(c: StudioContext, form: z.ZodType<T>, mostBytes: number): Promise<T> {
  const body = await jsonOf(c, mostBytes);
  const parsed = form.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? "The body" : z.core.toDotPath(issue.path);
  throw new StudioError("bad-request", `${where}: ${issue?.message ?? "it has not the form that is expected"}.`);
}

async function jsonOf(c: StudioContext, mostBytes: number): Promise<unknown> {
  const text = await bodyText(c.env.incoming, mostBytes);
  try {
    return text.trim() === "" ? {} : (JSON.parse(text) as unknown);
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 120) : "";
    throw new StudioError(
      "bad-request",
      `The body is no JSON (${why}). Send a JSON object with Content-Type: application/json.`,
      { cause: error },
    );
  }
}

async function bodyText(request: IncomingMessage, mostBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > mostBytes) {
        throw new StudioError(
          "too-large",
          `The body has more than ${mostBytes / 1024 / 1024} MB, which no request here needs. Send files by the upload call.`,
        );
      }
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof StudioError) throw error;
    throw new StudioError("bad-request", "The connection ended in the middle of the body. Send it again.", {
      cause: error,
    });
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Where the caller is; what a proxy says of it counts only where the proxy is ours. */
export function callerNetwork(c: StudioContext, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  return networkOf(forwarded ?? c.env.incoming.socket.remoteAddress ?? "unknown");
}

const ATTRIBUTION = ["X-Skill-Source", "X-Skill-Version", "X-Skill-Platform"] as const;

/** @throws {StudioError} `export-blocked` */
export function requireAttribution(c: StudioContext): void {
  const missing = ATTRIBUTION.filter((name) => (c.req.header(name) ?? "") === "");
  if (missing.length === 0) return;
  throw new StudioError(
    "export-blocked",
    `An export has to say who asks for it, and ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing. Send these headers with every call.`,
  );
}

/**
 * By which the caller knows a call again; null without. Keys are the caller's own.
 * @throws {StudioError} `bad-request`
 */
export function idempotencyKey(c: StudioContext): string | null {
  const key = c.req.header("idempotency-key");
  if (key === undefined) return null;
  if (/^[\x21-\x7e]{1,255}$/u.test(key)) return key;
  throw new StudioError("bad-request", "Idempotency-Key has 1 to 255 printable ASCII characters, for example a UUID.");
}

/** Gone when the client is, also while a body is read. */
export function clientSignal(c: StudioContext): AbortSignal {
  const controller = new AbortController();
  c.env.outgoing.once("close", () => {
    if (!c.env.outgoing.writableFinished) controller.abort(new Error("The client has gone."));
  });
  return controller.signal;
}

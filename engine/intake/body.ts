import type { IncomingMessage } from "node:http";
import { addAbortSignal } from "node:stream";
import { IntakeError, SAVE_INSTEAD } from "./errors.ts";
import { sizeOf } from "./limits.ts";
import { CODINGS, unpack } from "./unpack.ts";

export interface BodyRules {
  /** The address for messages. */
  readonly source: string;
  /** Both on the wire and unpacked. */
  readonly limitBytes: number;
  /** What becomes of a body beyond the limit: it is refused, or only what is within the limit is read. */
  readonly beyond: "refuse" | "cut";
}

/**
 * Reads a body to its end, unpacked.
 * @throws {IntakeError} `too-large`, `bomb`, `bad-encoding` or `cut-short`
 */
export async function readBody(response: IncomingMessage, rules: BodyRules, signal: AbortSignal): Promise<Uint8Array> {
  const { source, limitBytes, beyond } = rules;
  const coding = codingOf(response, source);
  const declaredBytes = Number(response.headers["content-length"] ?? 0);
  if (beyond === "refuse" && declaredBytes > limitBytes) throw tooLarge(rules, `is ${sizeOf(declaredBytes)} large`);

  const packed = wire(addAbortSignal(signal, response), rules);
  const unpacked = coding === null ? packed : unpack(packed, coding);
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of unpacked) {
      bytes += chunk.length;
      if (bytes > limitBytes && beyond === "refuse") throw bomb(rules);
      chunks.push(bytes > limitBytes ? chunk.subarray(0, chunk.length - (bytes - limitBytes)) : chunk);
      if (bytes >= limitBytes && beyond === "cut") break;
    }
  } catch (error) {
    if (error instanceof IntakeError || signal.aborted) throw error;
    throw badlyPacked(source, coding ?? "identity", error);
  }
  return joined(chunks);
}

/** In memory of its own, which a small `Buffer` would share with others. */
function joined(chunks: readonly Buffer[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let end = 0;
  for (const chunk of chunks) {
    whole.set(chunk, end);
    end += chunk.length;
  }
  return whole;
}

/** The body as it comes, up to the limit. */
async function* wire(response: IncomingMessage, rules: BodyRules): AsyncGenerator<Buffer> {
  let bytes = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > rules.limitBytes && rules.beyond === "refuse") {
        throw tooLarge(rules, `does not end after ${sizeOf(rules.limitBytes)}`);
      }
      yield chunk;
      if (bytes > rules.limitBytes) return;
    }
  } catch (error) {
    if (error instanceof IntakeError) throw error;
    throw cutShort(rules.source, bytes, error);
  }
}

function codingOf(response: IncomingMessage, source: string): (typeof CODINGS)[number] | null {
  const named = (response.headers["content-encoding"] ?? "").trim().toLowerCase();
  if (named === "" || named === "identity") return null;
  const coding = CODINGS.find((known) => known === named);
  if (coding) return coding;
  throw new IntakeError(
    "bad-encoding",
    source,
    `the page comes packed as "${named.slice(0, 40).replace(/[^ -~]/gu, "?")}"; expected gzip, deflate, br or not packed. ${SAVE_INSTEAD}.`,
  );
}

function tooLarge({ source, limitBytes }: BodyRules, what: string): IntakeError {
  return new IntakeError(
    "too-large",
    source,
    `what is there ${what}; expected a posting of at most ${sizeOf(limitBytes)}. Check that the address is the posting's own, or save the posting alone as a file and name that.`,
  );
}

function bomb({ source, limitBytes }: BodyRules): IntakeError {
  return new IntakeError(
    "bomb",
    source,
    `what is there unpacks to more than ${sizeOf(limitBytes)}, which no posting does; expected at most that. Check that the address is the posting's own, or save the posting alone as a file and name that.`,
  );
}

function badlyPacked(source: string, coding: string, cause: unknown): IntakeError {
  return new IntakeError(
    "bad-encoding",
    source,
    `the page says that it is packed as ${coding}, and cannot be unpacked; expected it whole. Try again later. ${SAVE_INSTEAD}.`,
    { cause },
  );
}

function cutShort(source: string, bytes: number, cause: unknown): IntakeError {
  return new IntakeError(
    "cut-short",
    source,
    `the connection ended in the middle of the page, after ${sizeOf(bytes)}; expected all of it. Try again.`,
    { cause },
  );
}

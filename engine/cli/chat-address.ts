import { z } from "zod";
import { CommandError, EXIT } from "./failure.ts";
import { jsonAnswer } from "./json-answer.ts";

const LIMIT_MS = 30_000;
const MOST_ANSWER_BYTES = 64 * 1024;
/** The balance, without a token: it costs nothing, and each refuses it in its own form. */
const ASKED = "/api/credits/balance/simple";
/** How a relay refuses (RFC 9457). */
const PROBLEM = z.looseObject({ type: z.string().startsWith("urn:jobreel:problem:") });
/** How studios and the hosted service answer everything, refusals too. */
const ENVELOPE = z.looseObject({ code: z.number() });

/**
 * Finds out what is at an address: a relay, or what speaks the NemoVideo protocol (a studio, the hosted service).
 * @param url without a slash at its end
 * @throws {CommandError} where it is neither, or nothing answers; the signal's reason
 */
export async function whatIsAt(url: string, signal: AbortSignal): Promise<"relay" | "nemo"> {
  const { status, type, body } = await answerOf(url, signal);
  if (PROBLEM.safeParse(body).success) return "relay";
  // A gateway before the hosted service may refuse in a form of its own, or be busy.
  const guarded = [401, 403, 429].includes(status) && typeof body === "object" && body !== null;
  if (ENVELOPE.safeParse(body).success || guarded) return "nemo";
  throw new CommandError(
    status >= 500 ? EXIT.failed : EXIT.badInput,
    `${url} is neither a relay, nor a studio, nor the hosted service: it answered ${status} ${type} to GET ${ASKED}. ${
      status >= 500
        ? "Try again later, or check --api."
        : "Check --api: the address that `jobreel serve` or `npm start` told, without a path."
    }`,
  );
}

async function answerOf(
  url: string,
  signal: AbortSignal,
): Promise<{ readonly status: number; readonly type: string; readonly body: unknown }> {
  try {
    const response = await fetch(`${url}${ASKED}`, {
      redirect: "manual",
      signal: AbortSignal.any([signal, AbortSignal.timeout(LIMIT_MS)]),
    });
    const body = await jsonAnswer(response, MOST_ANSWER_BYTES);
    const type = response.headers.get("Content-Type")?.split(";")[0] ?? "without a type";
    return { status: response.status, type, body };
  } catch (error) {
    signal.throwIfAborted();
    const unanswered = new CommandError(
      EXIT.failed,
      `Nothing answers at ${url}. Start a studio with \`jobreel serve\` or a relay with \`npm start\`, or check --api.`,
    );
    unanswered.cause = error;
    throw unanswered;
  }
}

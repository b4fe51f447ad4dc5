import type { Context } from "hono";
import { conflict, notFound } from "../faults.ts";
import { ProblemError } from "../problem.ts";
import type { Answer, SessionObject } from "../relay/session.ts";
import type { Relay } from "../relay-context.ts";

/** The object of a session. Whether it is the caller's, it finds itself. */
export function sessionOf(c: Context<Relay>, id: string): DurableObjectStub<SessionObject> {
  return c.env.SESSIONS.getByName(id);
}

/** @throws {ProblemError} for what the object refused */
export function granted<T>(answer: Answer<T>, what = "film"): T {
  if ("value" in answer) return answer.value;
  if ("failed" in answer) throw new ProblemError(answer.failed);
  if (answer.refused === "busy")
    throw new ProblemError(conflict("busy", "Twenty messages wait already. Wait until some are done."));
  if (answer.refused === "nothing_to_export")
    throw new ProblemError(
      conflict(
        "nothing_to_export",
        "There is no timeline to make a film of yet. Send a posting first, and wait for its revision.",
      ),
    );
  throw new ProblemError(notFound(what));
}

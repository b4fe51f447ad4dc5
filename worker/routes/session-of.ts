import type { Context } from "hono";
import { conflict, notFound, type Thing } from "../faults.ts";
import { ProblemError } from "../problem.ts";
import type { SessionObject } from "../relay/session.ts";
import type { Answer } from "../relay/session-calls.ts";
import type { Relay } from "../relay-context.ts";

/** The object of a session. Whether it is the caller's, it finds itself. */
export function sessionOf(c: Context<Relay>, id: string): DurableObjectStub<SessionObject> {
  return c.env.SESSIONS.getByName(id);
}

/** @throws {ProblemError} for what the object refused */
export function granted<T>(answer: Answer<T>, what: Thing = "film"): T {
  if ("value" in answer) return answer.value;
  if ("failed" in answer) throw new ProblemError(answer.failed);
  if (answer.refused === "busy")
    throw new ProblemError(
      conflict("busy", {
        en: "Twenty messages wait already. Wait until some are done.",
        zh: "已有二十条消息在等待。请等其中一些完成。",
      }),
    );
  if (answer.refused === "nothing_to_export")
    throw new ProblemError(
      conflict("nothing_to_export", {
        en: "There is no timeline to make a film of yet. Send a posting first, and wait for its revision.",
        zh: "还没有可制作影片的时间线。请先发送招聘信息，并等待其版本。",
      }),
    );
  throw new ProblemError(notFound(what));
}

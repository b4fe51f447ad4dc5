import { IntakeError } from "../../intake/errors.ts";
import { DraftError } from "../../draft/index.ts";
import { StudioError } from "../studio-error.ts";

const JSON_TYPE = { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" };

/** The envelope of every JSON answer except those of renders. */
export function answer(data: unknown): Response {
  return answerText(JSON.stringify(data));
}

/** The same, for data that is JSON already. */
export function answerText(data: string): Response {
  return new Response(`{"code":0,"message":"success","data":${data}}`, { headers: JSON_TYPE });
}

/** What renders answer: their fields at the top, and the same in `data`. */
export function renderAnswer(fields: Readonly<Record<string, unknown>>, status = 200): Response {
  return new Response(JSON.stringify({ success: true, code: 0, ...fields, data: fields }), {
    status,
    headers: JSON_TYPE,
  });
}

/** An error as the wire knows it; what is not for the user stays here. */
export function failure(error: unknown): { readonly response: Response; readonly known: StudioError | null } {
  const known = knownError(error);
  const told =
    known ??
    new StudioError(
      "internal",
      "Something is wrong with the studio. Its operator finds it in the log by the request's id.",
    );
  const { code, status, message, data, retryAfterS, type } = told;
  const headers = { ...JSON_TYPE, ...(retryAfterS === null ? {} : { "Retry-After": String(retryAfterS) }) };
  const body = JSON.stringify({ success: false, code, type, message, data });
  return { response: new Response(body, { status, headers }), known };
}

function knownError(error: unknown): StudioError | null {
  if (error instanceof StudioError) return error;
  if (error instanceof DraftError) return new StudioError("bad-draft", error.message, { data: { reason: error.code } });
  if (error instanceof IntakeError) {
    const type = error.code === "too-large" || error.code === "bomb" ? "file-too-large" : "bad-request";
    return new StudioError(type, error.message, { data: { reason: error.code } });
  }
  return null;
}

import type { z } from "@hono/zod-openapi";
import { ProblemBody } from "../schemas.ts";

const problemContent = { "application/problem+json": { schema: ProblemBody } };

/** Answers that every route with a key may give. */
export const PROBLEMS = {
  400: { description: "The request is not as described.", content: problemContent },
  401: { description: "No key, or none that is known.", content: problemContent },
  403: { description: "The key does not allow it.", content: problemContent },
  404: { description: "There is no such thing, or it is somebody else's.", content: problemContent },
  409: { description: "Not possible as things stand.", content: problemContent },
  413: { description: "Too large.", content: problemContent },
  415: { description: "A media type that isn't read.", content: problemContent },
  422: { description: "The idempotency key was used with another request.", content: problemContent },
  429: { description: "Too often, or the month's films are made.", content: problemContent },
  500: { description: "The relay failed.", content: problemContent },
  502: { description: "The backend failed.", content: problemContent },
  503: { description: "The backend can't be reached.", content: problemContent },
  504: { description: "The backend took too long.", content: problemContent },
} as const;

/** An answer of JSON. */
export function json<S extends z.ZodType>(
  description: string,
  schema: S,
): { description: string; content: { "application/json": { schema: S } } } {
  return { description, content: { "application/json": { schema } } };
}

/** A body of JSON that must be there. */
export function body<S extends z.ZodType>(
  schema: S,
): { required: true; content: { "application/json": { schema: S } } } {
  return { required: true, content: { "application/json": { schema } } };
}

export const BEARER = [{ bearer: [] }];

import { z } from "zod";
import { NemoError } from "../errors/index.ts";
import type { Language } from "../language.ts";
import type { CallName } from "./client.ts";

/** What is read of each answer. Upstreams may say more, and leave out whatever may be null here. */

const ID = z.union([z.string().min(1).max(1000), z.number().transform(String)]);
const NUMBER = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d{1,15}(?:\.\d{1,15})?$/)
    .transform(Number),
]);
/** Odd values of what is only told are taken for missing. */
const MAYBE_NUMBER = NUMBER.nullable().catch(null).default(null);
const MAYBE_TEXT = z.string().nullable().catch(null).default(null);
const MAYBE_ID = ID.nullable().catch(null).default(null);

export const TOKEN_ANSWER = z.object({
  token: z.string().regex(/^[\x21-\x7e]{1,4096}$/),
  user_id: MAYBE_ID,
  credits: MAYBE_NUMBER,
  expires_at: z
    .union([z.string(), z.number().transform(String)])
    .nullable()
    .catch(null)
    .default(null),
});

export const CLAIM_ANSWER = z.object({ claim_token: z.string().min(1).max(4096), expires_in: MAYBE_NUMBER });

export const SESSION_ANSWER = z.object({ task_id: ID, session_id: ID, user_id: MAYBE_ID });

export const UPLOAD_ANSWER = z.object({
  files: z
    .array(
      z.object({
        filename: z.string(),
        file_type: MAYBE_TEXT,
        cdn_url: MAYBE_TEXT,
        duration: MAYBE_NUMBER,
        width: MAYBE_NUMBER,
        height: MAYBE_NUMBER,
        fps: MAYBE_NUMBER,
        hash: MAYBE_TEXT,
      }),
    )
    .max(1000),
  session_state_applied: z.boolean().catch(false).default(false),
});

export const CREDITS_ANSWER = z.object({ available: NUMBER, frozen: NUMBER.default(0), total: NUMBER.optional() });

export const STATE_ANSWER = z.object({ state: z.record(z.string(), z.unknown()).nullable() });

/** Either of the two shapes, laid on one level. */
export const RENDER_ANSWER = z.object({
  id: MAYBE_ID,
  status: MAYBE_TEXT,
  progress: MAYBE_NUMBER,
  outputUrl: MAYBE_TEXT,
  output: z
    .object({ url: MAYBE_TEXT, files: z.record(z.string(), z.string()).catch({}).default({}) })
    .nullable()
    .catch(null)
    .default(null),
  error: z
    .union([z.string(), z.object({ message: z.string() }).transform(({ message }) => message)])
    .nullable()
    .catch(null)
    .default(null),
});

/**
 * Reads an answer's data.
 * @throws {NemoError} `malformed`, which names the field and not its value, as that may be secret
 */
export function decode<T>(schema: z.ZodType<T>, data: unknown, call: CallName, language: Language): T {
  const read = schema.safeParse(data);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const field = ["data", ...(issue?.path ?? [])].join(".");
  throw new NemoError("malformed", { language, detail: `${call}: ${field} is missing or of another kind` });
}

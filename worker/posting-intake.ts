import type { Context } from "hono";
import { invalid, tooLarge, unsupportedMedia } from "./faults.ts";
import { randomId } from "./keys/secrets.ts";
import { ProblemError } from "./problem.ts";
import type { PendingFile } from "./relay/session-store.ts";
import type { Relay } from "./relay-context.ts";
import { FilmOptions, MOST_POSTING_CHARACTERS, NewVideo, type PostingSource } from "./schemas.ts";
import { publicUrl } from "./public-url.ts";
import { uploadedFile } from "./uploads.ts";

/** A posting as a file in the request itself; larger ones go in parts (`POST /v1/uploads`). */
const MOST_INLINE_BYTES = 20 * 1024 * 1024;
/** JSON of a posting of 200,000 characters, escaped. */
const MOST_JSON_BYTES = 2 * 1024 * 1024;

const DOCUMENTS: Readonly<Record<string, string>> = {
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
};
const TEXTS: Readonly<Record<string, string>> = { "text/markdown": "md", "text/plain": "txt", "text/html": "html" };

/** What a request brought. */
export interface Brought {
  /** Null where the posting is a file or an address. */
  readonly text: string | null;
  readonly files: readonly PendingFile[];
  readonly options: FilmOptions;
  readonly webhook: NewVideo["webhook"];
}

/** Reads the body of `POST /v1/videos`, in any of its forms. @throws {ProblemError} */
export async function readPostingBody(c: Context<Relay>): Promise<Brought> {
  const type = (c.req.header("Content-Type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (type === "application/json") return fromJson(await jsonBody(c), c);
  if (type === "multipart/form-data") return fromForm(c);
  const extension = TEXTS[type] ?? DOCUMENTS[type];
  if (extension === undefined) throw new ProblemError(unsupportedMedia(type));
  const bytes = await bodyBytes(c, MOST_INLINE_BYTES);
  const options = optionsOf(queryOptions(c));
  if (type in TEXTS && extension !== "html") return { text: decode(bytes), files: [], options, webhook: undefined };
  return { text: null, files: [await keep(c, bytes, `posting.${extension}`, type)], options, webhook: undefined };
}

async function fromJson(json: unknown, c: Context<Relay>): Promise<Brought> {
  const parsed = NewVideo.safeParse(json);
  if (!parsed.success) throw new ProblemError(invalid(faultsOf(parsed.error.issues)));
  const { posting, webhook, ...options } = parsed.data;
  return { ...(await sourceOf(posting, c)), options, webhook };
}

async function sourceOf(posting: PostingSource, c: Context<Relay>): Promise<Pick<Brought, "text" | "files">> {
  if ("text" in posting) return { text: posting.text, files: [] };
  if ("markdown" in posting) return { text: posting.markdown, files: [] };
  if ("url" in posting)
    return { text: null, files: [{ kind: "url", url: publicUrl(posting.url, c.get("config").local) }] };
  if ("upload" in posting) return { text: null, files: [await uploadedFile(c, posting.upload)] };
  const bytes = new TextEncoder().encode(posting.html);
  return { text: null, files: [await keep(c, bytes, "posting.html", "text/html")] };
}

async function fromForm(c: Context<Relay>): Promise<Brought> {
  await limitLength(c, MOST_INLINE_BYTES);
  const form = await c.req.raw.formData().catch(() => {
    throw new ProblemError(invalid("The multipart body can't be read. Send it as `curl -F file=@posting.pdf` does."));
  });
  const files: PendingFile[] = [];
  const fields: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === "string") fields[name] = value;
    else if (name === "file" || name === "files")
      files.push(await keep(c, new Uint8Array(await value.arrayBuffer()), value.name, value.type));
    else
      throw new ProblemError(
        invalid(`There is no file field ${JSON.stringify(name.slice(0, 60))}; it is called "file".`),
      );
  }
  const { text = null, webhook, ...rest } = fields;
  if (files.length === 0 && text === null)
    throw new ProblemError(invalid('The form has no posting: give it as "file", or as "text".'));
  return { text, files, options: optionsOf(rest), webhook };
}

/** Fields of a form or an address are text; the schema wants numbers where it says so. */
function optionsOf(fields: Readonly<Record<string, string>>): FilmOptions {
  const { length, ...rest } = fields;
  const parsed = FilmOptions.safeParse(length === undefined ? rest : { ...rest, length: Number(length) });
  if (!parsed.success) throw new ProblemError(invalid(faultsOf(parsed.error.issues)));
  return parsed.data;
}

function queryOptions(c: Context<Relay>): Record<string, string> {
  const { key: _, ...rest } = c.req.query();
  return rest;
}

async function keep(c: Context<Relay>, bytes: Uint8Array, name: string, type: string): Promise<PendingFile> {
  const key = `incoming/${randomId(26)}`;
  await c.env.FILMS.put(key, bytes, { httpMetadata: { contentType: type } });
  // Path and control characters have no business in a name.
  const plain = name.replaceAll(/[\p{Cc}/\\]+/gu, "_").slice(-120) || "posting";
  return { kind: "stored", key, name: plain, type, bytes: bytes.byteLength };
}

/** @throws {ProblemError} for a body that isn't JSON, or is too large */
export async function jsonBody(c: Context<Relay>): Promise<unknown> {
  const bytes = await bodyBytes(c, MOST_JSON_BYTES);
  try {
    return JSON.parse(decode(bytes)) as unknown;
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError(invalid("The body is no JSON. Check quotes, commas and braces."));
  }
}

async function limitLength(c: Context<Relay>, most: number): Promise<void> {
  if (Number(c.req.header("Content-Length") ?? 0) > most) {
    await c.req.raw.body?.cancel();
    throw new ProblemError(tooLarge(`${most / 1024 / 1024} MiB`, "Send it in parts: POST /v1/uploads."));
  }
}

/** The body, or an error as soon as it is larger than allowed, whatever its headers say. */
async function bodyBytes(c: Context<Relay>, most: number): Promise<Uint8Array> {
  await limitLength(c, most);
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    total += chunk.length;
    if (total > most)
      throw new ProblemError(tooLarge(`${most / 1024 / 1024} MiB`, "Send it in parts: POST /v1/uploads."));
    chunks.push(chunk);
  }
  const whole = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  if (total === 0) throw new ProblemError(invalid("The body is empty. Send the posting."));
  return whole;
}

function decode(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw new ProblemError(
      invalid('The text is not UTF-8. Convert it, or send it as a file (multipart field "file").'),
    );
  }
  if (text.length > MOST_POSTING_CHARACTERS)
    throw new ProblemError(
      tooLarge(`${MOST_POSTING_CHARACTERS} characters`, "Send the posting alone, without what surrounds it."),
    );
  if (text.trim() === "") throw new ProblemError(invalid("The posting is empty."));
  return text;
}

/** Zod's issues in one sentence each, at most five. */
export function faultsOf(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): string {
  const told = issues.slice(0, 5).map(({ path, message }) => {
    const where = path.map(String).join(".");
    return where === "" ? message : `${where}: ${message}`;
  });
  return `${told.join("; ")}. See /openapi.json for what is expected.`.slice(0, 1_500);
}

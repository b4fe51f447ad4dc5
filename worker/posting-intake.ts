import type { Context } from "hono";
import { fetchPosting } from "./documents/fetch-page.ts";
import { MOST_DOCUMENT_BYTES, readDocument } from "./documents/read-document.ts";
import { IN_PARTS, invalid, notFound, tooLarge, unsupportedMedia } from "./faults.ts";
import { randomId } from "./keys/secrets.ts";
import { ProblemError } from "./problem.ts";
import type { PendingFile } from "./relay/session-store.ts";
import type { Relay } from "./relay-context.ts";
import { faultOfIssues } from "./validation.ts";
import { FilmOptions, MOST_POSTING_CHARACTERS, NewVideo, type PostingSource } from "./schemas.ts";
import { publicUrl } from "./public-url.ts";
import { uploadedFile } from "./uploads.ts";

/** Files of one form. */
const MOST_FILES = 20;
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

/**
 * Reads the body of `POST /v1/videos`, in any of its forms. The hosted service takes media only: for it documents and pages
 * become text here.
 * @throws {ProblemError}
 */
export async function readPostingBody(c: Context<Relay>): Promise<Brought> {
  const brought = await readBody(c);
  return c.get("config").upstream === "hosted" ? withText(brought, c) : brought;
}

async function readBody(c: Context<Relay>): Promise<Brought> {
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

const MEDIA = /\.(?:mp4|mov|avi|webm|mkv|jpe?g|png|gif|webp|mp3|wav|m4a|aac)$/iu;

async function withText(brought: Brought, c: Context<Relay>): Promise<Brought> {
  const texts = brought.text === null ? [] : [brought.text];
  const media: PendingFile[] = [];
  for (const file of brought.files) {
    if (file.kind === "url") texts.push(await fetchPosting(file.url, c.get("config").local));
    else if (MEDIA.test(file.name)) media.push(file);
    else {
      if (file.bytes > MOST_DOCUMENT_BYTES)
        throw new ProblemError(
          tooLarge(`${MOST_DOCUMENT_BYTES / 1024 / 1024} MiB`, {
            en: "Send the posting as text.",
            zh: "请以文本发送招聘信息。",
          }),
        );
      const object = await c.env.FILMS.get(file.key);
      if (object === null) throw new ProblemError(notFound("upload"));
      texts.push(await readDocument(new Uint8Array(await object.arrayBuffer())));
      if (file.upload === undefined) await c.env.FILMS.delete(file.key);
    }
  }
  if (texts.length === 0)
    throw new ProblemError(
      invalid({
        en: "There are pictures or clips, and no posting. Send the posting with them.",
        zh: "只有图片或视频，没有招聘信息。请一并发送招聘信息。",
      }),
    );
  return { ...brought, text: texts.join("\n\n").slice(0, MOST_POSTING_CHARACTERS), files: media };
}

async function fromJson(json: unknown, c: Context<Relay>): Promise<Brought> {
  const parsed = NewVideo.safeParse(json);
  if (!parsed.success) throw new ProblemError(faultOfIssues(parsed.error.issues));
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
  // Read with a bound first: a body without a length could be as long as it likes.
  const bytes = await bodyBytes(c, MOST_INLINE_BYTES);
  const whole = new Response(bytes, { headers: { "Content-Type": c.req.header("Content-Type") ?? "" } });
  const form = await whole.formData().catch(() => {
    throw new ProblemError(
      invalid({
        en: "The multipart body can't be read. Send it as `curl -F file=@posting.pdf` does.",
        zh: "无法读取 multipart 请求体。请按 `curl -F file=@posting.pdf` 的方式发送。",
      }),
    );
  });
  const brought: File[] = [];
  const fields: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === "string") fields[name] = value;
    else if (name === "file" || name === "files") brought.push(value);
    else
      throw new ProblemError(
        invalid({
          en: `There is no file field ${JSON.stringify(name.slice(0, 60))}; it is called "file".`,
          zh: `没有名为 ${JSON.stringify(name.slice(0, 60))} 的文件字段；它叫 "file"。`,
        }),
      );
  }
  const { text = null, webhook, ...rest } = fields;
  if (brought.length === 0 && text === null)
    throw new ProblemError(
      invalid({
        en: 'The form has no posting: give it as "file", or as "text".',
        zh: '表单中没有招聘信息：请以 "file" 或 "text" 提供。',
      }),
    );
  if (brought.length > MOST_FILES)
    throw new ProblemError(
      invalid({
        en: `The form has ${brought.length} files; send at most ${MOST_FILES}.`,
        zh: `表单中有 ${brought.length} 个文件；最多发送 ${MOST_FILES} 个。`,
      }),
    );
  const options = optionsOf(rest);
  const files: PendingFile[] = [];
  for (const file of brought) files.push(await keep(c, new Uint8Array(await file.arrayBuffer()), file.name, file.type));
  return { text, files, options, webhook };
}

/** Fields of a form or an address are text; the schema wants numbers where it says so. */
function optionsOf(fields: Readonly<Record<string, string>>): FilmOptions {
  const { length, ...rest } = fields;
  const parsed = FilmOptions.safeParse(length === undefined ? rest : { ...rest, length: Number(length) });
  if (!parsed.success) throw new ProblemError(faultOfIssues(parsed.error.issues));
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
    return JSON.parse(decode(bytes, MOST_JSON_BYTES)) as unknown;
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError(
      invalid({
        en: "The body is no JSON. Check quotes, commas and braces.",
        zh: "请求体不是 JSON。请检查引号、逗号和括号。",
      }),
    );
  }
}

function limitLength(c: Context<Relay>, most: number): void {
  if (Number(c.req.header("Content-Length") ?? 0) > most)
    throw new ProblemError(tooLarge(`${most / 1024 / 1024} MiB`, IN_PARTS));
}

/** The body, or an error as soon as it is larger than allowed, whatever its headers say. */
async function bodyBytes(c: Context<Relay>, most: number): Promise<Uint8Array> {
  limitLength(c, most);
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of c.req.raw.body?.values({ preventCancel: true }) ?? []) {
    total += chunk.length;
    if (total > most) throw new ProblemError(tooLarge(`${most / 1024 / 1024} MiB`, IN_PARTS));
    chunks.push(chunk);
  }
  const whole = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  if (total === 0)
    throw new ProblemError(invalid({ en: "The body is empty. Send the posting.", zh: "请求体为空。请发送招聘信息。" }));
  return whole;
}

function decode(bytes: Uint8Array, most = MOST_POSTING_CHARACTERS): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw new ProblemError(
      invalid({
        en: 'The text is not UTF-8. Convert it, or send it as a file (multipart field "file").',
        zh: '文本不是 UTF-8 编码。请转换编码，或作为文件发送（multipart 字段 "file"）。',
      }),
    );
  }
  if (text.length > most)
    throw new ProblemError(
      tooLarge(`${most} characters`, {
        en: "Send the posting alone, without what surrounds it.",
        zh: "请只发送招聘信息本身，去掉其余内容。",
      }),
    );
  if (text.trim() === "") throw new ProblemError(invalid({ en: "The posting is empty.", zh: "招聘信息为空。" }));
  return text;
}

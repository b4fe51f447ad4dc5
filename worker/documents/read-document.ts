import { ProblemError } from "../problem.ts";
import { MOST_POSTING_CHARACTERS } from "../schemas.ts";
import type { Words } from "../words.ts";
import { docxReader, pdfReader } from "./reader.ts";
import { textOfHtml } from "./text-of-html.ts";
import { unpacksWithin } from "./unpacked-size.ts";

/** Documents that are read here; a posting with pictures in it is seldom larger. */
export const MOST_DOCUMENT_BYTES = 20 * 1024 * 1024;
const MOST_UNPACKED_BYTES = 32 * 1024 * 1024;
const MOST_PAGES = 50;
const READ_LIMIT_MS = 20_000;

/**
 * The text of a document, for a backend that takes text and media only. What it is, its content tells and not its name.
 * @throws {ProblemError} that names what to do about it
 */
export async function readDocument(bytes: Uint8Array<ArrayBuffer>, charset: string | null = null): Promise<string> {
  if (bytes.length > MOST_DOCUMENT_BYTES)
    throw unreadable(413, "document_too_large", {
      en: `It is larger than ${MOST_DOCUMENT_BYTES / 1024 / 1024} MiB.`,
      zh: `文件超过 ${MOST_DOCUMENT_BYTES / 1024 / 1024} MiB。`,
    });
  const text = (await withinTime(textOf(bytes, charset))).trim();
  if (text === "")
    throw unreadable(422, "no_text", {
      en: "There is no text in it: it may be a scan. Send the posting as text.",
      zh: "其中没有文字，可能是扫描件。请以文本发送招聘信息。",
    });
  if (text.length > MOST_POSTING_CHARACTERS)
    throw unreadable(413, "too_large", {
      en: `Its text is longer than ${MOST_POSTING_CHARACTERS} characters.`,
      zh: `其文字超过 ${MOST_POSTING_CHARACTERS} 个字符。`,
    });
  return text;
}

async function textOf(bytes: Uint8Array<ArrayBuffer>, charset: string | null): Promise<string> {
  const starts = (...signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte);
  try {
    if (starts(0x25, 0x50, 0x44, 0x46)) return await (await pdfReader()).textOfPdf(bytes, MOST_PAGES);
    if (starts(0x50, 0x4b, 0x03, 0x04)) {
      if (!(await unpacksWithin(bytes, MOST_UNPACKED_BYTES)))
        throw new RangeError(`It unpacks to more than ${MOST_UNPACKED_BYTES / 1024 / 1024} MiB.`);
      return await textOfHtml(await (await docxReader()).htmlOfDocx(bytes.buffer));
    }
  } catch (error) {
    const why = error instanceof RangeError ? ` ${error.message}` : "";
    throw unreadable(422, "unreadable_document", {
      en: `It can't be read.${why} Save it again, or send the posting as text.`,
      zh: `无法读取。${why.trim()}请重新保存，或以文本发送招聘信息。`,
    });
  }
  const text = decoded(bytes, charset);
  return /^\s*(?:<!doctype html|<html|<\w+[^>]*>)/iu.test(text.slice(0, 2_000)) ? textOfHtml(text) : text;
}

function decoded(bytes: Uint8Array<ArrayBuffer>, charset: string | null): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2_048));
  const told = /<meta[^>]{0,200}charset=["']?([\w-]{1,40})/iu.exec(head)?.[1];
  try {
    return new TextDecoder(charset ?? told ?? "utf-8").decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function withinTime(work: Promise<string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const error = unreadable(422, "unreadable_document", {
      en: `Reading it took longer than ${READ_LIMIT_MS / 1000} s.`,
      zh: `读取超过 ${READ_LIMIT_MS / 1000} 秒。`,
    });
    const timer = setTimeout(() => reject(error), READ_LIMIT_MS);
    work.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}

function unreadable(status: number, code: string, why: Words): ProblemError {
  return new ProblemError({
    status,
    code,
    title: { en: "The document can't be read", zh: "无法读取文档" },
    detail: why,
  });
}

import { openAsBlob } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { formatOf } from "../../shared/client/formats.ts";
import type { UploadFile } from "../../shared/index.ts";

/** A message with the files of this machine that it names. */
export interface WithFiles {
  /** As the backend is told it: by their names alone, which have no blanks. */
  readonly text: string;
  readonly files: readonly UploadFile[];
}

/** Longer messages are postings, and name no files to be sent. */
const MOST_CHARS = 2_000;
const EXTENSION = String.raw`\.[A-Za-z][A-Za-z\d]{1,4}`;
/** A path in quotation marks, or one without blanks but for escaped ones, as a terminal pastes it. */
const PATH = new RegExp(
  String.raw`["“'「](?<quoted>[^"”'」\n]{1,300}${EXTENSION})["”'」]|(?<bare>(?:\\ |[^\s"“”'「」，。；：、,;:()（）<>|]){1,300}${EXTENSION})(?![\p{Script=Latin}\d])`,
  "gu",
);
/** A brand kit names its logos and fonts. */
const KIT = /\.(?:ya?ml|json)$/iu;
const KIT_PART = /[\w./-]{1,100}\.(?:svg|png|jpe?g|webp|ttf|otf|woff2)(?![\w])/giu;
const MOST_KIT_CHARS = 200_000;

/**
 * Finds the pictures, clips, sounds and brand files of this machine that a message names.
 * @param sent what was sent before, by path: it is sent again only when it has changed
 */
export async function filesNamed(text: string, sent: Map<string, string>): Promise<WithFiles> {
  if (text.length > MOST_CHARS) return { text, files: [] };
  const files: UploadFile[] = [];
  let told = text;
  for (const match of text.matchAll(PATH)) {
    const written = match.groups?.["quoted"] ?? match.groups?.["bare"] ?? "";
    const found = await existing(written);
    if (found === null) continue;
    const name = nameOf(found.path);
    told = told.replace(match[0].endsWith(written) ? found.written : match[0], name);
    for (const path of [found.path, ...(await partsOf(found.path))]) {
      const stamp = await stampOf(path);
      if (stamp === null || sent.get(path) === stamp) continue;
      sent.set(path, stamp);
      files.push({ name: nameOf(path), body: await openAsBlob(path) });
    }
  }
  return { text: told, files };
}

/** In Chinese nothing parts a name from the word before it: 用team.jpg. */
const HAN_BEFORE = /^\p{Script=Han}+(?=.)/u;

async function existing(written: string): Promise<{ readonly path: string; readonly written: string } | null> {
  for (const one of new Set([written, written.replace(HAN_BEFORE, "")])) {
    const format = formatOf(one);
    if (format === null || format.document || /^https?:/iu.test(one)) continue;
    const plain = one.replaceAll("\\ ", " ");
    const path = plain.startsWith("~/") ? join(homedir(), plain.slice(2)) : resolve(plain);
    if ((await stampOf(path)) !== null) return { path, written: one };
  }
  return null;
}

async function partsOf(path: string): Promise<readonly string[]> {
  if (!KIT.test(path)) return [];
  const kit = (await readFile(path, "utf8")).slice(0, MOST_KIT_CHARS);
  return [...new Set(kit.match(KIT_PART) ?? [])].map((part) => join(dirname(path), part));
}

/** When a file was changed, and how large it is; null if it is no file that can be looked at. */
async function stampOf(path: string): Promise<string | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? `${found.mtimeMs} ${found.size}` : null;
  } catch {
    return null;
  }
}

function nameOf(path: string): string {
  return basename(path).replaceAll(/\s+/gu, "-");
}

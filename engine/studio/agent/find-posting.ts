import { PostingError, type Posting, readPosting } from "../../posting/index.ts";
import { AgentRefusal } from "./refusal.ts";

/** A message taken apart: the posting in it, and what is wanted of it. */
export interface Found {
  readonly postings: readonly Posting[];
  readonly wish: string;
}

/** What is asked for is short; a posting is long. */
const MAX_WISH_CHARS = 600;
const MIN_POSTING_CHARS = 80;
const WISH =
  /\b(?:make|turn|create|generate|produce|film|video|clip|reel|shorts?|seconds?|posting|vertical|voice-?over)\b|视频|短片|招聘|生成|制作|秒|竖屏|配音/iu;

/**
 * The posting in a message: after the wish, before it, or the message itself.
 * @throws {PostingError} for what reads like a posting and is none
 */
export async function postingIn(message: string): Promise<Found | null> {
  if (message.trim().length < MIN_POSTING_CHARS) return null;
  let refused: PostingError | null = null;
  for (const { posting, wish } of splits(message)) {
    if (posting.trim().length < MIN_POSTING_CHARS) continue;
    try {
      // As in a file, so that a film has the colours and the music that `make` gives it: these are chosen by the text.
      const bytes = new TextEncoder().encode(`${posting.trimEnd()}\n`);
      const postings = await readPosting({ name: "message", bytes });
      return { postings, wish };
    } catch (error) {
      if (!(error instanceof PostingError)) throw error;
      refused ??= error;
    }
  }
  if (refused !== null && message.trim().length > MAX_WISH_CHARS) throw refused;
  return null;
}

/** Ways to take a message apart, the likeliest first. */
function splits(message: string): { readonly posting: string; readonly wish: string }[] {
  const text = message.replaceAll("\r\n", "\n").trim();
  const head = /^(.{1,600}?)(?:\n\s*\n|:\s*\n|：\s*\n|\n(?=#\s))/su.exec(text);
  const tail = /(?:\n\s*\n)([^\n]{1,600})$/u.exec(text);
  const found = [];
  if (head?.[1] !== undefined && WISH.test(head[1]) && !head[1].startsWith("#") && !head[1].startsWith("---")) {
    found.push({ wish: head[1], posting: text.slice(head[0].length) });
  }
  if (tail?.[1] !== undefined && WISH.test(tail[1])) found.push({ wish: tail[1], posting: text.slice(0, tail.index) });
  return [...found, { wish: "", posting: text }];
}

/** @throws {AgentRefusal} */
export function noPosting(): never {
  throw new AgentRefusal(
    "I found no job posting. Paste its text into the message, upload it as a file (Markdown, text, HTML, DOCX, PDF, JSON), or send its https address.",
  );
}

const URL_IN_TEXT = /https:\/\/[^\s<>"'）)\]]+/u;

/** Beside an address: more words or lines are the posting itself, which says where to apply. */
const MAX_BESIDE_CHARS = 300;
const MAX_LINES = 4;

/** The web address that a message is about: it has not much else in it. */
export function addressIn(message: string): string | null {
  const address = URL_IN_TEXT.exec(message)?.[0] ?? null;
  if (address === null || message.length - address.length > MAX_BESIDE_CHARS) return null;
  return message.trim().split(/\n+/u).length > MAX_LINES ? null : address.replace(/[.,;:!?]+$/u, "");
}

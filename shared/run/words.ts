import type { TextEvent } from "../client/run-event.ts";
import { isNotice, MAX_NOTICE_CHARS } from "./notices.ts";

/** Beyond it a message is still told, but no longer compared with its whole. */
const MAX_REMEMBERED_CHARS = 4 * 1024 * 1024;

/** Makes of partial and whole texts one row of words in which nothing stands twice. */
export interface Words {
  /** A piece of a stream that has no whole messages: an excuse after a full sentence stands for itself. */
  piece(text: string): TextEvent[];
  /** More of the message under way. */
  delta(text: string): TextEvent[];
  /** The message under way, whole. */
  whole(text: string): TextEvent[];
  /** Something else comes: the message under way is over, and whatever was held back is none of the last words. */
  interrupted(): TextEvent[];
  /** The stream is over. */
  end(): TextEvent[];
  /** Whether anything was said. */
  readonly spoke: boolean;
}

/**
 * After a first answer, a short message is held back until it is known that it is not a "temporary issue" at the stream's end.
 */
export function createWords(): Words {
  let message = 0;
  /** What was received of the message under way, and how much of it was told. */
  let received = "";
  let told = 0;
  let beyond = false;
  let spoke = false;
  let answered = false;
  /** A message that is dropped if it is the last. */
  let excuse: TextEvent | null = null;

  function tell(text: string): TextEvent[] {
    if (text === "") return [];
    if (text.trim() !== "") spoke = true;
    return [{ type: "text", text, message }];
  }

  /** Tells what was received and not told. */
  function flush(): TextEvent[] {
    const text = received.slice(told);
    told = received.length;
    return tell(text);
  }

  function close(): TextEvent[] {
    if (received === "" && !beyond) return [];
    const excused = answered && told === 0 && isNotice(received);
    const late = excused ? [] : flush();
    if (excused) excuse = { type: "text", text: received, message };
    answered ||= spoke;
    message++;
    received = "";
    told = 0;
    beyond = false;
    return late;
  }

  function release(): TextEvent[] {
    const held = excuse === null ? [] : [excuse];
    excuse = null;
    return held;
  }

  const words: Words = {
    get spoke() {
      return spoke;
    },

    piece(text) {
      const sentenceOver = /[.!?。！？…\n]["”’)\]]*\s*$/u.test(received);
      const apart = told > 0 && spoke && sentenceOver && isNotice(text);
      return [...(apart ? close() : []), ...words.delta(text)];
    },

    delta(text) {
      if (text === "") return [];
      const before = release();
      if (beyond) return [...before, ...tell(text)];
      received += text;
      // Held back only as long as it may be an excuse.
      const events = answered && told === 0 && received.length <= MAX_NOTICE_CHARS ? before : [...before, ...flush()];
      if (received.length > MAX_REMEMBERED_CHARS) beyond = true;
      return events;
    },

    whole(text) {
      const before = release();
      if (beyond || sameWords(text, received)) return [...before, ...close()];
      if (text.startsWith(received)) {
        received = text;
        return [...before, ...close()];
      }
      if (told === 0) {
        // Nothing of it was told yet: the final words are the message.
        received = text;
        return [...before, ...close()];
      }
      const replaced: TextEvent[] = [{ type: "text", text, message, replaces: true }];
      spoke ||= text.trim() !== "";
      received = text;
      told = text.length;
      return [...before, ...replaced, ...close()];
    },

    interrupted() {
      return [...release(), ...close(), ...release()];
    },

    end() {
      return close();
    },
  };
  return words;
}

/** The same but for white space, which streams and wholes may have otherwise. */
function sameWords(a: string, b: string): boolean {
  if (a === b) return true;
  // Not worth the time for novels.
  if (Math.abs(a.length - b.length) > 1000) return false;
  return a.replace(/\s+/gu, "") === b.replace(/\s+/gu, "");
}

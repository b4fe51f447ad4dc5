import { z } from "zod";
import { EDIT, type Edit } from "../../shared/edit/index.ts";
import { chat, ChatFailure, type ChatIo } from "../script/model-writer/chat.ts";
import type { WriterConfig } from "../script/model-writer/config.ts";
import type { Timeline } from "../timeline/timeline.ts";

/** A free-form request, put into edits by a model. What it answers is checked: edits it makes up are none. */

const ANSWER = z.strictObject({ edits: z.array(z.unknown()).max(24) });
const MOST_REQUEST_CHARS = 4000;
/** Edits that take a text of the user's: a model may hand on what was typed, and write nothing itself. */
const OF_TYPED_TEXT: ReadonlySet<Edit["op"]> = new Set<Edit["op"]>([
  "setNarration",
  "setCopy",
  "replaceText",
  "setDetail",
  "addScene",
]);

/**
 * @returns null if the model made nothing of it, or did not answer
 * @throws the reason of `io.signal`
 */
export async function editsByModel(
  request: string,
  film: Pick<Timeline, "scenes" | "lengthS" | "aspect" | "theme" | "voice" | "music" | "language">,
  writer: WriterConfig,
  io: ChatIo,
): Promise<readonly Edit[] | null> {
  const asked = request.slice(0, MOST_REQUEST_CHARS);
  try {
    const content = await chat(
      writer,
      [
        { role: "system", content: instructions() },
        { role: "user", content: JSON.stringify({ film: told(film), request: asked }) },
      ],
      io,
    );
    return editsIn(content, asked);
  } catch (error) {
    io.signal?.throwIfAborted();
    if (error instanceof ChatFailure) return null;
    throw error;
  }
}

function instructions(): string {
  return [
    'You turn a user\'s request about a recruiting film into edits. Answer with JSON alone: {"edits": [...]}.',
    "Each edit has exactly the form that this JSON Schema gives. Scenes are named by their id.",
    'Never write copy yourself: texts in edits are the user\'s own words, letter for letter. If nothing fits, answer {"edits": []}.',
    JSON.stringify(z.toJSONSchema(EDIT)),
  ].join("\n");
}

function told({ scenes, lengthS, aspect, theme, voice, music, language }: Parameters<typeof editsByModel>[1]) {
  return {
    lengthS,
    aspect,
    theme,
    voice,
    music,
    language,
    scenes: scenes.map(({ id, copy, narration }, index) => ({ number: index + 1, id, shows: copy, says: narration })),
  };
}

/** The edits of an answer that have the form of edits, and whose texts the user typed; null for none. */
export function editsIn(content: string, request: string): readonly Edit[] | null {
  const from = content.indexOf("{");
  const to = content.lastIndexOf("}");
  let value: unknown;
  try {
    value = JSON.parse(content.slice(Math.max(0, from), to + 1));
  } catch {
    return null;
  }
  const answer = ANSWER.safeParse(value);
  if (!answer.success) return null;
  const edits: Edit[] = [];
  for (const each of answer.data.edits) {
    const edit = EDIT.safeParse(each);
    // Half of what was meant is not what was meant.
    if (!edit.success || !isTyped(edit.data, request)) return null;
    edits.push(edit.data);
  }
  return edits.length === 0 ? null : edits;
}

function isTyped(edit: Edit, request: string): boolean {
  if (!OF_TYPED_TEXT.has(edit.op)) return true;
  const plain = (text: string): string =>
    text
      .replace(/\s+/gu, " ")
      .replace(/[.。]$/u, "")
      .trim()
      .toLowerCase();
  const within = plain(request);
  const texts = "replace" in edit ? [edit.replace] : "text" in edit && edit.text !== null ? [edit.text] : [];
  return texts.every((text) => within.includes(plain(text)));
}

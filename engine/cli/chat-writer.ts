import { planOf } from "../draft/index.ts";
import { isUnknown } from "../talk/say/say.ts";
import { editsByModel } from "../talk/model-edits.ts";
import type { WriterConfig } from "../script/model-writer/config.ts";
import type { ChatBackend } from "./chat-backend.ts";

/**
 * Where jobreel itself made nothing of a message, a model puts it into edits.
 * @returns the edits as JSON, as a studio takes them; null where the message was understood, or the model knows nothing either
 * @throws the signal's reason
 */
export async function unlessUnderstood(
  text: string,
  answer: string,
  {
    backend,
    writer,
    signal,
  }: { readonly backend: ChatBackend; readonly writer: WriterConfig; readonly signal: AbortSignal },
): Promise<string | null> {
  if (!isUnknown(answer)) return null;
  const draft = await backend.draft(signal);
  if (draft === null) return null;
  const edits = await editsByModel(text, planOf(draft).timeline, writer, { signal });
  return edits === null ? null : JSON.stringify(edits);
}

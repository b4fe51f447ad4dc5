import type { NemoClient } from "../../shared/index.ts";
import { planOf } from "../draft/index.ts";
import { isUnknown } from "../talk/say/say.ts";
import { editsByModel } from "../talk/model-edits.ts";
import type { WriterConfig } from "../script/model-writer/config.ts";

/**
 * Where jobreel itself made nothing of a message, a model puts it into edits.
 * @returns the edits as JSON, as a studio takes them; null where the message was understood, or the model knows nothing either
 * @throws the signal's reason
 */
export async function unlessUnderstood(
  text: string,
  answer: string,
  {
    client,
    sessionId,
    writer,
    signal,
  }: {
    readonly client: NemoClient;
    readonly sessionId: string;
    readonly writer: WriterConfig;
    readonly signal: AbortSignal;
  },
): Promise<string | null> {
  if (!isUnknown(answer)) return null;
  const { draft } = await client.state(sessionId, { signal });
  if (draft === null) return null;
  const edits = await editsByModel(text, planOf(draft).timeline, writer, { signal });
  return edits === null ? null : JSON.stringify(edits);
}

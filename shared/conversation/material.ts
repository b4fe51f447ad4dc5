import type { UploadFile } from "../client/index.ts";
import { formatOf } from "../client/formats.ts";

/** Reads the text of a document. */
export type ReadDocument = (file: UploadFile) => Promise<string>;

/** What goes to the agent as words, and what is uploaded. */
export interface Material {
  readonly message: string;
  readonly uploads: readonly UploadFile[];
}

/** The hosted upload takes media only: documents are read on our side, if they can be, and go with the message. */
export async function materialOf(
  text: string,
  files: readonly UploadFile[],
  readDocument: ReadDocument | undefined,
): Promise<Material> {
  if (readDocument === undefined) return { message: text, uploads: files };
  const documents = files.filter(({ name }) => formatOf(name)?.document === true);
  const texts: string[] = [];
  for (const file of documents) texts.push(await readDocument(file));
  return {
    message: [text, ...texts].filter((part) => part.trim() !== "").join("\n\n"),
    uploads: files.filter((file) => !documents.includes(file)),
  };
}

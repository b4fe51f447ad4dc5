import { parentPort, workerData } from "node:worker_threads";
import { PostingError } from "../errors.ts";
import type { Piece } from "./piece.ts";
import type { IsolatedAnswer, IsolatedTask } from "./isolated.ts";

// PDF.js leaves promises behind that nobody waits for. What matters is what the reader itself answers.
process.on("unhandledRejection", () => {});

const answer = await answerTo(workerData as IsolatedTask);
parentPort?.postMessage(answer);

async function answerTo(task: IsolatedTask): Promise<IsolatedAnswer> {
  try {
    return { kind: "pieces", pieces: await read(task) };
  } catch (error) {
    if (error instanceof PostingError) return { kind: "refusal", code: error.code, message: error.message };
    return { kind: "failure", reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Each thread reads one file: it loads no other reader than that one's, and tells when it begins to read. */
async function read({ kind, name, bytes }: IsolatedTask): Promise<Piece[]> {
  const reader = kind === "docx" ? (await import("./docx.ts")).readDocx : (await import("./pdf/index.ts")).readPdf;
  parentPort?.postMessage({ kind: "begun" } satisfies IsolatedAnswer);
  return reader(name, bytes);
}

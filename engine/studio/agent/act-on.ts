import { PostingError } from "../../posting/index.ts";
import type { Project } from "../../project/index.ts";
import type { VoicesFor } from "../../speech/voice-sources.ts";
import type { Acted, MessageTask, Step } from "../work/tasks.ts";
import { conversed, editDraft } from "./edit-draft.ts";
import { noPosting } from "./find-posting.ts";
import { findPosting, firstDraft, type FoundPosting } from "./first-draft.ts";
import { type Telling, telling } from "./tool-calls.ts";

/**
 * What the agent does with a message: a posting begins a film, whatever else changes the one there is.
 * @throws {AgentRefusal}, `PostingError` and errors of drafting
 */
export async function actOn(
  task: MessageTask,
  {
    signal,
    step,
    voicesFor,
  }: { readonly signal: AbortSignal; readonly step: (step: Step) => void; readonly voicesFor: VoicesFor },
): Promise<Acted> {
  const tell = telling(step);
  const io = { signal, tell, voicesFor };
  const project = task.project === null ? null : (JSON.parse(task.project) as Project);
  // A document that came since may be the next posting; without one the words tell.
  if (project !== null && task.documents.length === 0) {
    const outcome = conversed(project, task.message, task.files);
    if (outcome.kind !== "posting") return editDraft(outcome, task.files, io);
  }
  const found = await readPosting(task, tell);
  signal.throwIfAborted();
  if (found !== null) return firstDraft(found, task.files, io);
  if (project === null) noPosting();
  const outcome = conversed(project, task.message, task.files);
  return outcome.kind === "posting" ? noPosting() : editDraft(outcome, task.files, io);
}

/** Of a film that there is a document may tell something else: then it is no posting, and no failure. */
function readPosting(task: MessageTask, tell: Telling): Promise<FoundPosting | null> {
  return tell.call("read_posting", {}, async () => {
    try {
      const found = await findPosting(task);
      if (found === null) return [null, { found: false }];
      const { title, company, language } = found.posting.facts;
      const told = { title: title?.value ?? null, company: company?.value ?? null, language, source: found.source };
      return [found, { found: true, ...told }];
    } catch (error) {
      if (task.project === null || !(error instanceof PostingError)) throw error;
      return [null, { found: false, why: error.message }];
    }
  });
}

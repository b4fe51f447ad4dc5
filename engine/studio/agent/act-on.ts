import type { Project } from "../../project/index.ts";
import { PostingError } from "../../posting/index.ts";
import type { Acted, MessageTask, Step } from "../work/tasks.ts";
import { editDraft } from "./edit-draft.ts";
import { noPosting } from "./find-posting.ts";
import { findPosting, firstDraft, type FoundPosting } from "./first-draft.ts";
import { telling } from "./tool-calls.ts";

/**
 * What the agent does with a message: a posting begins a film, whatever else changes the one there is.
 * @throws {AgentRefusal}, `PostingError` and errors of drafting
 */
export async function actOn(
  task: MessageTask,
  { signal, step }: { readonly signal: AbortSignal; readonly step: (step: Step) => void },
): Promise<Acted> {
  const tell = telling(step);
  const found = await tell.call("read_posting", {}, async () => {
    const one = await posting(task);
    if (one === null) return [null, { found: false }];
    const { title, company, language } = one.posting.facts;
    const told = { title: title?.value ?? null, company: company?.value ?? null, language, source: one.source };
    return [one, { found: true, ...told }];
  });
  signal.throwIfAborted();
  if (found !== null) return firstDraft(found, task.media, { signal, tell });
  if (task.project === null) noPosting();
  return editDraft(JSON.parse(task.project) as Project, task.message, task.media, { signal, tell });
}

/** Of a film that there is a document may tell something else: then it is no posting, and no failure. */
async function posting(task: MessageTask): Promise<FoundPosting | null> {
  try {
    return await findPosting(task);
  } catch (error) {
    if (task.project !== null && error instanceof PostingError) return null;
    throw error;
  }
}

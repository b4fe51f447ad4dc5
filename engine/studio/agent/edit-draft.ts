import { z } from "zod";
import { EDIT, type Edit } from "../../../shared/edit/index.ts";
import type { Project } from "../../project/index.ts";
import { type Conversed, converse, converseWith } from "../../talk/index.ts";
import type { Acted, SessionMaterial } from "../work/tasks.ts";
import { type DraftIo, layDraft } from "./lay-draft.ts";

const MOST_EDITS = 24;
const EDITS = z.union([EDIT.transform((edit) => [edit]), z.array(EDIT).min(1).max(MOST_EDITS)]);

/** What a message means for a film: edits as JSON are taken as they are, words are understood. */
export function conversed(project: Project, message: string, { brands }: SessionMaterial): Conversed {
  const edits = editsIn(message);
  const here = { brands: brands.length > 0 };
  return edits === null ? converse(project, message, here) : converseWith(project, edits, "en", here);
}

function editsIn(message: string): readonly Edit[] | null {
  if (!/^\s*[[{]/u.test(message)) return null;
  try {
    return EDITS.safeParse(JSON.parse(message)).data ?? null;
  } catch {
    return null;
  }
}

/** Tells of what was understood, and lays the film out again where it has changed. */
export async function editDraft(
  outcome: Exclude<Conversed, { readonly kind: "posting" }>,
  files: SessionMaterial,
  io: DraftIo,
): Promise<Acted> {
  if (outcome.kind !== "edited") {
    return { draft: null, project: JSON.stringify(outcome.project), text: answerOf(outcome) };
  }
  for (const { name, args, result } of outcome.toolCalls) {
    await io.tell.call(name, { ...args }, () => Promise.resolve([null, { changes: result }] as const));
  }
  const { draft, project, notes, kitNotes } = await layDraft(outcome.project, files, io);
  const branded = outcome.toolCalls.some(({ name }) => name === "setBrand");
  return {
    draft: JSON.stringify(draft),
    project: JSON.stringify(project),
    text: [outcome.reply, ...(branded ? kitNotes : []).concat(notes).map((note) => `Note: ${note}`)].join("\n"),
  };
}

function answerOf(outcome: Exclude<Conversed, { readonly kind: "posting" | "edited" }>): string {
  if (outcome.kind === "refusal") return outcome.reply;
  const missing = outcome.choices.filter((choice) => !outcome.reply.includes(choice));
  return [outcome.reply, ...missing.map((choice, index) => `${index + 1}. ${choice}`)].join("\n");
}

import { z } from "zod";
import { type Change, EDIT, type Edit } from "../../../shared/edit/index.ts";
import { apply, type Project } from "../../project/index.ts";
import { understandPrompt } from "../../script/prompt.ts";
import type { Acted, StoredAt } from "../work/tasks.ts";
import { layDraft } from "./lay-draft.ts";
import { AgentRefusal } from "./refusal.ts";
import type { Telling } from "./tool-calls.ts";

const MOST_EDITS = 20;
const EDITS = z.union([EDIT.transform((edit) => [edit]), z.array(EDIT).min(1).max(MOST_EDITS)]);

/** Changes a film as a message asks, and lays it out again. */
export async function editDraft(
  project: Project,
  message: string,
  media: readonly StoredAt[],
  io: { readonly signal: AbortSignal; readonly tell: Telling },
): Promise<Acted> {
  const edits = editsIn(message);
  if (edits.length === 0) {
    throw new AgentRefusal(
      "I could not tell what to change. Say the length, the shape, the voice, the music, the theme or the colour, or send edits as JSON. Nothing was changed.",
    );
  }
  const edited = await io.tell.call("apply_edits", { edits }, () => Promise.resolve(applied(project, edits)));
  const { draft, project: laid, notes } = await layDraft(edited.project, media, io);
  return {
    made: { draft: JSON.stringify(draft), project: JSON.stringify(laid) },
    text: ["Changed:", ...edited.changes.map(sentence), ...notes.map((note) => `Note: ${note}`)].join("\n"),
  };
}

/** Edits as JSON are taken as they are; words are understood as those of a first message are. */
function editsIn(message: string): readonly Edit[] {
  if (/^\s*[[{]/u.test(message)) {
    try {
      const parsed = EDITS.safeParse(JSON.parse(message));
      if (parsed.success) return parsed.data;
    } catch {
      // No JSON after all: then it is words.
    }
  }
  const { lengthS, aspect, voice, music, theme, brand } = understandPrompt(message);
  const edits: Edit[] = [];
  if (lengthS !== undefined) edits.push({ op: "setLength", lengthS });
  if (aspect !== undefined) edits.push({ op: "setAspects", aspects: [aspect] });
  if (voice !== undefined) edits.push({ op: "setVoice", voice });
  if (music !== undefined) edits.push({ op: "setMusic", music });
  if (theme !== undefined) edits.push({ op: "setTheme", theme });
  if (brand !== undefined) edits.push({ op: "setColour", colour: brand });
  return edits;
}

function applied(project: Project, edits: readonly Edit[]) {
  let current = project;
  const changes: Change[] = [];
  for (const edit of edits) {
    const outcome = apply(current, edit);
    if ("refusal" in outcome) {
      if (outcome.refusal.code === "already") continue;
      const values = Object.entries(outcome.refusal.values).map(([name, value]) => `${name} ${String(value)}`);
      throw new AgentRefusal(
        `${edit.op} can't be done (${[outcome.refusal.code, ...values].join(", ")}). Nothing was changed.`,
      );
    }
    current = outcome.project;
    changes.push(...outcome.changes);
  }
  if (changes.length === 0) throw new AgentRefusal("It is like that already. Nothing was changed.");
  return [{ project: current, changes }, { changes }] as const;
}

function sentence({ op, scene, before, after }: Change): string {
  const where = scene === null ? "" : ` of ${scene}`;
  return `${op}${where}: ${before ?? "none"} → ${after ?? "none"}`;
}

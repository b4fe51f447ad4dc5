import { z } from "zod";
import { ChatFailure } from "./chat.ts";

/** What a model proposes for one scene. */
export interface Proposal {
  readonly id: string;
  readonly narration: string;
  /** The scene's slots (`slots.ts`) in their order. */
  readonly copy?: readonly string[] | undefined;
}

const MAX_SCENES = 64;
const MAX_ID_CHARS = 40;
export const MAX_NARRATION_CHARS = 1000;
const MAX_COPY_CHARS = 200;
const MAX_COPY_LINES = 16;

const ANSWER = z.strictObject({ scenes: z.array(z.unknown()).max(MAX_SCENES) });
const PROPOSAL = z.strictObject({
  id: z.string().max(MAX_ID_CHARS),
  narration: z.string().max(MAX_NARRATION_CHARS),
  copy: z.array(z.string().max(MAX_COPY_CHARS)).max(MAX_COPY_LINES).optional(),
});

/** Proposals by scene, the first of each; and the scenes whose proposal has another form. */
export interface Answer {
  readonly proposals: ReadonlyMap<string, Proposal>;
  readonly malformed: ReadonlySet<string>;
}

/**
 * Reads what a model wrote: JSON, alone or within a fence or some words around it.
 * @throws {ChatFailure} if it holds no JSON of the asked form
 */
export function readAnswer(content: string): Answer {
  const answer = ANSWER.safeParse(jsonIn(content));
  if (!answer.success) throw new ChatFailure('answered with JSON of another form than {"scenes": […]}');
  const proposals = new Map<string, Proposal>();
  const malformed = new Set<string>();
  for (const value of answer.data.scenes) {
    const proposal = PROPOSAL.safeParse(value);
    const id = proposal.success ? proposal.data.id : idIn(value);
    if (id === null || proposals.has(id) || malformed.has(id)) continue;
    if (proposal.success) proposals.set(id, normal(proposal.data));
    else malformed.add(id);
  }
  return { proposals, malformed };
}

/** White space and the forms of letters made those of postings. */
function normal({ id, narration, copy }: Proposal): Proposal {
  const tidied = (text: string): string =>
    text
      .normalize("NFC")
      .replace(/[\s\u00a0]+/gu, " ")
      .trim();
  return { id, narration: tidied(narration), ...(copy === undefined ? {} : { copy: copy.map(tidied) }) };
}

function idIn(value: unknown): string | null {
  const known = z.object({ id: z.string().max(MAX_ID_CHARS) }).safeParse(value);
  return known.success ? known.data.id : null;
}

function jsonIn(content: string): unknown {
  const from = content.indexOf("{");
  const to = content.lastIndexOf("}");
  try {
    return JSON.parse(content.slice(Math.max(0, from), to + 1));
  } catch {
    throw new ChatFailure("wrote something that is not JSON");
  }
}

import { EDIT } from "../../../shared/edit/index.ts";
import type { Made } from "../context.ts";

/** One edit, if it has the form of one. */
export function made(edit: unknown): Made {
  const read = EDIT.safeParse(edit);
  return read.success ? { edits: [read.data] } : null;
}

import type { Draft } from "./draft.ts";
export function parseDraft(_value: unknown): Draft {
  throw new Error("to come");
}
export function printDraft(_draft: Draft): string {
  throw new Error("to come");
}

import type { Change } from "./change.ts";
import type { Draft } from "./draft.ts";
export function changes(_before: Draft | null, _after: Draft | null): readonly Change[] {
  throw new Error("to come");
}

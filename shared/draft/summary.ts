import type { Language } from "../language.ts";
import type { Draft } from "./draft.ts";
export function summary(_draft: Draft, _language: Language = "en"): string {
  throw new Error("to come");
}

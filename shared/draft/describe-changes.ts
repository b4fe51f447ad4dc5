import type { Language } from "../language.ts";
import type { Change } from "./change.ts";
export function describeChanges(_changes: readonly Change[], _language: Language = "en"): string {
  throw new Error("to come");
}

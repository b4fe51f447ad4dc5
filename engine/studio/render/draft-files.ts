import { filesOf, planOf } from "../../draft/index.ts";

/** Where the files lie that a draft names, by hash. */
export function filesForDraft(draft: string, pathOf: (hash: string) => string): Record<string, string> {
  return Object.fromEntries(filesOf(planOf(JSON.parse(draft) as unknown)).map(({ hash }) => [hash, pathOf(hash)]));
}

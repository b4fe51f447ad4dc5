import { planOf } from "../../draft/index.ts";

/** Where the files lie that a draft names, by hash. */
export function filesForDraft(draft: string, pathOf: (hash: string) => string): Record<string, string> {
  const { media } = planOf(JSON.parse(draft) as unknown);
  return Object.fromEntries(media.map(({ hash }) => [hash, pathOf(hash)]));
}

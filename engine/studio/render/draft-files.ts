import { planOf } from "../../draft/index.ts";

/** Where the files lie that a draft names, by hash. */
export function filesForDraft(draft: string, pathOf: (hash: string) => string): Record<string, string> {
  const { media, ownMusic } = planOf(JSON.parse(draft) as unknown);
  const hashes = [...media.map(({ hash }) => hash), ...(ownMusic === null ? [] : [ownMusic])];
  return Object.fromEntries(hashes.map((hash) => [hash, pathOf(hash)]));
}

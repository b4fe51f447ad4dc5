import { restoreCache, saveCache } from "@actions/cache";

/**
 * Built into a file of its own, `dist/cache.js`: it is large, and what makes films goes on where it is missing.
 */
export async function restore(folders: readonly string[], key: string): Promise<boolean> {
  return (await restoreCache([...folders], key)) !== undefined;
}

export async function save(folders: readonly string[], key: string): Promise<void> {
  await saveCache([...folders], key);
}

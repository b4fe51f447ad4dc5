import { NemoError } from "../errors/index.ts";

/**
 * Makes a call; or, where it may have been made before, asks what came of it, and makes it only if the upstream has never
 * heard of it.
 */
export async function askFirst<T>(resume: boolean, ask: () => Promise<T>, make: () => Promise<T>): Promise<T> {
  if (!resume) return make();
  try {
    return await ask();
  } catch (error) {
    if (error instanceof NemoError && error.status === 404) return make();
    throw error;
  }
}

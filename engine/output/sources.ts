import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

/** What a film was made with beside its posting, so that it can be laid out again. */
export interface Sources {
  /** The brand file or page, as it was named; null for none. */
  readonly brand: string | null;
  /** The company's own pictures and clips, as they were named. */
  readonly media: readonly { readonly file: string; readonly scene: string | null }[];
}

/** Its name in a film's folder. */
export const SOURCES_FILE = "sources.json";

const SCHEMA = z.object({
  brand: z.string().nullable(),
  media: z.array(z.object({ file: z.string(), scene: z.string().nullable() })),
});

/** Of a film's folder; null where it tells none, as those of earlier films, or nothing that is understood. */
export async function readSources(folder: string): Promise<Sources | null> {
  try {
    return SCHEMA.parse(JSON.parse(await readFile(join(folder, SOURCES_FILE), "utf8")));
  } catch {
    return null;
  }
}

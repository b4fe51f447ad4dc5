import { readFile } from "node:fs/promises";
import { type Posting, readPosting } from "../../engine/posting/index.ts";

/** The posting of a sample in `jobs/`. */
export async function sample(name: string): Promise<Posting> {
  const [posting] = await readPosting({ name: `${name}.md`, bytes: await readFile(`jobs/${name}.md`) });
  if (posting === undefined) throw new Error(`jobs/${name}.md holds no posting.`);
  return posting;
}

import { readFile } from "node:fs/promises";
import { readPosting } from "../../engine/posting/index.ts";
import { type Project, startProject } from "../../engine/project/index.ts";

/** The English film that the instructions are about: 30 s, eight scenes. Its posting is the sample's with fewer demands. */
export const ENGINEER: Project = await filmOf("engineer", "senior-software-engineer.md");

/** The Chinese one: 30 s, seven scenes. */
export const ROASTER: Project = await filmOf("roaster", "roaster.md");

async function filmOf(file: string, name: string): Promise<Project> {
  const [posting] = await readPosting({ name, bytes: await readFile(`test/talk/${file}.md`) });
  if (posting === undefined) throw new Error(`test/talk/${file}.md holds no posting.`);
  return startProject(posting);
}

/** The film that words in its language are said of. */
export function filmFor(text: string): Project {
  return /\p{Script=Han}/u.test(text) ? ROASTER : ENGINEER;
}

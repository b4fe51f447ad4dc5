import { readFile } from "node:fs/promises";
import { readPosting } from "../../engine/posting/index.ts";
import { type Project, startProject } from "../../engine/project/index.ts";
import { sample } from "../project/jobs.ts";

/** The English film that the instructions are about: 30 s, eight scenes. */
export const ENGINEER: Project = startProject(await sample("senior-software-engineer"));

const [roaster] = await readPosting({ name: "roaster.md", bytes: await readFile("test/talk/roaster.md") });
if (roaster === undefined) throw new Error("test/talk/roaster.md holds no posting.");

/** The Chinese one: 30 s, seven scenes. */
export const ROASTER: Project = startProject(roaster);

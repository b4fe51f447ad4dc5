import { writeStoryboard } from "../../../engine/script/index.ts";
import type { Proposal } from "../../../engine/script/model-writer/answer.ts";
import { groundsOf } from "../../../engine/script/model-writer/ground.ts";
import { validateScene } from "../../../engine/script/model-writer/validate.ts";
import type { Posting } from "../../../engine/posting/posting.ts";
import type { Scene, Storyboard } from "../../../engine/script/storyboard.ts";
import { NORTHWIND } from "../northwind.ts";
import { evenPace } from "../posting-of.ts";

/** The first sample posting's film, and what a model makes of a scene of it. */
export const { storyboard } = writeStoryboard(NORTHWIND, { lengthS: 30, estimate: evenPace });

export function sceneOf(id: string, of: Storyboard = storyboard): Scene {
  const found = of.scenes.find((scene) => scene.id === id);
  if (found === undefined) throw new Error(`no scene ${id} in ${of.scenes.map((scene) => scene.id).join(" ")}`);
  return found;
}

/** "" where the wording is used, else the reason why not. */
export function reasonAgainst(id: string, narration: string, copy?: readonly string[]): string {
  const proposal: Proposal = { id, narration, ...(copy === undefined ? {} : { copy }) };
  return reasonIn(storyboard, NORTHWIND, proposal);
}

export function reasonIn(of: Storyboard, posting: Posting, proposal: Proposal): string {
  const verdict = validateScene(sceneOf(proposal.id, of), proposal, groundsOf(of, posting), evenPace);
  return "reason" in verdict ? verdict.reason : "";
}

/** An answer in the asked form; scenes not named stay as they are. */
export function answering(narrations: Readonly<Record<string, string>>, of: Storyboard = storyboard): string {
  return JSON.stringify({
    scenes: of.scenes.map(({ id, narration }) => ({ id, narration: narrations[id] ?? narration })),
  });
}

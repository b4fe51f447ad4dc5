import { readFileSync } from "node:fs";
import type { Project } from "../project/index.ts";
import type { Understood } from "./context.ts";
import { unpacked } from "./learned/file.ts";
import { understandWith } from "./learned/learned.ts";
import { Model } from "./learned/model.ts";
import { prepared } from "./prepared.ts";
import { outrightFor, resortFor } from "./resorts.ts";
import { type TakenBack, takenBack } from "./taken-back.ts";

const models = new Map<string, Model>();

/** What was learned of a script. Read when it is first needed: most runs of jobreel are told nothing. */
function modelOf(script: "latin" | "han"): Model {
  const known = models.get(script);
  if (known !== undefined) return known;
  const model = new Model(unpacked(readFileSync(new URL(`learned/${script}.bin`, import.meta.url))));
  models.set(script, model);
  return model;
}

/**
 * What a message asks for. The same message and project give the same answer; nothing is changed.
 * @param focus id of the scene that was last spoken of
 */
export function understand(written: string, project: Project, focus: string | null = null): Understood {
  const text = prepared(written, project, focus);
  return understoodWithout(takenBack(text), project, focus) ?? understoodWhole(text, project, focus);
}

/** What is left of a message whose wish was taken back; null where nothing was. */
function understoodWithout(back: TakenBack | null, project: Project, focus: string | null): Understood | null {
  if (back === null) return null;
  const asked = back.merelyThought || "edits" in understoodWhole(back.before, project, focus);
  if (!asked) return null;
  if (back.after === "") return { refusal: { code: "taken-back", values: {} } };
  const after = understoodWhole(back.after, project, focus);
  // "…, oh never mind, it was my headphones": why.
  return "edits" in after ? after : "refusal" in after ? { refusal: { code: "taken-back", values: {} } } : null;
}

function understoodWhole(text: string, project: Project, focus: string | null): Understood {
  const outright = outrightFor(text, project);
  if (outright !== null) return outright;
  const understood = understandWith(modelOf(/\p{Script=Han}/u.test(text) ? "han" : "latin"), text, project, focus);
  return isOpen(understood) ? (resortFor(text, project) ?? understood) : understood;
}

/** True if nothing was understood, or only what a wish is of. */
function isOpen(understood: Understood): boolean {
  if ("question" in understood) return /^which-(?:music|voice|colour)$/u.test(understood.question.key);
  return "refusal" in understood && understood.refusal.code === "unknown";
}

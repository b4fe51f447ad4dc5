import { assetsFor } from "../assets-for.ts";
import { themeNamed } from "../picture/themes/index.ts";
import { contactSheet } from "../output/contact-sheet.ts";
import { encodeStill } from "../output/poster.ts";
import { stillsOf, timesOf } from "../sheet.ts";
import { planOf } from "./plan-of.ts";

/**
 * The scenes of a draft on one picture, without the user's own pictures, which lie elsewhere.
 * @returns a PNG
 * @throws {DraftError} for what is no draft of a studio's; the signal's reason
 */
export async function sheetOfDraft(draft: unknown, signal?: AbortSignal): Promise<Buffer> {
  const { timeline } = planOf(draft);
  const theme = await themeNamed(timeline.theme);
  const quiet = { ...timeline, burnCaptions: false };
  const staging = theme.stage(quiet, assetsFor(null));
  const stills = await stillsOf(quiet, staging, signal);
  const scenes = stills.map(({ scene, jpeg }) => ({
    id: scene.id,
    ...timesOf(scene),
    copy: scene.copy,
    narration: scene.narration,
    evidence: [],
    jpeg,
  }));
  const poster = await encodeStill(staging.poster(), quiet.width, quiet.height, "jpeg");
  return contactSheet(quiet, scenes, poster);
}

import { assetsFor } from "../assets-for.ts";
import { themeNamed } from "../picture/themes/index.ts";
import { contactSheet, stillsOf } from "../sheet.ts";
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
  return contactSheet(await stillsOf(quiet, theme.stage(quiet, assetsFor(null)), signal), timeline);
}

import { assetsFor } from "./assets-for.ts";
import { withKit } from "./brand/kit-facts.ts";
import type { FilmOptions } from "./film.ts";
import { choicesFor, themeOf, titleOf } from "./film-choices.ts";
import { gatherMedia, openPlaced, placeMedia, recordedLine } from "./media/index.ts";
import { contactSheet } from "./output/contact-sheet.ts";
import { encodeStill } from "./output/poster.ts";
import { type SheetScene, sheetPage } from "./output/sheet-page.ts";
import type { Staging } from "./picture/themes/theme.ts";
import { colourNote } from "./picture/colour-note.ts";
import type { Posting } from "./posting/index.ts";
import { recordingOf } from "./recorded-narration.ts";
import { rehearse } from "./rehearse.ts";
import { traceOf } from "./script/index.ts";
import { voiceFor } from "./speech/choose-voice.ts";
import { buildTimeline } from "./timeline/build.ts";
import { FPS, type Timeline, type TimelineScene } from "./timeline/timeline.ts";
import { writingOf } from "./writing.ts";

/** All scenes of a film before it is made. */
export interface Sheet {
  /** One page that needs no other file. */
  readonly html: string;
  readonly png: Buffer;
  readonly scenes: number;
  /** What a person should know of the brand in it, and what of the company's own media is not used; a sentence each. */
  readonly notes: readonly string[];
}

/** How far (0 to 1) into a scene everything stands in its place and nothing leaves yet. */
const AT_REST = 0.62;

/**
 * Tells and draws the very story that {@link makeFilm} would film, without filming it: it is spoken, too, for how long
 * the voice takes decides what is told.
 * @throws as `makeFilm`
 */
export async function makeSheet(
  posting: Posting,
  options: FilmOptions,
  io: { readonly signal?: AbortSignal } = {},
): Promise<Sheet> {
  const theme = await themeOf(posting, options.theme);
  const gathered = await gatherMedia(options.media ?? [], io.signal);
  const voiceIn = (language: string) => voiceFor(options, language).voice;
  const kit = options.kit ?? null;
  const told = withKit(posting, kit);
  const writing = writingOf(posting, options, io.signal);
  const line = await recordedLine(gathered.files, options.lengthS);
  const { storyboard, spoken, voice } = await rehearse(told.posting, options.lengthS, voiceIn, writing, {
    ...io,
    line,
    recording: await recordingOf(options, io.signal),
  });
  const choices = { ...choicesFor(posting, { ...options, theme }, options.aspect, voice), burnCaptions: false };
  const { timeline } = buildTimeline(storyboard, spoken, titleOf(posting), choices);
  const placement = placeMedia(gathered.files, storyboard.scenes, timeline.seed);
  const media = await openPlaced(gathered.files, placement, line, io.signal);
  const trace = traceOf(storyboard, told.posting);
  const scenes: SheetScene[] = [];
  let brandNote: string | null = null;
  let poster: Buffer;
  try {
    const assets = assetsFor(kit, media.footageFor(timeline));
    const staging = theme.stage(timeline, assets);
    if ((options.brand ?? kit?.colour ?? null) !== null)
      brandNote = colourNote(staging, timeline, timeline.brand, assets.footage);
    for (const { scene, jpeg } of await stillsOf(timeline, staging, io.signal)) {
      scenes.push({
        id: scene.id,
        ...timesOf(scene),
        copy: scene.copy,
        narration: scene.narration,
        evidence: trace.filter((row) => row.scene === scene.id),
        jpeg,
      });
    }
    await staging.ready(0);
    poster = await encodeStill(staging.poster(), timeline.width, timeline.height, "jpeg");
  } finally {
    await media.close();
  }
  return {
    html: sheetPage(timeline, scenes, poster),
    png: await contactSheet(timeline, scenes, poster),
    scenes: scenes.length,
    notes: [
      ...(kit?.notes ?? []),
      ...told.notes,
      ...gathered.notes,
      ...placement.notes,
      ...(brandNote === null ? [] : [brandNote]),
    ],
  };
}

/** Every scene when everything in it stands in its place. */
export async function stillsOf(
  timeline: Timeline,
  staging: Staging,
  signal?: AbortSignal,
): Promise<readonly { readonly scene: TimelineScene; readonly jpeg: Buffer }[]> {
  const stills: { scene: TimelineScene; jpeg: Buffer }[] = [];
  for (const scene of timeline.scenes) {
    signal?.throwIfAborted();
    const still = scene.start + Math.floor(scene.frames * AT_REST);
    await staging.ready(still);
    const jpeg = await encodeStill(staging.frame(still), timeline.width, timeline.height, "jpeg");
    stills.push({ scene, jpeg });
  }
  return stills;
}

/** When a scene stands, in seconds. */
export function timesOf({ start, frames }: TimelineScene): { readonly startS: number; readonly lengthS: number } {
  return { startS: start / FPS, lengthS: frames / FPS };
}

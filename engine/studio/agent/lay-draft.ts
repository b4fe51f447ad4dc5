import { draftOf, type PlannedMedium, plannedLines, type StudioDraft } from "../../draft/index.ts";
import { gatherMedia, placeMedia } from "../../media/index.ts";
import { layOut, type Project } from "../../project/index.ts";
import { seedOf } from "../../timeline/seed.ts";
import { FPS, type Timeline, type TimelineScene } from "../../timeline/timeline.ts";
import type { StoredAt } from "../work/tasks.ts";
import type { Telling } from "./tool-calls.ts";

export interface DraftLaid {
  readonly draft: StudioDraft;
  /** With the story as it is told. */
  readonly project: Project;
  readonly timeline: Timeline;
  /** One sentence each. */
  readonly notes: readonly string[];
}

/** How far the work is when the voice begins, and when it ends. */
const READ = 0.1;
const SPOKEN = 0.95;

/**
 * A project said and laid over time: what a film is rendered from.
 * @param media the session's, by the names that the project calls them
 */
export async function layDraft(
  project: Project,
  media: readonly StoredAt[],
  { signal, tell }: { readonly signal: AbortSignal; readonly tell: Telling },
): Promise<DraftLaid> {
  const { choices, posting } = project;
  const laid = await tell.call("record_narration", { voice: choices.voice ?? "none" }, async () => {
    // A story that is too long is said again: the share may fall back, and is then not told.
    const onProgress = (share: number): void => tell.progress("voice", READ + share * (SPOKEN - READ));
    const made = await layOut(project, choices.aspects[0] ?? "16:9", { signal, onProgress });
    return [made, { voice: made.timeline.voice, sentences: made.narration.length }];
  });
  const { timeline, narration, storyboard, warnings } = laid;
  return tell.call("lay_timeline", { aspect: timeline.aspect, theme: timeline.theme }, async () => {
    const ownMusic = media.findLast(({ filename }) => filename === choices.musicFile)?.hash ?? null;
    const placed = await place(project, media, timeline.scenes, seedOf(posting.text));
    const draft = draftOf({ timeline, lines: plannedLines(timeline, narration), media: placed.media, ownMusic });
    const told = { ...project, storyboard };
    const counts = {
      duration_s: timeline.frames / FPS,
      scenes: timeline.scenes.length,
      captions: timeline.cues.length,
    };
    return [{ draft, project: told, timeline, notes: [...warnings, ...placed.notes] }, counts];
  });
}

async function place(
  { choices }: Project,
  media: readonly StoredAt[],
  scenes: readonly TimelineScene[],
  seed: number,
): Promise<{ readonly media: readonly PlannedMedium[]; readonly notes: readonly string[] }> {
  const wanted = choices.media.flatMap(({ file, scene }) => {
    const stored = media.findLast(({ filename }) => filename === file);
    return stored === undefined ? [] : [{ ...stored, scene }];
  });
  if (wanted.length === 0) return { media: [], notes: [] };
  const { files } = await gatherMedia(wanted.map(({ path, scene }) => ({ file: path, scene })));
  // The names that the user gave them tell what they show; on disk they have none.
  const named = files.map((file, index) => ({ ...file, file: wanted[index]?.filename ?? "" }));
  const { places, notes } = placeMedia(named, scenes, seed);
  const placed = [...places].flatMap(([scene, index]): PlannedMedium[] => {
    const file = wanted[index];
    if (file === undefined) return [];
    const kind = named[index]?.format.kind === "clip" ? "clip" : "picture";
    return [{ scene, kind, hash: file.hash, name: file.filename, volume: 0 }];
  });
  return { media: placed, notes };
}

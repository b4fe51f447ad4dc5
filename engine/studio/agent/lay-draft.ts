import { withKit } from "../../brand/kit-facts.ts";
import { draftOf, type PlannedMedium, plannedLines, type StudioDraft } from "../../draft/index.ts";
import { gatherMedia, placeMedia } from "../../media/index.ts";
import { layOut, type Project } from "../../project/index.ts";
import type { Posting } from "../../posting/index.ts";
import { seedOf } from "../../timeline/seed.ts";
import { openRecording } from "../../speech/recording/index.ts";
import type { VoicesFor } from "../../speech/voice-sources.ts";
import { FPS, type Timeline, type TimelineScene } from "../../timeline/timeline.ts";
import type { SessionMaterial, StoredAt } from "../work/tasks.ts";
import { openKit } from "./open-kit.ts";
import { AgentRefusal } from "./refusal.ts";
import type { Telling } from "./tool-calls.ts";

export interface DraftLaid {
  readonly draft: StudioDraft;
  /** With the story as it is told. */
  readonly project: Project;
  /** With what the brand adds to it. */
  readonly posting: Posting;
  readonly timeline: Timeline;
  /** One sentence each. */
  readonly notes: readonly string[];
  /** What is to be known of the brand, a sentence each. */
  readonly kitNotes: readonly string[];
}

/** How far the work is when the voice begins, and when it ends. */
const READ = 0.1;
const SPOKEN = 0.95;

export interface DraftIo {
  readonly signal: AbortSignal;
  readonly tell: Telling;
  readonly voicesFor: VoicesFor;
}

/**
 * A project said and laid over time: what a film is rendered from.
 * @param files the session's, by the names that the project calls them
 * @throws {AgentRefusal} for a file that the session has not; as `layOut`
 */
export async function layDraft(
  project: Project,
  files: SessionMaterial,
  { signal, tell, voicesFor }: DraftIo,
): Promise<DraftLaid> {
  const { media } = files;
  const { choices, posting } = project;
  const fileOf = (filename: string): StoredAt => {
    const stored = media.findLast((each) => each.filename === filename);
    return stored ?? notHere(filename, media);
  };
  for (const { file } of choices.media) fileOf(file);
  const ownMusic = choices.musicFile === null ? null : fileOf(choices.musicFile);
  const opened = await openKit(choices.kit, files);
  const read = choices.recording === null ? null : fileOf(choices.recording);
  const laid = await tell.call("record_narration", { voice: choices.voice ?? "none" }, async () => {
    // A story that is too long is said again: the share may fall back, and is then not told.
    const onProgress = (share: number): void => tell.progress("voice", READ + share * (SPOKEN - READ));
    const recording = read === null ? null : await openRecording(read.path, signal);
    const made = await layOut(project, choices.aspects[0] ?? "16:9", {
      signal,
      onProgress,
      voicesFor,
      recording,
      kit: opened?.kit ?? null,
    });
    return [made, { voice: made.timeline.voice, sentences: made.narration.length }];
  });
  const { timeline, narration, storyboard, warnings } = laid;
  return tell.call("lay_timeline", { aspect: timeline.aspect, theme: timeline.theme }, async () => {
    const placed = await place(project, media, timeline.scenes, seedOf(posting.text));
    const draft = draftOf({
      timeline,
      lines: plannedLines(timeline, narration),
      media: placed.media,
      ownMusic: ownMusic?.hash ?? null,
      recording: read === null ? null : { hash: read.hash, name: read.filename },
      kit: opened === null ? null : { ...opened.planned, logo: choices.logo },
    });
    const told = { ...project, storyboard };
    const counts = {
      duration_s: timeline.frames / FPS,
      scenes: timeline.scenes.length,
      captions: timeline.cues.length,
    };
    const completed = withKit(posting, opened?.kit ?? null);
    const kitNotes = [...(opened?.kit.notes ?? []), ...completed.notes];
    const notes = [...warnings, ...placed.notes];
    return [{ draft, project: told, posting: completed.posting, timeline, notes, kitNotes }, counts];
  });
}

function notHere(filename: string, media: readonly StoredAt[]): never {
  const names = media.map((each) => each.filename).join(", ");
  throw new AgentRefusal(
    `This session has no file "${filename}"${names === "" ? "" : `; it has ${names}`}. Upload it, and say it again. Nothing changed.`,
  );
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

import { readFile } from "node:fs/promises";
import { draftOf, plannedLines, type PlannedMedium } from "../../draft/index.ts";
import { gatherMedia, placeMedia } from "../../media/index.ts";
import { type Posting, PostingError, readPosting } from "../../posting/index.ts";
import { DEFAULT_CHOICES, layOut, type ProjectChoices, startProject } from "../../project/index.ts";
import { understandPrompt } from "../../script/prompt.ts";
import { seedOf } from "../../timeline/seed.ts";
import { FPS, type TimelineScene } from "../../timeline/timeline.ts";
import type { Drafted, DraftTask, Step } from "../work/tasks.ts";
import { noPosting, postingIn } from "./find-posting.ts";

/** What the agent does with a posting: facts, storyboard, narration, draft, a tool call each. */
export async function firstDraft(
  task: DraftTask,
  { signal, step }: { readonly signal: AbortSignal; readonly step: (step: Step) => void },
): Promise<Drafted> {
  const tell = teller(step);
  const { posting, wish, source } = await tell("read_posting", { source: sourceOf(task) }, async () => {
    const found = await findPosting(task);
    const { title, company } = found.posting.facts;
    return [
      found,
      {
        title: title?.value ?? null,
        company: company?.value ?? null,
        language: found.posting.facts.language,
        source: found.source,
      },
    ];
  });
  signal.throwIfAborted();
  const { unknown: _, notes = [], ...wished } = understandPrompt(wish);
  const choices = choicesOf(wished, wish);
  const project = await tell("write_storyboard", { length_s: choices.lengthS }, () => {
    const started = startProject(posting, choices);
    return Promise.resolve([
      started,
      { scenes: started.storyboard.scenes.map(({ id, copy }) => ({ id, text: copy.join(" · ") })) },
    ]);
  });
  const laid = await tell("record_narration", { voice: choices.voice ?? "none" }, async () => {
    const onProgress = (share: number): void => step({ kind: "progress", stage: "voice", share });
    const made = await layOut(project, choices.aspects[0] ?? "16:9", { signal, onProgress });
    return [made, { voice: made.timeline.voice, sentences: made.narration.length }];
  });
  const { timeline, narration, storyboard, warnings } = laid;
  const { draft, left } = await tell("lay_timeline", { aspect: timeline.aspect, theme: timeline.theme }, async () => {
    const placed = await place(task, timeline.scenes, seedOf(posting.text));
    const lines = plannedLines(timeline, narration);
    return [
      { draft: draftOf({ timeline, lines, media: placed.media }), left: placed.notes },
      { duration_s: timeline.frames / FPS, scenes: timeline.scenes.length, captions: timeline.cues.length },
    ];
  });
  return {
    draft: JSON.stringify(draft),
    project: JSON.stringify({ ...project, storyboard }),
    text: summary(
      posting,
      laid.timeline.frames / FPS,
      timeline.scenes,
      [...notes, ...posting.warnings, ...warnings, ...left],
      source,
    ),
  };
}

/** Tells of a call, does it, and tells what came of it. */
function teller(step: (step: Step) => void) {
  let calls = 0;
  return async <T>(
    name: string,
    args: Readonly<Record<string, unknown>>,
    work: () => Promise<readonly [T, Readonly<Record<string, unknown>>]>,
  ): Promise<T> => {
    const id = `call_${++calls}`;
    step({ kind: "call", id, name, args });
    try {
      const [result, response] = await work();
      step({ kind: "result", id, name, response });
      return result;
    } catch (error) {
      step({ kind: "result", id, name, response: { error: error instanceof Error ? error.message : String(error) } });
      throw error;
    }
  };
}

function sourceOf({ message, documents }: DraftTask): string {
  return documents[0]?.filename ?? (message.length > 0 ? "message" : "nothing");
}

/** A posting in the message is newer than any upload. */
async function findPosting(
  task: DraftTask,
): Promise<{ readonly posting: Posting; readonly wish: string; readonly source: string }> {
  const inText = await postingIn(task.message);
  const [posting] = inText?.postings ?? [];
  if (inText !== null && posting !== undefined) return { posting, wish: inText.wish, source: "message" };
  let refused: PostingError | null = null;
  for (const { path, filename } of task.documents) {
    try {
      const [first] = await readPosting({ name: filename, bytes: await readFile(path) });
      if (first !== undefined) return { posting: first, wish: task.message, source: filename };
    } catch (error) {
      if (!(error instanceof PostingError)) throw error;
      refused ??= error;
    }
  }
  if (refused !== null) throw refused;
  return noPosting();
}

function choicesOf(
  wished: Omit<ReturnType<typeof understandPrompt>, "unknown" | "notes">,
  prompt: string,
): ProjectChoices {
  const { aspect, ...rest } = wished;
  return {
    ...DEFAULT_CHOICES,
    ...rest,
    ...(aspect === undefined ? {} : { aspects: [aspect] }),
    prompt: prompt.slice(0, 1000),
  };
}

async function place(
  { media }: DraftTask,
  scenes: readonly TimelineScene[],
  seed: number,
): Promise<{ readonly media: readonly PlannedMedium[]; readonly notes: readonly string[] }> {
  if (media.length === 0) return { media: [], notes: [] };
  const { files } = await gatherMedia(media.map(({ path }) => ({ file: path, scene: null })));
  // The names that the user gave them tell what they show; on disk they have none.
  const named = files.map((file, index) => ({ ...file, file: media[index]?.filename ?? "" }));
  const { places, notes } = placeMedia(named, scenes, seed);
  const placed = [...places].flatMap(([scene, index]): PlannedMedium[] => {
    const file = media[index];
    if (file === undefined) return [];
    const kind = named[index]?.format.kind === "clip" ? "clip" : "picture";
    return [{ scene, kind, hash: file.hash, name: file.filename, volume: 0 }];
  });
  return { media: placed, notes };
}

const MOST_NOTES = 5;

function summary(
  posting: Posting,
  seconds: number,
  scenes: readonly TimelineScene[],
  notes: readonly string[],
  source: string,
): string {
  const { title, company } = posting.facts;
  const job = [title?.value ?? posting.slug, company?.value].filter((part) => part !== undefined).join(", ");
  const where = source === "message" ? "" : ` from ${source}`;
  const list = scenes.map(({ id, copy }, index) => `${index + 1}. ${id}: ${copy.join(" · ")}`).join("\n");
  const remarks = [...new Set(notes)].slice(0, MOST_NOTES).map((note) => `\nNote: ${note}`);
  return `The film for ${job}${where} is ready: ${seconds} seconds in ${scenes.length} scenes.\n${list}${remarks.join("")}`;
}

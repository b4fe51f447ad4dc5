import { readFile } from "node:fs/promises";
import { type Posting, PostingError, readPosting } from "../../posting/index.ts";
import { DEFAULT_CHOICES, type ProjectChoices, startProject } from "../../project/index.ts";
import { understandPrompt } from "../../script/prompt.ts";
import { primaryOf } from "../../script/phrases/index.ts";
import { languageOf, madeText, type TalkLanguage } from "../../talk/index.ts";
import { FPS } from "../../timeline/timeline.ts";
import type { Acted, MessageTask, SessionMaterial, StoredAt } from "../work/tasks.ts";
import { postingIn } from "./find-posting.ts";
import { type DraftIo, layDraft } from "./lay-draft.ts";
import { type OpenedKit, openKit } from "./open-kit.ts";

/** A posting, what is wanted of it, and where it was. */
export interface FoundPosting {
  readonly posting: Posting;
  readonly wish: string;
  readonly source: string;
  /** Titles of the other jobs that stand in the same text; a session is about one. */
  readonly others: readonly string[];
}

/**
 * The posting that a message is about. One in the message is newer than any upload.
 * @throws {PostingError} for what was meant as one and can't be read
 */
export async function findPosting({ message, documents }: MessageTask): Promise<FoundPosting | null> {
  const inText = await postingIn(message);
  if (inText !== null) {
    const found = firstOf(inText.postings, inText.wish, "message");
    if (found !== null) return found;
  }
  let refused: PostingError | null = null;
  for (const { path, filename } of documents) {
    try {
      const found = firstOf(await readPosting({ name: filename, bytes: await readFile(path) }), message, filename);
      if (found !== null) return found;
    } catch (error) {
      if (!(error instanceof PostingError)) throw error;
      refused ??= error;
    }
  }
  if (refused !== null) throw refused;
  return null;
}

function firstOf(postings: readonly Posting[], wish: string, source: string): FoundPosting | null {
  const [posting, ...rest] = postings;
  if (posting === undefined) return null;
  return { posting, wish, source, others: rest.map(({ facts, slug }) => facts.title?.value ?? slug) };
}

/** What the agent does with a posting: storyboard, narration, draft. */
export async function firstDraft(
  { posting, wish, source, others }: FoundPosting,
  files: SessionMaterial,
  io: DraftIo,
): Promise<Acted> {
  const { unknown: _, notes = [], ...wished } = understandPrompt(wish);
  const choices = choicesOf(wished, wish, files.media, await openKit(files.brands.at(-1)?.filename ?? null, files));
  const started = await io.tell.call("write_storyboard", { length_s: choices.lengthS }, () => {
    const project = startProject(posting, choices);
    const scenes = project.storyboard.scenes.map(({ id, copy }) => ({ id, text: copy.join(" · ") }));
    return Promise.resolve([project, { scenes }]);
  });
  const { draft, project, timeline, posting: told, ...laid } = await layDraft(started, files, io);
  const remarks = [...notes, ...told.warnings, ...laid.kitNotes, ...laid.notes];
  return {
    draft: JSON.stringify(draft),
    project: JSON.stringify(project),
    text: madeText(
      {
        title: told.facts.title?.value ?? told.slug,
        company: told.facts.company?.value ?? null,
        source: source === "message" ? null : source,
        lengthS: timeline.frames / FPS,
        scenes: timeline.scenes,
        otherJobs: others,
        remarks: [...new Set(remarks)].slice(0, MOST_NOTES),
      },
      languageFor(wish, told),
    ),
  };
}

/** What a project keeps of the words that it began with. */
const MAX_PROMPT_CHARS = 1_000;

function choicesOf(
  { aspect, ...wished }: Omit<ReturnType<typeof understandPrompt>, "unknown" | "notes">,
  prompt: string,
  media: readonly StoredAt[],
  opened: OpenedKit | null,
): ProjectChoices {
  const { kit, planned, parts } = opened ?? { kit: null, planned: null, parts: [] };
  const logos = new Set(parts.map(({ hash }) => hash));
  const shown = media.filter(({ kind, hash }) => kind !== "sound" && !logos.has(hash));
  return {
    ...DEFAULT_CHOICES,
    // What the words ask for wins over what the brand proposes.
    ...(kit?.voice === undefined ? {} : { voice: kit.voice }),
    ...(kit?.music === undefined ? {} : { music: kit.music }),
    ...wished,
    ...(aspect === undefined ? {} : { aspects: [aspect] }),
    kit: planned?.name ?? null,
    media: shown.map(({ filename }) => ({ file: filename, scene: null })),
    prompt: prompt.slice(0, MAX_PROMPT_CHARS),
  };
}

const MOST_NOTES = 5;

/** That of the words that came with the posting; where there are none, the posting's, if jobreel speaks it. */
function languageFor(wish: string, { facts }: Posting): TalkLanguage {
  if (/\p{L}/u.test(wish)) return languageOf(wish);
  return primaryOf(facts.language) === "zh" ? "zh" : "en";
}

import type { Posting } from "../posting/posting.ts";
import { writeStoryboard } from "../script/index.ts";
import type { Storyboard } from "../script/storyboard.ts";
import { estimateS } from "../speech/index.ts";
import { DEFAULT_CHOICES, type ProjectChoices } from "./choices.ts";

/** What edits change: all that a film is made of, besides its posting. Plain data. */
export interface ProjectState {
  readonly choices: ProjectChoices;
  /** The story as it stands; the user's hand is in the scenes of `touched`. */
  readonly storyboard: Storyboard;
  /** Ids of scenes that the user changed, added or put somewhere: a story that is written anew keeps them. */
  readonly touched: readonly string[];
  /** Ids of derived scenes that the user took out: a story that is written anew goes without them. */
  readonly removed: readonly string[];
  /** Seconds that scenes stand longer than their narration asks for, by id. */
  readonly holds: Readonly<Record<string, number>>;
}

/** A film in the making, with its versions. Plain data: `JSON.parse(JSON.stringify(project))` is the same project. */
export interface Project extends ProjectState {
  readonly posting: Posting;
  /** Number of this version, from 1; the versions after it can be done again. */
  readonly version: number;
  /** Counts every change, also undoing: never the same for two states that followed each other. From 0. */
  readonly revision: number;
  /** Versions before this one, oldest first; the first is number `version - past.length`. */
  readonly past: readonly ProjectState[];
  /** Versions that were undone, next first. */
  readonly future: readonly ProjectState[];
}

/**
 * A new film of a posting, in jobreel's own words. Pure, and takes milliseconds.
 * @param choices what was asked for; the rest is as most want it
 */
export function startProject(posting: Posting, choices: Partial<ProjectChoices> = {}): Project {
  const chosen = { ...DEFAULT_CHOICES, ...choices };
  return {
    posting,
    choices: chosen,
    storyboard: writtenStory(posting, chosen.lengthS),
    touched: [],
    removed: [],
    holds: {},
    version: 1,
    revision: 0,
    past: [],
    future: [],
  };
}

/** jobreel's own story of a posting. */
function writtenStory(posting: Posting, lengthS: ProjectChoices["lengthS"]): Storyboard {
  const { language } = posting.facts;
  return writeStoryboard(posting, { lengthS, estimate: (sentence) => estimateS(sentence, language) }).storyboard;
}

/** True where nobody has changed the story: it may be written again until a voice fits it. */
export function isUntouched({ touched, removed, holds }: ProjectState): boolean {
  return touched.length === 0 && removed.length === 0 && Object.keys(holds).length === 0;
}

/** The state of a project, without its posting and versions. */
export function stateOf({ choices, storyboard, touched, removed, holds }: ProjectState): ProjectState {
  return { choices, storyboard, touched, removed, holds };
}

import type { Edit, Topic } from "../../shared/edit/index.ts";
import type { Posting } from "../posting/posting.ts";
import type { Storyboard } from "../script/storyboard.ts";
import type { ProjectChoices } from "./choices.ts";

/** A topic that the user does not want told, and where. */
export interface Hidden {
  readonly topic: Topic;
  readonly from: "film" | "narration" | "picture";
}

/** What edits change: all that a film is made of, besides its posting. Plain data. */
export interface ProjectState {
  readonly choices: ProjectChoices;
  readonly storyboard: Storyboard;
  /** Ids of scenes that the user changed or added: a story that is written anew keeps them as they are. */
  readonly touched: readonly string[];
  /** What the user took out, as `sceneKeys` names it: a story that is written anew goes without. */
  readonly removed: readonly string[];
  readonly hidden: readonly Hidden[];
  /** True once the user has put scenes in another order. */
  readonly arranged: boolean;
  /** Share of the words that the user wants of those that would fit, 0.5 to 1. */
  readonly tightness: number;
  /** Seconds that scenes stand longer than their narration asks for, by id. */
  readonly holds: Readonly<Record<string, number>>;
}

/** What was last said, which the next message may lean on. */
export interface Talk {
  /** What was offered: the edits of each choice, and words that name it. */
  readonly choices: readonly { readonly edits: readonly Edit[]; readonly names: readonly string[] }[];
  /** Id of the scene that was last spoken of. */
  readonly focus: string | null;
  readonly last: readonly Edit[];
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
  readonly talk?: Talk;
}

/** True where nobody has changed the story: it may be written again until a voice fits it. */
export function isUntouched({ choices, touched, removed, hidden, arranged, tightness, holds }: ProjectState): boolean {
  return (
    choices.tone === "plain" &&
    touched.length + removed.length + hidden.length === 0 &&
    !arranged &&
    tightness === 1 &&
    Object.keys(holds).length === 0
  );
}

/** The state of a project, without its posting and versions. */
export function stateOf(project: ProjectState): ProjectState {
  const { choices, storyboard, touched, removed, hidden, arranged, tightness, holds } = project;
  return { choices, storyboard, touched, removed, hidden, arranged, tightness, holds };
}

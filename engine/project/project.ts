import type { Posting } from "../posting/posting.ts";
import { DEFAULT_CHOICES, type ProjectChoices } from "./choices.ts";
import { firstStory } from "./rewrite.ts";
import type { Project, ProjectState } from "./state.ts";

/**
 * A new film of a posting, in jobreel's own words. Pure, and takes milliseconds.
 * @param choices what was asked for; the rest is as most want it
 */
export function startProject(posting: Posting, choices: Partial<ProjectChoices> = {}): Project {
  const chosen = { ...DEFAULT_CHOICES, ...choices };
  return { posting, ...firstState(posting, chosen), version: 1, revision: 0, past: [], future: [] };
}

/** A film that nobody has changed. */
export function firstState(posting: Posting, choices: ProjectChoices): ProjectState {
  return {
    choices,
    storyboard: firstStory(posting, choices),
    touched: [],
    removed: [],
    hidden: [],
    arranged: false,
    tightness: 1,
    holds: {},
  };
}

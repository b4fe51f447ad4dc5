import type { Edit } from "../../../shared/edit/index.ts";
import { firstState } from "../project.ts";
import { type Project, type ProjectState, stateOf } from "../state.ts";
import { type Refusal, refuse } from "./outcome.ts";

/** Versions kept; the oldest goes for a newer one. */
export const MOST_VERSIONS = 100;

/** Edits of the history itself. */
export type VersionEdit = Extract<Edit, { readonly op: "undo" | "redo" | "goToVersion" | "startOver" }>;

export function isVersionEdit(edit: Edit): edit is VersionEdit {
  return edit.op === "undo" || edit.op === "redo" || edit.op === "goToVersion" || edit.op === "startOver";
}

/** The project with a new version on top; what had been undone is gone. */
export function withVersion(project: Project, state: ProjectState): Project {
  const past = [...project.past, stateOf(project)].slice(-MOST_VERSIONS);
  const { posting, version, revision } = project;
  return { posting, ...state, version: version + 1, revision: revision + 1, past, future: [] };
}

/** Goes back or forth in the history, or begins a new version as the first was. */
export function turned(project: Project, edit: VersionEdit): Project | { readonly refusal: Refusal } {
  const { past, future, version } = project;
  switch (edit.op) {
    case "undo":
      if (past.length === 0) return refuse("no-undo");
      return at(project, version - Math.min(edit.steps, past.length));
    case "redo":
      if (future.length === 0) return refuse("no-redo");
      return at(project, version + Math.min(edit.steps, future.length));
    case "goToVersion": {
      const first = version - past.length;
      const last = version + future.length;
      if (edit.version < first || edit.version > last)
        return refuse("no-version", { version: edit.version, first, last });
      return edit.version === version ? refuse("already") : at(project, edit.version);
    }
    case "startOver": {
      const first = firstState(project.posting, (past[0] ?? project).choices);
      return JSON.stringify(first) === JSON.stringify(stateOf(project))
        ? refuse("already")
        : withVersion(project, first);
    }
  }
}

function at(project: Project, version: number): Project {
  const all = [...project.past, stateOf(project), ...project.future];
  const index = version - (project.version - project.past.length);
  const state = all[index] ?? stateOf(project);
  const { posting, revision } = project;
  return {
    posting,
    ...state,
    version,
    revision: revision + 1,
    past: all.slice(0, index),
    future: all.slice(index + 1),
  };
}

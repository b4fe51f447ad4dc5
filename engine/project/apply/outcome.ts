import type { Change, Edit, EditOp } from "../../../shared/edit/index.ts";
import type { Posting } from "../../posting/posting.ts";
import type { Scene } from "../../script/storyboard.ts";
import { withBeats } from "../beats.ts";
import type { ProjectState } from "../state.ts";

/** Why an edit can't be made. What is said of it, and what can be done instead, is in `talk/`. */
export type RefusalCode =
  | "already"
  | "bad-edit"
  | "no-scene"
  | "opening-stays"
  | "ending-stays"
  | "too-long"
  | "too-wide"
  | "too-many-scenes"
  | "no-theme"
  | "no-voice"
  | "no-place"
  | "no-media"
  | "no-tones"
  | "needs-model"
  /** There is no brand kit where the film is made. */
  | "no-kit"
  /** A recording says the film's words as they were. */
  | "recorded"
  | "not-shorter"
  | "not-longer"
  | "one-sentence"
  | "facts-scene"
  | "not-said"
  | "posting-silent"
  | "not-told"
  | "bad-deadline"
  | "bad-link"
  | "no-undo"
  | "no-redo"
  | "no-version";

export interface Refusal {
  readonly code: RefusalCode;
  /** What its sentence names. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** A change without its place in time, which whoever lays the film out knows. */
export type Changed = Pick<Change, "scene" | "before" | "after">;

/** A change that says by which edit it would have come about. */
export type OpChanged = Omit<Change, "at">;

export type Outcome =
  | { readonly state: ProjectState; readonly changes: readonly Changed[] }
  | { readonly refusal: Refusal };

export interface Grounds {
  readonly posting: Posting;
  /** True if there is a model that translates. */
  readonly translates: boolean;
  /** True where brand kits can be opened. */
  readonly brands: boolean;
}

/** How an edit of a kind is made. Pure; a state that is the same as before is refused by the caller. */
export type Apply<Op extends EditOp> = (
  state: ProjectState,
  edit: Extract<Edit, { readonly op: Op }>,
  grounds: Grounds,
) => Outcome;

export function refuse(code: RefusalCode, values: Refusal["values"] = {}): { readonly refusal: Refusal } {
  return { refusal: { code, values } };
}

/** The film as a whole changed. */
export function film(before: string | number | null, after: string | number | null): Changed {
  return { scene: null, before: before === null ? null : String(before), after: after === null ? null : String(after) };
}

export function sceneOf(state: ProjectState, id: string): Scene | null {
  return state.storyboard.scenes.find((scene) => scene.id === id) ?? null;
}

export function noScene(id: string): { readonly refusal: Refusal } {
  return refuse("no-scene", { scene: id });
}

/** The state with other scenes, their beats numbered. */
export function withScenes(state: ProjectState, scenes: readonly Scene[]): ProjectState {
  return { ...state, storyboard: { ...state.storyboard, scenes: withBeats(scenes) } };
}

/** The state with one scene as the user wants it. */
export function withTouched(state: ProjectState, scene: Scene): ProjectState {
  const scenes = state.storyboard.scenes.map((one) => (one.id === scene.id ? scene : one));
  return { ...withScenes(state, scenes), touched: added(state.touched, scene.id) };
}

export function added(list: readonly string[], ...names: readonly string[]): readonly string[] {
  return [...new Set([...list, ...names])];
}

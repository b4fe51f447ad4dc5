import { type Change, EDIT, type Edit, type EditOp } from "../../../shared/edit/index.ts";
import { clockOf, type Stand } from "../clock.ts";
import { type Project, type ProjectState, stateOf } from "../state.ts";
import { addScene } from "./add-scene.ts";
import { setDetail } from "./detail.ts";
import { placeMedia, removeMedia } from "./media.ts";
import { mergeScenes } from "./merge-scenes.ts";
import { moveScene } from "./move-scene.ts";
import {
  type Apply,
  type Changed,
  type Grounds,
  type OpChanged,
  type Outcome,
  type Refusal,
  refuse,
} from "./outcome.ts";
import { removeLine } from "./remove-line.ts";
import { removeScene } from "./remove-scene.ts";
import { resizeScene } from "./resize-scene.ts";
import {
  setAspects,
  setBrand,
  setCaptions,
  setColour,
  setLanguage,
  setLength,
  setLogo,
  setMusic,
  setMusicFile,
  setMusicVolume,
  setRecording,
  setSpeed,
  setTheme,
  setTone,
  setVoice,
  tightenCopy,
} from "./settings.ts";
import { splitScene } from "./split-scene.ts";
import { replaceText, setCopy, setNarration } from "./text.ts";
import { emphasise, hide, show } from "./topics.ts";
import { turnChanges } from "./turn-changes.ts";
import { isVersionEdit, turned, type VersionEdit, withVersion } from "./versions.ts";

export type { Refusal, RefusalCode } from "./outcome.ts";

/** The project after an edit and what the edit did; or why it was not made, and then nothing changed. */
export type Applied =
  | { readonly project: Project; readonly changes: readonly Change[] }
  | { readonly refusal: Refusal };

type StoryEdit = Exclude<Edit, VersionEdit>;
type StoryOp = StoryEdit["op"];

/** The one table of edits. */
const EDITS: { readonly [Op in StoryOp]: Apply<Op> } = {
  setLength,
  setAspects,
  setTheme,
  setColour,
  setBrand,
  setLogo,
  placeMedia,
  removeMedia,
  setMusic,
  setMusicFile,
  setMusicVolume,
  setVoice,
  setSpeed,
  setRecording,
  setCaptions,
  setNarration,
  setCopy,
  replaceText,
  setDetail,
  addScene,
  removeScene,
  removeLine,
  moveScene,
  resizeScene,
  splitScene,
  mergeScenes,
  tightenCopy,
  emphasise,
  hide,
  show,
  setTone,
  setLanguage,
};

/** What an edit of several did. */
export interface Step {
  readonly edit: Edit;
  readonly changes: readonly Change[];
}

export interface ApplyOptions {
  /** True if there is a model that translates. */
  readonly translates?: boolean;
  /** False where there is no brand kit. */
  readonly brands?: boolean;
}

/** Makes an edit. Pure. What does not fit the film's length is refused, so every project can be laid out. */
export function apply(project: Project, edit: Edit, options: ApplyOptions = {}): Applied {
  const done = applyAll(project, [edit], options);
  return "refusal" in done ? done : { project: done.project, changes: done.steps.flatMap(({ changes }) => changes) };
}

/**
 * Makes all edits or none, as one version: one "undo" takes them back. Of several, those that change nothing are passed
 * over. Edits of the history stand for themselves.
 */
export function applyAll(
  project: Project,
  edits: readonly Edit[],
  options: ApplyOptions = {},
): { readonly project: Project; readonly steps: readonly Step[] } | { readonly refusal: Refusal } {
  const turns: Step[] = [];
  let now = project;
  let together: StoryEdit[] = [];
  for (const asked of edits) {
    const checked = EDIT.safeParse(asked);
    if (!checked.success) return refuse("bad-edit", { reason: checked.error.issues[0]?.message ?? "" });
    const edit = checked.data;
    if (!isVersionEdit(edit)) {
      together.push(edit);
      continue;
    }
    const before = together.length === 0 ? { project: now, steps: [] } : oneVersion(now, together, options);
    if ("refusal" in before) return before;
    together = [];
    const next = turned(before.project, edit);
    if ("refusal" in next) return next;
    turns.push(...before.steps, { edit, changes: turnTold(edit.op, before.project, next) });
    now = next;
  }
  if (together.length === 0) return { project: now, steps: turns };
  const last = oneVersion(now, together, options);
  return "refusal" in last ? last : { project: last.project, steps: [...turns, ...last.steps] };
}

/** Which version it is now, and what is otherwise in it. */
function turnTold(op: EditOp, before: Project, after: Project): readonly Change[] {
  const versions = { scene: null, before: String(before.version), after: String(after.version) };
  return placed([{ op, ...versions }, ...turnChanges(stateOf(before), stateOf(after))], before, after);
}

/** Edits that the whole story is written anew by: they come after those of single scenes, which name scenes as they are. */
const REWRITES: ReadonlySet<EditOp> = new Set<EditOp>(["setLength", "setTone", "setSpeed", "tightenCopy"]);

/** The order in which edits are made. Of topics to lead with, the first is put in front last. */
function inTurn(edits: readonly StoryEdit[]): readonly StoryEdit[] {
  const leads = edits.filter(({ op }) => op === "emphasise").toReversed();
  const ordered = edits.map((edit) => (edit.op === "emphasise" ? (leads.shift() ?? edit) : edit));
  return [...ordered.filter(({ op }) => !REWRITES.has(op)), ...ordered.filter(({ op }) => REWRITES.has(op))];
}

function oneVersion(
  project: Project,
  edits: readonly StoryEdit[],
  { translates = false, brands = true }: ApplyOptions,
): { readonly project: Project; readonly steps: readonly Step[] } | { readonly refusal: Refusal } {
  const before = stateOf(project);
  const made: { readonly edit: Edit; readonly changes: readonly Changed[] }[] = [];
  let state = before;
  for (const edit of inTurn(edits)) {
    const outcome = outcomeOf(state, edit, { posting: project.posting, translates, brands });
    if ("refusal" in outcome) return outcome;
    if (JSON.stringify(outcome.state) === JSON.stringify(state)) continue;
    state = outcome.state;
    made.push({ edit, changes: outcome.changes });
  }
  if (made.length === 0) return refuse("already");
  if (saysOther(before, state)) return refuse("recorded");
  const clock = clockOf(state);
  if ("overrunS" in clock) {
    const { lengthS } = state.choices;
    return refuse("too-long", { overrunS: Number(clock.overrunS.toFixed(1)), lengthS });
  }
  const steps = made.map(({ edit, changes }) => ({
    edit,
    changes: placed(
      changes.map((change) => ({ op: edit.op, ...change })),
      before,
      state,
    ),
  }));
  return { project: withVersion(project, state), steps };
}

/** True where the same recording is to say other words, or in another order. */
function saysOther(before: ProjectState, after: ProjectState): boolean {
  const { recording } = after.choices;
  if (recording === null || recording !== before.choices.recording) return false;
  const script = ({ storyboard }: ProjectState): string =>
    storyboard.scenes.map(({ narration }) => narration).join("\n");
  return script(before) !== script(after);
}

function outcomeOf(state: ProjectState, edit: StoryEdit, grounds: Grounds): Outcome {
  // The compiler does not see that the row of an edit's op takes that edit.
  const row = EDITS[edit.op] as (state: ProjectState, edit: StoryEdit, grounds: Grounds) => Outcome;
  return row(state, edit, grounds);
}

/** Changes with the place of their scenes: in the new film, or in the old one where they are gone. */
function placed(changes: readonly OpChanged[], before: ProjectState, after: ProjectState): readonly Change[] {
  const [past, stands] = [before, after].map((state) => {
    const clock = clockOf(state);
    return "stands" in clock ? clock.stands : [];
  });
  return changes.map((change) => ({
    ...change,
    at: change.scene === null ? null : (standIn(stands, change.scene) ?? standIn(past, change.scene)),
  }));
}

function standIn(stands: readonly Stand[] = [], id: string): Change["at"] {
  const index = stands.findIndex((stand) => stand.id === id);
  const stand = stands[index];
  return stand === undefined ? null : { number: index + 1, startS: stand.startS, endS: stand.endS };
}

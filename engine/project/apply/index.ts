import { type Change, EDIT, type Edit, type EditOp } from "../../../shared/edit/index.ts";
import { clockOf, type Stand } from "../clock.ts";
import { type Project, type ProjectState, stateOf } from "../state.ts";
import { addScene } from "./add-scene.ts";
import { setDetail } from "./detail.ts";
import { placeMedia, removeMedia } from "./media.ts";
import { mergeScenes } from "./merge-scenes.ts";
import { moveScene } from "./move-scene.ts";
import { type Apply, type Changed, type Grounds, type Outcome, type Refusal, refuse } from "./outcome.ts";
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

/**
 * Makes an edit. Pure. What does not fit the film's length is refused, so every project can be laid out.
 * @param options.translates true if there is a model that translates
 */
export function apply(project: Project, edit: Edit, options: { readonly translates?: boolean } = {}): Applied {
  const checked = EDIT.safeParse(edit);
  if (!checked.success) return refuse("bad-edit", { reason: checked.error.issues[0]?.message ?? "" });
  if (isVersionEdit(checked.data)) {
    const next = turned(project, checked.data);
    if ("refusal" in next) return next;
    const change = { op: edit.op, scene: null, at: null, before: String(project.version), after: String(next.version) };
    return { project: next, changes: [change] };
  }
  const before = stateOf(project);
  const outcome = made(before, checked.data, { posting: project.posting, translates: options.translates ?? false });
  if ("refusal" in outcome) return outcome;
  const { state, changes } = outcome;
  if (JSON.stringify(state) === JSON.stringify(before)) return refuse("already");
  const clock = clockOf(state);
  if ("overrunS" in clock) {
    const { lengthS } = state.choices;
    return refuse("too-long", { overrunS: Number(clock.overrunS.toFixed(1)), lengthS });
  }
  return { project: withVersion(project, state), changes: placed(edit.op, changes, before, clock.stands) };
}

function made(state: ProjectState, edit: StoryEdit, grounds: Grounds): Outcome {
  // The compiler does not see that the row of an edit's op takes that edit.
  const row = EDITS[edit.op] as (state: ProjectState, edit: StoryEdit, grounds: Grounds) => Outcome;
  return row(state, edit, grounds);
}

/** Changes with the place of their scenes: in the new film, or in the old one where they are gone. */
function placed(
  op: EditOp,
  changes: readonly Changed[],
  before: ProjectState,
  stands: readonly Stand[],
): readonly Change[] {
  const old = clockOf(before);
  const past = "stands" in old ? old.stands : [];
  return changes.map((change) => ({
    op,
    ...change,
    at: change.scene === null ? null : (standIn(stands, change.scene) ?? standIn(past, change.scene)),
  }));
}

function standIn(stands: readonly Stand[], id: string): Change["at"] {
  const index = stands.findIndex((stand) => stand.id === id);
  const stand = stands[index];
  return stand === undefined ? null : { number: index + 1, startS: stand.startS, endS: stand.endS };
}

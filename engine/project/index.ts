/** A film in the making: its posting, choices, story and versions, and how it is laid out. */
export { CAPTION_MODES, DEFAULT_CHOICES, TONES, type CaptionMode, type ProjectChoices, type Tone } from "./choices.ts";
export { layOut, type LaidOut, type LayOutIo } from "./lay-out.ts";
export { startProject } from "./project.ts";
export { type Hidden, type Project, type ProjectState, type Talk } from "./state.ts";
export {
  apply,
  applyAll,
  type Applied,
  type ApplyOptions,
  type Step,
  type Refusal,
  type RefusalCode,
} from "./apply/index.ts";

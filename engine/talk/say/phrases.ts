import type { SCENE_NAMES } from "../../../shared/draft/scene-names.ts";
import type { EditOp } from "../../../shared/edit/index.ts";
import type { RefusalCode } from "../../project/index.ts";
import type { Note } from "../context.ts";

/** What is said to the user, in one language. `{name}` is filled in. */
export interface Say {
  /** What an edit changed, before its values: "Length". */
  readonly ops: Readonly<Record<EditOp, string>>;
  /** "{what}: {before} → {after}." and its like; `{where}` is the scene with its time. */
  readonly changed: string;
  readonly changedTo: string;
  readonly gone: string;
  readonly done: string;
  readonly none: string;
  /** Values as people say them, by value. */
  readonly values: Readonly<Record<string, string>>;
  /** Scenes by purpose. */
  readonly purposes: Readonly<Record<keyof (typeof SCENE_NAMES)["en"], string>>;
  readonly scene: string;
  readonly sceneAt: string;
  readonly seconds: string;
  /** A film was made: of which job, from which file, how long, of how many scenes. */
  readonly made: string;
  readonly madeFrom: string;
  /** Between a job's title and its company. */
  readonly at: string;
  /** Between a number's scene and what it shows. */
  readonly shows: string;
  /** Before what else is to be known. */
  readonly remark: string;
  /** Of several jobs in a text only the first has a film. */
  readonly otherJobs: string;
  readonly quoted: string;
  readonly more: string;
  /** The film as it is now: length, shapes, scenes. */
  readonly now: string;
  /** Of several shapes one is drafted. */
  readonly shapes: string;
  /** Before that, where a question is about something else. */
  readonly notOfTheFilm: string;
  readonly next: string;
  readonly or: string;
  /** What could be asked for next. */
  readonly suggestions: Readonly<Record<Suggestion, string>>;
  /** Scenes that no edit named and that time took away, or gave back. */
  readonly gaveWay: string;
  readonly cameBack: string;
  /** A scene by its name and what it shows. */
  readonly told: string;
  /** Between the entries of a list. */
  readonly list: string;
  readonly notes: Readonly<Record<Note["key"], string>>;
  /** Answers to questions about the film. */
  readonly answers: Readonly<Record<"scene" | "setting" | "files" | "export", string>>;
  readonly questions: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly refusals: Readonly<
    Record<RefusalCode | "unknown" | "small-talk" | "asks" | "too-much" | "taken-back" | "which-file", string>
  >;
  readonly topics: Readonly<Record<string, string>>;
}

export type Suggestion =
  | "vertical"
  | "shorter"
  | "longer"
  | "upbeat"
  | "noMusic"
  | "salary"
  | "benefits"
  | "friendly"
  | "female"
  | "theme"
  | "undo"
  | "export"
  | "captions";

/** A phrase with its `{name}`s filled in. */
export function filled(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([^}]+)\}/gu, (_, name: string) => String(values[name] ?? ""));
}

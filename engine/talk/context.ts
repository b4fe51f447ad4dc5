import type { Edit } from "../../shared/edit/index.ts";
import type { Item } from "./item.ts";
import type { Project, Refusal } from "../project/index.ts";

/** What a clause is understood against. */
export interface Context {
  readonly project: Project;
  /** The whole message, as it is looked up in: of the same length as what was typed. */
  readonly message: string;
  /** The whole message, as typed. */
  readonly typed: string;
  /** What all of the message means. */
  readonly all: readonly Item[];
  /** Id of the scene that was last spoken of, if there is one. */
  readonly focus: string | null;
  /** Id of the scene that the same message spoke of before. */
  readonly named?: string | null;
}

/** A way to go that is offered: what it is called, and the edits that it means. */
export interface Choice {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly edits: readonly Edit[];
}

/** What is asked back, with two or three choices. */
export interface Question {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly choices: readonly Choice[];
}

/** Why nothing was made of a message: what an edit's refusal says, or that nothing was understood. */
export type TalkRefusal =
  | Refusal
  | {
      readonly code: "unknown" | "small-talk" | "asks" | "too-much" | "taken-back" | "which-file";
      readonly values: Refusal["values"];
    };

export type Understood =
  | { readonly edits: readonly Edit[]; readonly notes: readonly Note[] }
  | { readonly question: Question }
  | { readonly refusal: TalkRefusal }
  | { readonly posting: string };

/** What was understood otherwise than said. */
export interface Note {
  readonly key: "length-rounded" | "left" | "asked";
  readonly values: Readonly<Record<string, string | number>>;
}

/** What a rule makes of a clause; null: it is none of its. */
export type Made =
  | { readonly edits: readonly Edit[]; readonly notes?: readonly Note[] }
  | { readonly question: Question }
  | { readonly refusal: TalkRefusal }
  | null;

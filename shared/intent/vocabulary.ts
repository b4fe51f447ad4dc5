/** The words of one action. A text means the action if it holds one of its keys, and nothing but its words. */
export interface Vocabulary {
  readonly action: "export" | "credits" | "status" | "upload";
  /** What the action is asked for with; one of them has to be there. */
  readonly keys: readonly string[];
  /** What may stand around them. */
  readonly around: readonly string[];
}

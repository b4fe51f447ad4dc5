/** How one language tells a user to work a graphical interface. Patterns are tried at the start of a clause, on at most 400 signs. */
export interface GuiWords {
  /** What may stand before the instruction itself. Tried again and again, from the clause's start. */
  readonly leads: readonly RegExp[];
  /** The instructions, without what leads to them. */
  readonly instructions: readonly RegExp[];
  /** Sentences that only tell where something is to be found. */
  readonly pointers: readonly RegExp[];
  /** Where a sentence may be cut in two: content before, instruction behind. */
  readonly seams: RegExp;
  /** What comes before is quoted or described speech: what follows is content. */
  readonly speech: RegExp;
  /** Words of postings and of films that make an instruction the film's own, not the interface's. */
  readonly content: RegExp;
  /** The instruction is an offer: it depends on something that the user wants. */
  readonly conditional: RegExp;
  /** Something the agent itself did or does, told behind an instruction. */
  readonly report: RegExp;
}

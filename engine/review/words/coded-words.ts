/** Words and stems that readers take for masculine or feminine. A star at the end stands for any ending. */
export interface CodedWords {
  /** With wordings that carry less of it; none where the word has no place in a posting. */
  readonly masculine: Readonly<Record<string, readonly string[]>>;
  readonly feminine: readonly string[];
}

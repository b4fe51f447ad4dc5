/** Files that the engine reads a text out of, so that the lines of a finding are not the file's. */
const NOT_THE_TEXT = /\.(?:html?|xhtml|json|jsonl|ya?ml|docx?|pdf|rtf|odt)$/iu;

/** True if a line of the posting's text is a line of its file. */
export function isWholeText(path: string): boolean {
  return !NOT_THE_TEXT.test(path);
}

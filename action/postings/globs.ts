import { posix } from "node:path";

/** Files of this name explain a folder to people; they are postings only where a glob names them. */
const EXPLANATION = /(?:^|\/)readme(?:\.[^/]*)?$/iu;

/**
 * Whether a path is a posting's by the input `postings`: some glob takes it in and none that begins with `!` takes it out.
 * @param globs with `/` between folders, relative to the same folder as the paths
 */
export function postingMatcher(globs: readonly string[]): (path: string) => boolean {
  const taking = globs.filter((glob) => !glob.startsWith("!"));
  const leaving = globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1));
  return (path) =>
    taking.some((glob) => posix.matchesGlob(path, glob) && (!EXPLANATION.test(path) || EXPLANATION.test(glob))) &&
    !leaving.some((glob) => posix.matchesGlob(path, glob));
}

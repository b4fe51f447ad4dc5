/** What became of a file between two commits. A rename is its old path removed and its new one changed. */
export interface Change {
  readonly path: string;
  readonly status: "changed" | "removed";
}

/** GitHub's comparison names at most so many files, however many there are. */
export const MAX_COMPARED_FILES = 300;

/** A file as GitHub's comparison of commits tells of it. */
export interface ComparedFile {
  readonly filename: string;
  readonly status: string;
  readonly previous_filename?: string | undefined;
}

/** @returns null where there may be more files than are named */
export function changesOfComparison(files: readonly ComparedFile[]): readonly Change[] | null {
  if (files.length >= MAX_COMPARED_FILES) return null;
  return files.flatMap(({ filename, status, previous_filename: previous }): Change[] => {
    if (status === "removed") return [{ path: filename, status: "removed" }];
    const changed: Change = { path: filename, status: "changed" };
    if (status === "renamed" && previous !== undefined) return [{ path: previous, status: "removed" }, changed];
    return status === "unchanged" ? [] : [changed];
  });
}

/** Reads what `git diff --name-status --no-renames -z` prints: letter, NUL, path, NUL. */
export function changesOfDiff(output: string): readonly Change[] {
  const parts = output.split("\0");
  const changes: Change[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [letter, path] = [parts[i], parts[i + 1]];
    if (letter && path) changes.push({ path, status: letter.startsWith("D") ? "removed" : "changed" });
  }
  return changes;
}

import type { Change } from "../event/changes.ts";
import type { Event } from "../event/event.ts";

/** Which postings a run is about, before anything is known of films that there are. */
export interface Choice {
  /** Paths of postings in the checkout that are to have a film, sorted. */
  readonly wanted: readonly string[];
  /** Paths of postings that the event took away, sorted: deleted, or renamed to another. */
  readonly gone: readonly string[];
  /** All postings are looked at, and not only what changed. */
  readonly isWhole: boolean;
  /** Why these, for the log: the end of a sentence. */
  readonly why: string;
}

export interface ChoiceOf {
  readonly event: Event;
  /** What the event changed, paths relative to the working directory; null where that can't be told. */
  readonly changes: readonly Change[] | null;
  /** Paths of all postings in the checkout. */
  readonly tree: readonly string[];
  readonly isPosting: (path: string) => boolean;
  readonly changedOnly: boolean;
  /** Files that decide all films, such as the brand: where one changed, all postings did. */
  readonly shared: readonly string[];
}

/** Pure: chooses by event, changes and inputs alone. */
export function choosePostings({ event, changes, tree, isPosting, changedOnly, shared }: ChoiceOf): Choice {
  const everything = (why: string, gone: readonly string[] = []): Choice => ({
    wanted: sorted(tree),
    gone,
    isWhole: true,
    why,
  });
  if (event.kind === "nothing") return { wanted: [], gone: [], isWhole: false, why: event.why };
  if (event.kind === "everything") return everything(`all postings, because of ${event.why}`);
  const present = new Set(tree);
  const gone = sorted(
    (changes ?? [])
      .filter(({ path, status }) => status === "removed" && isPosting(path) && !present.has(path))
      .map(({ path }) => path),
  );
  if (event.kind === "push" && event.before === null)
    return everything("all postings, because the branch or tag is new");
  if (changes === null) return everything("all postings, because what changed can't be told");
  if (!changedOnly && event.kind === "push") return everything("all postings, because changed-only is false", gone);
  const decisive = changes.find(({ path }) => shared.includes(path));
  if (decisive !== undefined) return everything(`all postings, because ${decisive.path} changed`, gone);
  const changed = new Set(changes.filter(({ status }) => status === "changed").map(({ path }) => path));
  return {
    wanted: sorted(tree.filter((path) => changed.has(path))),
    gone,
    isWhole: false,
    why: event.kind === "push" ? "the postings that the push changed" : "the postings that the pull request changes",
  };
}

/** By code unit: the same order on every machine. */
function sorted(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)].toSorted((a, b) => (a < b ? -1 : 1));
}

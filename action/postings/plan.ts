import type { ClosedPolicy } from "../inputs/inputs.ts";
import type { PostingRecord } from "../release/manifest.ts";
import type { Choice } from "./postings.ts";

/** A posting of the checkout, read. */
export interface PresentPosting {
  readonly path: string;
  readonly slug: string;
  /** SHA-256 of its bytes, and of what its film is made of. */
  readonly content: string;
  readonly fingerprint: string;
  /** Why nobody can apply any more; null while they can. */
  readonly closed: string | null;
  /** Why it can't be read; null if it can. */
  readonly unreadable: string | null;
}

export interface Skipped {
  readonly path: string;
  readonly why: string;
}

/** What a run does to a release, in this order. */
export interface Plan {
  /** Films whose posting is the same and lies elsewhere now: their files are renamed. */
  readonly move: readonly { readonly record: PostingRecord; readonly to: PresentPosting }[];
  readonly make: readonly PresentPosting[];
  readonly mark: readonly { readonly record: PostingRecord; readonly why: string }[];
  readonly remove: readonly { readonly record: PostingRecord; readonly why: string }[];
  readonly skip: readonly Skipped[];
  readonly unreadable: readonly Skipped[];
}

export interface PlanOf {
  readonly choice: Choice;
  /** All postings of the checkout. */
  readonly present: readonly PresentPosting[];
  /** What the release holds; complete films only. */
  readonly records: readonly PostingRecord[];
  /** The branch or tag that is looked at; films of others are left alone. */
  readonly ref: string;
  readonly isPosting: (path: string) => boolean;
  readonly closed: ClosedPolicy;
  readonly maxFilms: number;
}

/** Pure: what is to be done so that the release has a film of every posting that is wanted and of none that is gone. */
export function planRelease({ choice, present, records, ref, isPosting, closed, maxFilms }: PlanOf): Plan {
  const byPath = new Map(present.map((posting) => [posting.path, posting]));
  const recordOf = new Map(records.map((record) => [record.path, record]));
  const own = records.filter((record) => record.ref === ref && isPosting(record.path));
  const lost = records.filter(
    ({ path }) => !byPath.has(path) && (choice.gone.includes(path) || own.some((record) => record.path === path)),
  );

  const wanted = new Set(choice.wanted);
  // Healed: what a cancelled run left behind the posting as it is now.
  for (const { path, content } of own) {
    const posting = byPath.get(path);
    if (posting !== undefined && posting.content !== content) wanted.add(path);
  }

  const plan = { move: [], make: [], mark: [], remove: [], skip: [], unreadable: [] } as {
    -readonly [Part in keyof Plan]: Plan[Part][number][];
  };
  const moved = new Set<PostingRecord>();
  for (const posting of present.filter(({ path }) => wanted.has(path))) {
    const { path, fingerprint, unreadable } = posting;
    const record = recordOf.get(path);
    if (unreadable !== null) plan.unreadable.push({ path, why: unreadable });
    else if (posting.closed !== null && (closed !== "keep" || record === undefined)) {
      plan.skip.push({ path, why: `closed: ${posting.closed}` });
    } else if (record?.fingerprint === fingerprint) plan.skip.push({ path, why: "its film is there already" });
    else {
      const source =
        record === undefined
          ? lost.find((each) => each.fingerprint === fingerprint && !moved.has(each) && each.closed === null)
          : undefined;
      if (source !== undefined) {
        moved.add(source);
        plan.move.push({ record: source, to: posting });
      } else if (plan.make.length >= maxFilms) {
        plan.skip.push({ path, why: `max-films is ${maxFilms}: it is made when the workflow runs for all postings` });
      } else plan.make.push(posting);
    }
  }
  const retire = closed === "mark" ? plan.mark : plan.remove;
  if (closed !== "keep") {
    for (const record of lost) {
      if (moved.has(record) || (closed === "mark" && record.closed !== null)) continue;
      retire.push({ record, why: "the posting was deleted" });
    }
    for (const record of own) {
      const why = byPath.get(record.path)?.closed ?? null;
      if (why === null || (closed === "mark" && record.closed !== null)) continue;
      retire.push({ record, why: `closed: ${why}` });
    }
  }
  return plan;
}

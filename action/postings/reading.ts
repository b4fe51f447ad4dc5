/** A finding of the review, as `jobreel review --json` tells it. */
export interface Finding {
  readonly rule: string;
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
  /** From 1; null for what is missing, and in files whose lines are not those of the posting's text. */
  readonly line: number | null;
  readonly column: number | null;
}

/** A scene of the storyboard, for people to look at. */
export interface PlannedScene {
  readonly id: string;
  readonly copy: readonly string[];
  readonly narration: string;
}

export interface ReadJob {
  readonly slug: string;
  readonly title: string;
  readonly closed: string | null;
  readonly findings: readonly Finding[];
  readonly scenes: readonly PlannedScene[];
}

/** What was read of a posting's file. */
export interface Reading {
  /** At least one, unless there is a fault. */
  readonly jobs: readonly ReadJob[];
  /** Why it can't be read or has no film; null if it can. */
  readonly fault: string | null;
  readonly warnings: readonly string[];
}

/** Why nobody can apply for any job of the file; null while they can. */
export function closedOf({ jobs }: Reading): string | null {
  const [first] = jobs;
  return jobs.every(({ closed }) => closed !== null) ? (first?.closed ?? null) : null;
}

const MAX_TITLE_CHARS = 120;

/**
 * What can be told of a posting without reading it as the engine does: the title that its front matter or first heading
 * gives, else its name.
 */
export function plainReading(path: string, slug: string, text: string): Reading {
  const head = text.slice(0, 20_000);
  const title =
    /^title:[ \t]*(["']?)(.+)\1[ \t]*$/imu.exec(head)?.[2] ??
    /^#[ \t]+(.+)$/mu.exec(head)?.[1] ??
    /<title>([^<]+)<\/title>/iu.exec(head)?.[1] ??
    path.split("/").at(-1) ??
    path;
  const job: ReadJob = { slug, title: title.trim().slice(0, MAX_TITLE_CHARS), closed: null, findings: [], scenes: [] };
  return { jobs: [job], fault: null, warnings: [] };
}

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Backend, FilmError } from "./backend/backend.ts";
import type { Inputs } from "./inputs/inputs.ts";
import type { Plan, PresentPosting, Skipped } from "./postings/plan.ts";
import type { Reading } from "./postings/reading.ts";
import { movedRecord, recordOf } from "./release/film-files.ts";
import type { PostingRecord } from "./release/manifest.ts";
import type { Put } from "./release/replace.ts";
import type { Shelf } from "./release/shelf.ts";
import type { Shelves } from "./release/shelves.ts";
import type { Reporter } from "./report/reporter.ts";
import { oneAtATime, sideBySide } from "./side-by-side.ts";

export interface ApplyOf {
  readonly plan: Plan;
  readonly inputs: Inputs;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly shelves: Shelves;
  readonly openBackend: () => Promise<Backend>;
  readonly repository: string;
  /** For films on their way; whoever asks removes it. */
  readonly folder: string;
  readonly ref: string;
  readonly sha: string;
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
}

export interface Applied {
  readonly made: readonly PostingRecord[];
  readonly moved: readonly PostingRecord[];
  readonly marked: readonly Skipped[];
  readonly removed: readonly Skipped[];
  readonly failed: readonly Skipped[];
}

interface Finished {
  readonly shelf: Shelf;
  readonly files: readonly Put[];
  record: PostingRecord;
}

/** How often films are put again because another run put its own in their place. */
const MAX_REPAIRS = 3;

/**
 * Does what the plan says: what costs nothing first, and each film on its release as soon as it is made.
 * @throws {HostError} where the release itself can't be had: then no film is made in vain
 */
export async function applyPlan(of: ApplyOf): Promise<Applied> {
  const { plan, shelves, ref, inputs, signal } = of;
  const failed: Skipped[] = [];
  const finished = new Map<string, Finished>();
  const moved: PostingRecord[] = [];
  for (const shelf of shelves.opened) await shelf.mend();
  for (const { record, to } of plan.move) {
    const next = movedRecord(record, to, ref);
    await (await shelves.of(record)).move(record, next.record, next.names);
    moved.push(next.record);
  }
  if (plan.make.length > 0) {
    for (const { slug } of plan.make) await (await shelves.forSlug(slug)).prepare();
    const backend = await of.openBackend();
    const putting = oneAtATime();
    try {
      await sideBySide(plan.make, inputs.concurrency, async (posting, index) => {
        try {
          finished.set(posting.path, await filmOne(of, backend, posting, index, putting));
        } catch (error) {
          signal.throwIfAborted();
          failed.push({ path: posting.path, why: error instanceof Error ? error.message : String(error) });
        }
      });
    } finally {
      await backend.close();
    }
  }
  for (const { record, why } of plan.mark) await (await shelves.of(record)).mark(record, why);
  for (const { record } of plan.remove) await (await shelves.of(record)).remove(record);
  for (const shelf of shelves.opened) await finish(shelf, finished);
  return {
    made: [...finished.values()].map(({ record }) => record),
    moved,
    marked: plan.mark.map(({ record, why }) => ({ path: record.path, why })),
    removed: plan.remove.map(({ record, why }) => ({ path: record.path, why })),
    failed: failed.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

async function filmOne(
  of: ApplyOf,
  backend: Backend,
  posting: PresentPosting,
  index: number,
  putting: ReturnType<typeof oneAtATime>,
): Promise<Finished> {
  const { inputs, readings, shelves, repository, ref, sha, reporter, signal } = of;
  const { path, slug } = posting;
  const reading = readings.get(path);
  const jobs = (reading?.jobs ?? []).filter(({ closed }) => closed === null);
  const folder = join(of.folder, String(index));
  await mkdir(folder, { recursive: true });
  const lines: string[] = [...(reading?.warnings ?? [])];
  const task = { path, file: join(repository, path), wishes: inputs.wishes, jobs, folder };
  reporter.info(`Filming ${path} …`);
  try {
    const films = await backend.film(task, { log: (line) => lines.push(line), signal });
    if (films.length === 0) throw new FilmError("the backend made no film and did not say why. Run the job again.");
    const { record, files } = await recordOf({ posting, jobs, films, ref, sha, madeBy: backend.name });
    const shelf = await shelves.forSlug(slug);
    const placed = await putting(() => shelf.put(record, files));
    reporter.group(`${path}: filmed`, [...lines, ...placed.films.map(({ video }) => video.url)]);
    return { shelf, files, record: placed };
  } catch (error) {
    reporter.group(`${path}: failed`, [...lines, error instanceof Error ? error.message : String(error)]);
    throw error;
  }
}

async function finish(shelf: Shelf, finished: ReadonlyMap<string, Finished>): Promise<void> {
  await shelf.finish();
  for (let repairs = 0; repairs < MAX_REPAIRS && shelf.broken.length > 0; repairs++) {
    for (const { path } of shelf.broken) {
      const film = finished.get(path);
      if (film !== undefined) film.record = await film.shelf.put(film.record, film.files);
    }
    await shelf.finish();
  }
}

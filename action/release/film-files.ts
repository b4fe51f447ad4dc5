import { createHash } from "node:crypto";
import { createReadStream, openAsBlob } from "node:fs";
import type { FilmFile } from "../backend/backend.ts";
import type { PresentPosting } from "../postings/plan.ts";
import type { ReadJob } from "../postings/reading.ts";
import { asciiSlug } from "../postings/slugs.ts";
import { oneLine, redact } from "../report/untrusted.ts";
import { ASSET_TYPES, type AssetKind, assetName } from "./asset-names.ts";
import type { AssetRecord, FilmRecord, PostingRecord } from "./manifest.ts";
import type { Put } from "./replace.ts";

const MAX_TITLE_CHARS = 200;

export interface Made {
  readonly posting: PresentPosting;
  readonly jobs: readonly ReadJob[];
  readonly films: readonly FilmFile[];
  readonly ref: string;
  readonly sha: string;
  readonly madeBy: string;
}

/** A posting's record, and the files to upload before it. Its tag and addresses are made when it is put. */
export async function recordOf(
  made: Made,
): Promise<{ readonly record: PostingRecord; readonly files: readonly Put[] }> {
  const { posting, jobs, films, ref, sha, madeBy } = made;
  const { path, slug, content, fingerprint } = posting;
  const files: Put[] = [];
  const records: FilmRecord[] = [];
  for (const film of films) {
    const job = jobs.length > 1 ? jobName(jobs, film.job) : null;
    const asset = async (kind: AssetKind, file: string | null): Promise<AssetRecord | null> => {
      if (file === null) return null;
      const name = assetName(slug, job, film.aspect, kind);
      const put = await filePut(name, ASSET_TYPES[kind], file);
      files.push(put);
      return { name, bytes: put.body.size, sha256: put.sha256, url: "" };
    };
    const video = await asset("video", film.video);
    if (video === null) continue;
    records.push({
      title: oneLine(redact(jobs[film.job]?.title ?? slug, []), MAX_TITLE_CHARS),
      job,
      aspect: film.aspect,
      durationS: film.durationS,
      width: film.width,
      height: film.height,
      video,
      poster: await asset("poster", film.poster),
      captions: await asset("captions", film.captions),
    });
  }
  const record = {
    version: 1 as const,
    path,
    slug,
    ref,
    content,
    fingerprint,
    tag: "",
    sha,
    madeBy,
    films: records,
    closed: null,
  };
  return { record, files };
}

/** The record of a posting that lies elsewhere now, and the names that its files get. */
export function movedRecord(
  record: PostingRecord,
  { path, slug }: PresentPosting,
  ref: string,
): { readonly record: PostingRecord; readonly names: ReadonlyMap<string, string> } {
  const names = new Map<string, string>();
  const films = record.films.map((film): FilmRecord => {
    const renamed = <T extends AssetRecord | null>(asset: T, kind: AssetKind): T => {
      if (asset === null) return asset;
      const name = assetName(slug, film.job, film.aspect, kind);
      names.set(asset.name, name);
      return { ...asset, name };
    };
    return {
      ...film,
      video: renamed(film.video, "video"),
      poster: renamed(film.poster, "poster"),
      captions: renamed(film.captions, "captions"),
    };
  });
  return { record: { ...record, path, slug, ref, films }, names };
}

/** Of several jobs of one name each has its number. */
function jobName(jobs: readonly ReadJob[], index: number): string {
  const name = (job: ReadJob | undefined): string => asciiSlug(job?.slug ?? "") || "job";
  const own = name(jobs[index]);
  return jobs.filter((job) => name(job) === own).length > 1 ? `${own}-${index + 1}` : own;
}

async function filePut(name: string, type: string, file: string): Promise<Put> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return { name, type, body: await openAsBlob(file, { type }), sha256: hash.digest("hex") };
}

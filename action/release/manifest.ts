import * as z from "zod";
import { ASPECTS, type Aspect } from "../../engine/timeline/timeline.ts";

/** A manifest larger than this is none of ours. */
export const MAX_MANIFEST_BYTES = 20_000_000;

const HASH = z.string().regex(/^[0-9a-f]{64}$/u);
/** Names are part of addresses and of the API's calls. */
const ASSET_NAME = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,200}$/u);
const ASPECT = z.enum(Object.keys(ASPECTS) as [Aspect, ...Aspect[]]);

const ASSET = z.object({
  name: ASSET_NAME,
  bytes: z.int().nonnegative(),
  sha256: HASH,
  url: z.string().max(2000),
});

const FILM = z.object({
  title: z.string(),
  /** One of several jobs in a file; null where there is one. */
  job: z.string().nullable(),
  aspect: ASPECT,
  durationS: z.number().nonnegative(),
  width: z.int(),
  height: z.int(),
  video: ASSET,
  poster: ASSET.nullable(),
  captions: ASSET.nullable(),
});

const RECORD = z.object({
  version: z.literal(1),
  /** The posting's path, relative to the repository. */
  path: z.string().max(4096),
  slug: z.string().regex(/^[a-z0-9-]{1,100}$/u),
  /** The branch or tag that it was filmed from, such as `refs/heads/main`. */
  ref: z.string(),
  content: HASH,
  fingerprint: HASH,
  /** The release that its files are at. */
  tag: z.string(),
  /** The commit that it was filmed at. */
  sha: z.string(),
  madeBy: z.string(),
  films: z.array(FILM).min(1),
  /** Why nobody can apply any more, where its films are kept all the same. */
  closed: z.string().nullable(),
});

const MANIFEST = z.object({
  version: z.literal(1),
  films: z.array(z.unknown()),
});

export type AssetRecord = Readonly<z.infer<typeof ASSET>>;
export type FilmRecord = Readonly<z.infer<typeof FILM>>;
/** What is known of one posting's films: the content of `<slug>.json`, and an entry of the manifest. */
export type PostingRecord = Readonly<Omit<z.infer<typeof RECORD>, "films">> & { readonly films: readonly FilmRecord[] };

/** Reads `<slug>.json`; null for what is not one. */
export function readRecord(text: string): PostingRecord | null {
  return RECORD.safeParse(json(text)).data ?? null;
}

/** Reads `job-films.json`. Entries that are broken are left out: their films are made again. */
export function readManifest(text: string): readonly PostingRecord[] {
  const films = MANIFEST.safeParse(json(text)).data?.films ?? [];
  return films.flatMap((film) => RECORD.safeParse(film).data ?? []);
}

export function recordText(record: PostingRecord): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

export function manifestText(records: readonly PostingRecord[]): string {
  const films = records.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return `${JSON.stringify({ version: 1, films }, null, 2)}\n`;
}

/** All files of a posting but its record. */
export function assetsOf({ films }: PostingRecord): readonly AssetRecord[] {
  return films.flatMap(({ video, poster, captions }) => [video, poster, captions]).filter((asset) => asset !== null);
}

/** A file as it lies on a release. */
export interface LyingAsset {
  readonly name: string;
  readonly bytes: number;
  /** Null where the host does not tell. */
  readonly sha256: string | null;
}

/** True if all of a posting's files lie on the release as its record says: nothing was broken off or taken away. */
export function isComplete(record: PostingRecord, lying: readonly LyingAsset[]): boolean {
  const byName = new Map(lying.map((asset) => [asset.name, asset]));
  return assetsOf(record).every(({ name, bytes, sha256 }) => {
    const found = byName.get(name);
    return found !== undefined && found.bytes === bytes && (found.sha256 ?? sha256) === sha256;
  });
}

/** A record whose files are not all there: without its hashes, so that its films are made again. */
export function incomplete(record: PostingRecord): PostingRecord {
  return { ...record, content: "", fingerprint: "" };
}

/** False for what {@link incomplete} gives. */
export function isWhole({ content }: PostingRecord): boolean {
  return content !== "";
}

/** The record of files that lie on a release. */
export function placedAt(
  record: PostingRecord,
  tag: string,
  urlOf: (tag: string, name: string) => string,
): PostingRecord {
  const at = <T extends AssetRecord | null>(asset: T): T =>
    asset === null ? asset : { ...asset, url: urlOf(tag, asset.name) };
  const films = record.films.map((film) => ({
    ...film,
    video: at(film.video),
    poster: at(film.poster),
    captions: at(film.captions),
  }));
  return { ...record, tag, films };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

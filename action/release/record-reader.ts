import { isHostError } from "../host/errors.ts";
import type { Host, Release, ReleaseAsset } from "../host/host.ts";
import { hashOf } from "../postings/fingerprint.ts";
import { MANIFEST_NAME, recordName, slugOfAsset } from "./asset-names.ts";
import { settled } from "./leftovers.ts";
import {
  incomplete,
  isComplete,
  MAX_MANIFEST_BYTES,
  type PostingRecord,
  readManifest,
  readRecord,
  recordText,
} from "./manifest.ts";

/** Reads the records of a release, each no more often than it changes. */
export class RecordReader {
  readonly #host: Host;
  readonly #readById = new Map<number, PostingRecord | null>();

  constructor(host: Host) {
    this.#host = host;
  }

  /** Tells what a file is that was just put, so that it need not be read. */
  know(assetId: number, record: PostingRecord): void {
    this.#readById.set(assetId, record);
  }

  /** Records that the manifest lists of earlier releases: their files lie there, and their records too. */
  async readListed(release: Release): Promise<readonly PostingRecord[]> {
    const lying = settled(await this.#host.assets(release));
    const manifest = lying.find(({ name }) => name === MANIFEST_NAME);
    if (manifest === undefined) return [];
    const listed = readManifest((await this.#text(manifest)) ?? "");
    for (const record of listed.filter(({ tag }) => tag === release.tag)) {
      const asset = lying.find(({ name }) => name === recordName(record.slug));
      if (asset !== undefined && asset.sha256 === hashOf(recordText(record))) this.know(asset.id, record);
    }
    return listed.filter(({ tag }) => tag !== release.tag);
  }

  /** Records that lie on the release; of those whose films are not whole there, the hashes are empty. */
  async readLying(release: Release): Promise<readonly PostingRecord[]> {
    const lying = settled(await this.#host.assets(release));
    const records: PostingRecord[] = [];
    for (const asset of lying) {
      const slug = slugOfAsset(asset.name);
      if (slug === null || asset.name !== recordName(slug)) continue;
      if (!this.#readById.has(asset.id)) this.#readById.set(asset.id, readRecord((await this.#text(asset)) ?? ""));
      const record = this.#readById.get(asset.id) ?? null;
      if (record === null || record.slug !== slug || record.tag !== release.tag) continue;
      records.push(isComplete(record, lying) ? record : incomplete(record));
    }
    return records;
  }

  async #text({ id }: ReleaseAsset): Promise<string | null> {
    try {
      return await this.#host.readAsset(id, MAX_MANIFEST_BYTES);
    } catch (error) {
      // Replaced by another run since it was listed.
      if (isHostError(error, "missing")) return null;
      throw error;
    }
  }
}

/** The films that lie on a release, in a form that can be compared. */
export function lyingOf(lying: readonly ReleaseAsset[]): string {
  return lying
    .filter(({ name }) => slugOfAsset(name) !== null)
    .map(({ id, name }) => `${name} ${id}`)
    .toSorted()
    .join("\n");
}

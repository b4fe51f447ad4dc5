import { setTimeout as wait } from "node:timers/promises";
import { isHostError } from "../host/errors.ts";
import type { Host, Release, ReleaseAsset } from "../host/host.ts";
import { MANIFEST_NAME, recordName, slugOfAsset } from "./asset-names.ts";
import { beginRelease, MAX_USED_TAGS } from "./begin.ts";
import { currentRelease } from "./find.ts";
import { assetsOf, isWhole, manifestText, placedAt, type PostingRecord, recordText } from "./manifest.ts";
import { nameLeftovers, removeLeftovers, type Waiting } from "./leftovers.ts";
import { type Put, putAsset, textPut } from "./replace.ts";
import { lyingOf, RecordReader } from "./record-reader.ts";
import { numberedTag } from "./tag.ts";

export interface ShelfOf {
  readonly host: Host;
  /** Without a number. */
  readonly tag: string;
  readonly name: string;
  /** The commit that a new tag is put on. */
  readonly commit: string;
  readonly isPrerelease: boolean;
  readonly staysDraft: boolean;
  /** The text of the release, made of what it holds and of the text that it has. */
  readonly bodyOf: (records: readonly PostingRecord[], body: string) => string;
  /** Where a file of a release can be fetched for good. */
  readonly urlOf: (tag: string, name: string) => string;
  readonly nowMs: () => number;
  readonly log: (sentence: string) => void;
  readonly signal: AbortSignal;
}

/** How often another release is begun because one was closed meanwhile. */
const MAX_FRESH_TRIES = 3;
/** How often the list of films is written anew because other runs add to the release. */
const MAX_ROUNDS = 8;

/**
 * A release as a place for films. Each posting's `<slug>.json` is uploaded after its films and makes them count; the
 * manifest is gathered from those records, so that runs that work on one release at once lose nothing of each other.
 * Nothing is created before something is put.
 */
export class Shelf {
  readonly #of: ShelfOf;
  readonly #waiting: Waiting;
  readonly #reader: RecordReader;
  #release: Release | null = null;
  #number = 1;
  /** True if this run made the release. */
  #isNew = false;
  /** Records of earlier, immutable releases of the tag, by path; their files stay where they are. */
  readonly #carried = new Map<string, PostingRecord>();
  /** Own records by path, as read or put. */
  readonly #own = new Map<string, PostingRecord>();
  /** What this run put, by path. */
  readonly #put = new Map<string, PostingRecord>();

  private constructor(of: ShelfOf) {
    this.#of = of;
    this.#reader = new RecordReader(of.host);
    const { nowMs, log, signal } = of;
    this.#waiting = { nowMs, log, sleep: (ms) => wait(ms, undefined, { signal }) };
  }

  /**
   * Looks at what there is, and changes nothing.
   * @param releases all that there are
   */
  static async open(of: ShelfOf, releases: readonly Release[]): Promise<Shelf> {
    const shelf = new Shelf(of);
    const { release, number } = currentRelease(of.tag, releases);
    shelf.#release = release;
    shelf.#number = number;
    if (release !== null) await shelf.#readAll(release);
    return shelf;
  }

  /** What the release holds, and what earlier ones of its tag still do. Of what is incomplete the hashes are empty. */
  get records(): readonly PostingRecord[] {
    return [...new Map([...this.#carried, ...this.#own]).values()];
  }

  /** Where people see it; null as long as there is none. */
  get pageUrl(): string | null {
    return this.#release?.pageUrl ?? null;
  }

  /** Makes the addresses of files good whose run was killed while it replaced them. */
  async mend(): Promise<void> {
    if (this.#release !== null && !this.#release.isImmutable) await nameLeftovers(this.#of.host, this.#release);
  }

  /**
   * Makes sure that there is a release that takes films, before work is done for it.
   * @throws {HostError}
   */
  async prepare(): Promise<void> {
    await this.#ready();
  }

  /**
   * Puts a posting's films and then its record, and removes what it had before and has no more.
   * @param record its tag and addresses are made right here: only now it is known which release takes the files
   * @throws {HostError}
   */
  async put(record: PostingRecord, files: readonly Put[]): Promise<PostingRecord> {
    return this.#onRelease(async (release) => {
      for (const file of files) await putAsset(this.#of.host, release, file, this.#waiting);
      const placed = this.#placed(record, release.tag);
      await this.#putRecord(release, placed);
      await this.#clear(release, placed);
      return placed;
    });
  }

  /**
   * Gives a posting's files the names that its new path makes.
   * @param names what each file is to be called
   */
  async move(from: PostingRecord, to: PostingRecord, names: ReadonlyMap<string, string>): Promise<void> {
    await this.#onRelease(async (release) => {
      if (from.tag !== release.tag) {
        // Of an immutable release: the files keep their names.
        this.#carried.delete(from.path);
        this.#carried.set(to.path, { ...from, path: to.path, ref: to.ref });
        return;
      }
      const lying = await this.#of.host.assets(release);
      for (const [old, name] of names) {
        if (old === name) continue;
        for (const other of lying.filter((asset) => asset.name === name)) await this.#of.host.deleteAsset(other.id);
        const asset = lying.find((each) => each.name === old);
        if (asset !== undefined) await this.#of.host.renameAsset(asset.id, name);
      }
      await this.#putRecord(release, this.#placed(to, release.tag));
      if (from.slug !== to.slug) await this.#drop(release, from);
      else {
        this.#own.delete(from.path);
        this.#put.delete(from.path);
      }
    });
  }

  /** Tells of a posting that it is closed, and keeps its films. */
  async mark(record: PostingRecord, why: string): Promise<void> {
    await this.#onRelease(async (release) => {
      const marked = { ...record, closed: why };
      if (record.tag === release.tag) await this.#putRecord(release, marked);
      else this.#carried.set(record.path, marked);
    });
  }

  /** Removes a posting's films; those of an immutable release are no longer listed. */
  async remove(record: PostingRecord): Promise<void> {
    await this.#onRelease(async (release) => {
      this.#carried.delete(record.path);
      if (record.tag === release.tag) await this.#drop(release, record);
    });
  }

  /**
   * Clears up, writes the list of what the release holds, again and again until no other run has added to it, and
   * publishes it.
   * @throws {HostError}
   */
  async finish(): Promise<void> {
    if (this.#release === null || this.#release.isImmutable) return;
    if (this.#release.isDraft && this.records.length === 0) {
      // Every film failed: an empty draft would be in the way. One of another run may be about to get its films.
      if (this.#isNew && (await this.#of.host.assets(this.#release)).length === 0) {
        await this.#of.host.deleteRelease(this.#release.id);
        this.#release = null;
      }
      return;
    }
    await this.#onRelease(async (release) => {
      await removeLeftovers(this.#of.host, release, this.#waiting);
      await this.#list(release);
      await this.#publish(release);
    });
  }

  /** Records that this run put and that are not whole: another run replaced some of their files. To be put again. */
  get broken(): readonly PostingRecord[] {
    return [...this.#put.values()].filter(({ path }) => {
      const record = this.#own.get(path);
      return record === undefined || !isWhole(record);
    });
  }

  async #list(release: Release): Promise<void> {
    const { host, log } = this.#of;
    for (let round = 1; round <= MAX_ROUNDS; round++) {
      const before = lyingOf(await host.assets(release));
      await this.#gather(release);
      const text = manifestText(this.records.filter(isWhole));
      await putAsset(host, release, textPut(MANIFEST_NAME, text), this.#waiting);
      if (lyingOf(await host.assets(release)) === before) return;
    }
    log("Other runs keep adding to the release; the last of them writes the list of films.");
  }

  async #publish(release: Release): Promise<void> {
    const { host, tag, bodyOf, staysDraft, log } = this.#of;
    const body = bodyOf(this.records, release.body);
    const isNew = release.isDraft && !staysDraft;
    if (body === release.body && !isNew) return;
    try {
      this.#release = await host.updateRelease(release.id, { body, ...(isNew ? { isDraft: false } : {}) });
    } catch (error) {
      if (!isNew || !isHostError(error, "immutable", "already exists") || this.#number >= MAX_USED_TAGS) throw error;
      log(`The tag ${release.tag} can't be used any more: another release has or had it.`);
      const next = await host.updateRelease(release.id, { tag: numberedTag(tag, ++this.#number) });
      this.#release = next;
      for (const record of [...this.#own.values()].filter(isWhole))
        await this.#putRecord(next, this.#placed(record, next.tag));
      await this.#list(next);
      await this.#publish(next);
    }
  }

  /** Does something with the release that takes files, and does it with the next one where this one takes none any more. */
  async #onRelease<T>(work: (release: Release) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      const release = await this.#ready();
      try {
        return await work(release);
      } catch (error) {
        if (tries >= MAX_FRESH_TRIES || !isHostError(error, "immutable", "missing")) throw error;
        if (isHostError(error, "immutable")) this.#release = { ...release, isImmutable: true };
        else if ((await this.#of.host.releases()).every(({ id }) => id !== release.id)) this.#release = null;
        else throw error;
      }
    }
  }

  #placed(record: PostingRecord, tag: string): PostingRecord {
    return placedAt(record, tag, this.#of.urlOf);
  }

  async #ready(): Promise<Release> {
    if (this.#release !== null && !this.#release.isImmutable) return this.#release;
    if (this.#release !== null) {
      this.#of.log(`The release ${this.#release.tag} is immutable: films go to another one after it.`);
      for (const record of [...this.#own.values()].filter(isWhole)) {
        this.#carried.set(record.path, record);
        this.#put.delete(record.path);
      }
      this.#own.clear();
      this.#number++;
    }
    const { release, number, isOwn } = await beginRelease(this.#of, this.#number);
    this.#release = release;
    this.#number = number;
    this.#isNew = isOwn;
    if (!isOwn) await this.#readAll(release);
    return release;
  }

  async #readAll(release: Release): Promise<void> {
    for (const record of await this.#reader.readListed(release)) this.#carried.set(record.path, record);
    await this.#gather(release);
  }

  async #gather(release: Release): Promise<void> {
    this.#own.clear();
    for (const record of await this.#reader.readLying(release)) this.#own.set(record.path, record);
  }

  async #putRecord(release: Release, record: PostingRecord): Promise<void> {
    const { id } = await putAsset(
      this.#of.host,
      release,
      textPut(recordName(record.slug), recordText(record)),
      this.#waiting,
    );
    this.#reader.know(id, record);
    this.#own.set(record.path, record);
    this.#put.set(record.path, record);
    this.#carried.delete(record.path);
  }

  /** Removes files of the posting that its record does not name: other shapes, other jobs, what broke off. */
  async #clear(release: Release, record: PostingRecord): Promise<void> {
    const kept = new Set([recordName(record.slug), ...assetsOf(record).map(({ name }) => name)]);
    for (const { id, name } of await this.#of.host.assets(release)) {
      if (slugOfAsset(name) === record.slug && !kept.has(name)) await this.#of.host.deleteAsset(id);
    }
  }

  /** Removes a posting's files, its record last: as long as that is there, another run can finish the work. */
  async #drop(release: Release, { slug, path }: PostingRecord): Promise<void> {
    const lying = (await this.#of.host.assets(release)).filter(({ name }) => slugOfAsset(name) === slug);
    const isRecord = ({ name }: ReleaseAsset): boolean => name === recordName(slug);
    for (const { id } of [...lying.filter((asset) => !isRecord(asset)), ...lying.filter(isRecord)])
      await this.#of.host.deleteAsset(id);
    this.#own.delete(path);
    this.#put.delete(path);
  }
}

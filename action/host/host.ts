import type { ComparedFile } from "../event/changes.ts";

/** A release as the host keeps it. */
export interface Release {
  readonly id: number;
  readonly tag: string;
  readonly isDraft: boolean;
  /** Published, and closed to changes of its files for good. */
  readonly isImmutable: boolean;
  readonly name: string;
  readonly body: string;
  /** Where people see it. */
  readonly pageUrl: string;
  /** Where files are sent to. */
  readonly uploadUrl: string;
}

export interface ReleaseAsset {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  /** Null where the host does not tell it. */
  readonly sha256: string | null;
  /** False while its upload goes on, or if it broke off. */
  readonly isUploaded: boolean;
  /** Milliseconds since 1970. */
  readonly createdMs: number;
}

export interface NewRelease {
  readonly tag: string;
  /** The commit that the tag is put on if there is none yet. */
  readonly commit: string;
  readonly name: string;
  readonly body: string;
  readonly isPrerelease: boolean;
}

export interface ReleasePatch {
  readonly tag?: string;
  readonly name?: string;
  readonly body?: string;
  readonly isDraft?: boolean;
  readonly isPrerelease?: boolean;
}

export interface Upload {
  readonly name: string;
  readonly type: string;
  readonly body: Blob;
}

export interface Comparison {
  /** How head lies to base. "diverged" and "behind" tell only what head added since they parted. */
  readonly status: string;
  readonly files: readonly ComparedFile[];
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

/** The place that keeps the repository and its releases. All reject with a `HostError`. */
export interface Host {
  compare(base: string, head: string): Promise<Comparison>;
  /** All releases that the token sees, drafts too, newest first. */
  releases(): Promise<readonly Release[]>;
  /** A draft. */
  createRelease(release: NewRelease): Promise<Release>;
  updateRelease(id: number, patch: ReleasePatch): Promise<Release>;
  deleteRelease(id: number): Promise<void>;
  assets(release: Release): Promise<readonly ReleaseAsset[]>;
  uploadAsset(release: Release, upload: Upload): Promise<ReleaseAsset>;
  /** Made though the run is cancelled: the old file is deleted already. */
  renameAsset(id: number, name: string): Promise<ReleaseAsset>;
  /** Does nothing where it is gone already. Made though the run is cancelled. */
  deleteAsset(id: number): Promise<void>;
  /** @param maxBytes a longer asset is refused */
  readAsset(id: number, maxBytes: number): Promise<string>;
  comments(issue: number): Promise<readonly Comment[]>;
  createComment(issue: number, body: string): Promise<Comment>;
  updateComment(id: number, body: string): Promise<Comment>;
}

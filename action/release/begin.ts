import { isHostError } from "../host/errors.ts";
import type { Host, Release } from "../host/host.ts";
import type { PostingRecord } from "./manifest.ts";
import { currentRelease } from "./find.ts";
import { numberedTag } from "./tag.ts";

/** Tags that immutable releases may have used up, one after the other. */
export const MAX_USED_TAGS = 50;

export interface BeginOf {
  readonly host: Host;
  /** Without a number. */
  readonly tag: string;
  readonly name: string;
  readonly commit: string;
  readonly isPrerelease: boolean;
  readonly bodyOf: (records: readonly PostingRecord[], body: string) => string;
  readonly log: (sentence: string) => void;
}

export interface Begun {
  readonly release: Release;
  /** Which release of the tag it is, from 1. */
  readonly number: number;
  /** False where another run was first, and its release is to be used. */
  readonly isOwn: boolean;
}

/**
 * Makes a draft at the first tag, from a number on, that can be had. Runs that start together each make one: all agree
 * on the same, and the others take theirs away.
 * @throws {HostError}
 */
export async function beginRelease(of: BeginOf, from: number): Promise<Begun> {
  const { host, tag, name, commit, isPrerelease, log } = of;
  for (let number = from; number <= MAX_USED_TAGS; number++) {
    const numbered = numberedTag(tag, number);
    try {
      const body = of.bodyOf([], "");
      const made = await host.createRelease({ tag: numbered, commit, name, body, isPrerelease });
      const { release: agreed, number: n } = currentRelease(tag, await host.releases());
      if (agreed === null || agreed.id === made.id) return { release: made, number, isOwn: true };
      await host.deleteRelease(made.id);
      return { release: agreed, number: n, isOwn: false };
    } catch (error) {
      if (!isHostError(error, "immutable", "already exists")) throw error;
      log(`The tag ${numbered} can't be used any more: an immutable release had it.`);
    }
  }
  throw new Error(`${MAX_USED_TAGS} tags that begin with ${tag} are used up. Choose another release-tag.`);
}

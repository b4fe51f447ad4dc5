import type { Release } from "../host/host.ts";
import { tagNumber } from "./tag.ts";

/** The release that films go to. */
export interface Found {
  /** Null where there is none yet. */
  readonly release: Release | null;
  /** Which release of the tag it is or will be, from 1. */
  readonly number: number;
}

/**
 * The last release of a tag: published before drafts, of several drafts the oldest, so that runs that start together
 * agree on one.
 * @param tag without a number
 */
export function currentRelease(tag: string, releases: readonly Release[]): Found {
  let best: { readonly release: Release; readonly number: number } | null = null;
  for (const release of releases) {
    const number = tagNumber(tag, release.tag);
    if (number === null) continue;
    if (best === null || number > best.number || (number === best.number && isRather(release, best.release)))
      best = { release, number };
  }
  return best ?? { release: null, number: 1 };
}

function isRather(release: Release, other: Release): boolean {
  return release.isDraft === other.isDraft ? release.id < other.id : !release.isDraft;
}

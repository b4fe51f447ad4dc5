import type { Aspect } from "../../engine/timeline/timeline.ts";

/** What all films of a release are listed in. */
export const MANIFEST_NAME = "job-films.json";

/** Which file of a posting. */
export const ASSET_KINDS = { video: "mp4", poster: "jpg", captions: "vtt" } as const;
export type AssetKind = keyof typeof ASSET_KINDS;

export const ASSET_TYPES: Readonly<Record<AssetKind | "record", string>> = {
  video: "video/mp4",
  poster: "image/jpeg",
  captions: "text/vtt",
  record: "application/json",
};

/**
 * `cook.mp4`, `cook.9x16.mp4`, and of a file with several jobs `openings.cook.mp4`. Slugs have no dots, so that no name
 * can be another posting's; the widescreen film has the plain name, whatever other shapes come and go.
 * @param job the slug of one of several jobs; null where the file holds one
 */
export function assetName(slug: string, job: string | null, aspect: Aspect, kind: AssetKind): string {
  const shape = aspect === "16:9" ? "" : `.${aspect.replace(":", "x")}`;
  return `${slug}${job === null ? "" : `.${job}`}${shape}.${ASSET_KINDS[kind]}`;
}

/** The file that tells of a posting's films, and makes them valid: it is uploaded after them. */
export function recordName(slug: string): string {
  return `${slug}.json`;
}

const INCOMING = ".incoming";

/** Where a file waits until the one that it replaces is gone. */
export function incomingName(name: string): string {
  return name + INCOMING;
}

/** What a file that waits is to be called; null for one that does not wait. */
export function nameOfIncoming(name: string): string | null {
  const own = name.endsWith(INCOMING) ? name.slice(0, -INCOMING.length) : null;
  return own !== null && isOwnName(own) ? own : null;
}

/** True for a name that only this Action gives. */
export function isOwnName(name: string): boolean {
  return name === MANIFEST_NAME || slugOfAsset(name) !== null;
}

/** Of which posting a file is, by its name: null for files that are none of ours. */
export function slugOfAsset(name: string): string | null {
  const [slug, ...rest] = (name.endsWith(INCOMING) ? name.slice(0, -INCOMING.length) : name).split(".");
  const kind = rest.at(-1);
  const isOurs = kind === "json" ? rest.length === 1 : (Object.values(ASSET_KINDS) as string[]).includes(kind ?? "");
  return slug !== undefined && isOurs && !name.startsWith(MANIFEST_NAME) && /^[a-z0-9-]+$/u.test(slug) ? slug : null;
}

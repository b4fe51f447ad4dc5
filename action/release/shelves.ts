import type { Release } from "../host/host.ts";
import type { PostingRecord } from "./manifest.ts";
import { Shelf, type ShelfOf } from "./shelf.ts";
import { expandTag, readTag, type TagTokens } from "./tag.ts";

/** The releases of a run: one, or one a posting where the tag has the token `{slug}`. */
export interface Shelves {
  readonly records: readonly PostingRecord[];
  /** Where a posting's films go. */
  forSlug(slug: string): Promise<Shelf>;
  /** Where a record was found. */
  of(record: PostingRecord): Promise<Shelf>;
  /** All that were opened. */
  readonly opened: readonly Shelf[];
}

export interface ShelvesOf {
  readonly template: string;
  readonly tokens: Omit<TagTokens, "slug">;
  /** All releases that there are. */
  readonly releases: readonly Release[];
  /** Postings whose releases are looked at; where the tag has no `{slug}`, there is but one. */
  readonly slugs: readonly string[];
  /** All of the template's releases are looked at, whichever posting's. */
  readonly isWhole: boolean;
  readonly shelf: Omit<ShelfOf, "tag" | "name">;
  /** The name of a release without one of its own is its tag. */
  readonly name: string | null;
}

/** Looks at what there is, and changes nothing. @throws {HostError} */
export async function openShelves(of: ShelvesOf): Promise<Shelves> {
  const { template, tokens, releases, slugs, isWhole, name } = of;
  const { isPerPosting } = readTag(template);
  const byTag = new Map<string, Shelf>();
  const open = async (slug: string): Promise<Shelf> => {
    const tag = expandTag(template, { ...tokens, slug });
    const shelf =
      byTag.get(tag) ??
      (await Shelf.open(
        { ...of.shelf, tag, name: name === null ? tag : expandTag(name, { ...tokens, slug }) },
        releases,
      ));
    byTag.set(tag, shelf);
    return shelf;
  };
  const looked = isPerPosting ? [...slugs, ...(isWhole ? slugsOfReleases(of) : [])] : [""];
  for (const slug of new Set(looked)) await open(slug);
  const shelfOf = new Map(
    [...byTag.values()].flatMap((shelf) => shelf.records.map((record) => [record, shelf] as const)),
  );
  return {
    records: [...shelfOf.keys()],
    forSlug: open,
    of: async (record) => shelfOf.get(record) ?? open(record.slug),
    get opened() {
      return [...byTag.values()];
    },
  };
}

/** The slugs that the tags of releases tell of. */
function slugsOfReleases({ template, tokens, releases }: ShelvesOf): readonly string[] {
  const [before = "", after = ""] = expandTag(template, { ...tokens, slug: "\0" }).split("\0");
  return releases.flatMap(({ tag }) => {
    const slug = tag.slice(before.length, tag.length - after.length);
    const isOurs = tag.startsWith(before) && tag.endsWith(after) && /^[a-z0-9-]+$/u.test(slug);
    return isOurs && tag.length > before.length + after.length ? [slug] : [];
  });
}

import type { Posting } from "../posting/posting.ts";

/** Slugs stay within what a posting's slug may be. */
const MAX_SLUG_CHARACTERS = 80;

/** Gives postings of one name distinct slugs, so that no film takes another's folder: `cook`, `cook-2`, `cook-3`. */
export function distinctSlugs(postings: readonly Posting[]): Posting[] {
  const taken = new Set<string>();
  return postings.map((posting) => {
    let slug = posting.slug;
    for (let n = 2; taken.has(slug); n++) {
      const suffix = `-${n}`;
      slug = posting.slug.slice(0, MAX_SLUG_CHARACTERS - suffix.length) + suffix;
    }
    taken.add(slug);
    return slug === posting.slug ? posting : { ...posting, slug };
  });
}

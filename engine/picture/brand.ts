/** Colours for postings that bring none of their own: strong enough for a ground, dark enough to carry paper type. */
const HOUSE_COLOURS = ["#d02d15", "#1746d1", "#0f7a55", "#6d3fa5", "#b4235a", "#0b6e8a"] as const;

/** A house colour, the same for the same seed. */
export function brandFor(seed: number): string {
  return HOUSE_COLOURS[seed % HOUSE_COLOURS.length] ?? HOUSE_COLOURS[0];
}

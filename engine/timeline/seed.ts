/** A number made of a text by FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), 0 to 2³²−1. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash ^= byte;
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

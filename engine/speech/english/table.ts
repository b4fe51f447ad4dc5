/** Entries and nothing else: "constructor" is a word like any other here, not what every object has. */
export function table<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const bare = { ...entries };
  Object.setPrototypeOf(bare, null);
  return bare;
}

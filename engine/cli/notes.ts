/** Things that reading and writing both notice, each in words of its own. */
const SUBJECTS: readonly RegExp[] = [/\bto apply with was found\b|\bdoes not say how to apply\b/u];

/** The same notes, each thing said once: as it was said first. */
export function saidOnce(notes: readonly string[]): string[] {
  const told = new Set<RegExp | string>();
  return notes.filter((note) => {
    const subject = SUBJECTS.find((form) => form.test(note)) ?? note;
    if (told.has(subject)) return false;
    told.add(subject);
    return true;
  });
}

/** Who says it, and what they are there: "Maria Silva, Head of Care" in two; "" for what isn't said. */
export function speakerOf(speaker: string | null): readonly [name: string, role: string] {
  if (speaker === null) return ["", ""];
  const [, name = speaker, role = ""] = /^(.{2,}?)\s*[,，、–—]\s*(.{2,})$/u.exec(speaker) ?? [];
  return [name, role];
}

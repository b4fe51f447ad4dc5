import type { FilmPlan, PlannedFile } from "./film-plan.ts";

/** All files that a film is made of, beside what comes with jobreel. */
export function filesOf({ media, ownMusic, recording, kit, timeline }: FilmPlan): readonly PlannedFile[] {
  return [
    ...media.map(({ hash, name }) => ({ hash, name })),
    ...(ownMusic === null ? [] : [{ hash: ownMusic, name: timeline.musicFile ?? "music" }]),
    ...(recording === null ? [] : [recording]),
    ...(kit === null ? [] : [{ hash: kit.hash, name: kit.name }, ...kit.files]),
  ];
}

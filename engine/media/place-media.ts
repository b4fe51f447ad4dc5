import type { Purpose, Scene } from "../script/storyboard.ts";
import { MediaError } from "./errors.ts";
import { SCENE_WORDS } from "./place-words.ts";

/** A file to be placed. */
export interface Placeable {
  /** As the user named it. */
  readonly file: string;
  /** The scene that the user pinned it to; null for whichever suits. */
  readonly scene: string | null;
}

/** Which file stands behind which scene. */
export interface Placement {
  /** Indices of the files, by the scene's id. */
  readonly places: ReadonlyMap<string, number>;
  /** What was left out, a sentence each. */
  readonly notes: readonly string[];
}

type SceneToPlace = Pick<Scene, "id" | "purpose" | "copy">;

/** Purposes whose scenes can stand on a picture, in the order in which they get one: the hook has the title to carry. */
const FILLED: readonly Purpose[] = ["why", "do", "quote", "hook"];

/**
 * Gives each scene that can have one a picture or clip: first those that were pinned, then those whose file names tell what
 * they show, then by order. A file is used once.
 * @param scenes of the film, in its order
 * @param seed breaks ties between scenes that a name suits alike, 0 to 2³²−1
 * @throws {MediaError} for a file pinned to a scene that the film hasn't, or that is taken
 */
export function placeMedia(files: readonly Placeable[], scenes: readonly SceneToPlace[], seed: number): Placement {
  const open = scenes.filter(({ purpose }) => FILLED.includes(purpose));
  const places = new Map<string, number>();
  files.forEach((file, index) => {
    if (file.scene === null) return;
    const pinned = pinnedScene(file, open, scenes);
    const earlier = places.get(pinned.id);
    if (earlier !== undefined) {
      throw new MediaError(
        "no-place",
        file.file,
        `the scene ${pinned.id} has ${files[earlier]?.file} already, and a scene takes one file. Pin it to another scene, or leave it out.`,
      );
    }
    places.set(pinned.id, index);
  });
  const placed = new Set(places.values());
  const free = (): SceneToPlace[] => open.filter(({ id }) => !places.has(id));
  const left = (): number[] =>
    files.flatMap(({ scene }, index) => (scene === null && !placed.has(index) ? [index] : []));
  const put = (id: string, index: number): void => {
    places.set(id, index);
    placed.add(index);
  };
  for (const { id, index } of suiting(files, left(), free(), seed)) {
    if (!places.has(id) && !placed.has(index)) put(id, index);
  }
  const order = FILLED.flatMap((purpose) => free().filter((scene) => scene.purpose === purpose));
  for (const index of left()) {
    const scene = order.shift();
    if (scene === undefined) break;
    put(scene.id, index);
  }
  return {
    places,
    notes: leftOut(
      left().map((index) => files[index]?.file ?? ""),
      open.length,
    ),
  };
}

function pinnedScene(
  { file, scene: wanted }: Placeable,
  open: readonly SceneToPlace[],
  scenes: readonly SceneToPlace[],
): SceneToPlace {
  const found = open.find(({ id }) => id === wanted);
  if (found !== undefined) return found;
  const ids = open.map(({ id }) => id).join(", ");
  const why = scenes.some(({ id }) => id === wanted)
    ? `the scene ${wanted} shows facts and takes no picture`
    : `this film has no scene ${wanted}`;
  throw new MediaError("no-place", file, `${why}; expected one of ${ids}. Write ${open[0]?.id ?? "hook"}=${file}.`);
}

interface Suit {
  readonly id: string;
  readonly index: number;
  readonly score: number;
}

/** Files whose names have something to do with a scene, the best pairs first. */
function suiting(
  files: readonly Placeable[],
  left: readonly number[],
  free: readonly SceneToPlace[],
  seed: number,
): readonly Suit[] {
  const suits: Suit[] = [];
  for (const index of left) {
    const words = wordsOf(nameOf(files[index]?.file ?? ""));
    free.forEach((scene, order) => {
      const score = suitOf(words, scene);
      if (score === 0) return;
      // A part of a point decides between scenes that are as good: turned by the seed, so that films differ.
      const turn = ((order + seed) % free.length) / free.length;
      suits.push({ id: scene.id, index, score: score - turn / 10 });
    });
  }
  return suits.toSorted((one, other) => other.score - one.score || one.index - other.index);
}

const SAID_SCORE = 3;
const SCENE_WORD_SCORE = 2;
/** Shorter ones are found in words that have nothing to do with them. */
const LEAST_STEM = 4;

function suitOf(words: readonly string[], { id, purpose, copy }: SceneToPlace): number {
  const said = copy.flatMap(wordsOf).filter((word) => word.length >= LEAST_STEM);
  let score = words.join("-") === id ? SAID_SCORE * 2 : 0;
  for (const word of words) {
    if (word.length >= LEAST_STEM && said.some((each) => sameStem(word, each))) score += SAID_SCORE;
    if (SCENE_WORDS[purpose]?.some((stem) => (stem.length < LEAST_STEM ? word === stem : word.startsWith(stem)))) {
      score += SCENE_WORD_SCORE;
    }
  }
  return score;
}

/** "patients" and "patient", "farming" and "farm". */
function sameStem(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.startsWith(short) && long.length - short.length <= 3;
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu) ?? []
  );
}

/** A path's last part without its ending. */
function nameOf(path: string): string {
  return path.replace(/^.*[\\/]/u, "").replace(/\.[^.]*$/u, "");
}

/** Files named in one note; of more only their number is told. */
const MOST_NAMED = 5;

function leftOut(files: readonly string[], room: number): string[] {
  if (files.length === 0) return [];
  const named = files.slice(0, MOST_NAMED).join(", ");
  const more = files.length > MOST_NAMED ? ` and ${files.length - MOST_NAMED} more` : "";
  const pictures = room === 1 ? "1 picture or clip" : `${room} pictures or clips`;
  return [`This film takes ${pictures}; left out: ${named}${more}. Pin the ones that matter: --media why=FILE.`];
}

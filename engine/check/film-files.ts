import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { aspectFolder } from "../output/film-folder.ts";
import { ASPECTS, type Aspect, type Timeline } from "../timeline/timeline.ts";

/** A folder that holds no film to check, or one that is not whole. */
export class NoFilm extends Error {
  override readonly name = "NoFilm";
}

const FILES = ["film.mp4", "timeline.json"] as const;
/** A minute of film takes a tenth of this. */
const MOST_TIMELINE_BYTES = 4_000_000;

/**
 * The folders of films: the folder itself, or those of its shapes.
 * @throws {NoFilm}; the system's errors
 */
export async function filmFolders(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  if (FILES.every((file) => names.includes(file))) return [folder];
  const shapes = (Object.keys(ASPECTS) as Aspect[]).map(aspectFolder).filter((name) => names.includes(name));
  if (shapes.length > 0) return shapes.map((name) => join(folder, name));
  throw new NoFilm(
    `${folder}: a film's folder was expected, with ${FILES.join(" and ")} in it, or folders such as 16x9; there is ${namesOf(names)}. Name a folder that \`jobreel make\` made.`,
  );
}

function namesOf(names: readonly string[]): string {
  const first = names.toSorted().slice(0, 5);
  if (first.length === 0) return "nothing";
  return names.length > first.length ? `${first.join(", ")} and more` : first.join(", ");
}

/** @throws {NoFilm} for a file that is no timeline; the system's errors */
export async function readTimeline(folder: string): Promise<Timeline> {
  const path = join(folder, "timeline.json");
  const bytes = await readFile(path);
  if (bytes.length > MOST_TIMELINE_BYTES) {
    throw new NoFilm(`${path}: a timeline has at most ${MOST_TIMELINE_BYTES} bytes; this has ${bytes.length}.`);
  }
  const found = parsed(bytes.toString("utf8"));
  const fault = faultOf(found);
  if (fault === null) return found as Timeline;
  throw new NoFilm(`${path}: ${fault}. Make the film again.`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What keeps a value from being a timeline that can be staged; null if nothing does. */
function faultOf(value: unknown): string | null {
  if (!isRecord(value)) return "a timeline was expected, an object of JSON";
  if (value["version"] !== 1) return `a timeline of version 1 was expected, not of ${JSON.stringify(value["version"])}`;
  const { aspect, width, height, frames, theme, scenes, cues } = value;
  if (typeof aspect !== "string" || !Object.hasOwn(ASPECTS, aspect))
    return `an aspect of ${Object.keys(ASPECTS).join(", ")} was expected, not ${JSON.stringify(aspect)}`;
  const [wide, high] = ASPECTS[aspect as Aspect];
  if (width !== wide || height !== high)
    return `${wide}×${high} px were expected of ${aspect}, not ${String(width)}×${String(height)}`;
  if (typeof theme !== "string") return `the name of a theme was expected, not ${JSON.stringify(theme)}`;
  if (!Array.isArray(scenes) || !Array.isArray(cues) || scenes.length === 0) return "scenes and cues were expected";
  let next = 0;
  for (const scene of scenes as unknown[]) {
    if (!isRecord(scene) || scene["start"] !== next || !isFrames(scene["frames"]))
      return `scenes that follow each other were expected; frame ${next} is in none`;
    next += scene["frames"];
  }
  return next === frames ? null : `scenes of ${String(frames)} frames were expected, not of ${next}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isFrames(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value > 0;
}

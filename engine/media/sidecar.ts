import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { MediaError } from "./errors.ts";

/** The words of a recording, as a file beside it has them. */
export interface Sidecar {
  readonly file: string;
  readonly lines: readonly TimedLine[];
  /** Who speaks; null if it doesn't say. */
  readonly speaker: string | null;
}

export interface TimedLine {
  readonly text: string;
  /** Seconds from the recording's start; null in a file without times. */
  readonly time: { readonly startS: number; readonly endS: number } | null;
}

const ENDINGS = ["vtt", "srt", "txt"] as const;
const MAX_SIDECAR_BYTES = 64 * 1024;

/**
 * Finds and reads the words that stand beside a clip: `line.vtt`, `line.srt` or `line.txt` beside `line.mp4`.
 * @throws {MediaError} if there are none
 */
export async function readSidecar(clip: string): Promise<Sidecar> {
  const stem = clip.replace(/\.[^./\\]*$/u, "");
  for (const ending of ENDINGS) {
    const file = `${stem}.${ending}`;
    const found = await stat(file).catch(() => null);
    if (found === null || !found.isFile()) continue;
    if (found.size > MAX_SIDECAR_BYTES) {
      throw new MediaError(
        "too-large",
        file,
        `these words have ${found.size} bytes; expected at most ${MAX_SIDECAR_BYTES}. Keep only what is said in ${basename(clip)}.`,
      );
    }
    const sidecar = parseSidecar(file, await readFile(file, "utf8"));
    if (sidecar.lines.length > 0) return sidecar;
    throw new MediaError("empty", file, `no words are in it; expected what is said in ${basename(clip)}.`);
  }
  const names = ENDINGS.map((ending) => basename(`${stem}.${ending}`));
  throw new MediaError(
    "no-place",
    clip,
    `a clip for the scene quote is somebody's own words, and they need to be read, too; expected ${names[0]}, ${names[1]} or ${names[2]} beside it. Write what is said into ${names[2]}, with "— Name, job" as its last line, or give a picture.`,
  );
}

/** "00:01.000 --> 00:04.500" of WebVTT, and "00:00:01,000 --> 00:00:04,500" of SubRip. */
const TIMES =
  /^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2}[.,]\d{1,3})\s*-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2}[.,]\d{1,3})/u;
const SPEAKER_LINE = /^(?:—|–|--)\s*(.{2,80})$/u;

/** What a sidecar says, by its content: subtitles have times, other text hasn't. */
export function parseSidecar(file: string, content: string): Sidecar {
  const rows = content.replace(/^\uFEFF/u, "").split(/\r\n?|\n/u);
  const timed = rows.some((row) => TIMES.test(row));
  let speaker: string | null = null;
  const lines: TimedLine[] = [];
  let time: TimedLine["time"] = null;
  for (const row of rows) {
    const times = TIMES.exec(row);
    if (times !== null) {
      time = { startS: secondsOf(times[1], times[2], times[3]), endS: secondsOf(times[4], times[5], times[6]) };
      continue;
    }
    if (row.trim() === "") time = null;
    if (timed && time === null) continue; // Headers, notes and numbers.
    speaker ??= /<v(?:\.[^ >]*)?\s+([^>]+)>/u.exec(row)?.[1]?.trim() ?? null;
    const text = plain(row);
    const signed = SPEAKER_LINE.exec(text)?.[1];
    if (signed !== undefined && lines.length > 0) speaker ??= signed;
    else if (text !== "") lines.push({ text, time });
  }
  return { file, lines: lines.filter(({ time: of }) => of === null || of.endS > of.startS), speaker };
}

function secondsOf(hours: string | undefined, minutes = "0", seconds = "0"): number {
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds.replace(",", "."));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", nbsp: " ", lrm: "", rlm: "" };

/** Without tags, entities and signs that no voice says. */
function plain(row: string): string {
  return row
    .replaceAll(/<[^>]*>|\{\\[^}]*\}/gu, "")
    .replaceAll(/&(amp|lt|gt|nbsp|lrm|rlm);/gu, (_, name: string) => ENTITIES[name] ?? "")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

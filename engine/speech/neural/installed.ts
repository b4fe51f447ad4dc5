import { existsSync, readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SpeechError } from "../errors.ts";
import { writeEspeakData } from "../espeak/module.ts";
import { type NeuralEntry, NEURAL_VOICES } from "./catalogue.ts";
import { download, type DownloadIo, sha256Of, sizeOf } from "./download.ts";

/** In a model's folder: what belongs to it, written last. */
const RECORD_FILE = "installed.json";
/** Shared by all models; named for the version it is of. */
export const ESPEAK_DATA_FOLDER = "espeak-ng-data-1.0.2";

interface InstallRecord {
  /** Size and SHA-256 by name of file. */
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
  readonly licence: string;
}

/** A neural voice whose files are here. */
export interface InstalledVoice {
  readonly entry: NeuralEntry;
  /** With its model's files in it. */
  readonly folder: string;
  /** espeak-ng's data. */
  readonly data: string;
}

export function findEntry(name: string, catalogue: readonly NeuralEntry[] = NEURAL_VOICES): NeuralEntry {
  const entry = catalogue.find((each) => each.name === name);
  if (entry !== undefined) return entry;
  throw new SpeechError(
    "unknown_voice",
    `No voice ${JSON.stringify(name)} can be installed. There are: ${catalogue.map((each) => each.name).join(", ")}.`,
  );
}

/**
 * The voices whose files are all here. Small and quick: sizes are compared, not sums.
 * @param folder where voices are kept; it need not exist
 */
export function installedVoices(
  folder: string,
  catalogue: readonly NeuralEntry[] = NEURAL_VOICES,
): readonly InstalledVoice[] {
  const data = join(folder, ESPEAK_DATA_FOLDER);
  if (!existsSync(data)) return [];
  return catalogue.flatMap((entry) => {
    const place = join(folder, entry.model);
    return recordOf(place) === null ? [] : [{ entry, folder: place, data }];
  });
}

function recordOf(place: string): InstallRecord | null {
  try {
    const record: InstallRecord = JSON.parse(readFileSync(join(place, RECORD_FILE), "utf8"));
    return Object.keys(record.files).every((name) => existsSync(join(place, name))) ? record : null;
  } catch {
    return null;
  }
}

export interface InstallIo extends Omit<DownloadIo, "onProgress"> {
  readonly onProgress?: (file: string, bytes: number, total: number | null) => void;
}

/**
 * Brings a voice's files here. A half-done installation is gone on with; a voice that is here is proved to be whole.
 * @returns the SHA-256 of each file, and whether it was known before
 * @throws {SpeechError} `install_failed`, `broken_voice`
 */
export async function installVoice(
  entry: NeuralEntry,
  folder: string,
  io: InstallIo,
): Promise<readonly { readonly name: string; readonly sha256: string; readonly known: boolean }[]> {
  const { onProgress, ...rest } = io;
  const place = join(folder, entry.model);
  await mkdir(place, { recursive: true });
  const earlier = recordOf(place);
  const done: { name: string; sha256: string; known: boolean }[] = [];
  const files: Record<string, { bytes: number; sha256: string }> = {};
  for (const file of entry.files) {
    const path = join(place, file.name);
    const expected = file.sha256 ?? earlier?.files[file.name]?.sha256 ?? null;
    const present = (await sizeOf(path)) === null ? null : await sha256Of(path);
    if (present !== null && expected !== null && present !== expected) await rm(path);
    const whole = present !== null && (expected === null || present === expected);
    const sha256 = whole
      ? present
      : await download({ ...file, sha256: expected }, path, {
          ...rest,
          ...(onProgress === undefined ? {} : { onProgress: (bytes, total) => onProgress(file.name, bytes, total) }),
        });
    files[file.name] = { bytes: (await sizeOf(path)) ?? 0, sha256 };
    done.push({ name: file.name, sha256, known: expected !== null });
  }
  await ensureEspeakData(folder);
  const record: InstallRecord = { files, licence: entry.licence };
  await writeFile(join(place, `${RECORD_FILE}.part`), `${JSON.stringify(record, null, 2)}\n`);
  await rename(join(place, `${RECORD_FILE}.part`), join(place, RECORD_FILE));
  return done;
}

/** The names of phonemes come from espeak-ng's own package: nothing has to be downloaded for them. */
async function ensureEspeakData(folder: string): Promise<void> {
  const place = join(folder, ESPEAK_DATA_FOLDER);
  if (existsSync(place)) return;
  const part = `${place}.part`;
  await rm(part, { recursive: true, force: true });
  await writeEspeakData(part);
  await rename(part, place);
}

import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type ClipFormat, formatOf, type PictureFormat } from "./content.ts";
import { MediaError } from "./errors.ts";
import type { Placeable } from "./place-media.ts";
import { checkedHeader } from "./picture.ts";
import { checkLottie } from "./lottie-file.ts";
import { readHead, readLottieFile, readPictureFile } from "./read-file.ts";

/** A picture or clip, or a folder of them, as the user names it. */
export interface MediaChoice {
  readonly file: string;
  /** Id of the scene that it is to stand behind; null for whichever suits. */
  readonly scene: string | null;
}

/** A file that has been looked at from outside: its content's kind, and that a picture is whole. */
export interface MediaFile extends Placeable {
  readonly format:
    | { readonly kind: "still"; readonly of: PictureFormat }
    | { readonly kind: "clip"; readonly of: ClipFormat }
    | { readonly kind: "lottie"; readonly of: "lottie" };
}

/** More than films have scenes, by far. */
const MAX_FILES = 200;

/**
 * Finds the files of all choices and what they are. Nothing of them is decoded yet.
 * @returns also notes: what of a folder is no picture or clip
 * @throws {MediaError} for a file that was named and can't be shown
 */
export async function gatherMedia(
  choices: readonly MediaChoice[],
  signal?: AbortSignal,
): Promise<{ readonly files: readonly MediaFile[]; readonly notes: readonly string[] }> {
  const files: MediaFile[] = [];
  const notes: string[] = [];
  for (const choice of choices) {
    const inside = await filesOfFolder(choice);
    if (inside === null) files.push(await look(choice));
    for (const file of inside ?? []) {
      signal?.throwIfAborted();
      try {
        files.push(await look({ file, scene: null }));
      } catch (error) {
        // What lies beside pictures (notes, captions) is no reason to make no film; a broken picture is.
        if (!(error instanceof MediaError) || error.code !== "unsupported") throw error;
        notes.push(`Not used: ${error.message}`);
      }
    }
    if (files.length > MAX_FILES) {
      throw new MediaError(
        "too-large",
        choice.file,
        `there are more than ${MAX_FILES} files; a film shows one a scene. Name fewer.`,
      );
    }
  }
  return { files, notes };
}

/** The files of a folder by name, without hidden ones; null for what is no folder. */
async function filesOfFolder({ file, scene }: MediaChoice): Promise<string[] | null> {
  const found = await stat(file).catch(() => null); // What is wrong with it is told when it is read.
  if (found === null || !found.isDirectory()) return null;
  if (scene !== null) {
    throw new MediaError("not-a-file", file, `this is a folder, and the scene ${scene} takes one file. Name the file.`);
  }
  const entries = await readdir(file, { withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith(".")).map(({ name }) => name);
  if (names.length === 0) throw new MediaError("empty", file, "this folder has no files in it. Name another one.");
  if (names.length > MAX_FILES) {
    throw new MediaError(
      "too-large",
      file,
      `this folder has ${names.length} files; expected at most ${MAX_FILES}. Name the files.`,
    );
  }
  return names.toSorted().map((name) => join(file, name));
}

async function look({ file, scene }: MediaChoice): Promise<MediaFile> {
  const format = formatOf(file, await readHead(file));
  if (format === "mov" || format === "avi" || format === "matroska") {
    return { file, scene, format: { kind: "clip", of: format } };
  }
  if (format === "lottie") {
    checkLottie(file, await readLottieFile(file));
    return { file, scene, format: { kind: "lottie", of: format } };
  }
  const header = checkedHeader(file, format, await readPictureFile(file));
  if (header.moves && format === "gif") return { file, scene, format: { kind: "clip", of: "gif" } };
  if (header.moves && format === "webp") return { file, scene, format: { kind: "clip", of: "webp_anim" } };
  return { file, scene, format: { kind: "still", of: format } };
}

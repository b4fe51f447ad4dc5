import { posix } from "node:path";
import type { BrandKit } from "./brand-kit.ts";
import { type BrandSource, namesIn, readBrandFile } from "./file/brand-file.ts";

/** A file that lies elsewhere than under the name that its owner gave it. */
export interface UploadedFile {
  readonly name: string;
  readonly path: string;
}

/**
 * Opens a brand whose files were uploaded: what the brand file names is found among the others by its name, without
 * folders, and nowhere else.
 * @throws {BrandError} for what can't be used or was not uploaded
 */
export async function openUploadedBrand(file: UploadedFile, others: readonly UploadedFile[]): Promise<BrandKit> {
  return readBrandFile(sourceOf(file, others));
}

/**
 * Those of the others that a brand file names.
 * @throws {BrandError} for what is no brand file
 */
export async function filesOfBrand<F extends UploadedFile>(file: UploadedFile, others: readonly F[]): Promise<F[]> {
  const names = new Set((await namesIn(file)).map(bare));
  return [...names].flatMap((name) => others.findLast((other) => other.name === name) ?? []);
}

function sourceOf({ name, path }: UploadedFile, others: readonly UploadedFile[]): BrandSource {
  const beside = (named: string): ReturnType<BrandSource["beside"]> => ({
    name: bare(named),
    path: others.findLast((other) => other.name === bare(named))?.path ?? null,
  });
  return { name, path, beside, expected: "the name of a file that was uploaded, too" };
}

function bare(name: string): string {
  return posix.basename(name.replaceAll("\\", "/"));
}

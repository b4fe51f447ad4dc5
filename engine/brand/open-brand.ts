import { type FetchOptions, isUrl } from "../intake/index.ts";
import type { BrandKit } from "./brand-kit.ts";
import { BrandError } from "./errors.ts";

/**
 * Opens a company's brand: a brand file by its path, or its page by an https address.
 * @throws {BrandError} for what can't be used; `IntakeError` for a page that can't be had; the system's own errors for a
 * file that can't be read
 */
export async function openBrand(source: string, options: FetchOptions = {}): Promise<BrandKit> {
  options.signal?.throwIfAborted();
  if (isUrl(source)) {
    const { readBrandPage } = await import("./page/brand-page.ts");
    return readBrandPage(source, options);
  }
  const { brandOnDisk, readBrandFile } = await import("./file/brand-file.ts");
  try {
    return await readBrandFile(brandOnDisk(source));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") throw noFile(source, error);
    throw error;
  }
}

function noFile(source: string, cause: Error): BrandError {
  return new BrandError(
    "file",
    source,
    `there is no such file; expected a colour such as "#0b5fff" (in quotes), a brand file such as brand.yaml, or an https address of the company's page. Check the spelling.`,
    { cause },
  );
}

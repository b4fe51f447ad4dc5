/**
 * Brands: a file or a company's page in, what a film shows of it out.
 *
 * source → file (schema) or page (signs) → logo, fonts, colour → kit → what it adds to a posting
 */
export type { BrandKit } from "./brand-kit.ts";
export { BrandError, type BrandErrorCode } from "./errors.ts";
export { openBrand } from "./open-brand.ts";
export { filesOfBrand, openUploadedBrand, type UploadedFile } from "./uploaded-brand.ts";

/** Types of the documents that tell of a company's brand, and of no job: its brand file, drawings, fonts. */
const BRAND_TYPES = ["brand", "svg", "font"] as const;
export type BrandType = (typeof BRAND_TYPES)[number];

export function isBrandType(fileType: string): fileType is BrandType {
  return BRAND_TYPES.some((type) => type === fileType);
}

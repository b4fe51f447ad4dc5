/** Languages written from right to left, by their BCP 47 language subtag. */
const RIGHT_TO_LEFT = new Set(["ar", "he", "fa", "ur", "yi", "ps", "ckb", "ug", "dv", "sd"]);

/** @param language BCP 47 */
export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.has(language.split("-")[0]?.toLowerCase() ?? "");
}

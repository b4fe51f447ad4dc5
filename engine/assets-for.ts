import type { BrandKit } from "./brand/brand-kit.ts";
import { type Assets, NO_ASSETS } from "./picture/assets.ts";

/** What a film's theme is given beside the timeline. */
export function assetsFor(
  kit: Pick<BrandKit, "logo" | "faces" | "endLine"> | null,
  footage: Assets["footage"] = NO_ASSETS.footage,
): Assets {
  if (kit === null) return { ...NO_ASSETS, footage };
  const { logo, faces, endLine } = kit;
  return { logo, faces, endLine, footage };
}

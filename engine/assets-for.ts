import { type Assets, NO_ASSETS } from "./picture/assets.ts";

/** What a film's theme is given beside the timeline. */
export function assetsFor(footage: Assets["footage"] = NO_ASSETS.footage): Assets {
  return { ...NO_ASSETS, footage };
}

import type { Assets } from "../../engine/picture/assets.ts";
import { box, type DisplayList } from "../../engine/picture/display-list.ts";
import type { Theme } from "../../engine/picture/themes/theme.ts";

/** Where the logo stands, and how much room it has. */
export const SIGN = { x: 200, y: 100, width: 600, height: 400, ground: "#f4f4f4" } as const;

/** A theme that shows the logo on a pale ground and nothing else, and keeps what it was given. */
export function signTheme(): Theme & { readonly given: Assets[] } {
  const given: Assets[] = [];
  return {
    name: "sign",
    given,
    captionCharacters: () => 30,
    stage: (timeline, assets) => {
      if (assets !== undefined) given.push(assets);
      const ground = box("ground", 0, 0, timeline.width, timeline.height, SIGN.ground);
      const logo = assets?.logo?.on(SIGN.ground, SIGN.width, SIGN.height);
      const list: DisplayList =
        logo === undefined
          ? [ground]
          : [ground, { kind: "picture", id: "logo", raster: logo, x: SIGN.x, y: SIGN.y, alpha: 1, clip: null }];
      return { ready: async () => {}, frame: () => list, poster: () => list };
    },
  };
}

import type { Picture } from "../../display-list.ts";
import type { Rect } from "../../rect.ts";
import type { Stage } from "./stage.ts";

/** A company's logo in place of its name, left and vertically centred in its room; null if it brings none. */
export function setLogo(stage: Stage, ground: string, room: Rect): Picture | null {
  const { logo } = stage.assets;
  if (logo === null) return null;
  const raster = logo.on(ground, room.width, room.height);
  return {
    kind: "picture",
    id: "logo",
    raster,
    x: even(room.x),
    y: even(room.y + Math.max(0, room.height - raster.height) / 2),
    alpha: 1,
    clip: null,
  };
}

/** Rasters stand on even pixels. */
export function even(pixels: number): number {
  return Math.round(pixels / 2) * 2;
}

import type { TimelineScene } from "../../../timeline/timeline.ts";
import { FPS, SAMPLES_PER_FRAME } from "../../../timeline/timeline.ts";
import type { Shape } from "../../display-list.ts";
import { MS_PER_FRAME } from "../scene-clock.ts";
import type { Dial } from "./dials.ts";
import type { IndexLine } from "./room.ts";
import { lumeStroke, segment, strokeShapes } from "./lume.ts";
import type { Light } from "./palette.ts";

const SAMPLES_PER_MS = (SAMPLES_PER_FRAME * FPS) / 1000;
const WIDTH_PX = 4;
const FADE_MS = 400;
/** Ticks that have been said are still lit, without the glow. */
const SAID_ALPHA = 0.75;
const STEPS = 8;

/**
 * The dial's ticks that lead up to the index, one for every word that is said (or for every few, where there are more than ticks);
 * the last is the index's own.
 * @param span degrees of the rim that are seen
 */
export function voiceTicks(
  scene: TimelineScene,
  dial: Dial,
  kind: IndexLine["kind"],
  span: number,
  light: Light,
): (timeMs: number) => Shape[] {
  const [ring] = dial.rings;
  const said = scene.words.map(({ start }) => start / SAMPLES_PER_MS - scene.start * MS_PER_FRAME);
  if (ring === undefined || said.length === 0) return () => [];
  const most = Math.floor(span / ring.step);
  const count = Math.min(said.length, most);
  const pitch = Math.floor(most / count) * ring.step;
  const ticks = Array.from({ length: count }, (_, index) => {
    const away = (count - 1 - index) * pitch;
    // Beside the text the rim is read downwards, below it from the left.
    const angle = ((kind === "beside" ? 180 + away : 270 - away) * Math.PI) / 180;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [x1, y1] = [ring.x + ring.r * cos, ring.y + ring.r * sin];
    const inner = ring.r - ring.lengths[2];
    const [x2, y2] = [ring.x + inner * cos, ring.y + inner * sin];
    const area = { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
    const at = said[Math.ceil(((index + 1) * said.length) / count) - 1] ?? 0;
    return { at, stroke: lumeStroke(area, WIDTH_PX, [segment(x1, y1, x2, y2)]) };
  });
  return (time) =>
    ticks.flatMap(({ at, stroke }, index) => {
      if (time < at) return [];
      const fresh = Math.round(Math.max(0, 1 - (time - at) / FADE_MS) * STEPS) / STEPS;
      const [glow, core] = strokeShapes(`voice ${index}`, stroke, light, null);
      const shapes: Shape[] = [];
      if (glow !== undefined && fresh > 0) shapes.push({ ...glow, alpha: glow.alpha * fresh });
      if (core !== undefined) shapes.push({ ...core, alpha: SAID_ALPHA + (1 - SAID_ALPHA) * fresh });
      return shapes;
    });
}

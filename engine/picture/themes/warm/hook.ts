import type { HookContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import { sceneMs } from "../scene-clock.ts";
import { PIECES } from "./figures.ts";
import { companyHead } from "./head.ts";
import { HOOK_PLACES, hookOpening } from "./hook-places.ts";
import { type Line, lineShape, stacked, stepped } from "./lines.ts";

import { stagePaySlip } from "./pay-slip.ts";
import { idle, risen, sunk, together } from "./poses.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { bracketDrop, setTitle } from "./title.ts";
import { type Opens, stageWindow } from "./window.ts";

/** The role, and a look into the opening. */
export function stageHook(scene: TimelineScene, content: HookContent, stage: Stage): StagedScene {
  const { grid, palette, styles } = stage;
  const places = HOOK_PLACES[grid.form];
  const head = companyHead(stage, places.headWidth);
  const named = head.shapes.length > 0;
  const up = named ? 0 : places.rise;
  const title = setTitle(content.title, styles, places.rooms(named ? head.below : -grid.head.size));
  const drop = title.bracket === null ? 0 : bracketDrop(title);
  const span = (title.lines.length - 1) * title.leading;
  const first =
    places.last === null
      ? Math.max(places.first, grid.head.y + head.below + places.gap + styles.capitalEm * title.size) - up
      : places.last - up - drop - span;
  const last = first + span + drop;
  const lines: Line[] = stacked(
    "title",
    title.lines,
    { ...styles.heavy, size: title.size },
    { x: places.titleX, first, leading: title.leading },
    palette.ink,
  );
  if (title.bracket !== null) {
    const style = { ...styles.plain, size: title.bracketSize };
    lines.push({ id: "bracket", text: title.bracket, style, x: places.titleX, y: last, colour: palette.ink });
  }
  const slip =
    content.pay === null
      ? null
      : stagePaySlip(content.pay, { x: grid.left, y: last + places.slip.below, ...places.slip }, stage);
  const below = slip === null ? last : last + places.slip.below + places.slip.height;
  const where = placeLines(content, stage, below, slip === null, title.narrow ? places.narrowWidth : places.width);
  lines.push(...where);
  const bottom = Math.max(below, ...where.map(({ y }) => y));
  const sinks = Math.max(0, bottom - places.free);
  const { opening, figure } = hookOpening(grid.form, title.narrow, sinks);
  const window = stageWindow("hook", opening, { pieces: PIECES.together, at: figure }, stage, OPENS);
  const duration = sceneMs(scene);
  return {
    opening,
    paper: (timeMs, leaving) => {
      const frame = { timeMs, sceneMs: duration, scale: figure.scale };
      const pose = together(idle(frame), risen(timeMs, figure.scale), sunk(leaving * 200, figure.scale));
      return [...stage.ground("page"), ...window.shapes(timeMs, pose)];
    },
    type: () => [...head.shapes, ...(slip === null ? [] : slip.shapes()), ...lines.map((line) => lineShape(line))],
  };
}

/** The first frame shows the sheets half closed. */
const OPENS: Opens = { from: (hole) => 1 - (0.22 + 0.09 * hole), stagger: 60, duration: 640 };

/** The place after the pay; in its stead, an item a line, where there is none. */
function placeLines(content: HookContent, stage: Stage, below: number, alone: boolean, width: number): Line[] {
  const { grid, styles, palette } = stage;
  const places = HOOK_PLACES[grid.form];
  const known = content.place.filter((one) => !content.title.includes(one));
  const shown = known.length === 0 ? [] : content.place;
  if (shown.length === 0) return [];
  const x = grid.left + 4;
  if (alone) {
    const style = styles.light;
    const sizes = [places.aloneSize, places.aloneSize * 0.85, places.aloneSize * 0.7, 44];
    const size = Math.min(...shown.map((text) => stepped(text, style, { width, mostLines: 1, sizes }).size));
    const leading = size * 1.2;
    const texts = shown.map((text, index) => (index < shown.length - 1 ? text + styles.comma.trimEnd() : text));
    return stacked(
      "place",
      texts,
      { ...style, size },
      { x, first: below + places.aloneBelow + size * 0.7, leading },
      palette.ink,
    );
  }
  const set = stepped(shown.join(styles.comma), styles.plain, {
    width,
    mostLines: 1,
    sizes: [places.placeSize, 44, 40, 36, 33],
  });
  const two =
    set.size >= 33
      ? set
      : stepped(shown.join(styles.comma), styles.plain, { width, mostLines: 2, sizes: [36, 33, 30] });
  return stacked(
    "place",
    two.lines,
    { ...styles.plain, size: two.size },
    { x, first: below + places.placeBelow - (two.lines.length - 1) * two.size * 0.5, leading: two.size * 1.12 },
    palette.ink,
  );
}

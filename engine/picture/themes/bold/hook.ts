import type { HookContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Footage } from "../../assets.ts";
import { at } from "../../easing.ts";
import type { Rect } from "../../rect.ts";
import { sceneMs } from "../scene-clock.ts";
import { backdropOf } from "./backdrop.ts";
import { crossed } from "./counterchange.ts";
import { type Crop, scaled } from "./crop.ts";
import { findCrop, PICTURE_SHARE, widestStroke } from "./crop-search.ts";
import { lineBoxes, moved } from "./dial.ts";
import { capitals, setDial } from "./dial-lines.ts";
import { headAndTail } from "./head-and-tail.ts";
import { rowsOf } from "./hook-rows.ts";
import { letterMask } from "./letter.ts";
import { leave, OPEN_STAGGER_MS } from "./motion.ts";
import { type Away, opening } from "./opening.ts";
import { boxOf, originOf } from "./small-line.ts";
import { progress } from "./progress.ts";
import { even, type Stage, type StagedScene, whole } from "./stage.ts";
import { tailOf } from "./tail.ts";

/** Lines begin to open. */
const FIRST_MS = 60;
const PAY_MS = 400;
const TAIL_MS = 240;
/** Into the letter: the type leaves, then the letter grows until it is all there is. */
const GROW_MS = 420;
const LEAVE_MS = 200;
const LEAVE_PX = 120;
const LEAVE_STAGGER_MS = 40;
/** A logo's plate goes this far beyond the frame's edge, px. */
const OUT_PX = 60;
const LEAST_GROWTH = 3;
/** A title beside a strip keeps this far from it. */
const CLEAR_PX = 24;
const TO_TAIL_PX = 32;
/** How the scene ends: with a cut, or its type leaves and the letter grows until it fills the frame, or is pulled back. */
export type Exit = "cut" | "into the letter" | "pulled back";

/** The role on the letter, its strongest fact on a strip. */
export function stageHook(
  scene: TimelineScene,
  content: HookContent,
  stage: Stage,
  exit: Exit,
  footage: Footage | undefined,
): StagedScene & { readonly crop: Crop } {
  const intoLetter = exit === "into the letter";
  const { grid, palette } = stage;
  const { language } = stage.timeline;
  const rows = rowsOf(content, stage);
  const cut = headAndTail(content.title, grid.hook.characters);
  const named = rows.wordmark.length > 0 || rows.logo !== null || rows.place !== null;
  // Beside a strip from the right the title begins below it.
  const under = !grid.hook.fact.beside || rows.fact === null ? 0 : rows.fact.top + rows.fact.height + CLEAR_PX;
  const top =
    rows.place !== null ? grid.hook.title.y : Math.max(under, named ? grid.hook.alone.named : grid.hook.alone.bare);
  const bottom = grid.hook.title.y + grid.hook.title.height;
  const tail = tailOf(cut.tail, stage, grid.hook.tail);
  const tailTop = grid.hook.tail.bottom - (tail?.height ?? 0);
  const room: Rect = {
    x: grid.left,
    y: top,
    width: grid.right - grid.left,
    height: (tail === null ? bottom : tailTop - CLEAR_PX) - top,
  };
  const set = setDial(capitals(cut.head, language), stage.styles.display, room, {
    gap: grid.gap,
    mostLines: grid.lines.title,
    language,
    centred: tail === null,
  });
  // A tail follows its head closely: both stand in the middle of their room.
  const free = tail === null ? 0 : Math.max(0, tailTop - TO_TAIL_PX - set.bottom);
  const stack = moved(set, even(free / 2));
  const tailStrips = tail?.strips(Math.min(tailTop, stack.bottom + TO_TAIL_PX)) ?? [];
  const small = [...rows.wordmark, ...(rows.place === null ? [] : [rows.place])];
  const crop = findCrop(stage, grid.crops.hook, {
    seen: whole(grid),
    ...(footage === undefined ? {} : { share: PICTURE_SHARE }),
    display: { ...room, y: stack.top, height: stack.bottom - stack.top },
    lines: lineBoxes(stack, grid.right - grid.left),
    small: small.map(boxOf),
    first: 0,
  });
  // Below what is set a picture clears up: captions have strips of their own.
  const lowest = Math.max(bottom, rows.fact === null ? 0 : rows.fact.top + rows.fact.height) + CLEAR_PX;
  const backdrop = backdropOf({ ground: palette.brand, footage, seen: whole(grid), clearBelow: lowest }, stage);
  const duration = sceneMs(scene);
  const growFrom = duration - GROW_MS;
  const leaveFrom = intoLetter ? growFrom - LEAVE_MS * 0.6 : duration - LEAVE_MS - 5 * LEAVE_STAGGER_MS;
  const stroke = intoLetter ? widestStroke(stage, crop) : null;
  const farthest =
    stroke === null
      ? 0
      : Math.hypot(Math.max(stroke.x, grid.width - stroke.x), Math.max(stroke.y, grid.height - stroke.y));
  const growth = stroke === null ? 1 : Math.max(LEAST_GROWTH, farthest / stroke.radius);
  const awayAt = (time: number, order: number): Away => {
    if (exit === "cut") return { x: 0, alpha: 1 };
    const share = leave((time - leaveFrom - order * LEAVE_STAGGER_MS) / LEAVE_MS);
    return { x: -Math.round(share * LEAVE_PX), alpha: Math.round((1 - share) * 32) / 32 };
  };
  return {
    crop,
    list: (time) => {
      const grown = stroke === null ? 0 : at(time, growFrom, GROW_MS, 0, 1, leave);
      const letter = letterMask(stage, stroke === null || grown === 0 ? crop : scaled(crop, growth ** grown, stroke));
      const field = backdrop.field(letter, null);
      const gone = exit === "cut" ? 0 : leave((time - leaveFrom) / (LEAVE_MS + 60));
      // The next scene begins with the letter in ink.
      const shapes = backdrop.shapes(letter, time, gone);
      if (rows.logo !== null && gone < 1) shapes.push(...rows.logo.shapes(gone * (rows.logo.right + OUT_PX)));
      small.forEach((row, index) => {
        const away = awayAt(time, 0);
        if (away.alpha > 0)
          shapes.push(
            ...crossed(`head ${index}`, row.text, row.style, originOf(row) + away.x, row.y, field, away.alpha),
          );
      });
      const starts = stack.lines.map((_, index) => FIRST_MS + index * OPEN_STAGGER_MS);
      shapes.push(
        ...opening("title", stack, stage, field, time, starts, {
          there: true,
          away: (line) => awayAt(time, line + 1),
        }),
      );
      tailStrips.forEach((one, index) => shapes.push(...one.shapes(time, TAIL_MS + index * 60, false, gone)));
      if (rows.fact === null) shapes.push(progress(stage, time, duration));
      else shapes.push(...rows.fact.shapes(time, PAY_MS, true, gone));
      return shapes;
    },
  };
}

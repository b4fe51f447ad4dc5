import type { HookContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Shape } from "../../display-list.ts";
import { at } from "../../easing.ts";
import type { Rect } from "../../rect.ts";
import { inkWidth } from "../../type.ts";
import { sceneMs } from "../scene-clock.ts";
import { crossed, type Field } from "./counterchange.ts";
import { type Crop, scaled } from "./crop.ts";
import { findCrop, widestStroke } from "./crop-search.ts";
import { lineBoxes } from "./dial.ts";
import { capitals, setDial } from "./dial-lines.ts";
import { headAndTail, squeezed } from "./head-and-tail.ts";
import { letterMask, letterShape } from "./letter.ts";
import { leave, OPEN_STAGGER_MS } from "./motion.ts";
import { type Away, opening } from "./opening.ts";
import { boxOf, originOf, smallLine, type SmallLine } from "./small-line.ts";
import { progress } from "./progress.ts";
import { ground, type Stage, type StagedScene } from "./stage.ts";
import { strip, type Strip } from "./strip.ts";
import { CAP_EM, isSquare } from "./styles.ts";

/** Lines begin to open. */
const FIRST_MS = 60;
const PAY_MS = 400;
const TAIL_MS = 240;
/** Into the letter: the type leaves, then the letter grows until it is all there is. */
const GROW_MS = 420;
const LEAVE_MS = 200;
const LEAVE_PX = 120;
const LEAVE_STAGGER_MS = 40;
const LEAST_GROWTH = 3;
/** A title beside a strip keeps this far from it. */
const CLEAR_PX = 24;
const PAD_Y = 32;
/** From names to a strip that has no runner, px. */
const BESIDE_PX = 90;
/** Names beside a strip, px. */
const NAMES_PX = 640;

interface Rows {
  readonly wordmark: SmallLine | null;
  readonly place: SmallLine | null;
  readonly fact: Strip | null;
}

/** How the scene ends: with a cut, or its type leaves and the letter grows until it fills the frame, or is pulled back. */
export type Exit = "cut" | "into the letter" | "pulled back";

/** The role on the letter, its strongest fact on a strip. */
export function stageHook(
  scene: TimelineScene,
  content: HookContent,
  stage: Stage,
  exit: Exit,
): StagedScene & { readonly crop: Crop } {
  const intoLetter = exit === "into the letter";
  const { grid, palette } = stage;
  const { language } = stage.timeline;
  const rows = rowsOf(content, stage);
  const cut = headAndTail(content.title, grid.hook.characters);
  const lowest = [rows.wordmark, rows.place].reduce((y, row) => Math.max(y, row === null ? 0 : row.y), 0);
  // Beside a strip from the right the title begins below it.
  const under = !grid.hook.fact.beside || rows.fact === null ? 0 : rows.fact.top + rows.fact.height + CLEAR_PX;
  const top =
    rows.place !== null
      ? grid.hook.title.y
      : Math.max(under, lowest === 0 ? grid.hook.alone.bare : grid.hook.alone.named);
  const bottom = grid.hook.title.y + grid.hook.title.height;
  const tail = tailOf(cut.tail, stage);
  const tailBox = tail === null ? 0 : tail.lines.length * tail.pitch;
  const tailTop = grid.hook.tail.bottom - tailBox;
  const room: Rect = {
    x: grid.left,
    y: top,
    width: grid.right - grid.left,
    height: (tail === null ? bottom : tailTop - CLEAR_PX) - top,
  };
  const stack = setDial(capitals(cut.head, language), stage.styles.display, room, {
    gap: grid.gap,
    mostLines: grid.lines.title,
    language,
    centred: tail === null,
  });
  // A tail follows its head closely.
  const tailY = tail === null ? 0 : Math.min(tailTop, stack.bottom + CLEAR_PX + 8);
  const tailStrips =
    tail === null
      ? []
      : tail.lines.map((text, index) =>
          strip({
            id: `tail ${index}`,
            text,
            style: tail.style,
            side: "left",
            x: grid.left,
            y: tailY + index * tail.pitch + tail.padY + CAP_EM * tail.style.size,
            padX: grid.padX.tail,
            padY: tail.padY,
            fill: palette.tint,
            colour: palette.ink,
            frameWidth: grid.width,
            runnerRoom: 0,
          }),
        );
  const small = [rows.wordmark, rows.place].flatMap((row) => (row === null ? [] : [row]));
  const crop = findCrop(stage, grid.crops.hook, {
    seen: { x: 0, y: 0, width: grid.width, height: grid.height },
    display: { ...room, y: stack.top, height: stack.bottom - stack.top },
    lines: lineBoxes(stack, grid.right - grid.left),
    small: small.map(boxOf),
    first: 0,
  });
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
      const field: Field = { ground: palette.brand, figure: palette.ink, letter, clip: null };
      const shapes: Shape[] = [ground(grid, palette.brand), letterShape(letter, palette.ink)];
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
      const gone = exit !== "cut" ? leave((time - leaveFrom) / (LEAVE_MS + 60)) : 0;
      tailStrips.forEach((one, index) => shapes.push(...one.shapes(time, TAIL_MS + index * 60, false, gone)));
      if (rows.fact === null) shapes.push(progress(stage, time, duration));
      else shapes.push(...rows.fact.shapes(time, PAY_MS, true, gone));
      return shapes;
    },
  };
}

function rowsOf(content: HookContent, stage: Stage): Rows {
  const { grid, styles } = stage;
  const place = content.place.join(", ");
  const pay = content.pay === null ? "" : [content.pay.text, content.pay.unit].filter((part) => part !== "").join(" ");
  const shown = pay === "" ? place : pay;
  const { side, y, size, beside: isBeside } = grid.hook.fact;
  const fact = shown === "" ? null : factStrip(shown, stage, side, y, size, grid.padX.fact);
  // Beside a strip the names have what it leaves.
  const beside = !isBeside || fact === null ? grid.right - grid.left : fact.end - grid.left - BESIDE_PX;
  const width = Math.max(320, Math.min(beside, NAMES_PX));
  const wordmark = content.company === null ? null : nameLine(content.company, stage, width, beside);
  const placeY = wordmark === null ? grid.head.y : grid.head.second;
  const placeRow =
    pay === "" || place === "" ? null : smallLine(place, styles.small, 46, { x: grid.left, y: placeY }, width, 92);
  if (fact === null || !isBeside) return { wordmark, place: placeRow, fact };
  const rowsRight = Math.max(
    ...[wordmark, placeRow].map((row) => (row === null ? 0 : row.x + inkWidth(row.text, row.style))),
  );
  const runnerRoom = Math.max(0, fact.end - rowsRight - 100);
  return { wordmark, place: placeRow, fact: factStrip(shown, stage, side, y, size, grid.padX.fact, runnerRoom) };
}

/** A company's name, in the room beside a runner; a very long one takes the runner's. */
function nameLine(name: string, stage: Stage, width: number, most: number): SmallLine {
  const { grid, styles } = stage;
  const at = { x: grid.left, y: grid.head.y };
  const line = smallLine(name, styles.wordmark, 60, at, width);
  return !isSquare(name) && (line.style.stretch ?? 0) < 76
    ? smallLine(name, styles.wordmark, 60, at, Math.max(width, most))
    : line;
}

/** The fact on its strip; narrower, then smaller, where it is long. */
export function factStrip(
  text: string,
  stage: Stage,
  side: "left" | "right",
  y: number,
  size: number,
  padX: number,
  runnerRoom = 400,
): Strip {
  const { grid, styles, palette } = stage;
  const { most } = grid.hook.fact;
  const line = smallLine(text, styles.strip, size, { x: 0, y }, most, 92);
  const width = inkWidth(text, line.style);
  const x = side === "left" ? grid.left : grid.right - width;
  const spare = side === "left" ? grid.width - (x + width + padX) - 10 : runnerRoom;
  return strip({
    id: "fact",
    text,
    style: line.style,
    side,
    x,
    y: y - ((size - line.style.size) * CAP_EM) / 2,
    padX,
    padY: PAD_Y + ((size - line.style.size) * CAP_EM) / 2,
    fill: palette.paper,
    colour: palette.ink,
    frameWidth: grid.width,
    runnerRoom: Math.min(runnerRoom, spare),
  });
}

function tailOf(text: string, stage: Stage) {
  if (text === "") return null;
  const { grid, styles } = stage;
  const set = squeezed(text, styles.slim, {
    width: grid.right - grid.left - grid.hook.tail.spare,
    mostLines: grid.hook.tail.lines,
    mostSize: grid.hook.tail.size.most,
    leastSize: grid.hook.tail.size.least,
  });
  const padY = Math.round(set.style.size * 0.3);
  return { ...set, padY, pitch: Math.round((CAP_EM * set.style.size + 2 * padY) / 2) * 2 };
}

import type { DoContent } from "../../../script/storyboard.ts";
import type { Footage } from "../../assets.ts";
import { box, type Shape } from "../../display-list.ts";
import { clearLeading } from "../../leading.ts";
import type { Mask } from "../../mask.ts";
import type { Rect } from "../../rect.ts";
import { setLine, type TypeStyle } from "../../type.ts";
import { backdropOf } from "./backdrop.ts";
import { findCrop, PICTURE_SHARE } from "./crop-search.ts";
import { lineBoxes } from "./dial.ts";
import { capitals, joined, setDial } from "./dial-lines.ts";
import { squeezed } from "./head-and-tail.ts";
import { letterMask } from "./letter.ts";
import { gear } from "./motion.ts";
import { opening } from "./opening.ts";
import { runner } from "./runner.ts";
import { originOf, smallLine, type SmallLine } from "./small-line.ts";
import { even, type Stage, type StagedScene } from "./stage.ts";
import { isSquare, SQUARE_LOWER_EM } from "./styles.ts";
import { sectionName } from "../section-name.ts";

/** The bands move up one place in this time, ms. */
const MOVE_MS = 440;
/** Lines open while the bands still move, and follow each other. */
const OPEN_AT_MS = 40;
const STAGGER_MS = 80;
const SLIDE_PX = 24;
const SLIDE_MS = 240;
const DUTY_STRETCH = 88;

/** The neighbours of a beat; null for the first or last. */
export interface Neighbours {
  readonly before: DoContent | null;
  readonly after: DoContent | null;
}

function statementOf(content: DoContent): string {
  return joined([content.lead, content.hero, content.tail]);
}

/** One thing that the job is about, between the one before and the one after. */
export function stageBeat(
  content: DoContent,
  neighbours: Neighbours,
  stage: Stage,
  footage: Footage | undefined,
): StagedScene {
  const { grid, palette, styles, timeline } = stage;
  const [top, from, to, end] = grid.beat.edges;
  const stack = setDial(capitals(statementOf(content), timeline.language), styles.display, grid.beat.dial, {
    gap: grid.gap,
    mostLines: grid.lines.statement,
    language: timeline.language,
    centred: true,
  });
  const band: Rect = { x: 0, y: from, width: grid.width, height: to - from };
  const own = grid.crops.do;
  const turned = { ...own, angle: own.angle + (content.beat - 1) * 74 };
  const crop = findCrop(stage, turned, {
    seen: band,
    ...(footage === undefined ? {} : { share: PICTURE_SHARE }),
    display: { ...grid.beat.dial, y: stack.top, height: stack.bottom - stack.top },
    lines: lineBoxes(stack, grid.right - grid.left),
    small: [],
    others: 2 + content.beat,
  });
  const letter = letterMask(stage, crop);
  const backdrop = backdropOf({ ground: palette.brand, footage, seen: band }, stage);
  const done = neighbours.before === null ? sectionName(timeline.language, "do") : statementOf(neighbours.before);
  const next = neighbours.after === null ? "" : statementOf(neighbours.after);
  const doneLine = duty(done, grid.beat.doneText, grid.width - grid.beat.runner.width - grid.left - 40);
  const nextLine = duty(next, grid.beat.nextText, grid.right - grid.left);
  const moves = content.beat > 1;
  return {
    list: (time) => {
      const share = moves ? gear(time / MOVE_MS) : 1;
      // The next band rises from where the frame ends; the active one takes the place of all that was below the done one.
      const activeBottom = even(end + (to - end) * share);
      const seen: Rect = { x: 0, y: from, width: grid.width, height: activeBottom - from };
      const field = backdrop.field(letter, seen);
      const shapes = backdrop.shapes(letter, time);
      const starts = stack.lines.map((_, index) => OPEN_AT_MS + index * STAGGER_MS);
      shapes.push(...opening("duty", stack, stage, field, time, starts));
      shapes.push(box("done", 0, top, grid.width, from - top, palette.tint));
      shapes.push(box("next", 0, activeBottom, grid.width, end - activeBottom, palette.paper));
      if (end < grid.height) shapes.push(...below(letter));
      shapes.push(...slim("done text", doneLine, time, 0), ...slim("next text", nextLine, time, MOVE_MS * 0.5));
      shapes.push(...bars(time));
      return shapes;
    },
  };

  /** On one line where that leaves it large enough, else on two round the same place. */
  function duty(text: string, y: number, width: number): readonly SmallLine[] {
    if (text === "") return [];
    const { twoLines } = grid.beat;
    const style = (size: number, stretch: number): TypeStyle => styles.slim(size, stretch);
    const one = smallLine(text, style, grid.beat.size, { x: grid.left, y }, width, DUTY_STRETCH);
    if (one.style.size >= twoLines.below) return [one];
    const set = squeezed(text, style, { width, leastLines: 2, mostLines: 2, mostSize: twoLines.size, leastSize: 34 });
    const leading = set.style.size * clearLeading(set.lines, set.style, 1.1);
    const lower = isSquare(text) ? SQUARE_LOWER_EM * set.style.size : 0;
    const first = Math.max(twoLines.first, y - ((set.lines.length - 1) * leading) / 2) + lower;
    return set.lines.map((line, index) => ({ text: line, style: set.style, x: grid.left, y: first + index * leading }));
  }

  function slim(id: string, lines: readonly SmallLine[], time: number, start: number): Shape[] {
    const share = moves ? gear((time - start) / SLIDE_MS) : 1;
    const alpha = Math.round(share * 16) / 16;
    return lines.map((line, index) => {
      const y = line.y + even((1 - share) * SLIDE_PX);
      return setLine(`${id} ${index}`, line.text, line.style, originOf(line), y, { colour: palette.ink, alpha });
    });
  }

  /** Below the bands of a tall film the letter shows again. */
  function below(mask: Mask): Shape[] {
    const y = end;
    const clip: Rect = { x: 0, y, width: grid.width, height: grid.height - y };
    return [
      box("below", 0, y, grid.width, grid.height - y, palette.brand),
      { kind: "stencil", id: "letter below", mask, x: 0, y: 0, colour: palette.ink, alpha: 1, clip },
    ];
  }

  /** The done band's runner: bars towards the right edge of the frame. */
  function bars(time: number): Shape[] {
    return runner(
      {
        id: "done bar",
        side: "right",
        end: grid.width + 60,
        top,
        height: from - top,
        room: 480,
        fill: palette.ink,
        scale: grid.beat.runner.scale,
      },
      time + 600,
      true,
    );
  }
}

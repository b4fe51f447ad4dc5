import type { WhyContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Footage } from "../../assets.ts";
import { at } from "../../easing.ts";
import type { Rect } from "../../rect.ts";
import { byHalf } from "../entrance.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { backdropOf } from "./backdrop.ts";
import { crossed } from "./counterchange.ts";
import { scaled } from "./crop.ts";
import { findCrop, PICTURE_SHARE } from "./crop-search.ts";
import { lineBoxes } from "./dial.ts";
import { capitals, joined, setDial } from "./dial-lines.ts";
import { squeezed } from "./head-and-tail.ts";
import { letterMask } from "./letter.ts";
import { BEFORE_WORD_MS, OPEN_MS, slam, STRIP_MS } from "./motion.ts";
import { opening } from "./opening.ts";
import { progress } from "./progress.ts";
import { boxOf, originOf, smallLines } from "./small-line.ts";
import { even, type Stage, type StagedScene, whole } from "./stage.ts";
import { strip } from "./strip.ts";
import { CAP_EM } from "./styles.ts";

/** Out of the letter: from this much larger to its place. */
const OPEN_FROM = 1.6;
const SETTLE_MS = 380;
/** A hero of fewer characters is too little for a dial of its own: then a mission stays whole up to the most. */
const LEAST_END = 9;
const MOST_WHOLE = 46;
/** Lines come on their words, but never later than this, ms: the frame is not left empty while one waits for the voice. */
const LATEST_FIRST_MS = 100;
const LATEST_NEXT_MS = 340;
const PAD_Y_EM = 0.34;
const BELOW_PX = 30;
/** From the dial to where a picture clears up. */
const CLEAR_PX = 24;

/** What the employer is there for. */
export function stageWhy(
  scene: TimelineScene,
  content: WhyContent,
  stage: Stage,
  outOfLetter: boolean,
  footage: Footage | undefined,
): StagedScene {
  const { grid, palette, styles, timeline } = stage;
  const duration = sceneMs(scene);
  const statement = joined([content.lead, content.hero, content.tail]);
  const end = joined([content.hero, content.tail]);
  const most = end.length >= LEAST_END ? grid.why.whole : MOST_WHOLE;
  const split = content.lead !== "" && statement.length > most;
  const head = { x: grid.left, y: grid.head.y };
  const wordmark =
    stage.company === null ? [] : smallLines(stage.company, styles.wordmark, 60, head, grid.right - grid.left);
  const leadSet = split
    ? squeezed(content.lead, styles.item, {
        width: grid.right - grid.left - 60,
        mostLines: grid.why.lead.lines,
        mostSize: grid.why.lead.size,
        leastSize: 56,
      })
    : { lines: [], style: styles.item(80) };
  const padY = Math.round(leadSet.style.size * PAD_Y_EM);
  const pitch = even(CAP_EM * leadSet.style.size + 2 * padY);
  const lift = wordmark.length === 0 ? grid.why.lift : 0;
  const strips = leadSet.lines.map((text, index) =>
    strip({
      id: `lead ${index}`,
      text,
      style: leadSet.style,
      side: "left",
      x: grid.left,
      y: grid.why.dial.y - lift - 8 + index * pitch + padY + CAP_EM * leadSet.style.size,
      padX: 44,
      padY,
      fill: palette.brand,
      colour: palette.ink,
      frameWidth: grid.width,
      runnerRoom: index === leadSet.lines.length - 1 ? grid.width - grid.left : 0,
    }),
  );
  const last = strips.at(-1);
  const top = last === undefined ? grid.why.dial.y - lift : last.top + last.height + BELOW_PX;
  const bottom = grid.why.dial.y + grid.why.dial.height;
  const room: Rect = { ...grid.why.dial, y: top, height: bottom - top };
  const text = split ? end : statement;
  const stack = setDial(capitals(text, timeline.language), styles.display, room, {
    gap: grid.gap,
    mostLines: grid.lines.statement,
    language: timeline.language,
    centred: true,
    ...(split || content.lead === "" ? {} : { end: capitals(end, timeline.language) }),
  });
  const crop = findCrop(stage, grid.crops.why, {
    seen: whole(grid),
    ...(footage === undefined ? {} : { share: PICTURE_SHARE }),
    display: { ...room, y: stack.top, height: stack.bottom - stack.top },
    lines: lineBoxes(stack, grid.right - grid.left),
    small: wordmark.map(boxOf),
    first: 0,
  });
  const backdrop = backdropOf(
    { ground: palette.tint, footage, seen: whole(grid), clearBelow: bottom + CLEAR_PX },
    stage,
  );
  const middle = { x: grid.width / 2, y: grid.height / 2 };
  const starts: number[] = [];
  for (const line of stack.lines) {
    const latest = LATEST_FIRST_MS + starts.length * LATEST_NEXT_MS;
    const said = Math.min(latest, whenSaid(line.text, scene, latest) - BEFORE_WORD_MS);
    // Never before the line above.
    starts.push(Math.max((starts.at(-1) ?? 40) + 40, byHalf(said, OPEN_MS, duration)));
  }
  const lead0 = strips.length === 0 ? 0 : 60;
  return {
    list: (time) => {
      const factor = outOfLetter ? at(time, 0, SETTLE_MS, OPEN_FROM, 1, slam) : 1;
      const letter = letterMask(stage, factor === 1 ? crop : scaled(crop, factor, middle));
      const field = backdrop.field(letter, null);
      const shapes = backdrop.shapes(letter, time);
      wordmark.forEach((row, index) =>
        shapes.push(...crossed(`wordmark ${index}`, row.text, row.style, originOf(row), row.y, field)),
      );
      shapes.push(...opening("mission", stack, stage, field, time, starts));
      strips.forEach((one, index) => {
        const start = byHalf(lead0 + index * 80, STRIP_MS, duration);
        shapes.push(...one.shapes(time, start, true));
      });
      shapes.push(progress(stage, time, duration, palette.brand));
      return shapes;
    },
  };
}

import type { QuoteContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Footage } from "../../assets.ts";
import { at } from "../../easing.ts";
import { byHalf } from "../entrance.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { backdropOf } from "./backdrop.ts";
import { type Crop, scaled } from "./crop.ts";
import { findCrop, PICTURE_SHARE } from "./crop-search.ts";
import { lineBoxes } from "./dial.ts";
import { capitals, evenWays, setDial } from "./dial-lines.ts";
import { factStrip } from "./fact-strip.ts";
import type { Grid } from "./grid.ts";
import { letterMask } from "./letter.ts";
import { BEFORE_WORD_MS, OPEN_MS, slam, STRIP_MS } from "./motion.ts";
import { opening } from "./opening.ts";
import { progress } from "./progress.ts";
import { type Stage, type StagedScene, whole } from "./stage.ts";

/** The mark comes to rest from this much larger. */
const MARK_FROM = 1.4;
const SETTLE_MS = 380;
/** Lines come on their words, but never later after each other than this, ms. */
const FIRST_MS = 60;
const LATEST_NEXT_MS = 260;
/** From the last line's start to the speaker, ms. */
const SPEAKER_MS = 240;
const CLEAR_PX = 24;

interface Mark {
  readonly sign: string;
  /** Its middle is so much higher than that of “, as a share of the height. */
  readonly rise: number;
  /** How large it is, as a share of the height. */
  readonly size: number;
}

/** Signs that open a quotation, by language; all others open it with the English one. */
const MARKS: Readonly<Record<string, Mark>> = {
  // The German one is this, on the line.
  de: { sign: "”", rise: 0, size: 1 },
  fr: { sign: "«", rise: 0.25, size: 1 },
  ja: { sign: "「", rise: 0.13, size: 0.6 },
};
const MARK: Mark = { sign: "“", rise: 0, size: 1 };

const MARK_SCALES = [0.8, 1.5, 2.2, 3];
const MARK_ANGLES = [-8, -16, 12];
const MARK_SHARES = [-0.1, 0.2, 0.5, 0.8, 1.1];

/** The mark larger, smaller and elsewhere: closer by, its edges are fewer. */
function marksLike(own: Crop, { width, height }: Grid): readonly Crop[] {
  return MARK_SCALES.flatMap((scale) =>
    MARK_ANGLES.flatMap((angle) =>
      MARK_SHARES.flatMap((x) =>
        MARK_SHARES.map((y) => ({ height: own.height * scale, angle, x: x * width, y: y * height })),
      ),
    ),
  );
}

/** What somebody says: here the one letter is a quotation mark, and their name stands on a strip. */
export function stageQuote(
  scene: TimelineScene,
  content: QuoteContent,
  stage: Stage,
  footage: Footage | undefined,
): StagedScene {
  const { grid, palette, styles, timeline } = stage;
  const duration = sceneMs(scene);
  const { dial, lines, speaker, mark } = grid.quote;
  const { sign, rise, size } = MARKS[timeline.language.slice(0, 2)] ?? MARK;
  const marked: Stage = { ...stage, initial: sign };
  const text = capitals(content.text, timeline.language);
  const stack = setDial(text, styles.display, dial, {
    gap: grid.gap * 0.8,
    mostLines: lines,
    language: timeline.language,
    ways: evenWays(text, lines, timeline.language),
    centred: true,
  });
  const own = { ...mark, height: mark.height * size, y: mark.y - rise * mark.height };
  const crop = findCrop(marked, own, {
    seen: whole(grid),
    ...(footage === undefined ? {} : { share: PICTURE_SHARE }),
    display: { ...dial, y: stack.top, height: stack.bottom - stack.top },
    lines: lineBoxes(stack, dial.width),
    small: [],
    others: marksLike(own, grid),
    strict: true,
  });
  const fact =
    content.speaker === null ? null : factStrip({ text: content.speaker, ...speaker, fill: palette.brand }, stage);
  const bottom = fact === null ? dial.y + dial.height : fact.top + fact.height;
  const backdrop = backdropOf(
    { ground: palette.paper, footage, seen: whole(grid), clearBelow: bottom + CLEAR_PX },
    stage,
  );
  const middle = { x: grid.width / 2, y: grid.height / 2 };
  const starts: number[] = [];
  for (const [index, line] of stack.lines.entries()) {
    const latest = FIRST_MS + index * LATEST_NEXT_MS;
    const said = Math.min(latest, whenSaid(line.text, scene, latest) - BEFORE_WORD_MS);
    starts.push(Math.max((starts.at(-1) ?? 0) + 40, byHalf(said, OPEN_MS, duration)));
  }
  const speakerAt = byHalf((starts.at(-1) ?? 0) + SPEAKER_MS, STRIP_MS, duration);
  return {
    list: (time) => {
      const factor = at(time, 0, SETTLE_MS, MARK_FROM, 1, slam);
      const letter = letterMask(marked, factor === 1 ? crop : scaled(crop, factor, middle));
      const shapes = backdrop.shapes(letter, time);
      shapes.push(...opening("quote", stack, stage, backdrop.field(letter, null), time, starts));
      if (fact === null) shapes.push(progress(stage, time, duration, palette.brand));
      else shapes.push(...fact.shapes(time, speakerAt, true));
      return shapes;
    },
  };
}

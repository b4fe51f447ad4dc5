import type { Cue, TimedWord } from "../../../timeline/timeline.ts";
import { box, type Shape } from "../../display-list.ts";
import { intersect, type Rect } from "../../rect.ts";
import { inkWidth, setLine, type TypeStyle } from "../../type.ts";
import { activeWord, gapEm, lineWidth } from "../caption-words.ts";
import type { Grid } from "./grid.ts";
import { slabRect } from "./slab.ts";
import type { Stage, StagedScene } from "./stage.ts";

const BLOCK_EM = 1.24;
const BLOCK_ABOVE_EM = 0.9;
const BLOCK_PADDING_EM = 0.17;
const STRIP_PADDING_EM = 0.36;

/** A stretch of the frame and the colours that captions have on it. */
interface Ground {
  readonly name: string;
  readonly colours: Colours;
  /** Null for all of the frame. */
  readonly clip: Rect | null;
}

/**
 * The caption at a time, with a block under the word that is being said.
 * @param edge where the slab's edge stands, for captions that lie on it: while it passes, each side has its colours
 */
export function captionShapes(
  cue: Cue,
  sample: number,
  place: StagedScene["captions"],
  edge: number,
  stage: Stage,
): Shape[] {
  const { grid, styles } = stage;
  const right = place.right ?? grid.right;
  const natural: TypeStyle = { ...styles.sans, weight: 600, size: grid.caption.size };
  const widest = Math.max(...cue.lines.map((line) => lineWidth(line, natural)));
  const style = { ...natural, size: natural.size * Math.min(1, (right - place.x) / Math.max(1, widest)) };
  const active = activeWord(cue, sample);
  const baseline = place.ground === "picture" ? grid.plate.captionY : grid.caption.baseline;
  return groundsOf(place, edge, stage).flatMap((ground) =>
    setCue(cue, active, style, { x: place.x, baseline }, ground, grid),
  );
}

function groundsOf(place: StagedScene["captions"], edge: number, stage: Stage): Ground[] {
  const { grid } = stage;
  const colours = coloursOn(place.ground, stage);
  const passed = grid.below ? edge <= grid.caption.baseline - 2 * grid.caption.leading : edge <= place.x - 40;
  if (place.ground !== "accent" || passed) return [{ name: place.ground, colours, clip: null }];
  const paper = grid.below
    ? { x: 0, y: 0, width: grid.width, height: edge }
    : { x: 0, y: 0, width: edge, height: grid.height };
  return [
    { name: "paper", colours: coloursOn("paper", stage), clip: paper },
    { name: "accent", colours, clip: slabRect(grid, edge) },
  ];
}

function setCue(
  cue: Cue,
  active: TimedWord | undefined,
  style: TypeStyle,
  { x: left, baseline: lowest }: { readonly x: number; readonly baseline: number },
  ground: Ground,
  grid: Grid,
): Shape[] {
  const shapes: Shape[] = [];
  const { clip } = ground;
  const { strip, ...colours } = ground.colours;
  cue.lines.forEach((line, row) => {
    const baseline = lowest - (cue.lines.length - 1 - row) * grid.caption.leading;
    let x = left;
    if (strip !== null) {
      const padding = STRIP_PADDING_EM * style.size;
      const width = Math.round(lineWidth(line, style) + 2 * padding);
      const top = Math.round(baseline - BLOCK_ABOVE_EM * style.size);
      const height = Math.round(BLOCK_EM * style.size);
      shapes.push(box(`caption strip ${cue.start} ${row}`, Math.round(left - padding), top, width, height, strip));
    }
    line.forEach((word, index) => {
      const width = inkWidth(word.text, style);
      const id = `caption ${ground.name} ${cue.start} ${row} ${index}`;
      const isActive = word === active;
      if (isActive) {
        const padding = BLOCK_PADDING_EM * style.size;
        const block = {
          x: Math.round(x - padding),
          y: Math.round(baseline - BLOCK_ABOVE_EM * style.size),
          width: Math.round(width + 2 * padding),
          height: Math.round(BLOCK_EM * style.size),
        };
        const rect = clip === null ? block : intersect(block, clip);
        if (rect !== null) shapes.push(box(`${id} block`, rect.x, rect.y, rect.width, rect.height, colours.block));
      }
      shapes.push(
        setLine(id, word.text, style, x, baseline, { colour: isActive ? colours.active : colours.text, clip }),
      );
      x += width + gapEm(word, line[index + 1]) * style.size;
    });
  });
  return shapes;
}

interface Colours {
  /** A block behind the whole line, where nothing else gives type its ground; null for none. */
  readonly strip: string | null;
  readonly text: string;
  readonly block: string;
  readonly active: string;
}

function coloursOn(lies: StagedScene["captions"]["ground"], stage: Stage): Colours {
  const { palette } = stage;
  if (lies === "accent")
    return {
      strip: null,
      text: palette.on,
      block: palette.on,
      active: palette.on === palette.ink ? palette.paper : palette.accent,
    };
  if (lies === "paper") return { strip: null, text: palette.ink, block: palette.accent, active: palette.on };
  const strip = lies === "picture" ? palette.ink : null;
  return { strip, text: palette.paper, block: palette.accentOnInk, active: palette.on };
}

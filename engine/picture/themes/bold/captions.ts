import type { Cue } from "../../../timeline/timeline.ts";
import { isRightToLeft } from "../../direction.ts";
import { box, type Shape } from "../../display-list.ts";
import { inkWidth, setLine } from "../../type.ts";
import { activeWord, gapEm, lineWidth } from "../caption-words.ts";
import { even, type Stage } from "./stage.ts";
import { CAP_EM } from "./styles.ts";

/** The strip reaches this far out of the margin, so that its text stays on it. */
const OUTDENT_PX = 24;
/** The box round the word that is said: from the strip's edge, and beside the word. */
const INSET_PX = 9;
const PADDING_PX = 9;
/** Arabic letters have dots and bowls far below the line: they are set so much higher (em), on a higher box. */
const DEEP = { riseEm: 0.15, insetPx: 4 } as const;

/** A caption: a strip of ink a line; the word that is said on a box of the brand. */
export function captionShapes(cue: Cue, sample: number, stage: Stage): Shape[] {
  const { grid, palette, styles, timeline } = stage;
  const deep = isRightToLeft(timeline.language);
  const inset = deep ? DEEP.insetPx : INSET_PX;
  const lines = grid.caption.twoLines ? cue.lines : [cue.lines.flat()];
  const natural = styles.caption(grid.caption.size);
  const widest = Math.max(...lines.map((line) => lineWidth(line, natural)));
  const style = styles.caption(grid.caption.size * Math.min(1, (grid.right - grid.left) / Math.max(1, widest)));
  const active = activeWord(cue, sample);
  const shapes: Shape[] = [];
  lines.forEach((line, row) => {
    const baseline = grid.caption.baseline - (lines.length - 1 - row) * grid.caption.leading;
    const id = `caption ${cue.start} ${row}`;
    const top = even(baseline - (CAP_EM * grid.caption.size) / 2 - grid.caption.height / 2);
    const width = even(lineWidth(line, style) + 2 * OUTDENT_PX);
    shapes.push(box(`${id} strip`, grid.left - OUTDENT_PX, top, width, grid.caption.height, palette.ink));
    const y = baseline - (deep ? Math.round(DEEP.riseEm * style.size) : 0);
    let x = grid.left;
    line.forEach((word, index) => {
      const wide = inkWidth(word.text, style);
      const said = word === active;
      if (said) {
        const left = Math.round(x - PADDING_PX);
        shapes.push(
          box(
            `${id} ${index} said`,
            left,
            top + inset,
            Math.round(wide + 2 * PADDING_PX),
            grid.caption.height - 2 * inset,
            palette.brand,
          ),
        );
      }
      shapes.push(setLine(`${id} ${index}`, word.text, style, x, y, { colour: said ? palette.ink : palette.paper }));
      x += wide + gapEm(word, line[index + 1]) * style.size;
    });
  });
  return shapes;
}

import type { HookContent } from "../../../script/storyboard.ts";
import type { Shape } from "../../display-list.ts";
import { factsOf } from "./facts.ts";
import { indexLine } from "./index-line.ts";
import { instrument } from "./instrument.ts";
import { bead } from "./lume.ts";
import { hang, type Row, rowShape } from "./rows.ts";
import { stepped } from "./setting.ts";
import type { Stage } from "./stage.ts";
import { titleRows } from "./title.ts";
import { wordmark } from "./wordmark.ts";

const HALO_PX = 40;
const BEAD_PX = 11;
const LEADING = 1.14;

/** The still that stands for the film: the role, large, one fact, and the index line at rest on the dial. */
export function posterShapes(content: HookContent, stage: Stage): readonly Shape[] {
  const { grid, palette, styles } = stage;
  const { dial, head, title, index, fact } = grid.poster;
  const light = palette.night;
  const [strongest = ""] = factsOf(content, styles.comma);
  const { width } = fact;
  const one = stepped(strongest, styles.plain, { width, mostLines: 1, sizes: fact.sizes });
  const least = fact.sizes.at(-1) ?? 0;
  const set =
    one.size >= least ? one : stepped(strongest, styles.plain, { width, mostLines: 2, sizes: [least, 48, 42] });
  const rows: readonly Row[] = [
    ...titleRows(content.title, stage, title).map((row) => ({ ...row, at: null })),
    ...hang(
      "fact",
      set.lines,
      { ...styles.plain, size: set.size },
      {
        x: grid.left,
        last: fact.y + (set.lines.length - 1) * set.size * LEADING,
        leading: set.size * LEADING,
      },
      { colour: light.lume, at: null },
    ),
  ];
  const line = indexLine(index, grid.left, light);
  const clear = [{ x: 0, y: 0, width: grid.left + Math.max(title.width, width), height: index.y }];
  return [
    ...instrument(dial, stage, light, clear, "no captions")(0),
    ...wordmark(stage, light, title.width, head),
    ...line.list("index", 1),
    ...bead("bead", line.end.x, line.end.y, light, { r: BEAD_PX, halo: HALO_PX }),
    ...rows.map((row) => rowShape(row, 0)),
  ].map((shape) => ({ ...shape, id: `poster/${shape.id}` }));
}

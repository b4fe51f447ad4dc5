import type { HookContent } from "../../../script/storyboard.ts";
import type { Shape } from "../../display-list.ts";
import { at } from "../../easing.ts";
import { factsOf } from "./facts.ts";
import { indexLine } from "./index-line.ts";
import { instrument } from "./instrument.ts";
import { bead, breathing } from "./lume.ts";
import { draw, settle } from "./motion.ts";
import { hang, type Row, rowShape } from "./rows.ts";
import { stepped } from "./setting.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { titleRows } from "./title.ts";
import { wordmark } from "./wordmark.ts";

const TURN_DEGREES = 6;
const TURN_MS = 900;
const INDEX = { at: 200, ms: 600 };
const LIT_AT_MS = 800;
const LIT_MS = 120;
const PAY_AT_MS = 600;

/** The role hangs from the index line, its facts below; the line comes to rest at a tick of the dial. */
export function stageHook(content: HookContent, stage: Stage): StagedScene {
  const { grid, palette, styles } = stage;
  const { dial, fact } = grid.hook;
  const light = palette.night;
  const shown = instrument(dial, stage, light, []);
  const rows: Row[] = titleRows(content.title, stage, grid.title);
  const facts = factsOf(content, styles.comma);
  const { width, sizes } = fact;
  const first = stepped(facts[0] ?? "", styles.plain, { width, mostLines: 1, sizes });
  const firstSet =
    first.size >= 44 ? first : stepped(facts[0] ?? "", styles.plain, { width, mostLines: 2, sizes: [46, 42, 38] });
  const firstY = fact.y + (firstSet.lines.length - 1) * firstSet.size * 1.15;
  rows.push(
    ...hang(
      "fact",
      firstSet.lines,
      { ...styles.plain, size: firstSet.size },
      { x: grid.left, last: firstY, leading: firstSet.size * 1.15 },
      { colour: light.lume, at: PAY_AT_MS },
    ),
  );
  const small = { width, mostLines: 1, sizes: [50, 46, 42, 38, 34] };
  const one = stepped(facts[1] ?? "", styles.plain, small);
  const second =
    one.size >= 34 ? one : stepped(facts[1] ?? "", styles.plain, { ...small, mostLines: 2, sizes: [38, 34, 32, 30] });
  rows.push(
    ...hang(
      "place",
      second.lines,
      { ...styles.plain, size: second.size },
      {
        x: grid.left,
        last: firstY + fact.drop + (second.lines.length - 1) * second.size * 0.6,
        leading: second.size * 1.12,
      },
      { colour: light.quiet, at: PAY_AT_MS + 90 },
    ),
  );
  const head = wordmark(stage, light, grid.title.width);
  const index = indexLine(grid.hook.index, grid.left, light);
  return {
    light,
    centre: dial.centre,
    dial: (time) => shown(at(time, 0, TURN_MS, -TURN_DEGREES, 0, settle)),
    type: (time) => {
      const shapes: Shape[] = [...head];
      shapes.push(...index.list("index", draw((time - INDEX.at) / INDEX.ms)));
      const lit = Math.min(1, Math.max(0, (time - LIT_AT_MS) / LIT_MS));
      const { end } = index;
      if (lit > 0) {
        shapes.push(
          ...bead("bead", end.x, end.y, light, {
            halo: breathing(time),
            r: 8 + 3 * (1 - lit),
            alpha: Math.round(lit * 16) / 16,
          }),
        );
      }
      for (const row of rows) shapes.push(rowShape(row, time));
      return shapes;
    },
  };
}

import type { BringContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Shape } from "../../display-list.ts";
import { setLine, type TypeStyle } from "../../type.ts";
import { byHalf, enter } from "../entrance.ts";
import { sectionName } from "../section-name.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { elbow } from "./elbow.ts";
import { instrument } from "./instrument.ts";
import { bead, breathing, lumeStroke, segment, strokeShapes, unlit } from "./lume.ts";
import { BEFORE_WORD_MS, draw, ENTER_MS, ENTER_PX, settle, STAGGER_MS } from "./motion.ts";
import { wrap } from "../../line-breaking.ts";
import { inkAt } from "./rows.ts";
import { stepped } from "./setting.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { joined } from "./statement.ts";
import { labelShape } from "./wordmark.ts";

const LINE_MS = 500;
const LEADING = 1.09;
const LEAST_PX = 48;
const BELOW_LABEL_PX = 44;
interface Item {
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly style: TypeStyle;
  readonly at: number;
  readonly hairline: (id: string, share: number | null) => Shape[];
  readonly end: { readonly x: number; readonly y: number };
}

/** What is asked for: every item lies on an index line of its own, which lights as it is said. */
export function stageBring(scene: TimelineScene, content: BringContent, stage: Stage): StagedScene {
  const { grid, palette, styles } = stage;
  const places = grid.bring;
  const { dial, elbows } = places;
  const light = palette.day;
  const shown = instrument(dial, stage, light, []);
  const duration = sceneMs(scene);
  const texts = [
    ...(content.figure === null ? [] : [joined(content.figure.text, content.figure.label)]),
    ...content.items,
  ].slice(0, 4);
  const size = commonSize();
  const items = texts.map((text, index) => layItem(text, index));
  const label = labelShape(sectionName(stage.timeline.language, "bring"), stage, light, grid.left);
  return {
    light,
    centre: dial.centre,
    dial: () => shown(0),
    type: (time) => {
      const shapes: Shape[] = [...label];
      const active = items.findLastIndex(({ at }) => time >= at);
      for (const [index, item] of items.entries()) {
        const lit = index <= active;
        const share = lit ? draw((time - item.at) / LINE_MS) : 0;
        shapes.push(...item.hairline(`hairline ${index}`, null));
        if (lit && index === active) shapes.push(...item.hairline(`index ${index}`, share));
        if (lit && share >= 1) {
          shapes.push(
            ...bead(`bead ${index}`, item.end.x, item.end.y, light, {
              halo: index === active ? breathing(time) : 22,
              r: index === active ? 8 : 6,
            }),
          );
        }
        const { offset, alpha } = enter(time, index * STAGGER_MS, ENTER_MS, ENTER_PX, settle);
        item.lines.forEach((line, row) =>
          shapes.push(
            setLine(`item ${index} ${row}`, line.text, item.style, line.x, line.y + offset, {
              colour: index === active ? light.text : light.quiet,
              alpha,
            }),
          ),
        );
      }
      return shapes;
    },
  };

  function widthOf(index: number): number {
    return elbows === null ? places.width : Math.min(grid.right, elbowX(elbows, index) - 10) - grid.left;
  }

  /** The largest size at which every item keeps to its row, on one line or two. */
  function commonSize(): number {
    const few = texts.length <= 2;
    const { first, pitch } = places.rows[texts.length - 1] ?? { first: 0, pitch: 0 };
    // The first has what is free below the label.
    const roomFor = (index: number): number =>
      texts.length <= 1
        ? places.alone
        : Math.max(pitch - places.air, index > 0 ? 0 : first - places.above - grid.head.y - BELOW_LABEL_PX);
    const sizes = [...(few ? places.fewSizes : []), ...places.sizes];
    const fits = (one: number): boolean =>
      texts.every((text, index) => {
        const lines = wrap(text, { ...styles.display, size: one }, widthOf(index), 2);
        return lines !== null && (lines.length - 1) * one * LEADING + one * 0.9 <= roomFor(index);
      });
    return sizes.find(fits) ?? LEAST_PX;
  }

  function layItem(text: string, index: number): Item {
    const { first, pitch } = places.rows[texts.length - 1] ?? { first: grid.height / 2, pitch: 0 };
    const y = first + index * pitch;
    const set = stepped(text, styles.display, { width: widthOf(index), mostLines: 2, sizes: [size] });
    const style = { ...styles.display, size: set.size };
    const lines = set.lines.map((line, row) => ({
      text: line,
      x: inkAt(line, style, grid.left),
      y: y - places.above - (set.lines.length - 1 - row) * set.size * LEADING,
    }));
    const said = index === 0 ? 0 : whenSaid(text, scene, (index * duration) / (2 * texts.length)) - BEFORE_WORD_MS;
    const at = byHalf(Math.max(said, index * 120), LINE_MS, duration);
    return { lines, style, at, ...(elbows === null ? lineBeside(y) : lineDown(elbowX(elbows, index), y)) };
  }

  function lineBeside(y: number): Pick<Item, "hairline" | "end"> {
    const [plate] = dial.plates;
    const outer = plate?.r ?? 0;
    const edge = dial.centre.x - Math.sqrt(outer ** 2 - (y - dial.centre.y) ** 2);
    const angle = Math.asin((y - dial.centre.y) / outer);
    const stroke = lumeStroke({ x: grid.left, y: y - 2, width: edge - grid.left, height: 4 }, 3, [
      segment(grid.left, y, edge, y),
    ]);
    const inner = { x: edge + 68 * Math.cos(angle), y: y - 68 * Math.sin(angle) };
    const tick = lumeStroke({ x: edge, y: Math.min(y, inner.y) - 3, width: 70, height: Math.abs(inner.y - y) + 6 }, 5, [
      segment(edge, y, inner.x, inner.y),
    ]);
    return {
      end: { x: edge, y },
      hairline: (id, share) => {
        if (share === null) return [unlit(id, stroke, light, null)];
        if (share <= 0) return [];
        const to = Math.round((edge - grid.left) * share);
        const clip = { x: grid.left - 40, y: y - 60, width: to + 40, height: 120 };
        return [
          ...strokeShapes(id, stroke, light, clip),
          ...(share >= 1 ? strokeShapes(`${id} tick`, tick, light, null) : []),
        ];
      },
    };
  }

  function lineDown(x: number, y: number): Pick<Item, "hairline" | "end"> {
    const { centre, plates } = dial;
    const outer = plates[0]?.r ?? 0;
    const bottom = Math.round(centre.y - Math.sqrt((outer - 34) ** 2 - (x - centre.x) ** 2));
    const lit = elbow({ left: grid.left, y, x, bottom }, light);
    return {
      end: lit.end,
      hairline: (id, share) => (share === null ? lit.still(id) : lit.list(id, share)),
    };
  }
}

function elbowX(elbows: readonly number[], index: number): number {
  return elbows[index] ?? elbows.at(-1) ?? 0;
}

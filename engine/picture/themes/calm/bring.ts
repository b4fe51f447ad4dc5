import type { BringContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Shape } from "../../display-list.ts";
import { setLine, type TypeStyle } from "../../type.ts";
import { byHalf, enter } from "../entrance.ts";
import { sectionName } from "../section-name.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { bringDial } from "./dials.ts";
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
/** Hairlines by how many items there are: the first one's y, and the pitch. */
const WIDE_ROWS = [
  { first: 560, pitch: 0 },
  { first: 480, pitch: 200 },
  { first: 420, pitch: 177 },
  { first: 366, pitch: 150 },
] as const;
const TALL_ROWS = [
  { first: 745, pitch: 0 },
  { first: 620, pitch: 260 },
  { first: 540, pitch: 205 },
  { first: 484, pitch: 172 },
] as const;
const ELBOW_X = [950, 920, 890, 860];

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
  const { tall } = grid;
  const light = palette.day;
  const dial = bringDial(tall);
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
    return tall ? Math.min(grid.right, (ELBOW_X[index] ?? 860) - 10) - grid.left : 1150;
  }

  /** The largest size at which every item keeps to its row, on one line or two. */
  function commonSize(): number {
    const few = texts.length <= 2;
    const { pitch } = (tall ? TALL_ROWS : WIDE_ROWS)[texts.length - 1] ?? { pitch: 0 };
    const room = texts.length <= 1 ? 420 : pitch - (tall ? 40 : 44);
    const sizes = tall
      ? [...(few ? [96, 84, 76] : []), 68, 62, 56, 50]
      : [...(few ? [120, 108, 98] : []), 92, 86, 80, 74, 68, 62, 56];
    const fits = (one: number): boolean =>
      texts.every((text, index) => {
        const lines = wrap(text, { ...styles.display, size: one }, widthOf(index), 2);
        return lines !== null && (lines.length - 1) * one * LEADING + one * 0.9 <= room;
      });
    return sizes.find(fits) ?? 48;
  }

  function layItem(text: string, index: number): Item {
    const rows = tall ? TALL_ROWS : WIDE_ROWS;
    const { first, pitch } = rows[texts.length - 1] ?? rows[2];
    const y = first + index * pitch;
    const set = stepped(text, styles.display, { width: widthOf(index), mostLines: 2, sizes: [size] });
    const style = { ...styles.display, size: set.size };
    const above = tall ? 32 : 36;
    const lines = set.lines.map((line, row) => ({
      text: line,
      x: inkAt(line, style, grid.left),
      y: y - above - (set.lines.length - 1 - row) * set.size * LEADING,
    }));
    const said = index === 0 ? 0 : whenSaid(text, scene, (index * duration) / (2 * texts.length)) - BEFORE_WORD_MS;
    const at = byHalf(Math.max(said, index * 120), LINE_MS, duration);
    return { lines, style, at, ...(tall ? tallLine(index, y) : wideLine(y)) };
  }

  function wideLine(y: number): Pick<Item, "hairline" | "end"> {
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

  function tallLine(index: number, y: number): Pick<Item, "hairline" | "end"> {
    const x = ELBOW_X[index] ?? 860;
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

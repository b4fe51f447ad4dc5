import type { BringContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import { box, type Shape } from "../../display-list.ts";
import { setLine, type TypeStyle } from "../../type.ts";
import { byHalf, enter } from "../entrance.ts";
import { sectionName } from "../editorial/running-head.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { bringDial } from "./dials.ts";
import { elbow } from "./elbow.ts";
import { instrument } from "./instrument.ts";
import { bead, breathing, lumeStroke, segment, strokeShapes } from "./lume.ts";
import { BEFORE_WORD_MS, draw, ENTER_MS, ENTER_PX, settle, STAGGER_MS } from "./motion.ts";
import { inkAt } from "./rows.ts";
import { stepped } from "./setting.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { joined } from "./statement.ts";
import { labelShape } from "./wordmark.ts";

const LINE_MS = 500;
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
        shapes.push(...item.hairline(`line ${index}`, null));
        if (lit && index === active) shapes.push(...item.hairline(`lit ${index}`, share));
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

  function layItem(text: string, index: number): Item {
    const rows = tall ? TALL_ROWS : WIDE_ROWS;
    const { first, pitch } = rows[texts.length - 1] ?? rows[2];
    const y = first + index * pitch;
    const few = texts.length <= 2;
    const mostLines = 2;
    const room = texts.length === 1 ? 560 : pitch - (tall ? 40 : 44);
    const width = tall ? Math.min(grid.right, (ELBOW_X[index] ?? 860) - 10) - grid.left : 1150;
    const sizes = (
      tall
        ? few
          ? [96, 84, 76, 68, 60, 54]
          : [68, 62, 56, 50]
        : few
          ? [120, 108, 98, 92, 80, 72]
          : [92, 80, 68, 62, 56]
    ).filter((size) => size < room);
    const fitting = sizes.filter(
      (size) =>
        stepped(text, styles.display, { width, mostLines: 1, sizes: [size] }).size >= size || size * 2.05 <= room,
    );
    const set = stepped(text, styles.display, { width, mostLines, sizes: fitting.length > 0 ? fitting : [48] });
    const style = { ...styles.display, size: set.size };
    const above = tall ? 32 : 36;
    const lines = set.lines.map((line, row) => ({
      text: line,
      x: inkAt(line, style, grid.left),
      y: y - above - (set.lines.length - 1 - row) * set.size * 1.09,
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
        if (share === null) return [box(id, grid.left, y - 0.75, edge - grid.left, 1.5, light.line, 0.6)];
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
      hairline: (id, share) =>
        share === null
          ? [
              box(`${id} a`, grid.left, y - 0.75, x - 28 - grid.left, 1.5, light.line, 0.6),
              box(`${id} b`, x - 0.75, y + 28, 1.5, bottom - y - 28, light.line, 0.6),
            ]
          : lit.list(id, share),
    };
  }
}

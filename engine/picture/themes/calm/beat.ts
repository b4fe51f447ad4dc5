import type { DoContent } from "../../../script/storyboard.ts";
import { box, type Shape } from "../../display-list.ts";
import { at } from "../../easing.ts";
import { enter } from "../entrance.ts";
import { sectionName } from "../section-name.ts";
import { beatDial } from "./dials.ts";
import { elbow } from "./elbow.ts";
import { instrument } from "./instrument.ts";
import { bead, breathing, lumeStroke, segment, strokeShapes } from "./lume.ts";
import { draw, ENTER_MS, glide, settle, STAGGER_MS } from "./motion.ts";
import { hang, type Row, rowShape } from "./rows.ts";
import { stepped } from "./setting.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { emphasised, statementShapes, textOf } from "./statement.ts";
import { labelShape } from "./wordmark.ts";

/** The dial turns by a station from beat to beat. */
const STATION_DEGREES = 15;
const TURN_MS = 600;
const ELBOW_MS = 400;
const LEADING = 1.07;
const EAST_ASIAN_LEADING = 1.2;
const QUIET_SIZES = [54, 50, 47, 44];
const NEIGHBOUR_ALPHA_FROM = 0;

/** One duty at the index, the one before and the one after beside it, quietly. */
export function stageBeat(content: DoContent, stage: Stage): StagedScene {
  const { grid, palette, styles } = stage;
  const { tall } = grid;
  const light = palette.day;
  const dial = beatDial(tall);
  const shown = instrument(dial, stage, light, []);
  const x = tall ? grid.left : 448;
  const text = textOf(content);
  const set = stepped(text, styles.strong, {
    width: (tall ? grid.right : grid.right) - x,
    mostLines: 3,
    sizes: tall ? [140, 124, 110, 98, 88, 78, 70] : [150, 134, 120, 108, 96, 84],
  });
  const leading = set.size * (styles.eastAsian ? EAST_ASIAN_LEADING : LEADING);
  const middle = tall ? 704 : 534;
  const first = tall
    ? Math.min(856, middle + leading) - (set.lines.length - 1) * leading
    : middle - ((set.lines.length - 1) * leading) / 2;
  const faces = {
    plain: { ...styles.display, size: set.size },
    strong: { ...styles.strong, size: set.size },
  };
  const lines = emphasised(set.lines, content.hero, faces, { x, first, leading });
  const beats = stage.timeline.scenes.map((one) => one.content).filter((one): one is DoContent => one.purpose === "do");
  const place = beats.indexOf(content);
  const before = beats[place - 1];
  const after = beats[place + 1];
  const neighbours: Row[] = [
    ...neighbour("before", before, tall ? 300 : 183, true),
    ...neighbour("after", after, tall ? 1070 : 805, false),
  ];
  const label =
    before === undefined
      ? labelShape(sectionName(stage.timeline.language, "do"), stage, light, tall ? grid.left : 363)
      : [];
  const down = tall ? elbow({ left: grid.left, y: 960, x: 920, bottom: 1448 }, light) : null;
  const index = tall ? null : indexLine();
  return {
    light,
    centre: dial.centre,
    dial: (time) => shown(at(time, 0, TURN_MS, tall ? -12 : STATION_DEGREES, 0, glide)),
    type: (time) => {
      const shapes: Shape[] = [...label];
      if (tall && before !== undefined)
        shapes.push(box("hairline", grid.left, 352, grid.right - grid.left, 2, light.line, 0.5));
      if (!tall) shapes.push(...stubs());
      if (down !== null) {
        shapes.push(...down.list("index", draw((time - 100) / ELBOW_MS)));
        const lit = Math.min(1, Math.max(0, (time - 500) / 120));
        if (lit > 0)
          shapes.push(
            ...bead("bead", down.end.x, down.end.y, light, { halo: breathing(time), alpha: Math.round(lit * 16) / 16 }),
          );
      }
      if (index !== null) shapes.push(...index, ...bead("bead", 386, 476, light, { halo: breathing(time) }));
      shapes.push(
        ...statementShapes("duty", lines, faces, { plain: light.text, strong: light.text }, (line) =>
          enter(time, line * STAGGER_MS, ENTER_MS, 24, settle),
        ),
      );
      for (const row of neighbours) shapes.push(rowShape(row, time));
      return shapes;
    },
  };

  function neighbour(id: string, duty: DoContent | undefined, y: number, up: boolean): Row[] {
    if (duty === undefined) return [];
    const width = tall ? (up ? grid.right : 880) - grid.left : grid.right - 363;
    const one = stepped(textOf(duty), styles.plain, { width, mostLines: 1, sizes: QUIET_SIZES });
    const two =
      one.size >= 44 ? one : stepped(textOf(duty), styles.plain, { width, mostLines: 2, sizes: [44, 40, 36] });
    const step = two.size * 1.15;
    // Two lines keep the outer place: above, the last stays; below, the first rises a little.
    const extra = (two.lines.length - 1) * step;
    return hang(
      id,
      two.lines,
      { ...styles.plain, size: two.size },
      {
        x: tall ? grid.left : 363,
        last: up
          ? y + (tall ? 22 : 26) * (two.lines.length - 1)
          : y + extra - (tall ? 20 : 14) * (two.lines.length - 1),
        leading: step,
      },
      { colour: light.quiet, at: NEIGHBOUR_ALPHA_FROM + 180 },
    );
  }

  /** Short lines from the plate's edge to the neighbours. */
  function stubs(): Shape[] {
    return [
      ...(before === undefined ? [] : [box("stub before", 272, 166, 70, 2, light.line, 0.8)]),
      ...(after === undefined ? [] : [box("stub after", 272, 788, 70, 2, light.line, 0.8)]),
    ];
  }

  function indexLine(): Shape[] {
    const stroke = lumeStroke({ x: 230, y: 474, width: 156, height: 4 }, 4, [segment(230, 476, 386, 476)]);
    return strokeShapes("index", stroke, light, null);
  }
}

import type { DoContent } from "../../../script/storyboard.ts";
import { box, type Shape } from "../../display-list.ts";
import { at } from "../../easing.ts";
import { enter } from "../entrance.ts";
import { sectionName } from "../section-name.ts";
import { instrument } from "./instrument.ts";
import { compoundsParted, setParted } from "../../compounds.ts";
import { clearLeading } from "../../leading.ts";
import { indexLine } from "./index-line.ts";
import { bead, breathing, lumeStroke, segment, strokeShapes } from "./lume.ts";
import { draw, ENTER_MS, glide, settle, STAGGER_MS } from "./motion.ts";
import { hang, type Row, rowShape } from "./rows.ts";
import { stepped } from "./setting.ts";
import type { Setting } from "../../line-breaking.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { emphasised, statementShapes, textOf } from "./statement.ts";
import { labelShape } from "./wordmark.ts";

/** The dial turns by a station from beat to beat. */
const TURN_MS = 600;
const ELBOW_MS = 400;
const LEADING = 1.07;
const EAST_ASIAN_LEADING = 1.2;
const TWO_LINES_SHARE = 0.79;
const QUIET_SIZES = [54, 50, 47, 44];
const NEIGHBOUR_ALPHA_FROM = 0;

/** One duty at the index, the one before and the one after beside it, quietly. */
export function stageBeat(content: DoContent, stage: Stage): StagedScene {
  const { grid, palette, styles } = stage;
  const places = grid.beat;
  const { dial, x } = places;
  const light = palette.day;
  const shown = instrument(dial, stage, light, []);
  const room = grid.right - x;
  const least = { ...styles.strong, size: places.sizes.at(-1) ?? 70 };
  const em = styles.eastAsian ? EAST_ASIAN_LEADING : LEADING;
  const inLines = (text: string, mostLines: number, sizes: readonly number[]): Setting =>
    stepped(text, styles.strong, {
      width: room,
      mostLines,
      sizes,
      sizeForLines: (count) => places.height / (styles.capitalEm + (count - 1) * em),
    });
  // Two lines are better than three that are a little larger.
  const [largest = 0] = places.sizes;
  const twoLineSizes = places.sizes.filter((size) => size >= largest * TWO_LINES_SHARE);
  const set = setParted(textOf(content), least, room, (text) => {
    const two = inLines(text, 2, twoLineSizes);
    return twoLineSizes.includes(two.size) ? two : inLines(text, 3, places.sizes);
  });
  const leading = set.size * clearLeading(set.lines, styles.strong, em);
  const rest = (set.lines.length - 1) * leading;
  // Above an elbow lines keep to its side; beside a dial they stand about the index.
  const first =
    places.index.kind === "elbow" ? Math.min(places.lowest, places.middle + leading) - rest : places.middle - rest / 2;
  const faces = {
    plain: { ...styles.display, size: set.size },
    strong: { ...styles.strong, size: set.size },
  };
  const lines = emphasised(set.lines, compoundsParted(content.hero, least, room), faces, { x, first, leading });
  const beats = stage.timeline.scenes.map((one) => one.content).filter((one): one is DoContent => one.purpose === "do");
  const place = beats.indexOf(content);
  const before = beats[place - 1];
  const after = beats[place + 1];
  const rowsBefore = neighbour("before", before);
  const linesBefore = rowsBefore.length;
  const neighbours: Row[] = [...rowsBefore, ...neighbour("after", after)];
  const label =
    before === undefined ? labelShape(sectionName(stage.timeline.language, "do"), stage, light, places.quiet.x) : [];
  const down = places.index.kind === "elbow" ? indexLine(places.index, grid.left, light) : null;
  const beside = places.index.kind === "beside" ? stroke(places.index.y, places.index.tick) : [];
  return {
    light,
    centre: dial.centre,
    dial: (time) => shown(at(time, 0, TURN_MS, places.turn, 0, glide)),
    type: (time) => {
      const shapes: Shape[] = [...label];
      if (places.hairline === null) shapes.push(...stubs());
      else if (before !== undefined) {
        const y = places.hairline.y + (linesBefore - 1) * places.hairline.give;
        shapes.push(box("hairline", grid.left, y, grid.right - grid.left, 2, light.line, 0.5));
      }
      if (down !== null) {
        shapes.push(...down.list("index", draw((time - 100) / ELBOW_MS)));
        const lit = Math.min(1, Math.max(0, (time - 500) / 120));
        if (lit > 0)
          shapes.push(
            ...bead("bead", down.end.x, down.end.y, light, { halo: breathing(time), alpha: Math.round(lit * 16) / 16 }),
          );
      }
      shapes.push(...beside);
      if (places.index.kind === "beside") {
        shapes.push(...bead("bead", places.index.right, places.index.y, light, { halo: breathing(time) }));
      }
      shapes.push(
        ...statementShapes("duty", lines, faces, { plain: light.text, strong: light.text }, (line) =>
          enter(time, line * STAGGER_MS, ENTER_MS, 24, settle),
        ),
      );
      for (const row of neighbours) shapes.push(rowShape(row, time));
      return shapes;
    },
  };

  function neighbour(id: "before" | "after", duty: DoContent | undefined): Row[] {
    if (duty === undefined) return [];
    const { y, width, give } = places.quiet[id];
    const one = stepped(textOf(duty), styles.plain, { width, mostLines: 1, sizes: QUIET_SIZES });
    const two =
      one.size >= 44 ? one : stepped(textOf(duty), styles.plain, { width, mostLines: 2, sizes: [44, 40, 36] });
    const step = two.size * 1.15;
    const more = two.lines.length - 1;
    // Two lines keep the outer place: above, the last stays; below, the first rises a little.
    const last = id === "before" ? y + give * more : y + more * step - give * more;
    return hang(
      id,
      two.lines,
      { ...styles.plain, size: two.size },
      { x: places.quiet.x, last, leading: step },
      { colour: light.quiet, at: NEIGHBOUR_ALPHA_FROM + 180 },
    );
  }

  /** Short lines from the plate's edge to the neighbours. */
  function stubs(): Shape[] {
    const { before: up, after: low } = places.quiet;
    return [
      ...(before === undefined ? [] : [box("stub before", 272, up.y - 17, 70, 2, light.line, 0.8)]),
      ...(after === undefined ? [] : [box("stub after", 272, low.y - 17, 70, 2, light.line, 0.8)]),
    ];
  }

  function stroke(y: number, [from, to]: readonly [number, number]): Shape[] {
    const drawn = lumeStroke({ x: from, y: y - 2, width: to - from, height: 4 }, 4, [segment(from, y, to, y)]);
    return strokeShapes("index", drawn, light, null);
  }
}

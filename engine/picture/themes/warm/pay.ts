import type { FactCell, PayContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Shape } from "../../display-list.ts";
import { breakLines } from "../../line-breaking.ts";
import { countedUp } from "./count-up.ts";
import { enter } from "../entrance.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { PIECES } from "./figures.ts";
import { centred, type Line, lineShape, oneLine, stepped } from "./lines.ts";
import { BEFORE_WORD_MS, breathe, lift } from "./motion.ts";
import { openingOf } from "./opening.ts";
import { PAY_PLACES, type PayPlaces } from "./pay-places.ts";
import { stagePort } from "./port.ts";
import { idle } from "./poses.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { joined } from "./statement.ts";
import { type Opens, stageWindow } from "./window.ts";

const FACT_MS = 360;
/** A pay that is larger than this stays on one line. */
const LEAST_ALONE_PX = 84;
const SWELLS: Opens = { from: () => 0.95, stagger: 0, duration: 420 };
/** A pay of two lines grows upwards, mostly. */
const UPWARDS = 0.85;
const WANDER_PX = 10;
const WANDER_MS = 6000;

interface Fact {
  readonly at: number;
  readonly port: (sinceMs: number) => Shape[];
  readonly lines: readonly Line[];
}

/** The pay in the light, and what comes with it, a small opening each. */
export function stagePay(scene: TimelineScene, content: PayContent, stage: Stage): StagedScene {
  const { grid, palette, styles } = stage;
  const own = PAY_PLACES[grid.form];
  // Alone, the light stands in the middle.
  const places = content.cells.length > (content.pay === null ? 1 : 0) ? own : middled(own, grid.frame.width / 2);
  const duration = sceneMs(scene);
  const placeCell = content.cells.find(({ icon }) => icon === "map-pin");
  const lit = content.pay === null ? (placeCell ?? content.cells[0]) : undefined;
  const rest = content.cells.filter((cell) => cell !== lit);
  const centre = content.pay === null ? litLines(lit) : payLines(content.pay);
  const others = rest.filter((cell) => cell !== placeCell);
  const foot =
    places.foot === null ? undefined : rest.includes(placeCell ?? NONE) ? placeCell : others[places.rows.most];
  const listed =
    places.foot === null
      ? [...rest.filter((cell) => cell === placeCell), ...others]
      : others.filter((cell) => cell !== foot);
  const shown = listed.slice(0, places.rows.most);
  const facts: Fact[] = [
    ...shown.map((cell, index) => rowFact(cell, index, shown.length)),
    ...(foot === undefined ? [] : [footFact(foot)]),
  ];
  const opening = openingOf(places.opening);
  const window = stageWindow(
    "pay",
    opening,
    places.figure === null ? null : { pieces: PIECES.grow, at: places.figure },
    stage,
    SWELLS,
  );
  const counted = content.pay === null ? null : countedUp(content.pay, centre);
  return {
    opening,
    paper: (timeMs) => {
      const frame = { timeMs, sceneMs: duration, scale: places.figure?.scale ?? 1 };
      const wander = WANDER_PX * breathe(timeMs, WANDER_MS);
      return [...stage.ground(places.ground), ...window.shapes(timeMs, idle(frame), { wander })];
    },
    type: (time) => [
      ...centre.map((line) => lineShape(counted === null ? line : counted(line, time))),
      ...facts.flatMap(({ at, port, lines }) => {
        const text = enter(time, at + 80, FACT_MS, 24, lift);
        return [...port(time - at), ...lines.map((line) => lineShape(line, text))];
      }),
    ],
  };

  function startOf(cell: FactCell, index: number): number {
    const latest = duration / 2 - FACT_MS - 80 - (rest.length - 1 - index) * 110;
    return Math.max(0, Math.min(whenSaid(cell.figure, scene, 300 + index * 400) - BEFORE_WORD_MS, latest));
  }

  function payLines({ text, unit, min }: NonNullable<PayContent["pay"]>): Line[] {
    const { x, figureY, width, size, unitSize } = places.light;
    const style = min === null ? styles.label : styles.figure;
    const alone = oneLine(text, style, width, size).size;
    const set = breakLines(text, style, {
      width,
      mostLines: 2,
      mostSize: size,
      sizeForLines: (lines) => (lines === 1 ? size : alone >= LEAST_ALONE_PX ? 1 : size * 0.72),
    });
    const leading = set.size * 1.08;
    const up = (set.lines.length - 1) * leading;
    const lines = set.lines.map((line, index) =>
      centred(
        `pay ${index}`,
        line,
        { ...style, size: set.size },
        x,
        figureY - up * UPWARDS + index * leading,
        palette.ink,
      ),
    );
    if (unit !== "") {
      const small = oneLine(unit, styles.plain, width, unitSize);
      lines.push(centred("unit", unit, small, x, figureY + up * (1 - UPWARDS) + unitSize * 1.56, palette.ink));
    }
    return lines;
  }

  /** What takes the light where no pay is posted. */
  function litLines(cell: FactCell | undefined): Line[] {
    if (cell === undefined) return [];
    const { x, figureY, width, size, unitSize } = places.light;
    const style = oneLine(cell.figure, styles.heavy, width, Math.min(120, size));
    const lines = [centred("pay 0", cell.figure, style, x, figureY, palette.ink)];
    if (cell.label !== "")
      lines.push(
        centred(
          "unit",
          cell.label,
          oneLine(cell.label, styles.plain, width, unitSize),
          x,
          figureY + unitSize * 1.56,
          palette.ink,
        ),
      );
    return lines;
  }

  function rowFact(cell: FactCell, index: number, count: number): Fact {
    const { rows } = places;
    const pitch = rows.pitch;
    const y = rows.middle === null ? rows.first + index * pitch : rows.middle + (index - (count - 1) / 2) * pitch;
    return {
      at: startOf(cell, index),
      port: stagePort(`${index}`, cell.icon, { x: rows.x, y, r: rows.r }, palette),
      lines: factLines(`fact ${index}`, cell, rows.textX, y, rows.width),
    };
  }

  function factLines(id: string, cell: FactCell, x: number, y: number, width: number): Line[] {
    const { rows } = places;
    const heavy = oneLine(cell.figure, styles.heavy, width, rows.size);
    if (cell.label === "")
      return [{ id, text: cell.figure, style: heavy, x, y: y + heavy.size * 0.36, colour: palette.ink }];
    const label = stepped(cell.label, styles.light, { width, mostLines: 1, sizes: [rows.size * 0.96, 44, 40] });
    const set =
      label.size >= 40 ? label : stepped(cell.label, styles.light, { width, mostLines: 2, sizes: [44, 40, 36, 33] });
    const leading = set.size * 1.1;
    const block = heavy.size * 0.73 + rows.step + (set.lines.length - 1) * leading;
    const first = y - block / 2 + heavy.size * 0.73 - 2;
    return [
      { id: `${id} figure`, text: cell.figure, style: heavy, x, y: first, colour: palette.ink },
      ...set.lines.map((text, index): Line => ({
        id: `${id} label ${index}`,
        text,
        style: { ...styles.light, size: set.size },
        x,
        y: first + rows.step + index * leading,
        colour: palette.ink,
      })),
    ];
  }

  function footFact(cell: FactCell): Fact {
    const at = places.foot ?? { x: 0, y: 0, r: 0, textX: 0, width: 0, size: 0 };
    const text =
      cell.icon === "map-pin" && cell.label !== ""
        ? `${cell.figure}${styles.comma}${cell.label}`
        : joined(cell.figure, cell.label);
    const style = oneLine(text, styles.label, at.width, at.size);
    return {
      at: startOf(cell, 0),
      port: stagePort("foot", cell.icon, at, palette),
      lines: [{ id: "foot", text, style, x: at.textX, y: at.y + style.size * 0.35, colour: palette.ink }],
    };
  }
}

const NONE: FactCell = { icon: "sparkles", figure: "", label: "" };

function middled(places: PayPlaces, x: number): PayPlaces {
  return { ...places, opening: { ...places.opening, x }, light: { ...places.light, x } };
}

import type { CtaContent } from "../../../script/storyboard.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { COUNT_UP_MS } from "../count-up.ts";
import { byHalf, enter } from "../entrance.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import { box, type Shape } from "../../display-list.ts";
import { at, linear } from "../../easing.ts";
import type { Setting } from "../../line-breaking.ts";
import { qrMask } from "../../qr.ts";
import type { Mask } from "../../mask.ts";
import { fit, inkWidth, setLine, type TypeStyle } from "../../type.ts";
import { setAddress } from "../address.ts";
import type { CtaPlaces } from "./places.ts";
import { count, press, tide } from "./motion.ts";
import { runningHead } from "./running-head.ts";
import { slab, slabRect } from "./slab.ts";
import { wordmark } from "./wordmark.ts";
import { ground, HAIRLINE_PX, isEastAsian, type Stage, type StagedScene } from "./stage.ts";

const TIDE_MS = 600;
const TEXT_MS = 420;
const TEXT_PX = 48;
const STAGGER_MS = 90;
/** What one acts on is there soon, whenever it is said. */
const LATEST_MONTH_MS = 700;
const LATEST_LINK_MS = 1100;
/** Han and kana stand taller over the baseline than capitals. */
const EAST_ASIAN_DROP_PX = 18;

/** How to apply: the date or the address as large as it goes, and a code to scan on the slab. */
export function stageCta(scene: TimelineScene, content: CtaContent, stage: Stage): StagedScene {
  const { grid, palette } = stage;
  const places = grid.cta;
  const duration = sceneMs(scene);
  const edgeAt = (time: number): number => at(time, 0, TIDE_MS, grid.edge, places.edge, tide);
  const main = mainShapes(content, scene, stage, places);
  const code = content.qr === null ? null : qrMask(content.qr, places.card.side);
  const under = stageHead(stage, content, places);
  return {
    captions: {
      x: grid.left,
      ground: grid.below ? "accent" : "paper",
      right: grid.below ? grid.onRight : places.column,
    },
    edgeAt,
    list: (time) => {
      const edge = edgeAt(time);
      const region = slabRect(grid, edge);
      const shapes: Shape[] = [ground(grid, palette.paper), ...under, ...main.onPaper(time)];
      if (!grid.below) shapes.push(...rule(time));
      shapes.push(slab(grid, palette, edge));
      if (code !== null) shapes.push(...qrCard(code, places, stage, region));
      shapes.push(...wordmark(content, code === null ? places.lonely : places.wordmark, stage, region));
      shapes.push(...main.onSlab(time));
      if (grid.below) shapes.push(...rule(time));
      return shapes;
    },
  };

  /** The one quiet movement of the last scene: a rule that thickens from the left until the film ends. */
  function rule(time: number): Shape[] {
    const y = places.ruleY;
    const width = places.column - grid.left;
    const drawn = Math.round(linear(time / duration) * width);
    const shapes = [box("rule thick", grid.left, y, drawn, 10, palette.ink)];
    if (!grid.below) shapes.unshift(box("rule", grid.left, y, width, HAIRLINE_PX, palette.ink));
    return shapes;
  }
}

function stageHead(stage: Stage, content: CtaContent, places: CtaPlaces): Shape[] {
  const narrow: Stage = { ...stage, grid: { ...stage.grid, right: places.column } };
  return runningHead(narrow, stage.grid.below ? "" : content.role, stage.palette.ink);
}

interface Main {
  readonly onPaper: (time: number) => Shape[];
  readonly onSlab: (time: number) => Shape[];
}

function mainShapes(content: CtaContent, scene: TimelineScene, stage: Stage, places: CtaPlaces): Main {
  const { grid, palette, styles } = stage;
  const duration = sceneMs(scene);
  const column = places.column - grid.left;
  const leadSize = fit([content.lead], styles.lead, column, places.lead.size);
  const lead = setLine(
    "lead",
    content.lead,
    { ...styles.lead, size: leadSize },
    places.lead.x,
    places.lead.y + (isEastAsian(stage) ? EAST_ASIAN_DROP_PX : 0),
    {
      colour: palette.ink,
    },
  );
  const linkAt = byHalf(
    Math.min(LATEST_LINK_MS, whenSaid(content.link ?? "", scene, duration / 3) - 80),
    TEXT_MS,
    duration,
  );
  const hasDate = content.deadline !== null;
  const bigLink = hasDate ? null : bigLinkSet(content.link ?? content.role, stage, places);
  const link = hasDate && content.link !== null ? linkSet(content.link, stage, places) : null;
  const linkShapes = (time: number): Shape[] => {
    if (link === null) return [];
    const { offset, alpha } = enter(time, linkAt, TEXT_MS, TEXT_PX, press);
    const colour = grid.below ? palette.on : palette.ink;
    // Two lines stand round the place of one.
    const first = places.link.y - (link.lines.length - 1) * link.size * 0.62;
    return link.lines.map((text, index) =>
      setLine(`link ${index}`, text, link.style, places.link.x, first + index * link.size * 1.1 + offset, {
        colour,
        alpha,
      }),
    );
  };
  const date = content.deadline === null ? null : dateSet(content.deadline, scene, stage, places);
  const paper = (time: number): Shape[] => {
    const shapes: Shape[] = [lead];
    if (date !== null) shapes.push(...date(time));
    if (bigLink !== null) {
      bigLink.lines.forEach((text, index) => {
        const { offset, alpha } = enter(time, Math.min(linkAt, 300) + index * STAGGER_MS, TEXT_MS, TEXT_PX, press);
        const y = bigLink.y + index * bigLink.style.size * 1.06 + offset;
        shapes.push(
          setLine(`address ${index}`, text, bigLink.style, grid.left - bigLink.style.size * 0.04, y, {
            colour: palette.accentType,
            alpha,
          }),
        );
      });
    }
    return shapes;
  };
  return {
    onPaper: (time) => (grid.below ? paper(time) : [...paper(time), ...linkShapes(time)]),
    onSlab: (time) => (grid.below ? linkShapes(time) : []),
  };
}

function linkSet(text: string, stage: Stage, places: CtaPlaces): Setting & { readonly style: TypeStyle } {
  const style = { ...stage.styles.sansBold, tracking: -0.03 };
  const set = setAddress(text, style, {
    width: places.link.width,
    mostSize: places.link.size,
    mostLines: 2,
    sizeForLines: (lines) => (lines === 1 ? places.link.size : places.link.pair),
  });
  return { ...set, style: { ...style, size: set.size } };
}

function bigLinkSet(
  text: string,
  stage: Stage,
  places: CtaPlaces,
): Setting & { readonly style: TypeStyle; readonly y: number } {
  const { styles, grid } = stage;
  const { room, size: mostSize, middle } = places.address;
  const set = setAddress(text, styles.hero, {
    width: places.column - grid.left,
    mostSize,
    mostLines: 4,
    sizeForLines: (lines) => room / (0.3 + lines),
  });
  const y = middle - ((set.lines.length - 1) * set.size * 1.06) / 2 + set.size * 0.3;
  return { ...set, style: { ...styles.hero, size: set.size }, y };
}

function dateSet(
  deadline: { readonly day: string; readonly rest: string },
  scene: TimelineScene,
  stage: Stage,
  places: CtaPlaces,
): (time: number) => Shape[] {
  const { palette, styles, grid } = stage;
  const size = fit([deadline.day], styles.hero, places.column - grid.left - 300, places.day.size);
  const dayStyle = { ...styles.hero, size };
  const advance = inkWidth(deadline.day, dayStyle);
  const x = places.day.x + advance + 36;
  const monthStyle = {
    ...styles.hero,
    size: fit([deadline.rest], styles.hero, places.column - 28 - x, places.day.month),
  };
  const monthAt = byHalf(Math.min(LATEST_MONTH_MS, whenSaid(deadline.rest, scene, 300) - 80), TEXT_MS, sceneMs(scene));
  const value = /^\d{1,2}$/u.test(deadline.day) ? Number(deadline.day) : null;
  return (time) => {
    const share = count(time / COUNT_UP_MS);
    const day = value === null || share >= 1 ? deadline.day : String(Math.max(1, Math.round(1 + (value - 1) * share)));
    const { offset, alpha } = enter(time, monthAt, TEXT_MS, TEXT_PX, press);
    return [
      setLine("day", day, dayStyle, places.day.x, places.day.y, { colour: palette.accentType }),
      setLine("month", deadline.rest, monthStyle, x, places.day.y + offset, { colour: palette.ink, alpha }),
    ];
  };
}

function qrCard(code: Mask, places: CtaPlaces, stage: Stage, region: ReturnType<typeof slabRect>): Shape[] {
  const { x, y, side } = places.card;
  const { palette } = stage;
  // The card is where it is; the slab's edge uncovers it.
  const left = Math.max(x, region.x);
  const top = Math.max(y, region.y);
  const inset = Math.round((side - code.width) / 4) * 2;
  return [
    box("card", left, top, x + side - left, y + side - top, palette.paper),
    {
      kind: "stencil",
      id: "code",
      mask: code,
      x: x + inset,
      y: Math.floor((y + inset) / 2) * 2,
      colour: palette.ink,
      alpha: 1,
      clip: region,
    },
  ];
}

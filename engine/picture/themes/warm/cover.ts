import type { HookContent } from "../../../script/storyboard.ts";
import type { Shape } from "../../display-list.ts";
import type { FigurePlace } from "./figure.ts";
import { companyHead } from "./head.ts";
import type { HookPlaces } from "./hook-places.ts";
import { type Line, lineShape, stacked, stepped } from "./lines.ts";
import type { Opening } from "./opening.ts";
import { stagePaySlip } from "./pay-slip.ts";
import type { Stage } from "./stage.ts";
import { bracketDrop, setTitle } from "./title.ts";

interface Cover {
  readonly opening: Opening;
  readonly figure: FigurePlace;
  readonly type: () => readonly Shape[];
}

/** The role, the company and its strongest facts, beside or over an opening. */
export function layCover(content: HookContent, places: HookPlaces, openingFor: OpeningFor, stage: Stage): Cover {
  const { grid, palette, styles } = stage;
  const at = places.head ?? grid.head;
  const head = companyHead(stage, places.headWidth, at);
  const named = head.shapes.length > 0;
  const up = named ? 0 : places.rise;
  const title = setTitle(content.title, styles, places.rooms(named ? head.below : -at.size));
  const drop = title.bracket === null ? 0 : bracketDrop(title);
  const span = (title.lines.length - 1) * title.leading;
  const first =
    places.last === null
      ? Math.max(places.first, at.y + head.below + places.gap + styles.capitalEm * title.size) - up
      : places.last - up - drop - span;
  const last = first + span + drop;
  const lines: Line[] = stacked(
    "title",
    title.lines,
    { ...styles.heavy, size: title.size },
    { x: places.titleX, first, leading: title.leading },
    palette.ink,
  );
  if (title.bracket !== null) {
    const style = { ...styles.plain, size: title.bracketSize };
    lines.push({ id: "bracket", text: title.bracket, style, x: places.titleX, y: last, colour: palette.ink });
  }
  const slip =
    content.pay === null
      ? null
      : stagePaySlip(content.pay, { x: grid.left, y: last + places.slip.below, ...places.slip }, stage);
  const below = slip === null ? last : last + places.slip.below + places.slip.height;
  const where = placeLines(
    content,
    places,
    stage,
    below,
    slip === null,
    title.narrow ? places.narrowWidth : places.width,
  );
  lines.push(...where);
  const bottom = Math.max(below, ...where.map(({ y }) => y));
  const sinks = Math.max(0, bottom - places.free);
  return {
    ...openingFor(title.narrow, sinks),
    type: () => [...head.shapes, ...(slip === null ? [] : slip.shapes()), ...lines.map((line) => lineShape(line))],
  };
}

/** @param sunk how far (px) it makes room downwards */
type OpeningFor = (narrow: boolean, sunk: number) => { readonly opening: Opening; readonly figure: FigurePlace };

/** The place after the pay; in its stead, an item a line, where there is none. */
function placeLines(
  content: HookContent,
  places: HookPlaces,
  stage: Stage,
  below: number,
  alone: boolean,
  width: number,
): Line[] {
  const { grid, styles, palette } = stage;
  if (!alone && places.placeSize === 0) return [];
  const known = content.place.filter((one) => !content.title.includes(one));
  const shown = known.length === 0 ? [] : content.place;
  if (shown.length === 0) return [];
  const x = grid.left + 4;
  if (alone) {
    const style = styles.light;
    const sizes = [places.aloneSize, places.aloneSize * 0.85, places.aloneSize * 0.7, 44];
    const size = Math.min(...shown.map((text) => stepped(text, style, { width, mostLines: 1, sizes }).size));
    const leading = size * 1.2;
    const texts = shown.map((text, index) => (index < shown.length - 1 ? text + styles.comma.trimEnd() : text));
    return stacked(
      "place",
      texts,
      { ...style, size },
      { x, first: below + places.aloneBelow + size * 0.7, leading },
      palette.ink,
    );
  }
  const set = stepped(shown.join(styles.comma), styles.plain, {
    width,
    mostLines: 1,
    sizes: [places.placeSize, 44, 40, 36, 33],
  });
  const two =
    set.size >= 33
      ? set
      : stepped(shown.join(styles.comma), styles.plain, { width, mostLines: 2, sizes: [36, 33, 30] });
  return stacked(
    "place",
    two.lines,
    { ...styles.plain, size: two.size },
    { x, first: below + places.placeBelow - (two.lines.length - 1) * two.size * 0.5, leading: two.size * 1.12 },
    palette.ink,
  );
}

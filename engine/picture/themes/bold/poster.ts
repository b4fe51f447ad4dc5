import type { HookContent } from "../../../script/storyboard.ts";
import type { Footage } from "../../assets.ts";
import type { Shape } from "../../display-list.ts";
import type { Rect } from "../../rect.ts";
import { backdropOf } from "./backdrop.ts";
import { crossed } from "./counterchange.ts";
import { findCrop, PICTURE_SHARE } from "./crop-search.ts";
import { lineBoxes, moved } from "./dial.ts";
import { capitals, setDial } from "./dial-lines.ts";
import { factStrip } from "./fact-strip.ts";
import { headAndTail } from "./head-and-tail.ts";
import { strongestFact } from "./hook-rows.ts";
import { letterMask } from "./letter.ts";
import { logoPlate } from "./logo.ts";
import { opening } from "./opening.ts";
import { boxOf, originOf, smallLines } from "./small-line.ts";
import { type Stage, whole } from "./stage.ts";
import { tailOf } from "./tail.ts";

/** All that moves has come to rest. */
const AT_REST_MS = 60_000;
/** Bars stand evenly at the time that a strip has come in, ms. */
const RUNNER_MS = 1200;
/** Between title, tail and fact, px. */
const CLEAR_PX = 34;
const LOGO_SCALE = 1.4;
/** A logo's plate begins this far over the name's baseline, px. */
const PLATE_RISE_PX = 86;

/** The film as a still: who asks, the role as large as it goes, the strongest fact; over the letter. */
export function posterShapes(content: HookContent, stage: Stage, footage: Footage | undefined): readonly Shape[] {
  const { poster } = stage.grid;
  const grid = { ...stage.grid, left: poster.left, right: poster.right };
  // It is seen alone: its crop may be a scene's.
  const on: Stage = { ...stage, grid, taken: [] };
  const { palette, styles, timeline } = on;
  const measure = grid.right - grid.left;
  const text = strongestFact(content);
  const fact = text === "" ? null : factStrip({ text, ...poster.fact }, on);
  const logo = on.logo === null ? null : logoPlate(on.logo, on, poster.name.y - PLATE_RISE_PX, measure, LOGO_SCALE);
  const name =
    logo !== null || content.company === null
      ? []
      : smallLines(content.company, styles.wordmark, poster.name.size, { x: grid.left, y: poster.name.y }, measure);
  const cut = headAndTail(content.title, grid.hook.characters);
  const set = tailOf(cut.tail, on, poster.tail);
  // A long one can't be read at the size of a thumbnail.
  const tail = set !== null && set.lines <= poster.tail.lines ? set : null;
  const top = logo === null && name.length === 0 ? poster.name.y - poster.name.size : poster.title.y;
  const bottom = poster.title.y + poster.title.height - (tail === null ? 0 : tail.height + CLEAR_PX);
  const room: Rect = { ...poster.title, y: top, height: bottom - top };
  const dial = setDial(capitals(cut.head, timeline.language), styles.display, room, {
    gap: grid.gap,
    mostLines: grid.lines.title,
    language: timeline.language,
  });
  const stack = moved(dial, Math.max(0, bottom - dial.bottom));
  const crop = findCrop(on, poster.crop, {
    seen: whole(grid),
    ...(footage === undefined ? {} : { share: PICTURE_SHARE }),
    display: { ...room, y: stack.top, height: stack.bottom - stack.top },
    lines: lineBoxes(stack, measure),
    small: name.map(boxOf),
    others: 2,
    strict: true,
  });
  const letter = letterMask(on, crop);
  const lowest = fact === null ? grid.height : fact.top + fact.height + CLEAR_PX;
  const backdrop = backdropOf({ ground: palette.brand, footage, seen: whole(grid), clearBelow: lowest }, on);
  const field = backdrop.field(letter, null);
  return [
    ...backdrop.shapes(letter, 0),
    ...(logo?.shapes(0) ?? []),
    ...name.flatMap((row, index) => crossed(`name ${index}`, row.text, row.style, originOf(row), row.y, field)),
    ...opening(
      "title",
      stack,
      on,
      field,
      AT_REST_MS,
      stack.lines.map(() => 0),
    ),
    ...(tail?.strips(bottom + CLEAR_PX).flatMap((one) => one.shapes(RUNNER_MS, 0)) ?? []),
    ...(fact?.shapes(RUNNER_MS, 0, true) ?? []),
  ];
}

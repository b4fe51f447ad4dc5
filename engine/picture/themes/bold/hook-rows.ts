import type { HookContent } from "../../../script/storyboard.ts";
import { inkWidth } from "../../type.ts";
import { factStrip } from "./fact-strip.ts";
import { logoPlate, type SetLogo } from "./logo.ts";
import { smallLine, type SmallLine, smallLines } from "./small-line.ts";
import type { Stage } from "./stage.ts";
import type { Strip } from "./strip.ts";
import { isSquare } from "./styles.ts";

/** From names to a strip that has no runner, and to its runner, px. */
const BESIDE_PX = 90;
const RUNNER_PX = 100;
/** Names beside a strip, px. */
const NAMES_PX = 640;
const LEAST_NAMES_PX = 320;
/** A logo's plate begins this far over the wordmark's baseline, and ends this far over the place's, px. */
const PLATE_RISE_PX = 58;
const BELOW_PLATE_PX = 50;

/** What stands over the title: who asks, where, and the strongest fact (which may stand below it). */
export interface Rows {
  readonly wordmark: readonly SmallLine[];
  readonly logo: SetLogo | null;
  readonly place: SmallLine | null;
  readonly fact: Strip | null;
}

/** The fact that is shown on the strip: the pay, else the place. */
export function strongestFact({ pay, place }: Pick<HookContent, "pay" | "place">): string {
  if (pay === null) return place.join(", ");
  return [pay.text, pay.unit].filter((part) => part !== "").join(" ");
}

export function rowsOf(content: HookContent, stage: Stage): Rows {
  const { grid, styles } = stage;
  const place = content.place.join(", ");
  const text = strongestFact(content);
  const { side, y, size, beside: isBeside } = grid.hook.fact;
  const fact = text === "" ? null : factStrip({ text, side, y, size }, stage);
  // Beside a strip the names have what it leaves.
  const beside = !isBeside || fact === null ? grid.right - grid.left : fact.end - grid.left - BESIDE_PX;
  const width = Math.max(LEAST_NAMES_PX, Math.min(beside, NAMES_PX));
  const logo = stage.logo === null ? null : logoPlate(stage.logo, stage, grid.head.y - PLATE_RISE_PX, width);
  const wordmark = logo !== null || content.company === null ? [] : nameLines(content.company, stage, width, beside);
  const nameless = wordmark.length === 0 ? grid.head.y : grid.head.second;
  const placeY = logo === null ? nameless : logo.bottom + BELOW_PLATE_PX;
  const placeRow =
    content.pay === null || place === ""
      ? null
      : smallLine(place, styles.small, 46, { x: grid.left, y: placeY }, width, 92);
  if (fact === null || !isBeside) return { wordmark, logo, place: placeRow, fact };
  const ends = [...wordmark, placeRow].map((row) => (row === null ? 0 : row.x + inkWidth(row.text, row.style)));
  const runnerRoom = Math.max(0, fact.end - Math.max(...ends, logo?.right ?? 0) - RUNNER_PX);
  return { wordmark, logo, place: placeRow, fact: factStrip({ text, side, y, size, runnerRoom }, stage) };
}

/** A company's name, in the room beside a runner; a very long one takes the runner's. */
function nameLines(name: string, stage: Stage, width: number, most: number): readonly SmallLine[] {
  const { grid, styles } = stage;
  const at = { x: grid.left, y: grid.head.y };
  const line = smallLine(name, styles.wordmark, 60, at, width);
  return !isSquare(name) && (line.style.stretch ?? 0) < 76
    ? smallLines(name, styles.wordmark, 60, at, Math.max(width, most))
    : [line];
}

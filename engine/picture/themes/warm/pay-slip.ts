import type { PayShown } from "../../../script/storyboard.ts";
import type { Shape } from "../../display-list.ts";
import { fit, inkWidth } from "../../type.ts";
import { lineShape, type Line } from "./lines.ts";
import { once, place } from "./paper.ts";
import { slipSprite } from "./slip.ts";
import type { Stage } from "./stage.ts";

const TURN_DEGREES = -1.2;
const PADDING_PX = 46;
const GAP_EM = 0.3;
const LEAST_UNIT_PX = 32;
/** Of its size; a pay that would be smaller stands over its unit. */
const LEAST_SHARE = 0.62;

interface PaySlipPlace {
  readonly x: number;
  readonly y: number;
  /** At most. */
  readonly width: number;
  readonly height: number;
  readonly figure: number;
  readonly unit: number;
}

/** The pay on a slip of butter, turned a little. */
export function stagePaySlip(
  pay: PayShown,
  at: PaySlipPlace,
  stage: Stage,
): { readonly shapes: () => readonly Shape[] } {
  const { styles, palette } = stage;
  const style = pay.min === null ? styles.label : styles.figure;
  const room = at.width - 2 * PADDING_PX;
  const widthAt = (share: number): number =>
    inkWidth(pay.text, { ...style, size: at.figure * share }) +
    (pay.unit === ""
      ? 0
      : GAP_EM * at.figure * share +
        inkWidth(pay.unit, { ...styles.plain, size: Math.max(LEAST_UNIT_PX, at.unit * share) }));
  let share = 1;
  while (share > LEAST_SHARE && widthAt(share) > room) share *= 0.97;
  const lines = share > LEAST_SHARE || pay.unit === "" ? besides(share) : stackedLines();
  const width = Math.min(
    at.width,
    Math.max(...lines.map((line) => line.x + inkWidth(line.text, line.style))) - at.x + PADDING_PX,
  );
  const slip = once(() =>
    slipSprite({ x: at.x, y: at.y, width, height: at.height, colour: palette.butter, turn: TURN_DEGREES, seed: 11 }),
  );
  return { shapes: () => [place("pay slip", slip()), ...lines.map((line) => lineShape(line))] };

  function besides(by: number): Line[] {
    const figure = { ...style, size: fit([pay.text], style, room, at.figure * by) };
    const baseline = at.y + at.height / 2 + figure.size * 0.36;
    const unit = { ...styles.plain, size: Math.max(LEAST_UNIT_PX, at.unit * by) };
    const unitX = at.x + PADDING_PX + inkWidth(pay.text, figure) + GAP_EM * figure.size;
    return [
      { id: "pay", text: pay.text, style: figure, x: at.x + PADDING_PX, y: baseline, colour: palette.ink },
      ...(pay.unit === ""
        ? []
        : [{ id: "unit", text: pay.unit, style: unit, x: unitX, y: baseline, colour: palette.ink }]),
    ];
  }

  /** A long pay stands over its unit. */
  function stackedLines(): Line[] {
    const figure = { ...style, size: fit([pay.text], style, room, at.height * 0.42) };
    const unit = {
      ...styles.plain,
      size: fit([pay.unit], styles.plain, room, Math.max(LEAST_UNIT_PX, at.height * 0.26)),
    };
    const x = at.x + PADDING_PX;
    return [
      { id: "pay", text: pay.text, style: figure, x, y: at.y + at.height * 0.47, colour: palette.ink },
      { id: "unit", text: pay.unit, style: unit, x, y: at.y + at.height * 0.83, colour: palette.ink },
    ];
  }
}

import type { TypeStyle } from "../../type.ts";
import { squeezed } from "./head-and-tail.ts";
import { even, type Stage } from "./stage.ts";
import { strip, type Strip } from "./strip.ts";
import { CAP_EM } from "./styles.ts";

const PAD_Y_EM = 0.3;

/** The end of a long title, on tint strips close to each other. */
export interface Tail {
  readonly lines: number;
  readonly height: number;
  readonly strips: (top: number) => readonly Strip[];
}

interface TailRoom {
  readonly lines: number;
  /** Px of the text column that stay free. */
  readonly spare: number;
  readonly size: { readonly most: number; readonly least: number };
}

/** Null for no text. */
export function tailOf(text: string, stage: Stage, room: TailRoom): Tail | null {
  if (text === "") return null;
  const { grid, styles, palette } = stage;
  const set: { readonly lines: readonly string[]; readonly style: TypeStyle } = squeezed(text, styles.slim, {
    width: grid.right - grid.left - room.spare,
    mostLines: room.lines,
    mostSize: room.size.most,
    leastSize: room.size.least,
  });
  const padY = Math.round(set.style.size * PAD_Y_EM);
  const pitch = even(CAP_EM * set.style.size + 2 * padY);
  return {
    lines: set.lines.length,
    height: set.lines.length * pitch,
    strips: (top) =>
      set.lines.map((line, index) =>
        strip({
          id: `tail ${index}`,
          text: line,
          style: set.style,
          side: "left",
          x: grid.left,
          y: top + index * pitch + padY + CAP_EM * set.style.size,
          padX: grid.padX.tail,
          padY,
          fill: palette.tint,
          colour: palette.ink,
          frameWidth: grid.width,
          runnerRoom: 0,
        }),
      ),
  };
}

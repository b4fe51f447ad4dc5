import type { Shape } from "../../display-list.ts";
import { once, place, sprite } from "./paper.ts";
import type { PaperName } from "./palette.ts";
import type { Stage } from "./stage.ts";

/** A whole sheet; made once for all scenes that lie on it. */
export function stageGround(stage: Omit<Stage, "ground">): (paper: PaperName) => readonly Shape[] {
  const sheets = new Map<PaperName, () => ReturnType<typeof sprite>>();
  return (paper) => {
    const { frame } = stage.grid;
    let sheet = sheets.get(paper);
    if (sheet === undefined) {
      sheet = once(() =>
        sprite(frame, (context) => {
          context.fillStyle = stage.palette[paper];
          context.fillRect(0, 0, frame.width, frame.height);
        }),
      );
      sheets.set(paper, sheet);
    }
    return [place(`ground ${paper}`, sheet())];
  };
}

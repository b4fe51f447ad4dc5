import type { Shape } from "../../display-list.ts";
import { blankSprite, once, place, type Sprite } from "./paper.ts";
import type { PaperName } from "./palette.ts";
import type { Stage } from "./stage.ts";

/** A whole sheet; made once for all scenes that lie on it. */
export function stageGround(stage: Omit<Stage, "ground">): (paper: PaperName) => readonly Shape[] {
  const sheets = new Map<PaperName, () => Sprite>();
  return (paper) => {
    const { frame } = stage.grid;
    let sheet = sheets.get(paper);
    if (sheet === undefined) {
      sheet = once(() => blankSprite(frame, stage.palette[paper]));
      sheets.set(paper, sheet);
    }
    return [place(`ground ${paper}`, sheet())];
  };
}

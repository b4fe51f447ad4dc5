import { box, type Shape } from "../../display-list.ts";
import { inkWidth, setLine, type TypeStyle } from "../../type.ts";
import { at } from "../../easing.ts";
import { tide } from "./motion.ts";
import { HAIRLINE_PX, type Stage } from "./stage.ts";

/** Between company and section. */
const GAP_EM = 0.8;
const LEAST_PX = 30;

interface Part {
  readonly id: string;
  readonly text: string;
  readonly style: TypeStyle;
}

/** Company and section as far as they fit: first smaller, then the company alone, then the section alone. */
function fitting(company: string, section: string, stage: Stage, room: number): readonly Part[] {
  const { styles, grid } = stage;
  const bold: Part = { id: "company", text: company, style: styles.sansBold };
  const plain: Part = { id: "section", text: section, style: styles.sans };
  for (const parts of [[bold, plain], [bold], [plain]]) {
    const shown = parts.filter((part) => part.text !== "");
    for (let size = grid.head.size; size >= LEAST_PX; size -= 2) {
      const set = shown.map((part) => ({ ...part, style: { ...part.style, size } }));
      const gaps = GAP_EM * size * Math.max(0, set.length - 1);
      if (set.reduce((sum, part) => sum + inkWidth(part.text, part.style), gaps) <= room) return set;
    }
  }
  return [];
}

/** Company, section and the hairline below them, with the part of the hairline that counts the beats. */
export function runningHead(
  stage: Stage,
  section: string,
  colour: string,
  beat?: { readonly index: number; readonly of: number; readonly timeMs: number },
): Shape[] {
  const { grid } = stage;
  const { y } = grid.head;
  const room = grid.right - grid.left;
  const shapes: Shape[] = [];
  let x = grid.left;
  for (const part of fitting(stage.company ?? "", section, stage, room)) {
    shapes.push(setLine(`head ${part.id}`, part.text, part.style, x, y, { colour }));
    x += inkWidth(part.text, part.style) + GAP_EM * part.style.size;
  }
  const ruleY = y + 27;
  shapes.push(box("head rule", grid.left, ruleY, room, HAIRLINE_PX, colour));
  if (beat !== undefined && beat.of > 1) {
    const width = room / beat.of;
    const to = grid.left + (beat.index - 1) * width;
    const from = Math.max(grid.left, to - width);
    const left = Math.round(at(beat.timeMs, 0, 300, from, to, tide));
    shapes.push(box("head beat", left, ruleY, width, 10, colour));
  }
  return shapes;
}

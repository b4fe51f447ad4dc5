import type { TitleRoom } from "./room.ts";
import { setParted } from "../../compounds.ts";
import { clearLeading } from "../../leading.ts";
import { setParagraph } from "./paragraph.ts";
import { stepped } from "./setting.ts";
import type { Stage } from "./stage.ts";
import { hang, type Row } from "./rows.ts";

const LONG_CHARACTERS = 40;
const EAST_ASIAN_LEADING = 1.2;
const TAIL_LEADING = 1.18;
/** Sizes of heads, as shares of the largest; below the least a title is set otherwise. */
const HEAD_STEPS = [1, 0.96, 0.9, 0.8, 0.7];
const LEAST_STEP = 0.69;
const BRACKET = /^(.{2,}?)\s*([（([][^()（）]{4,}[)）\]])$/u;
const JOINT =
  /(?<=\S{2,}.{4,})(?:\s+(?=(?:for|in|at|with|to|für|im|in|am|bei|mit|zur|zum|pour|chez|para|en|com|mit)\s)|,\s+|\s+[–—|-]\s+|\s*[/(（]\s*(?=.{6,}))/u;

/** The title hangs from the index line: as large as it goes, or a head and a smaller tail where it is long. */
export function titleRows(title: string, stage: Stage, room: TitleRoom): Row[] {
  const { styles, palette } = stage;
  const style = styles.display;
  const leading = styles.eastAsian ? EAST_ASIAN_LEADING : room.leading;
  const height = room.last - room.top;
  const capital = styles.capitalEm;
  const paint = { colour: palette.night.text, at: null };
  const whole = (most: number, sizes: readonly number[]): Row[] | null => {
    const set = stepped(title, style, {
      width: room.width,
      mostLines: most,
      sizes,
      sizeForLines: (count) => height / (capital + (count - 1) * leading),
    });
    const em = clearLeading(set.lines, style, leading);
    const more = set.lines.length - 1;
    // Letters that need more room between their lines are set smaller.
    const size = set.size * Math.min(1, (capital + more * leading) / (capital + more * em));
    if (set.size < (sizes.at(-1) ?? 0) || size * (capital + more * em) > height) return null;
    return hang(
      "title",
      set.lines,
      { ...style, size },
      { x: stage.grid.left, last: room.last, leading: size * em },
      paint,
    );
  };
  const parts = split(title);
  const long = title.length > LONG_CHARACTERS || BRACKET.test(title);
  if (!long || parts === null) {
    const set =
      whole(room.mostLines, room.sizes) ??
      whole(room.mostLines + 1, [104, 92, 84]) ??
      whole(room.mostLines + 2, [84, 76, 68, 60]);
    if (set !== null) return set;
  }
  const [head, tail] = parts ?? [title, ""];
  // Where two lines may be larger than one, they are tried first.
  const [one, two] = room.head;
  for (const tailSize of room.tail) {
    for (const lines of two > one ? [2, 1] : [1, 2]) {
      const most = room.head[lines - 1] ?? room.sizes[0] ?? 100;
      const tailSet = stepped(tail, style, {
        width: room.width,
        mostLines: lines === 1 || two > one ? 3 : 2,
        sizes: [tailSize],
      });
      if (tailSet.size < tailSize) continue;
      const tailHeight = tailSet.lines.length * tailSize * TAIL_LEADING;
      const drop = tailSet.lines.length === 0 ? 0 : tailHeight + tailSize * 0.22;
      const headSet = stepped(head, style, {
        width: room.width,
        mostLines: lines,
        sizes: HEAD_STEPS.map((share) => most * share),
        sizeForLines: (count) => (height - drop) / (capital + (count - 1) * leading),
      });
      if (headSet.size < most * LEAST_STEP) continue;
      if (drop + headSet.size * (capital + (headSet.lines.length - 1) * leading) > height) continue;
      return [
        ...hang(
          "title",
          headSet.lines,
          { ...style, size: headSet.size },
          { x: stage.grid.left, last: room.last - drop, leading: headSet.size * leading },
          paint,
        ),
        ...hang(
          "tail",
          tailSet.lines,
          { ...style, size: tailSize },
          { x: stage.grid.left, last: room.last, leading: tailSize * TAIL_LEADING },
          paint,
        ),
      ];
    }
  }
  const set = setParted(title, { ...style, size: 60 }, room.width, (text) =>
    setParagraph(text, style, {
      width: room.width,
      height,
      mostLines: 5,
      sizes: [96, 88, 80, 72, 68, 64, 60, 56, 52, 48],
      leading,
      capitalEm: capital,
    }),
  );
  return hang(
    "title",
    set.lines,
    { ...style, size: set.size },
    { x: stage.grid.left, last: room.last, leading: set.size * leading },
    paint,
  );
}

/** Head and tail of a long title, parted at its first joint; null where it has none. */
function split(title: string): readonly [string, string] | null {
  const bracket = BRACKET.exec(title);
  if (bracket?.[1] !== undefined && bracket[2] !== undefined && bracket[1].length <= LONG_CHARACTERS) {
    return [bracket[1], bracket[2]];
  }
  const joint = JOINT.exec(title);
  if (joint === null) return null;
  const head = title.slice(0, joint.index).trim();
  const mark = /[/(（]/u.test(joint[0]) ? joint[0].trim() : "";
  const tail = mark + title.slice(joint.index + joint[0].length).trim();
  return head.length < 4 || tail.length < 3 ? null : [head, tail];
}

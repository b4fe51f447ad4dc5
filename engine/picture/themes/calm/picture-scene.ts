import type { DoContent, HookContent, QuoteContent, WhyContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Footage } from "../../assets.ts";
import { box, type Shape } from "../../display-list.ts";
import { enter } from "../entrance.ts";
import { sectionName } from "../section-name.ts";
import { compoundsParted, setParted } from "../../compounds.ts";
import { factsOf } from "./facts.ts";
import { indexLine } from "./index-line.ts";
import { lensShapes, veilColour } from "./lens.ts";
import { bead, breathing } from "./lume.ts";
import { draw, ENTER_MS, ENTER_PX, settle, STAGGER_MS } from "./motion.ts";
import type { Light } from "./palette.ts";
import { setParagraph } from "./paragraph.ts";
import { MARK_PX, quotationMark } from "./quotation-mark.ts";
import { lightFor } from "./quote.ts";
import { hang, type Row, rowShape } from "./rows.ts";
import { stepped } from "./setting.ts";
import { speakerOf } from "./speaker.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { emphasised, statementShapes, textOf } from "./statement.ts";
import { titleRows } from "./title.ts";
import { labelShape, wordmark } from "./wordmark.ts";

const INDEX = { at: 200, ms: 600 };
const LIT_AT_MS = 800;
const LIT_MS = 120;
const FACT_AT_MS = 600;
const LEADING = 1.1;
const EAST_ASIAN_LEADING = 1.24;
/** Of a title on a picture; heads and tails of long ones are shares of the largest size. */
const TITLE = { leading: 1.03, heads: [0.9, 0.8], tails: [0.44, 0.4, 0.36] };

type PictureContent = HookContent | WhyContent | DoContent | QuoteContent;

/** A scene on a picture: seen through a lens of the instrument, veiled where type stands. */
export function stagePicture(
  scene: TimelineScene,
  content: PictureContent,
  footage: Footage,
  stage: Stage,
): StagedScene {
  const { grid } = stage;
  const light = lightOf(scene, content, stage);
  const { lens } = grid.picture;
  const facts = factRows(content, stage, light);
  const places = facts.length > 0 ? grid.picture.facts : grid.picture.bare;
  let over: readonly Shape[] | null = null;
  const head = headShapes(content, stage, light);
  const text = textShapes(content, stage, light, places);
  const index = indexLine(places.index, grid.left, light);
  return {
    light,
    centre: lens.centre,
    dial: (time) => [
      box("ground", 0, 0, grid.width, grid.height, veilColour(light)),
      {
        kind: "picture",
        id: "footage",
        raster: footage.at(time, grid.width, grid.height),
        x: 0,
        y: 0,
        alpha: 1,
        clip: null,
      },
      ...(over ??= lensShapes(stage, light)),
    ],
    type: (time) => {
      const shapes: Shape[] = [...head, ...index.list("index", draw((time - INDEX.at) / INDEX.ms))];
      const lit = Math.min(1, Math.max(0, (time - LIT_AT_MS) / LIT_MS));
      if (lit > 0) {
        const { x, y } = index.end;
        shapes.push(...bead("bead", x, y, light, { halo: breathing(time), alpha: Math.round(lit * 16) / 16 }));
      }
      shapes.push(...text(time));
      for (const row of facts) shapes.push(rowShape(row, time));
      return shapes;
    },
  };
}

function lightOf(scene: TimelineScene, content: PictureContent, stage: Stage): Light {
  if (content.purpose === "quote") return lightFor(scene, stage);
  return content.purpose === "do" ? stage.palette.day : stage.palette.night;
}

function headShapes(content: PictureContent, stage: Stage, light: Light): Shape[] {
  const { grid, timeline } = stage;
  const { head, width } = grid.picture;
  if (content.purpose === "quote") return quotationMark(grid.left, head.y - MARK_PX + 8, light);
  if (content.purpose !== "do") return wordmark(stage, light, width, head);
  return content.beat > 1 ? [] : labelShape(sectionName(timeline.language, "do"), stage, light, grid.left, head.y);
}

/** Pay and place, or who says it. */
function factRows(content: PictureContent, stage: Stage, light: Light): Row[] {
  const { grid, styles } = stage;
  const { fact } = grid.picture;
  const quote = content.purpose === "quote";
  const [first = "", second = ""] =
    content.purpose === "hook" ? factsOf(content, styles.comma) : quote ? speakerOf(content.speaker) : [];
  const strong = quote ? styles.label : styles.plain;
  const row = (id: string, text: string, style: typeof strong, sizes: readonly number[], y: number): Row[] => {
    const one = stepped(text, style, { width: fact.width, mostLines: 1, sizes });
    const colour = id === "fact" && !quote ? light.lume : id === "fact" ? light.text : light.quiet;
    return one.size < 30
      ? []
      : hang(
          id,
          one.lines,
          { ...style, size: one.size },
          { x: grid.left, last: y, leading: one.size },
          { colour, at: FACT_AT_MS + (id === "fact" ? 0 : STAGGER_MS) },
        );
  };
  return [
    ...row("fact", first, strong, [...fact.sizes, 44, 40, 36, 32, 30], fact.y),
    ...row("place", second, styles.plain, [46, 42, 38, 34, 32, 30], fact.y + fact.drop),
  ];
}

/** What hangs from the index line: the title from the first frame, other words line by line. */
function textShapes(
  content: PictureContent,
  stage: Stage,
  light: Light,
  { last }: { readonly last: number },
): (timeMs: number) => Shape[] {
  const { grid, styles } = stage;
  const { top, width, sizes, titleSizes } = grid.picture;
  if (content.purpose === "hook") {
    const [largest = 100] = titleSizes;
    const share = (of: number): number => Math.round(largest * of);
    const rows = titleRows(content.title, stage, {
      width,
      mostLines: 2,
      sizes: titleSizes,
      head: [share(TITLE.heads[0] ?? 1), share(TITLE.heads[1] ?? 1)],
      tail: TITLE.tails.map(share),
      last,
      top,
      leading: TITLE.leading,
    });
    return (time) => rows.map((row) => rowShape(row, time));
  }
  const quote = content.purpose === "quote";
  const leading = styles.eastAsian ? EAST_ASIAN_LEADING : LEADING;
  const style = quote ? styles.display : styles.strong;
  const least = { ...styles.strong, size: sizes.at(-1) ?? 50 };
  const room = { width, height: last - top, mostLines: 6, sizes, leading, capitalEm: styles.capitalEm };
  const words = quote ? content.text : textOf(content);
  const set = setParted(words, least, width, (text) => setParagraph(text, style, room));
  const faces = { plain: { ...styles.display, size: set.size }, strong: { ...styles.strong, size: set.size } };
  const lines = emphasised(set.lines, quote ? "" : compoundsParted(content.hero, least, width), faces, {
    x: grid.left,
    first: last - (set.lines.length - 1) * set.size * leading,
    leading: set.size * leading,
  });
  const colours = { plain: light.text, strong: content.purpose === "why" ? light.lume : light.text };
  return (time) =>
    statementShapes("duty", lines, faces, colours, (line) =>
      enter(time, line * STAGGER_MS, ENTER_MS, ENTER_PX, settle),
    );
}

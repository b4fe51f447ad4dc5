import type { HookContent } from "../../../script/storyboard.ts";
import type { Shape } from "../../display-list.ts";
import { wrap } from "../../line-breaking.ts";
import { fit, inkWidth } from "../../type.ts";
import { headline } from "../headline.ts";
import type { HookScene } from "../hook-of.ts";
import { crossed } from "./hook-set.ts";
import { numeralOf } from "./hook.ts";
import { setLogo } from "./logo.ts";
import { slabWith } from "./plate.ts";
import { type CrossedLine, slabRect } from "./slab.ts";
import { ground, type Stage } from "./stage.ts";
import { CAPITAL_EM, cutMostStems, setTitle, trailingBracket } from "./title.ts";

/** How far over a baseline the edge cuts, in em. */
const CUT_EM = 0.26;
/** Smaller titles are not cut across. */
const LEAST_CUT_PX = 110;
/** Between the slab's edge and a title or fact that lies clear of it. */
const CLEAR_PX = 60;
/** A narrower logo is not read. */
const LEAST_LOGO_PX = 200;
/** Share of its size that a company's name keeps. */
const LEAST_COMPANY = 0.68;
/** A picture darkens towards the type in this height. */
const FADE_PX = 240;

/** The still that stands for the film: who, what, and the strongest fact, to be read at the size of a thumbnail. */
export function posterOf(scene: HookScene, stage: Stage): readonly Shape[] {
  const { grid, palette } = stage;
  // What stands in brackets would be too small in a thumbnail.
  const { main } = trailingBracket(scene.content.title);
  const content = { ...scene.content, title: headline(main, stage.timeline.language) };
  const { titles, edge } = setPosterTitle(content, stage);
  const room = grid.poster.logo;
  // Where the slab stands beside the text, a logo ends on the paper.
  const width = grid.below ? room.width : Math.max(LEAST_LOGO_PX, Math.min(room.width, edge - grid.left - CLEAR_PX));
  const logo = setLogo(stage, palette.paper, { ...room, width, x: grid.left });
  const company = logo === null ? setCompany(content, stage, edge) : [];
  const facts = setFact(content, stage, edge);
  const pictured = stage.assets.footage.has(scene.id);
  const numeral = pictured ? null : numeralOf(content, stage);
  const paint = slabWith(scene.id, stage, edge, {
    from: Math.min(...titles.map(({ y, style }) => y - style.size * CAPITAL_EM)),
    to: Math.max(...[...titles, ...facts].map(({ y, style }) => y + style.size * 0.3)),
    fade: FADE_PX,
  });
  return [
    ground(grid, palette.paper),
    ...(logo === null ? [] : [logo]),
    ...paint(0, edge, [...company, ...titles, ...facts], {
      onSlab: numeral === null ? [] : [{ ...numeral, clip: slabRect(grid, edge) }],
    }),
  ];
}

function setPosterTitle(
  content: HookContent,
  stage: Stage,
): { readonly titles: readonly CrossedLine[]; readonly edge: number } {
  const { grid } = stage;
  const line = crossed(stage);
  const { top, height, ...room } = grid.poster.title;
  const title = setTitle(content.title, stage, {
    width: room.width,
    height,
    mostSize: room.size,
    leastSize: room.least,
    mostLines: room.lines,
  });
  const size = title.lines[0]?.style.size ?? room.size;
  const block = title.lines[0]?.above ?? 0;
  // Short titles stand in the middle of their room.
  const first = top + size * CAPITAL_EM + Math.max(0, height - block - size * CAPITAL_EM) * 0.5;
  const titles = title.lines.map((row, index) =>
    line(`title ${index}`, row.text, row.style, grid.left - row.hang, first + block - row.above),
  );
  if (!grid.below) {
    const from = grid.hook.edge.from;
    return { titles, edge: cutMostStems(titles, from, from + 150, from) };
  }
  const second = titles[1] ?? titles[0];
  const edge =
    size < LEAST_CUT_PX || second === undefined
      ? first - size * CAPITAL_EM - CLEAR_PX * 0.7
      : second.y - CUT_EM * second.style.size;
  return { titles, edge };
}

function setCompany(content: HookContent, stage: Stage, edge: number): CrossedLine[] {
  const { grid, styles } = stage;
  if (content.company === null) return [];
  const { y, size } = grid.poster.company;
  const line = crossed(stage);
  // On the paper, as long as it can be read there.
  const paper = grid.below ? grid.onRight - grid.left : edge - grid.left - CLEAR_PX;
  const least = size * LEAST_COMPANY;
  const fitted = fit([content.company], styles.sansBold, paper, size);
  const style = { ...styles.sansBold, size: Math.max(least, fitted) };
  if (fitted >= least || !grid.below) return [line("company", content.company, style, grid.left, y)];
  const names = wrap(content.company, style, paper, 2) ?? [content.company];
  return names.map((name, index) =>
    line(`company ${index}`, name, style, grid.left, y - (names.length - 1 - index) * least * 1.15),
  );
}

/** The pay, or the place where none is posted. */
function setFact(content: HookContent, stage: Stage, edge: number): CrossedLine[] {
  const { grid, styles } = stage;
  const { fact, small } = grid.poster;
  const line = crossed(stage);
  const place = content.place.join(", ");
  const text = content.pay?.text ?? place;
  if (text === "") return [];
  const x = grid.below ? grid.left - 4 : edge + CLEAR_PX + 14;
  const width = grid.onRight - x;
  const unit = content.pay?.unit ?? "";
  const unitStyle = { ...styles.sans, weight: 500, size: small.size };
  const unitWidth = unit === "" ? 0 : inkWidth(unit, unitStyle) + 36;
  if (!grid.below) {
    const beside = fit([text], styles.hero, width - unitWidth, fact.size);
    const alone = fit([text], styles.hero, width, fact.size);
    const withUnit = unitWidth > 0 && beside > alone * 0.7;
    const style = { ...styles.hero, size: withUnit ? beside : alone };
    const lines = [line("fact", text, style, x, fact.y)];
    if (withUnit) lines.push(line("fact unit", unit, unitStyle, x + inkWidth(text, style) + 36, fact.y));
    return lines;
  }
  const style = { ...styles.hero, size: fit([text], styles.hero, width, fact.size) };
  const lines = [line("fact", text, style, x, fact.y)];
  const under = content.pay === null ? "" : [unit, place].filter((part) => part !== "").join(" · ");
  const size = fit([under], unitStyle, width, small.size);
  const shown = size < small.size * 0.75 ? unit : under;
  if (shown !== "") {
    const shownStyle = { ...unitStyle, size: fit([shown], unitStyle, width, small.size) };
    lines.push(line("fact unit", shown, shownStyle, grid.left, small.y));
  }
  return lines;
}

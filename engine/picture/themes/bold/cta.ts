import type { CtaContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import { box, type Shape } from "../../display-list.ts";
import { at } from "../../easing.ts";
import { qrMask } from "../../qr.ts";
import { inkWidth } from "../../type.ts";
import { byHalf } from "../entrance.ts";
import { sceneMs } from "../scene-clock.ts";
import { setAddress } from "./address.ts";
import { crossed, type Field } from "./counterchange.ts";
import { between, type Crop, scaled } from "./crop.ts";
import { capitals, setDial } from "./dial-lines.ts";
import { letterExtent, letterMask, letterShape } from "./letter.ts";
import { gear, OPEN_MS, OPEN_STAGGER_MS, snap, STRIP_MS } from "./motion.ts";
import { opening } from "./opening.ts";
import { runner } from "./runner.ts";
import { signOff } from "./sign-off.ts";
import { originOf } from "./small-line.ts";
import { even, ground, type Stage, type StagedScene } from "./stage.ts";
import { strip } from "./strip.ts";
import { CAP_EM, isSquare, NARROWEST, WIDEST } from "./styles.ts";

/** Pull back: from the scene before to the whole letter. */
const PULL_MS = 720;
const NEAR = 1.12;
const CODE_MS = 620;
const CODE_DROP_PX = 64;
const DIAL_MS = 700;
const LINK_MS = 860;
/** Between the dial and the strips below it. */
const CLEAR_PX = 22;
/** What large bars may run, at a scale of 1, px. */
const BARS_ROOM_PX = 600;
/** The last frames stand still, ms. */
const STILL_MS = 400;

/** How to apply: the letter whole, the code locked into it. */
export function stageCta(scene: TimelineScene, content: CtaContent, stage: Stage, before: Crop | null): StagedScene {
  const { grid, palette, styles, timeline } = stage;
  const duration = sceneMs(scene);
  const whole = wholeLetter(stage);
  // The many strokes of a Han letter that is pulled back from close by would flash: it comes from near.
  const from = before !== null && isSquare(stage.initial) ? scaled(whole.crop, NEAR, whole.crop) : before;
  const text = mainLines(content, timeline.language);
  const links = linkStrips(content, stage);
  const { dial, alone } = grid.cta;
  const most = links[0] === undefined ? alone : Math.min(dial.height, links[0].top - CLEAR_PX - dial.y);
  const stack = setDial(
    text.join(" "),
    styles.display,
    { ...dial, height: most },
    {
      gap: grid.gap,
      mostLines: 2,
      language: timeline.language,
      ...(text.length > 1 ? { ways: [text] } : { centred: true }),
    },
  );
  const code = codeShapes(content, stage, whole.right);
  const later = from === null ? 0.4 : 1;
  const codeAt = byHalf(CODE_MS * later, STRIP_MS, duration * 0.9);
  const dialAt = byHalf(DIAL_MS * later, OPEN_MS + OPEN_STAGGER_MS, duration * 0.9);
  const linkAt = byHalf(LINK_MS * later, STRIP_MS, duration * 0.9);
  const { rows, logo } = signOff(content, stage);
  const bars = stage.endLine !== null && grid.cta.endLine.insteadOfBars ? null : grid.cta.bars;
  return {
    list: (time) => {
      const share = from === null ? 1 : at(time, 0, Math.min(PULL_MS, duration * 0.4), 0, 1, gear);
      const crop = from === null || share >= 1 ? whole.crop : between(from, whole.crop, share);
      const letter = letterMask(stage, crop);
      const field: Field = { beside: palette.ink, on: palette.brand, letter, clip: null };
      const shapes: Shape[] = [ground(grid, palette.brand), letterShape(letter, palette.ink)];
      if (time >= codeAt && logo !== null) shapes.push(...logo.shapes(0));
      if (time >= codeAt)
        rows.forEach((row, index) => {
          shapes.push(...crossed(`sign-off ${index}`, row.text, row.style, originOf(row), row.y, field));
        });
      if (time >= codeAt && code !== null) {
        shapes.push(...code(even(at(time, codeAt, STRIP_MS, -CODE_DROP_PX, 0, snap))));
      }
      const starts = stack.lines.map((_, index) => dialAt + index * OPEN_STAGGER_MS);
      shapes.push(...opening("apply", stack, stage, field, time, starts));
      const moving = Math.min(time, duration - STILL_MS);
      links.forEach((one, index) => {
        if (time >= linkAt) shapes.push(...one.shapes(moving, linkAt + index * 60, true));
      });
      if (bars !== null && time >= linkAt) {
        const down = bars.top < grid.cta.link.y ? letterDown(stage) : 0;
        const { scale } = bars;
        const top = bars.top + down;
        const height = bars.height - down;
        const large = {
          id: "big bar",
          side: "right" as const,
          end: grid.width + 40,
          top,
          height,
          room: BARS_ROOM_PX * scale,
          fill: palette.ink,
          scale,
        };
        shapes.push(...runner(large, moving - linkAt, true));
      }
      return shapes;
    },
  };
}

/** Where the letter stands whole; narrower where it is a wide one. */
function wholeLetter(stage: Stage): { readonly crop: Crop; readonly right: number } {
  const { letter } = stage.grid.cta;
  const down = letterDown(stage);
  const { x, widest } = letter;
  const y = letter.y + down;
  const height = letter.height - down;
  let stretch = WIDEST;
  while (stretch > NARROWEST && letterExtent(stage, stretch).width * height > widest) stretch -= 3;
  const extent = letterExtent(stage, stretch);
  // Accents, and what hangs below the line, are part of what has to fit.
  const fits = Math.min(1, 1 / Math.max(extent.height, 0.1), widest / (extent.width * height));
  const set = height * (isSquare(stage.initial) ? Math.min(1, fits) : fits);
  const width = extent.width * set;
  const crop = { height: set, angle: 0, x: x + width / 2, y: y + height - (extent.height * set) / 2, stretch };
  return { crop, right: x + width };
}

/** The company's line takes the letter's room. */
function letterDown({ grid, endLine }: Stage): number {
  return endLine === null ? 0 : grid.cta.endLine.letterDown;
}

function mainLines(content: CtaContent, language: string): readonly string[] {
  const lead = capitals(content.lead, language);
  if (content.deadline === null) return [lead];
  const { day, rest } = content.deadline;
  const date = rest.endsWith("月") ? `${rest}${day}日` : /^\d/u.test(rest) ? `${day}/${rest}` : `${day} ${rest}`;
  return [lead, capitals(date, language)];
}

function codeShapes(content: CtaContent, stage: Stage, letterRight: number): ((dy: number) => Shape[]) | null {
  const { grid, palette } = stage;
  const { x, bottom, side } = grid.cta.code;
  const mask = content.qr === null ? null : qrMask(content.qr, side);
  if (mask === null) return null;
  // It covers the letter's lower right: a narrow letter has it further left.
  const left = even(Math.max(grid.left + 120, Math.min(x, letterRight - side * 0.35)));
  const inset = even((side - mask.width) / 2);
  return (dy) => [
    box("code card", left, bottom - side + dy, side, side, palette.paper),
    {
      kind: "stencil",
      id: "code",
      mask,
      x: left + inset,
      y: even(bottom - side + inset + dy),
      colour: palette.ink,
      alpha: 1,
      clip: null,
    },
  ];
}

function linkStrips(content: CtaContent, stage: Stage) {
  const { grid, palette, styles } = stage;
  if (content.link === null) return [];
  const { side, x: left, y, size, padY: most, keeps } = grid.cta.link;
  const set = setAddress(content.link, styles.strip, grid.right - left, size);
  const padY = set.lines.length > 1 ? 14 : most + ((size - set.style.size) * CAP_EM) / 2;
  const pitch = CAP_EM * set.style.size + 2 * padY;
  const first =
    y - ((size - set.style.size) * CAP_EM) / 2 - (set.lines.length - 1) * (keeps === "last" ? pitch - 20 : pitch / 2);
  return set.lines.map((text, index) =>
    strip({
      id: `link ${index}`,
      text,
      style: set.style,
      side,
      x: left,
      y: first + index * pitch,
      padX: 44,
      padY,
      fill: palette.paper,
      colour: palette.ink,
      frameWidth: grid.width,
      runnerRoom: side === "left" && set.lines.length === 1 ? grid.width - left - inkWidth(text, set.style) - 60 : 0,
    }),
  );
}

import type { CtaContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Shape } from "../../display-list.ts";
import { qrMask } from "../../qr.ts";
import { inkWidth } from "../../type.ts";
import { setAddress } from "../address.ts";
import { dateText } from "../day.ts";
import { byHalf, enter } from "../entrance.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { CTA_PLACES } from "./cta-places.ts";
import { doorOf, stageRise } from "./door.ts";
import type { Pose } from "./figure.ts";
import { PIECES } from "./figures.ts";
import { companyHead } from "./head.ts";
import { type Line, lineShape, stacked, stepped } from "./lines.ts";
import { BEFORE_WORD_MS, breathe, even, lift, LIFT_MS, settle } from "./motion.ts";
import { once, place } from "./paper.ts";
import { slipSprite } from "./slip.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { joined } from "./statement.ts";
import { setTitle } from "./title.ts";
import { stageWindow } from "./window.ts";

/** What one acts on is there soon, whenever it is said. */
const LATEST_LINK_MS = 1000;
/** Nothing readable is smaller. */
const LEAST_PX = 30;
/** How far the lead stands over its baseline. */
const ASCENT_EM = 0.78;
const END_PADDING_PX = 40;
const WALK = { at: 740, ms: 420, px: 24 };
const PAIR_PX = 3;
const PAIR_MS = 4000;
/** The code lands on the door, and never moves again. */
const CARD = { at: 420, ms: 420, px: 60 };

/** How to apply: the way out, through a door, and a code to scan on it. */
export function stageCta(scene: TimelineScene, content: CtaContent, stage: Stage): StagedScene {
  const { grid, palette, styles } = stage;
  const places = CTA_PLACES[grid.form];
  const duration = sceneMs(scene);
  const head = companyHead(stage, places.headWidth);
  const leadText =
    content.deadline === null ? content.lead : joined(content.lead, dateText(content.deadline, scene.narration));
  const lead = stepped(leadText, styles.light, {
    width: places.width,
    mostLines: 1,
    sizes: places.leadSizes,
  });
  const link =
    content.link === null
      ? { lines: [], size: 0 }
      : setAddress(content.link, styles.heavy, {
          width: places.width,
          mostSize: places.linkSize,
          mostLines: 2,
          sizeForLines: (lines) => (lines === 1 ? places.linkSize : places.linkSize * 0.72),
        });
  const linkShown = link.size >= LEAST_PX;
  const linkSpan = linkShown ? (link.lines.length - 1) * link.size * 1.1 : 0;
  const leadY = Math.max(
    places.leadY - (head.shapes.length > 0 ? 0 : places.rise),
    // A name of two lines pushes it down.
    grid.head.y + head.below + (head.below > 0 ? lead.size * ASCENT_EM + 8 : 40),
  );
  const roleRoom = places.linkY - linkSpan - places.linkGap - leadY - lead.size * 0.3;
  const role =
    content.role === ""
      ? null
      : setTitle(content.role, styles, [
          {
            width: places.width,
            height: roleRoom,
            sizes: [places.roleSize, places.roleSize * 0.6],
            mostLines: places.roleLines,
            leading: 1,
            narrow: false,
          },
          {
            width: places.width,
            height: roleRoom,
            sizes: [places.roleSize * 0.6, places.roleSize * 0.4],
            mostLines: places.roleLines + 1,
            leading: 1.06,
            narrow: false,
          },
        ]);
  const roleFirst =
    leadY + (role === null ? 0 : Math.max(role.size * places.roleStep, lead.size * 0.3 + role.size * 0.82));
  const roleLast = role === null ? leadY : roleFirst + (role.lines.length - 1) * role.leading;
  const bracketY = role === null || role.bracket === null ? roleLast : roleLast + role.bracketSize * 1.5;
  const linkY = Math.min(places.linkY, bracketY + linkSpan + places.linkBelow + link.size * 0.4);
  const lines: Line[] = [
    ...stacked(
      "lead",
      lead.lines,
      { ...styles.light, size: lead.size },
      { x: grid.left, first: leadY, leading: lead.size },
      palette.ink,
    ),
    ...(role === null
      ? []
      : stacked(
          "role",
          role.lines,
          { ...styles.heavy, size: role.size },
          { x: grid.left, first: roleFirst, leading: role.leading },
          palette.ink,
        )),
    ...(role === null || role.bracket === null
      ? []
      : [
          {
            id: "bracket",
            text: role.bracket,
            style: { ...styles.plain, size: role.bracketSize },
            x: grid.left,
            y: bracketY,
            colour: palette.ink,
          },
        ]),
  ];
  const linkLines = linkShown
    ? stacked(
        "link",
        link.lines,
        { ...styles.heavy, size: link.size },
        { x: grid.left, first: linkY - linkSpan, leading: link.size * 1.1 },
        palette.brand,
      )
    : [];
  const linkAt = byHalf(
    Math.min(LATEST_LINK_MS, whenSaid(content.link ?? "", scene, duration / 3) - BEFORE_WORD_MS),
    LIFT_MS,
    duration,
  );
  const end = stage.assets.endLine === null ? () => [] : stageEnd(stage.assets.endLine);
  const door = doorOf(grid.form, grid.frame);
  const window = stageWindow("door", door, { pieces: PIECES.together, at: places.figure }, stage);
  const rise = stageRise(door, palette, grid.frame);
  const code = content.qr === null ? null : qrMask(content.qr, places.code.side);
  const card = once(() => {
    const { x, y, card: side } = places.code;
    return slipSprite({ x, y, width: side, height: side, colour: palette.white, turn: 0, seed: 21, round: 0.08 });
  });
  return {
    opening: door,
    paper: (timeMs) => [...stage.ground("page"), ...(rise(timeMs) ?? standing(timeMs))],
    type: (time) => [
      ...head.shapes,
      ...lines.map((line) => lineShape(line)),
      ...linkLines.map((line, index) => lineShape(line, enter(time, linkAt + index * 90, LIFT_MS, 32, lift))),
      ...end(time),
      ...codeShapes(time),
    ],
  };

  /** The two walk in, once the door stands. */
  function standing(timeMs: number): readonly Shape[] {
    const share = Math.min(1, (timeMs - WALK.at) / WALK.ms);
    const sway = PAIR_PX * breathe(timeMs, PAIR_MS);
    const pose: Pose = (limb) => ({
      dx: (limb === "sun" ? 0 : -WALK.px * (1 - lift(share))) + (limb === "small" ? sway : 0),
      dy: 0,
    });
    return window.shapes(timeMs, pose, { alpha: Math.round(lift(share) * 16) / 16 });
  }

  function codeShapes(timeMs: number): Shape[] {
    if (code === null) return [];
    const { x, y, card: side } = places.code;
    const middle = (from: number): number => Math.round((from + (side - code.width) / 2) / 2) * 2;
    const share = (timeMs - CARD.at) / CARD.ms;
    if (share < 0) return [];
    const dy = even(CARD.px * (1 - settle(share)));
    const alpha = Math.min(1, Math.round(share * 3 * 8) / 8);
    return [
      place("code card", card(), { dy, alpha }),
      {
        kind: "stencil",
        id: "code",
        mask: code,
        x: middle(x),
        y: middle(y) + dy,
        colour: palette.ink,
        alpha,
        clip: null,
      },
    ];
  }

  function stageEnd(text: string): (timeMs: number) => readonly Shape[] {
    const { end } = places;
    const onSlip = "height" in end;
    const width = onSlip ? end.width - 2 * END_PADDING_PX : places.width;
    const set = stepped(text, styles.plain, { width, mostLines: 1, sizes: [44, 40, 36, 33, LEAST_PX] });
    if (set.size < LEAST_PX) return () => [];
    const style = { ...styles.plain, size: set.size };
    if (!onSlip) {
      const y = (linkShown ? linkY : bracketY) + end.below;
      const line: Line = { id: "end line", text, style, x: grid.left, y, colour: palette.ink };
      return y > end.most ? () => [] : () => [lineShape(line)];
    }
    const wide = inkWidth(text, style);
    const { x, y, height } = end;
    const line: Line = {
      id: "end line",
      text,
      style,
      x: x - wide / 2,
      y: y + height / 2 + set.size * 0.36,
      colour: palette.ink,
    };
    const slip = once(() =>
      slipSprite({
        x: x - wide / 2 - END_PADDING_PX,
        y,
        width: wide + 2 * END_PADDING_PX,
        height,
        colour: palette.butter,
        turn: 1,
        seed: 31,
      }),
    );
    return (timeMs) => (timeMs < WALK.at ? [] : [place("end slip", slip()), lineShape(line)]);
  }
}

import type { CtaContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import { box, type Shape } from "../../display-list.ts";
import { qrMask } from "../../qr.ts";
import { inkWidth, setLine } from "../../type.ts";
import { setAddress } from "../address.ts";
import { byHalf, enter } from "../entrance.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { dateText, daysOfMonth } from "../day.ts";
import { dayRing } from "./day-ring.ts";
import { endLineRows } from "./end-line.ts";
import { instrument } from "./instrument.ts";
import { BEFORE_WORD_MS, ENTER_MS, settle } from "./motion.ts";
import { hang, type Row, rowShape } from "./rows.ts";
import { stepped } from "./setting.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { wordmark } from "./wordmark.ts";

/** From the wordmark to the tops of the letters below it. */
const HEAD_GAP_PX = 30;
/** Nothing readable is smaller. */
const LEAST_PX = 30;
const CARD_MS = 400;
const CARD_PX = 32;
const LATEST_LINK_MS = 1100;
/** Without a date the address is what the scene is for. */
const LATEST_ALONE_MS = 400;

/** How to apply: the day, lit on a ring of its month's days, round the code to scan. */
export function stageCta(scene: TimelineScene, content: CtaContent, stage: Stage): StagedScene {
  const { grid, palette, styles } = stage;
  const light = palette.night;
  const places = grid.cta;
  const { dial } = places;
  const { endLine } = places;
  const clear = stage.assets.endLine === null || endLine.clear === null ? [] : [endLine.clear];
  const shown = instrument(dial, stage, light, [...places.clear, ...clear]);
  const duration = sceneMs(scene);
  const days = content.deadline === null ? 60 : daysOfMonth(content.deadline.rest, stage.timeline.language);
  const day = content.deadline === null ? days : Number(/\d+/u.exec(content.deadline.day)?.[0] ?? days);
  const ring = dayRing({ ...dial.centre, ...places.ring }, days, Math.min(day, days), light, grid);
  const rows: Row[] = [];
  const large = content.deadline === null ? content.role : dateText(content.deadline, scene.narration);
  const date =
    content.deadline === null && content.link !== null
      ? setAddress(content.link, styles.strong, {
          width: places.width,
          mostSize: places.sizes[2] ?? 100,
          mostLines: 2,
          sizeForLines: (lines) => (lines === 1 ? 144 : 96),
        })
      : dateSet(large);
  const linkAt = byHalf(
    Math.min(
      content.deadline === null ? LATEST_ALONE_MS : LATEST_LINK_MS,
      whenSaid(content.link ?? "", scene, duration / 3) - BEFORE_WORD_MS,
    ),
    ENTER_MS,
    duration,
  );
  const pair = date.lines.length > 1;
  const dateLeading = date.size * places.dateLeading;
  const leadSizes = [...places.sizes, 88, 76].filter(
    (size) => (!pair || size <= places.pairLead) && size * styles.capitalEm <= places.lead - grid.head.y - HEAD_GAP_PX,
  );
  const lead = stepped(content.lead, styles.display, { width: places.width, mostLines: 1, sizes: leadSizes });
  // The date stands on its line; what is over it moves up where it takes two.
  const leadY = pair ? places.date - dateLeading - places.pairLead : places.lead;
  rows.push(
    ...hang(
      "lead",
      lead.lines,
      { ...styles.display, size: lead.size },
      { x: grid.left, last: leadY, leading: lead.size },
      { colour: light.text, at: null },
    ),
    ...hang(
      "date",
      date.lines,
      { ...styles.strong, size: date.size },
      { x: grid.left, last: places.date, leading: dateLeading },
      { colour: light.lume, at: content.deadline === null ? linkAt : 120, stagger: 90 },
    ),
  );
  const hasDate = content.deadline !== null;
  let linkUp = 0;
  const alone = !hasDate || content.link === null;
  const address =
    content.link === null || alone
      ? null
      : setAddress(content.link, styles.label, {
          width: places.linkWidth,
          mostSize: places.linkSize,
          mostLines: 2,
          sizeForLines: (lines) => (lines === 1 ? places.linkSize : places.linkPairSize),
        });
  const linkDrop = address !== null && address.lines.length > 1 ? places.linkPairDrop : 0;
  const small = !hasDate && content.link === null ? "" : content.role;
  const role = stepped(small, alone ? styles.label : styles.plain, {
    width: alone ? places.linkWidth : places.roleWidth,
    mostLines: alone ? 2 : 1,
    sizes: alone ? [places.linkSize, 56, 48, 42] : [48, 44, 40, 36, 32, 30],
  });
  const set =
    role.size < LEAST_PX
      ? stepped(small, styles.plain, { width: places.roleWidth, mostLines: 2, sizes: [34, 32, 30] })
      : role;
  const more = set.lines.length - 1;
  // Under the role there is room for one more line, where role and address leave it.
  const under = !endLine.underRole || (more <= 0 && (address === null || address.lines.length === 1));
  const last = under
    ? endLineRows(stage, light, endLine.underRole && alone ? { ...endLine, y: places.role } : endLine, linkAt)
    : [];
  rows.push(...last);
  const rises = last.length > 0 && !alone;
  // A role too long even so has been read before.
  if (set.size >= LEAST_PX) {
    rows.push(
      ...hang(
        "role",
        set.lines,
        { ...(alone ? styles.label : styles.plain), size: set.size },
        {
          x: grid.left,
          last: alone
            ? places.link + more * set.size
            : places.role - (rises ? endLine.roleUp : 0) + linkDrop + more * places.roleDrop,
          leading: set.size * 1.12,
        },
        { colour: alone ? light.text : light.quiet, at: byHalf(Math.min(linkAt + 90, 700), ENTER_MS, duration) },
      ),
    );
    linkUp = alone ? 0 : more * places.linkUp;
  }
  // An address too long to read is in the code.
  if (address !== null && address.size >= LEAST_PX) {
    rows.push(
      ...hang(
        "link",
        address.lines,
        { ...styles.label, size: address.size },
        {
          x: grid.left,
          last: places.link - (rises ? endLine.linkUp : 0) + linkDrop - linkUp,
          leading: address.size * 1.12,
        },
        { colour: light.text, at: linkAt },
      ),
    );
  }
  const head = wordmark(stage, light, grid.head.width);
  const code = content.qr === null ? null : qrMask(content.qr, places.card);
  const { centre } = dial;
  return {
    light,
    centre,
    dial: () => [...shown(0), ring.still],
    type: (time) => {
      const shapes: Shape[] = [...head, ...ring.lit(time)];
      if (code !== null) {
        const { offset, alpha } = enter(time, 200, CARD_MS, CARD_PX, settle);
        const side = places.card;
        const inset = Math.round((side - code.width) / 4) * 2;
        const x = Math.round((centre.x - side / 2) / 2) * 2;
        const y = Math.round((centre.y - side / 2 + offset) / 2) * 2;
        shapes.push(box("card", x, y, side, side, palette.card, alpha), {
          kind: "stencil",
          id: "code",
          mask: code,
          x: x + inset,
          y: y + inset,
          colour: palette.code,
          alpha,
          clip: null,
        });
      } else if (content.deadline !== null) {
        const size = places.daySize;
        const style = { ...styles.display, size };
        const text = content.deadline.day.slice(0, 2);
        shapes.push(
          setLine("day", text, style, centre.x - inkWidth(text, style) / 2, centre.y + size * 0.34, {
            colour: light.text,
          }),
        );
      }
      for (const row of rows) shapes.push(rowShape(row, time));
      return shapes;
    },
  };

  function dateSet(text: string): { readonly lines: readonly string[]; readonly size: number } {
    const one = stepped(text, styles.strong, { width: places.width, mostLines: 1, sizes: places.sizes });
    return one.size >= 100
      ? one
      : stepped(text, styles.strong, { width: places.width, mostLines: 2, sizes: places.pair });
  }
}

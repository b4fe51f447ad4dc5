import type { WhyContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Shape } from "../../display-list.ts";
import { setLine } from "../../type.ts";
import { byHalf, enter } from "../entrance.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { numberIn } from "./count.ts";
import { plainWhyDial } from "./dials.ts";
import { instrument } from "./instrument.ts";
import { BEFORE_WORD_MS, ENTER_MS, ENTER_PX, settle, STAGGER_MS } from "./motion.ts";
import { inkAt, type Row } from "./rows.ts";
import { stepped } from "./setting.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { joined } from "./statement.ts";
import { sunflower } from "./sunflower.ts";
import { wordmark } from "./wordmark.ts";

const LEAD_LEADING = 1.11;
const EAST_ASIAN_LEADING = 1.22;
const COUNT_MS = 900;
/** From the wordmark to the tops of the letters below it. */
const HEAD_GAP_PX = 40;

/** What the employer is there for; its number, if it has one, as that many dots. */
export function stageWhy(scene: TimelineScene, content: WhyContent, stage: Stage): StagedScene {
  const { grid, palette, styles } = stage;
  const { tall } = grid;
  const light = palette.night;
  const duration = sceneMs(scene);
  const hero = joined(content.hero, content.tail);
  const width = tall ? grid.right - grid.left : 1000;
  const sizes = tall ? [132, 126, 120, 112, 104] : [140, 132, 124, 112, 100];
  const oneLine = stepped(hero, styles.strong, { width, mostLines: 1, sizes });
  const heroSet =
    oneLine.size >= (tall ? 104 : 100)
      ? oneLine
      : stepped(hero, styles.strong, {
          width,
          mostLines: content.lead === "" ? 3 : 2,
          sizes: [...sizes.slice(-3), 92, 80],
        });
  const lead = stepped(content.lead, styles.display, {
    width,
    mostLines: tall ? 4 - Math.min(2, heroSet.lines.length) : heroSet.lines.length > 1 ? 2 : 3,
    sizes: tall ? [150, 132, 118, 104, 92, 80, 70] : [140, 126, 112, 100, 88, 76],
  });
  const leading = styles.eastAsian ? EAST_ASIAN_LEADING : LEAD_LEADING;
  const lines = [
    ...lead.lines.map((text) => ({ text, size: lead.size, strong: false })),
    ...heroSet.lines.map((text) => ({ text, size: heroSet.size, strong: true })),
  ];
  const steps = lines.map((line, index) =>
    index === 0 ? 0 : Math.max(line.size, (lines[index - 1]?.size ?? 0) * 0.9) * leading,
  );
  const block = steps.reduce((sum, step) => sum + step, 0);
  // The last line stands where it always does; a taller block grows upwards, then down.
  const top = grid.head.y + HEAD_GAP_PX + styles.capitalEm * (lines[0]?.size ?? 0);
  const first = Math.max(top, (tall ? 752 : 692) - block);
  const heroAt = byHalf(whenSaid(content.hero, scene, 300) - BEFORE_WORD_MS, ENTER_MS, duration);
  let y = first;
  const rows: Row[] = lines.map((line, index) => {
    y += steps[index] ?? 0;
    const style = { ...(line.strong ? styles.strong : styles.display), size: line.size };
    return {
      id: `statement ${index}`,
      text: line.text,
      style,
      x: inkAt(line.text, style, grid.left),
      y,
      colour: line.strong ? light.lume : light.text,
      at: line.strong ? heroAt : lead.lines.length === 0 || index === 0 ? 0 : index * STAGGER_MS,
    };
  });
  const number = content.figure ? numberIn(content.hero) : null;
  const flower = number === null ? null : sunflower(number.value, stage, light);
  const shown = flower ?? plain();
  const head = wordmark(stage, light, tall ? grid.right - grid.left : 860);
  const countEnd = byHalf(whenSaid(content.hero, scene, COUNT_MS), 0, duration);
  return {
    light,
    centre: shown.centre,
    dial: (time) => shown.list(time - (number === null ? 0 : countEnd)),
    type: (time) => [
      ...head,
      ...rows.map((row, index): Shape => {
        const { offset, alpha } = enter(time, row.at ?? 0, ENTER_MS, ENTER_PX, settle);
        const counted = number !== null && lines[index]?.strong === true && index === lead.lines.length;
        const share = counted ? settle((time - (countEnd - COUNT_MS)) / COUNT_MS) : 1;
        const text =
          counted && share < 1 && row.text.includes(content.hero)
            ? row.text.replace(content.hero, number.render(number.value * share))
            : row.text;
        return setLine(row.id, text, row.style, row.x, row.y + offset, { colour: row.colour, alpha });
      }),
    ],
  };

  function plain(): { readonly centre: StagedScene["centre"]; readonly list: (time: number) => readonly Shape[] } {
    const dial = plainWhyDial(tall);
    const right = tall ? grid.right : grid.left + width;
    const drawn = instrument(dial, stage, light, [{ x: 0, y: 0, width: right, height: tall ? y + 20 : grid.height }]);
    return { centre: dial.centre, list: () => drawn(0) };
  }
}

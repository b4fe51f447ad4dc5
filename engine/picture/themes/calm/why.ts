import type { WhyContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Shape } from "../../display-list.ts";
import { setLine } from "../../type.ts";
import { byHalf, enter } from "../entrance.ts";
import { sceneMs, whenSaid } from "../scene-clock.ts";
import { numberIn } from "../numbers.ts";
import { instrument } from "./instrument.ts";
import { setMission } from "./mission.ts";
import { BEFORE_WORD_MS, ENTER_MS, ENTER_PX, settle, STAGGER_MS } from "./motion.ts";
import { inkAt, type Row } from "./rows.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { sunflower } from "./sunflower.ts";
import { wordmark } from "./wordmark.ts";

const COUNT_MS = 900;
/** From the wordmark to the tops of the letters below it. */
const HEAD_GAP_PX = 40;

/** What the employer is there for; its number, if it has one, as that many dots. */
export function stageWhy(scene: TimelineScene, content: WhyContent, stage: Stage): StagedScene {
  const { grid, palette, styles } = stage;
  const places = grid.why;
  const light = palette.night;
  const duration = sceneMs(scene);
  const { lines, steps, block } = setMission(content, stage, places);
  // The last line stands where it always does; a taller block grows upwards, then down.
  const top = grid.head.y + HEAD_GAP_PX + styles.capitalEm * (lines[0]?.size ?? 0);
  const first = Math.max(top, places.last - block);
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
      at: line.strong ? heroAt : index === 0 ? 0 : index * STAGGER_MS,
    };
  });
  const number = content.figure ? numberIn(content.hero) : null;
  const flower = number === null ? null : sunflower(number.value, stage, light);
  const shown = flower ?? plain();
  const head = wordmark(stage, light, grid.head.width);
  const countEnd = byHalf(whenSaid(content.hero, scene, COUNT_MS), 0, duration);
  return {
    light,
    centre: shown.centre,
    dial: (time) => shown.list(time - (number === null ? 0 : countEnd)),
    type: (time) => [
      ...head,
      ...rows.map((row, index): Shape => {
        const { offset, alpha } = enter(time, row.at ?? 0, ENTER_MS, ENTER_PX, settle);
        const counted =
          number !== null && lines[index]?.strong === true && index === lines.findIndex(({ strong }) => strong);
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
    const { plainDial: dial, clear } = places;
    const height = clear.below === null ? grid.height : y + clear.below;
    const drawn = instrument(dial, stage, light, [{ x: 0, y: 0, width: clear.right, height }]);
    return { centre: dial.centre, list: () => drawn(0) };
  }
}

import type { QuoteContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Shape } from "../../display-list.ts";
import { setParted } from "../../compounds.ts";
import { byDay } from "./dials.ts";
import { indexLine } from "./index-line.ts";
import { instrument } from "./instrument.ts";
import { bead, breathing } from "./lume.ts";
import { draw, STAGGER_MS } from "./motion.ts";
import type { Light } from "./palette.ts";
import { setParagraph } from "./paragraph.ts";
import { quotationMark } from "./quotation-mark.ts";
import { hang, type Row, rowShape } from "./rows.ts";
import { stepped } from "./setting.ts";
import { speakerOf } from "./speaker.ts";
import type { Stage, StagedScene } from "./stage.ts";
import { voiceTicks } from "./voice-ticks.ts";

const INDEX = { at: 150, ms: 600 };
const LIT_AT_MS = 750;
const LIT_MS = 120;
const SPEAKER_AT_MS = 600;
const LEADING = 1.13;
const EAST_ASIAN_LEADING = 1.3;

/** Words of somebody who works there hang from the index line; on the dial a tick lights for each as it is said. */
export function stageQuote(scene: TimelineScene, content: QuoteContent, stage: Stage): StagedScene {
  const { grid, styles } = stage;
  const places = grid.quote;
  const light = lightFor(scene, stage);
  const dial = light.name === "day" ? byDay(places.dial) : places.dial;
  const shown = instrument(dial, stage, light, []);
  const leading = styles.eastAsian ? EAST_ASIAN_LEADING : LEADING;
  const least = { ...styles.display, size: places.sizes.at(-1) ?? 50 };
  const set = setParted(content.text, least, places.width, (text) =>
    setParagraph(text, styles.display, {
      width: places.width,
      height: places.last - places.top,
      mostLines: 7,
      sizes: places.sizes,
      leading,
      capitalEm: styles.capitalEm,
    }),
  );
  const [name, role] = speakerOf(content.speaker);
  const { width } = places.speaker;
  const nameSet = stepped(name, styles.label, { width, mostLines: 1, sizes: [50, 46, 42, 38, 34] });
  const roleSet = stepped(role, styles.plain, { width, mostLines: 1, sizes: [46, 42, 38, 34, 32, 30] });
  const rows: Row[] = [
    ...hang(
      "words",
      set.lines,
      { ...styles.display, size: set.size },
      { x: grid.left, last: places.last, leading: set.size * leading },
      { colour: light.text, at: 0, stagger: STAGGER_MS },
    ),
    ...hang(
      "speaker",
      nameSet.lines,
      { ...styles.label, size: nameSet.size },
      { x: grid.left, last: places.speaker.y, leading: nameSet.size },
      { colour: light.text, at: SPEAKER_AT_MS },
    ),
    ...hang(
      "position",
      roleSet.size < 30 ? [] : roleSet.lines,
      { ...styles.plain, size: roleSet.size },
      { x: grid.left, last: places.speaker.y + places.speaker.drop, leading: roleSet.size },
      { colour: light.quiet, at: SPEAKER_AT_MS + STAGGER_MS },
    ),
  ];
  const mark = quotationMark(grid.left, places.markY, light);
  const index = indexLine(places.index, grid.left, light);
  const voice = voiceTicks(scene, dial, places.index.kind, places.span, light);
  return {
    light,
    centre: dial.centre,
    dial: () => shown(0),
    type: (time) => {
      const shapes: Shape[] = [...mark, ...index.list("index", draw((time - INDEX.at) / INDEX.ms)), ...voice(time)];
      const lit = Math.min(1, Math.max(0, (time - LIT_AT_MS) / LIT_MS));
      if (lit > 0) {
        const { x, y } = index.end;
        shapes.push(...bead("bead", x, y, light, { halo: breathing(time), alpha: Math.round(lit * 16) / 16 }));
      }
      for (const row of rows) shapes.push(rowShape(row, time));
      return shapes;
    },
  };
}

/** A quote is read in the light of the scene before it: no shutter opens for it. */
export function lightFor(scene: TimelineScene, { palette, timeline }: Stage): Light {
  const before = timeline.scenes[timeline.scenes.indexOf(scene) - 1];
  return before?.purpose === "do" || before?.purpose === "bring" ? palette.day : palette.night;
}

import type { QuoteContent } from "../../../script/storyboard.ts";
import type { TimelineScene } from "../../../timeline/timeline.ts";
import type { Shape } from "../../display-list.ts";
import { at } from "../../easing.ts";
import { fit, inkWidth, type TypeStyle } from "../../type.ts";
import { byHalf, enter } from "../entrance.ts";
import { sceneMs } from "../scene-clock.ts";
import type { QuotePlaces } from "./grid.ts";
import { inkOf } from "./ink.ts";
import { press, tide } from "./motion.ts";
import { setParagraph } from "./paragraph.ts";
import { slabWith } from "./plate.ts";
import { type CrossedLine, crossedRule, slabRect } from "./slab.ts";
import { ground, HAIRLINE_PX, isEastAsian, type Stage, type StagedScene } from "./stage.ts";

const TIDE_MS = 560;
const CREEP_PX_PER_S = 8;
const MOST_CREEP_PX = 24;
const LINE_MS = 420;
const LINE_PX = 48;
const STAGGER_MS = 110;
const SPEAKER_MS = 360;
const SECOND_MS = 120;
/** Lines of a sentence stand this far apart, in em. */
const LEADING = 1.1;
const EAST_ASIAN_LEADING = 1.34;
const CAPITAL_EM = 0.72;
const EAST_ASIAN_EM = 0.86;
const LEAST_SPEAKER_PX = 32;

/** Opening quotation marks by language. */
const MARKS: Readonly<Record<string, string>> = { de: "„", fr: "«", ja: "「" };

/** What somebody says, on the slab; its edge runs through the quotation mark. With footage: beside the picture. */
export function stageQuote(scene: TimelineScene, content: QuoteContent, stage: Stage): StagedScene {
  const { grid, palette, styles } = stage;
  const pictured = stage.assets.footage.has(scene.id);
  const places = pictured ? grid.plate.quote : grid.quote;
  const duration = sceneMs(scene);
  const eastAsian = isEastAsian(stage);
  const leading = eastAsian ? EAST_ASIAN_LEADING : LEADING;
  const style: TypeStyle = { ...styles.heroWord, weight: 600, tracking: eastAsian ? 0 : -0.012, bars: false };
  const capital = eastAsian ? EAST_ASIAN_EM : CAPITAL_EM;
  const { text } = places;
  const set = setParagraph(content.text, style, { ...text, mostSize: text.size, leading, capital });
  const lines = set.lines.map((line, index) => ({
    text: line,
    y: text.top + set.size * (capital + index * leading),
    // The first line is set as the scene begins; the slab turns it to its negative.
    at: index === 0 ? -LINE_MS : SECOND_MS + index * STAGGER_MS,
  }));
  const last = lines.at(-1);
  const ruleY = Math.round((last?.y ?? text.top) + places.speaker.gap);
  const speakerAt = byHalf(Math.max(0, last?.at ?? 0) + 2 * STAGGER_MS, SPEAKER_MS, duration);
  const edgeAt = (time: number): number => {
    const run = pictured ? places.edge : at(time, 0, TIDE_MS, grid.edge, places.edge, tide);
    return run - Math.min(MOST_CREEP_PX, (Math.max(0, time - TIDE_MS) / 1000) * CREEP_PX_PER_S);
  };
  const mark = markLine(places, stage);
  const paint = slabWith(scene.id, stage, places.edge - MOST_CREEP_PX, null);
  const speaker = content.speaker === null ? [] : setSpeaker(content.speaker, places, stage);
  const colours = { colour: palette.ink, on: pictured ? palette.ink : palette.on };
  return {
    captions: {
      x: text.x,
      ground: !pictured ? "accent" : grid.below ? "picture" : "paper",
      right: pictured && !grid.below ? grid.plate.right : grid.onRight,
    },
    edgeAt,
    list: (time) => {
      const edge = edgeAt(time);
      const region = slabRect(grid, edge);
      const crossing: CrossedLine[] = [mark];
      lines.forEach((line, index) => {
        const { offset, alpha } = enter(time, line.at, LINE_MS, LINE_PX, press);
        crossing.push({
          id: `line ${index}`,
          text: line.text,
          style: { ...style, size: set.size },
          x: text.x,
          y: line.y + offset,
          ...colours,
          alpha,
        });
      });
      const { offset, alpha } = enter(time, speakerAt, SPEAKER_MS, LINE_PX / 2, press);
      let x = text.x;
      for (const part of speaker) {
        crossing.push({ ...part, x, y: ruleY + places.speaker.drop + offset, ...colours, alpha });
        x += inkWidth(part.text, part.style) + 0.4 * part.style.size;
      }
      const drawn = at(time, speakerAt, SPEAKER_MS, 0, text.width, tide);
      const rule = crossedRule(
        "rule",
        { x: text.x, y: ruleY, width: Math.round(drawn), height: HAIRLINE_PX },
        region,
        colours,
      );
      const ruled = speaker.length > 0;
      const shapes: Shape[] = [
        ground(grid, palette.paper),
        ...paint(time, edge, crossing, ruled ? { under: [rule.under] } : {}),
      ];
      if (ruled && !pictured) shapes.push(rule.over);
      return shapes;
    },
  };
}

/** The quotation mark, its ink's middle on the edge. */
function markLine({ edge, mark }: QuotePlaces, { grid, palette, styles, timeline }: Stage): CrossedLine {
  const text = MARKS[timeline.language.slice(0, 2)] ?? "“";
  const ink = inkOf(text, styles.hero);
  const size = mark.height / ink.height;
  const middle = { x: (ink.x + ink.width / 2) * size, y: (ink.y + ink.height / 2) * size };
  return {
    id: "mark",
    text,
    style: { ...styles.hero, size },
    x: grid.below ? mark.at - ink.x * size : edge - middle.x,
    y: grid.below ? edge - middle.y : mark.at - ink.y * size,
    colour: palette.accentType,
    on: palette.on,
  };
}

interface SpeakerPart {
  readonly id: string;
  readonly text: string;
  readonly style: TypeStyle;
}

/** Name and position: the name bold. */
function setSpeaker(speaker: string, { text, speaker: place }: QuotePlaces, { styles }: Stage): SpeakerPart[] {
  const [, name = speaker, position = ""] = /^([^,，、]+)[,，、]\s*(.+)$/u.exec(speaker) ?? [];
  const parts = [
    { id: "speaker", text: name, style: styles.sansBold },
    { id: "position", text: position, style: styles.sans },
  ].filter((part) => part.text !== "");
  for (let size = place.size; ; size -= 2) {
    const at = parts.map((part) => ({ ...part, style: { ...part.style, size } }));
    const width = at.reduce((sum, part) => sum + inkWidth(part.text, part.style) + 0.4 * size, -0.4 * size);
    if (width <= text.width) return at;
    if (size > LEAST_SPEAKER_PX) continue;
    // Too long for a line: the name alone.
    const style = { ...styles.sansBold, size: fit([name], styles.sansBold, text.width, place.size) };
    return [{ id: "speaker", text: name, style }];
  }
}

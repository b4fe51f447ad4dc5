import type { Statement } from "../../../script/storyboard.ts";
import type { WhyPlaces } from "./grid.ts";
import { setParted } from "../../compounds.ts";
import { stepped } from "./setting.ts";
import type { Stage } from "./stage.ts";
import { joined } from "./statement.ts";

const LEADING = 1.11;
const EAST_ASIAN_LEADING = 1.22;
/** Sizes of a phrase that takes two lines, after the smallest ones for a line. */
const SMALLER = [92, 80];

export type MissionRoom = Pick<WhyPlaces, "width" | "heroSizes" | "leadSizes" | "leadLines" | "height">;

export interface Mission {
  readonly lines: readonly { readonly text: string; readonly size: number; readonly strong: boolean }[];
  /** From baseline to baseline, and all of them together. */
  readonly steps: readonly number[];
  readonly block: number;
}

/** Words, and the phrase that carries them in a stronger weight, each as large as it goes; smaller where both are too high. */
export function setMission(content: Statement, stage: Stage, room: MissionRoom): Mission {
  const { capitalEm } = stage.styles;
  const least = Math.max(room.heroSizes.length, room.leadSizes.length) - 1;
  for (let smaller = 0; ; smaller++) {
    const mission = setAt(content, stage, room, smaller);
    const height = mission.block + capitalEm * (mission.lines[0]?.size ?? 0);
    if (height <= room.height || smaller >= least) return mission;
  }
}

function setAt(content: Statement, { styles }: Stage, room: MissionRoom, smaller: number): Mission {
  const { width } = room;
  const from = (sizes: readonly number[]): readonly number[] => sizes.slice(Math.min(smaller, sizes.length - 1));
  const hero = joined(content.hero, content.tail);
  const sizes = from(room.heroSizes);
  const least = room.heroSizes.at(-1) ?? 100;
  const smallest = { ...styles.strong, size: SMALLER.at(-1) ?? least };
  const oneLine = stepped(hero, styles.strong, { width, mostLines: 1, sizes });
  const heroSet =
    oneLine.size >= least
      ? oneLine
      : setParted(hero, smallest, width, (text) =>
          stepped(text, styles.strong, {
            width,
            mostLines: content.lead === "" ? 3 : 2,
            sizes: from([...room.heroSizes.slice(-3), ...SMALLER]),
          }),
        );
  const lead = setParted(content.lead, { ...styles.display, size: room.leadSizes.at(-1) ?? 70 }, width, (text) =>
    stepped(text, styles.display, {
      width,
      mostLines: room.leadLines[Math.min(2, heroSet.lines.length)] ?? 2,
      sizes: from(room.leadSizes),
    }),
  );
  const leading = styles.eastAsian ? EAST_ASIAN_LEADING : LEADING;
  const lines = [
    ...lead.lines.map((text) => ({ text, size: lead.size, strong: false })),
    ...heroSet.lines.map((text) => ({ text, size: heroSet.size, strong: true })),
  ];
  const steps = lines.map((line, index) =>
    index === 0 ? 0 : Math.max(line.size, (lines[index - 1]?.size ?? 0) * 0.9) * leading,
  );
  return { lines, steps, block: steps.reduce((sum, step) => sum + step, 0) };
}

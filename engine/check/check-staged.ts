import type { Staging } from "../picture/themes/theme.ts";
import type { Timeline } from "../timeline/timeline.ts";
import type { CheckFinding } from "./finding.ts";
import { clipping } from "./rules/clipping.ts";
import { contrast } from "./rules/contrast.ts";
import { late } from "./rules/late.ts";
import { overlap } from "./rules/overlap.ts";
import { readingTime } from "./rules/reading-time.ts";
import { safeArea } from "./rules/safe-area.ts";
import { typeSize } from "./rules/type-size.ts";
import { type LayoutRuleFor, survey } from "./survey.ts";

/** All rules about the layout, in the order in which their findings are told. */
export const LAYOUT_RULES: readonly LayoutRuleFor[] = [
  overlap,
  clipping,
  safeArea,
  typeSize,
  contrast,
  readingTime,
  late,
];

/**
 * Checks a film as it is laid out, without a file: what can be read, where, how large, on what and for how long.
 * @param io.rules others than {@link LAYOUT_RULES}
 * @param io.everyFrames looks at each so many frames only: faster, and blind to what is shorter
 */
export function checkStaged(
  timeline: Timeline,
  staging: Staging,
  io: {
    readonly rules?: readonly LayoutRuleFor[];
    readonly everyFrames?: number;
    readonly signal?: AbortSignal | undefined;
    readonly onFrame?: (frame: number) => void;
  } = {},
): Promise<readonly CheckFinding[]> {
  return survey(timeline, staging, io.rules ?? LAYOUT_RULES, io);
}

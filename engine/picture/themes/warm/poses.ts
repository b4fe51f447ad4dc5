import type { Pose } from "./figure.ts";
import { seatAngle, SEATS_R } from "./figures.ts";
import { breathe, lift, settle } from "./motion.ts";

type Moved = ReturnType<Pose>;

const STILL: Moved = { dx: 0, dy: 0 };
const SUN_DRIFT_PX = 12;
const SWAY_MS = 4000;
const SWAY_PX = 5;
const HEADS_PX = 4;
const BOB_PX = 5;
const TURN_DEGREES_A_SECOND = 4;

interface Frame {
  readonly timeMs: number;
  readonly sceneMs: number;
  /** Of the figure. */
  readonly scale: number;
}

/** What goes on in a figure, quietly, all through its scene. */
export function idle({ timeMs, sceneMs, scale }: Frame): Pose {
  return (limb) => {
    const share = Math.min(1, timeMs / sceneMs);
    if (limb === "sun") return { dx: SUN_DRIFT_PX * share, dy: -SUN_DRIFT_PX * share };
    if (limb === "small") return { dx: SWAY_PX * breathe(timeMs, SWAY_MS), dy: 0 };
    if (limb === "others") return { dx: SWAY_PX * breathe(timeMs, SWAY_MS), dy: 0 };
    if (limb.endsWith("head"))
      return { dx: 0, dy: HEADS_PX * breathe(timeMs + (limb === "left head" ? 0 : SWAY_MS / 3), SWAY_MS) };
    if (limb.startsWith("seat ")) return turned(Number(limb.slice(5)), timeMs - sceneMs / 2, scale);
    const turn = ["first", "second", "third"].indexOf(limb);
    if (turn >= 0) return { dx: 0, dy: BOB_PX * breathe(timeMs - turn * 450, SWAY_MS * 0.6) };
    if (limb === "bud" || limb === "leaf" || limb === "other leaf")
      return { dx: (limb === "leaf" ? -1 : 1) * 3 * breathe(timeMs, SWAY_MS), dy: 0 };
    return STILL;
  };
}

/** Around the table, without turning: over a scene that is a few degrees. */
function turned(seat: number, timeMs: number, scale: number): Moved {
  const by = ((TURN_DEGREES_A_SECOND * timeMs) / 1000) * (Math.PI / 180);
  const angle = seatAngle(seat);
  const r = SEATS_R * scale;
  return { dx: r * (Math.cos(angle + by) - Math.cos(angle)), dy: r * (Math.sin(angle + by) - Math.sin(angle)) };
}

const RISE_PX = 260;
const RISE_MS = 700;
export const SINK_MS = 200;

/** Comes up into the opening, all of it. */
export function risen(timeMs: number, scale: number): Pose {
  const dy = RISE_PX * scale * (1 - lift(timeMs / RISE_MS));
  return () => ({ dx: 0, dy });
}

/** Goes down out of it, before the film goes through. */
export function sunk(timeMs: number, scale: number): Pose {
  const share = Math.min(1, Math.max(0, timeMs / SINK_MS));
  return (limb) => ({ dx: 0, dy: (limb === "sun" ? 1.2 : 1) * 1.6 * RISE_PX * scale * share * share });
}

const GATHER_MS = 380;
const GATHER_STAGGER_MS = 70;

/** Limb after limb from a little below; the sun is there. */
export function gathered(timeMs: number): Pose {
  const order: string[] = [];
  return (limb) => {
    if (limb === "sun") return STILL;
    if (!order.includes(limb)) order.push(limb);
    const index = order.indexOf(limb);
    const from = 40 + 10 * Math.min(4, index);
    return { dx: 0, dy: from * (1 - settle((timeMs - GATHER_STAGGER_MS * index) / GATHER_MS)) };
  };
}

const LEAN_PX = 60;
const LEAN_MS = 700;

/** The two lean in to each other; their heads meet at `meetsMs`. */
export function leaning(timeMs: number, meetsMs: number): Pose {
  const apart = LEAN_PX * (1 - settle((timeMs - meetsMs + LEAN_MS) / LEAN_MS));
  return (limb) => ({ dx: limb.startsWith("left") ? -apart : limb.startsWith("right") ? apart : 0, dy: 0 });
}

/** Several movements at once. */
export function together(...poses: readonly Pose[]): Pose {
  return (limb) =>
    poses.reduce(
      (sum, pose) => {
        const { dx, dy } = pose(limb);
        return { dx: sum.dx + dx, dy: sum.dy + dy };
      },
      { dx: 0, dy: 0 },
    );
}

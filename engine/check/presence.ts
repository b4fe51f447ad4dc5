import type { TimelineScene } from "../timeline/timeline.ts";
import { isTwin, type Moment } from "./moment.ts";

/** Share of its final opacity, and of itself, by which type is in. */
const IN = 0.9;
/** A slow drift, in pixels a frame, is no entrance. */
const DRIFT_PX = 1.5;
/** Text is seen from this opacity on. */
const SEEN = 0.5;

/** When a text of a scene can be read. Frames are the film's. */
export interface Presence {
  readonly text: string;
  /** The first frame in which it stands in its place, whole; null if it never does. */
  readonly inAt: number | null;
  /** The first and the last frame in which it is seen at all. */
  readonly from: number;
  readonly to: number;
}

/** All texts of a scene but its captions. */
export interface ScenePresence {
  readonly scene: TimelineScene;
  readonly texts: readonly Presence[];
  /** Texts that stand in the scene's first frame, and in its last. */
  readonly atStart: ReadonlySet<string>;
  readonly atEnd: ReadonlySet<string>;
}

interface Sighting {
  readonly frame: number;
  readonly text: string;
  readonly alpha: number;
  readonly shown: number;
  readonly x: number;
  readonly y: number;
}

/** Collects what is read in scene after scene. */
export interface PresenceLog {
  readonly see: (moment: Moment) => void;
  /** Of all scenes seen so far. */
  readonly scenes: () => readonly ScenePresence[];
}

export function createPresenceLog(): PresenceLog {
  const done: ScenePresence[] = [];
  let scene: TimelineScene | null = null;
  let frames: number[] = [];
  let sightings = new Map<string, Sighting[]>();
  const close = (): void => {
    if (scene !== null) done.push(presenceOf(scene, frames, sightings));
    scene = null;
    frames = [];
    sightings = new Map();
  };
  return {
    see: (moment) => {
      if (scene?.id !== moment.scene.id) {
        close();
        scene = moment.scene;
      }
      frames.push(moment.frame);
      const read = moment.type.filter(({ caption }) => !caption);
      read.forEach((one, index) => {
        const twin = read.slice(0, index).find((other) => isTwin(one, other));
        const seen = sightings.get(twin?.id ?? one.id) ?? [];
        const last = seen.at(-1);
        if (twin !== undefined && last?.frame === moment.frame) {
          // A text that an edge parts into two colours is seen in both.
          seen[seen.length - 1] = { ...last, shown: last.shown + one.shown };
          return;
        }
        const { alpha, shown, ink } = one;
        seen.push({ frame: moment.frame, text: one.text.trim(), alpha, shown, x: ink.x, y: ink.y });
        sightings.set(one.id, seen);
      });
    },
    scenes: () => {
      close();
      return done;
    },
  };
}

function presenceOf(
  scene: TimelineScene,
  frames: readonly number[],
  sightings: ReadonlyMap<string, readonly Sighting[]>,
): ScenePresence {
  const texts = new Map<string, Presence>();
  const first = frames[0] ?? scene.start;
  const last = frames.at(-1) ?? scene.start;
  // Between two frames that were looked at, in doubt, it is there.
  const since = (frame: number): number => Math.min(frame, (frames[frames.indexOf(frame) - 1] ?? frame - 1) + 1);
  const until = (frame: number): number => Math.max(frame, (frames[frames.indexOf(frame) + 1] ?? frame + 1) - 1);
  for (const seen of sightings.values()) {
    // A number that counts up says what it says in the end.
    const text = seen.at(-1)?.text ?? "";
    const own = seen.filter((one) => one.text === text);
    const visible = own.filter(({ alpha, shown }) => alpha * shown >= SEEN * mostAlpha(own));
    const [begins] = visible;
    const ends = visible.at(-1);
    if (begins === undefined || ends === undefined) continue;
    const [from, to] = [since(begins.frame), until(ends.frame)];
    const known = texts.get(text);
    const inAt = inAtOf(own);
    const ins = [inAt === null ? null : since(inAt), known?.inAt ?? null].filter((frame) => frame !== null);
    texts.set(text, {
      text,
      inAt: ins.length === 0 ? null : Math.min(...ins),
      from: Math.min(from, known?.from ?? from),
      to: Math.max(to, known?.to ?? to),
    });
  }
  const all = [...texts.values()];
  return {
    scene,
    texts: all,
    atStart: new Set(all.filter(({ from }) => from === first).map(({ text }) => text)),
    atEnd: new Set(all.filter(({ to }) => to === last).map(({ text }) => text)),
  };
}

function mostAlpha(seen: readonly Sighting[]): number {
  return seen.reduce((most, { alpha }) => Math.max(most, alpha), 0);
}

/** The first frame in which it is all there and goes nowhere. */
function inAtOf(seen: readonly Sighting[]): number | null {
  const alpha = IN * mostAlpha(seen);
  const shown = IN * seen.reduce((most, one) => Math.max(most, one.shown), 0);
  for (const [index, one] of seen.entries()) {
    const next = seen[index + 1];
    const frames = next === undefined ? 1 : next.frame - one.frame;
    const moves = next === undefined ? 0 : Math.hypot(next.x - one.x, next.y - one.y) / frames;
    if (one.alpha >= alpha && one.shown >= shown && moves <= DRIFT_PX) return one.frame;
  }
  return null;
}

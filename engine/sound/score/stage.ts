import type { Note } from "./instruments.ts";

/** Where the players' sounds meet: two channels and what goes into the room. */
export interface Stage {
  readonly left: Float32Array;
  readonly right: Float32Array;
  readonly send: Float32Array;
}

export interface Placement {
  /** Sample of the note's start; what lies before 0 or beyond the end is not heard. */
  readonly at: number;
  readonly gain: number;
  /** −1 left to 1 right. */
  readonly pan?: number;
  /** Part of it that goes into the room, 0 to 1. */
  readonly send?: number;
}

export function buildStage(samples: number): Stage {
  return { left: new Float32Array(samples), right: new Float32Array(samples), send: new Float32Array(samples) };
}

export function play(
  { left, right, send }: Stage,
  note: Note,
  { at, gain, pan = 0, send: room = 0.2 }: Placement,
): void {
  const angle = ((pan + 1) * Math.PI) / 4;
  const toLeft = gain * Math.cos(angle);
  const toRight = gain * Math.sin(angle);
  const toRoom = gain * room;
  const start = Math.round(at);
  const from = Math.max(0, -start);
  const to = Math.min(note.length, left.length - start);
  for (let i = from; i < to; i++) {
    const x = note[i] ?? 0;
    const t = start + i;
    left[t] = (left[t] ?? 0) + toLeft * x;
    right[t] = (right[t] ?? 0) + toRight * x;
    send[t] = (send[t] ?? 0) + toRoom * x;
  }
}

/**
 * Plays what has two sides already: each stays on its own.
 * @param sound every second sample of it: those between lie halfway
 */
export function playWide(
  stage: Stage,
  { left, right }: { readonly left: Note; readonly right: Note },
  { at, gain, send: room = 0.2 }: Omit<Placement, "pan">,
): void {
  const toRoom = (gain * room) / 2;
  // A little of each is heard on the other side, too.
  const [own, other] = [0.94 * gain, 0.34 * gain];
  const start = Math.round(at);
  const from = Math.max(0, Math.ceil(-start / 2));
  const to = Math.min(left.length, Math.floor((stage.left.length - start) / 2));
  let lastLeft = 0;
  let lastRight = 0;
  let lastSent = 0;
  for (let i = from; i < to; i++) {
    const l = left[i] ?? 0;
    const r = right[i] ?? 0;
    const toLeft = own * l + other * r;
    const toRight = own * r + other * l;
    const sent = toRoom * (l + r);
    const t = start + 2 * i;
    stage.left[t] = (stage.left[t] ?? 0) + (lastLeft + toLeft) / 2;
    stage.right[t] = (stage.right[t] ?? 0) + (lastRight + toRight) / 2;
    stage.send[t] = (stage.send[t] ?? 0) + (lastSent + sent) / 2;
    stage.left[t + 1] = (stage.left[t + 1] ?? 0) + toLeft;
    stage.right[t + 1] = (stage.right[t + 1] ?? 0) + toRight;
    stage.send[t + 1] = (stage.send[t + 1] ?? 0) + sent;
    lastLeft = toLeft;
    lastRight = toRight;
    lastSent = sent;
  }
}

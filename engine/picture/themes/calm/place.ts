/** A place in the frame, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A frame's size in pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

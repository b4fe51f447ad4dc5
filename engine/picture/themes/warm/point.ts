/** In pixels of the frame. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

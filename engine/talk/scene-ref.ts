/** Scenes that a clause names, and where in it. */
export interface SceneRef {
  readonly ids: readonly string[];
  /** Index of the first item that names it. */
  readonly at: number;
  /** True if it is named as a scene ("the pay scene"), not only by what it tells ("the pay"). */
  readonly asScene: boolean;
}

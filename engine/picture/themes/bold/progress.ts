import { box, type Shape } from "../../display-list.ts";
import { linear } from "../../easing.ts";
import { even, type Stage } from "./stage.ts";

const BAR_PX = 14;

/** The quiet movement of scenes without a runner: a bar on the bottom edge grows until the scene ends. Times in ms. */
export function progress(stage: Stage, time: number, duration: number, colour = stage.palette.paper): Shape {
  const { width, height } = stage.grid;
  return box("bar", 0, height - BAR_PX, even(linear(time / duration) * width), BAR_PX, colour);
}

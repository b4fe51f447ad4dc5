import { box, type DisplayList, type Shape } from "../../engine/picture/display-list.ts";
import type { Staging } from "../../engine/picture/themes/theme.ts";
import { setLine, type TypeStyle } from "../../engine/picture/type.ts";
import { type Aspect, ASPECTS, FPS, type Timeline, type TimelineScene } from "../../engine/timeline/timeline.ts";

/** A timeline of scenes without copy: what they show is what is staged. */
export function smallTimeline(
  scenes: readonly { readonly id: string; readonly seconds: number; readonly copy?: readonly string[] }[],
  aspect: Aspect = "1:1",
): Timeline {
  const [width, height] = ASPECTS[aspect];
  let start = 0;
  const laid = scenes.map(({ id, seconds, copy = [] }): TimelineScene => {
    const scene: TimelineScene = {
      id,
      purpose: "why",
      copy,
      narration: "",
      claims: [],
      content: { purpose: "why", lead: "", hero: "", tail: "", figure: false, countable: null },
      start,
      frames: Math.round(seconds * FPS),
      words: [],
    };
    start += scene.frames;
    return scene;
  });
  return {
    version: 1,
    title: "Ferry pilot",
    language: "en",
    lengthS: 15,
    aspect,
    width,
    height,
    frames: start,
    theme: "editorial",
    brand: "#1746d1",
    seed: 1,
    voice: null,
    music: null,
    burnCaptions: true,
    scenes: laid,
    cues: [],
  };
}

export const INK = "#111418";
export const PAPER = "#f4f2ee";

/** A line of type, at its baseline. */
export function line(
  id: string,
  text: string,
  x: number,
  y: number,
  {
    size = 80,
    colour = INK,
    alpha = 1,
    ...rest
  }: Partial<Pick<TypeStyle, "size">> & {
    readonly colour?: string;
    readonly alpha?: number;
    readonly clip?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
    readonly decorative?: boolean;
  } = {},
): Shape {
  const style: TypeStyle = { face: "sans", size, weight: 600, language: "en" };
  return setLine(id, text, style, x, y, { colour, alpha, ...rest });
}

/** Paper with something small that moves over it, and what is laid on it. */
export function page({ width, height }: Timeline, frame: number, shapes: readonly Shape[]): DisplayList {
  return [
    box("ground", 0, 0, width, height, PAPER),
    box("runner", (frame * 2) % width, height - 24, 40, 8, "#1746d1"),
    ...shapes,
  ];
}

/** Stages what is laid out for a scene and the frame in it; ids get the scene's name. */
export function stagingFor(
  timeline: Timeline,
  lay: (scene: TimelineScene, offset: number) => readonly Shape[],
): Staging {
  const at = (frame: number): DisplayList => {
    const scene = timeline.scenes.find(({ start, frames }) => frame >= start && frame < start + frames);
    if (scene === undefined) throw new RangeError(`Frame ${frame} is outside the film.`);
    const shapes = lay(scene, frame - scene.start).map((shape) =>
      shape.id.startsWith("caption ") && !shape.id.startsWith("caption lingers")
        ? shape
        : { ...shape, id: `${scene.id}/${shape.id}` },
    );
    return page(timeline, frame, shapes);
  };
  return { ready: async () => {}, frame: at, poster: () => at(0) };
}

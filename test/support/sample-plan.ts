import { type FilmPlan, plannedLines } from "../../engine/draft/index.ts";
import { buildTimeline } from "../../engine/timeline/build.ts";
import { ASPECTS, type Aspect } from "../../engine/timeline/timeline.ts";
import { imaginedUtterance } from "../../engine/speech/index.ts";
import { sentences } from "../../engine/script/segment.ts";
import { sampleStoryboard } from "./sample-timeline.ts";

/** A film with every kind of scene, said by an imagined voice, with a picture and a clip. */
export function samplePlan(aspect: Aspect = "16:9"): FilmPlan {
  const { language } = sampleStoryboard;
  const spoken = sampleStoryboard.scenes.map((scene) => ({
    scene,
    utterances: sentences(scene.narration, language).map(({ text }) => imaginedUtterance(text, language)),
  }));
  const [width, height] = ASPECTS[aspect];
  const { timeline, narration } = buildTimeline(sampleStoryboard, spoken, "Senior Engineer", {
    aspect,
    theme: "editorial",
    brand: "#d02d15",
    seed: 1,
    voice: null,
    music: "warm",
    burnCaptions: true,
    captionCharacters: width > height ? 42 : 24,
  });
  const media: FilmPlan["media"] = [
    { scene: "why", kind: "picture", hash: "a1".repeat(32), name: "harbour.jpg", volume: 0 },
    { scene: "do-1", kind: "clip", hash: "b2".repeat(32), name: "robots.mp4", volume: 1 },
  ];
  return { timeline, lines: plannedLines(timeline, narration), media, ownMusic: null, recording: null, kit: null };
}

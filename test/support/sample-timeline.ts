import { editorial } from "../../engine/picture/themes/editorial/index.ts";
import { sentences } from "../../engine/script/segment.ts";
import type { Scene, SceneContent, Storyboard } from "../../engine/script/storyboard.ts";
import { imaginedUtterance } from "../../engine/speech/index.ts";
import { buildTimeline } from "../../engine/timeline/build.ts";
import { ASPECTS, type Aspect, type Timeline } from "../../engine/timeline/timeline.ts";

function scene(id: string, narration: string, content: SceneContent): Scene {
  return { id, purpose: content.purpose, copy: [], narration, claims: [], content };
}

const pay = { text: "€75,000–95,000", unit: "a year", min: 75_000, max: 95_000 };

/** A storyboard with every kind of scene and measure. */
export const sampleStoryboard: Storyboard = {
  lengthS: 45,
  language: "en",
  scenes: [
    scene("hook", "Harbour Robotics is looking for a Senior Engineer in Kiel.", {
      purpose: "hook",
      company: "Harbour Robotics",
      title: "Senior Engineer",
      place: ["Kiel", "hybrid"],
      pay,
      numeral: "400",
    }),
    scene("why", "We build robots that clean harbour water.", {
      purpose: "why",
      lead: "We build robots that clean",
      hero: "harbour water.",
      tail: "",
      figure: false,
      countable: null,
    }),
    scene("do-1", "You'll design the planner that steers 400 robots.", {
      purpose: "do",
      beat: 1,
      beats: 3,
      lead: "Design the planner that steers",
      hero: "400",
      tail: "robots",
      figure: true,
      countable: { kind: "count", n: 400, open: false },
    }),
    scene("do-2", "You'll ship to production every day.", {
      purpose: "do",
      beat: 2,
      beats: 3,
      lead: "Ship to production",
      hero: "every day",
      tail: "",
      figure: false,
      countable: { kind: "frequency" },
    }),
    scene("do-3", "And you'll mentor two engineers.", {
      purpose: "do",
      beat: 3,
      beats: 3,
      lead: "Mentor",
      hero: "two",
      tail: "engineers",
      figure: false,
      countable: { kind: "count", n: 2, open: false },
    }),
    scene("bring", "You bring 5+ years with Rust, and clear written English.", {
      purpose: "bring",
      figure: { text: "5+", label: "years with Rust", countable: { kind: "count", n: 5, open: true } },
      items: ["Clear written English"],
    }),
    scene("pay", "The pay is €75,000–95,000 a year, with 30 days of holiday.", {
      purpose: "pay",
      pay,
      cells: [
        { icon: "map-pin", figure: "Kiel", label: "hybrid" },
        { icon: "tree-palm", figure: "30", label: "days of holiday" },
        { icon: "sun", figure: "4-day", label: "week in summer" },
      ],
    }),
    scene("cta", "Apply by 15 January.", {
      purpose: "cta",
      company: "Harbour Robotics",
      role: "Senior Engineer",
      lead: "Apply by",
      deadline: { day: "15", rest: "January" },
      link: "harbour.example/jobs/17",
      qr: "https://harbour.example/jobs/17",
    }),
  ],
};

/** The sample's timeline with an imagined voice: no sound, all of the picture. */
export function sampleTimeline(aspect: Aspect, storyboard: Storyboard = sampleStoryboard): Timeline {
  const spoken = storyboard.scenes.map((each) => ({
    scene: each,
    utterances: sentences(each.narration, storyboard.language).map(({ text }) =>
      imaginedUtterance(text, storyboard.language),
    ),
  }));
  const [width, height] = ASPECTS[aspect];
  return buildTimeline(storyboard, spoken, "Senior Engineer", {
    aspect,
    theme: "editorial",
    brand: "#d02d15",
    seed: 1,
    voice: null,
    music: null,
    burnCaptions: true,
    captionCharacters: editorial.captionCharacters({ width, height }),
  }).timeline;
}

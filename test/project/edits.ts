import fc from "fast-check";
import {
  EDIT_ASPECTS,
  EDIT_CAPTIONS,
  EDIT_DETAILS,
  EDIT_LENGTHS_S,
  EDIT_MOODS,
  EDIT_TONES,
  EDIT_TOPICS,
  type Edit,
} from "../../shared/edit/index.ts";

const SCENES = [
  "hook",
  "why",
  "do-1",
  "do-2",
  "do-3",
  "bring",
  "pay",
  "pay-2",
  "cta",
  "own-scene-1",
  "own-bring-1",
  "nowhere",
];
const TEXTS = [
  "We have a dog called Biscuit",
  "Lettuce",
  "Come and see the roofs, the robots and the people who look after them!",
  "我们店里有只猫",
  "Up to 20 days a year anywhere in Europe",
  "x",
];
const scene = fc.constantFrom(...SCENES);
const text = fc.constantFrom(...TEXTS);
const file = fc.constantFrom("a.jpg", "b.mp4");
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 });
const op = <const Op extends Edit["op"]>(name: Op) => fc.constant(name);

/** Any edit that changes the story. */
export const storyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ op: op("setNarration"), scene, text }),
  fc.record({ op: op("setCopy"), scene, text }),
  fc.record({
    op: op("replaceText"),
    find: fc.constantFrom("robots", "Berlin", "a", "每天"),
    replace: text,
    scene: orNull(scene),
  }),
  fc.record({
    op: op("setDetail"),
    detail: fc.constantFrom(...EDIT_DETAILS),
    text: fc.constantFrom(...TEXTS, "3 May", "jobs.example/9", "me@there.example"),
  }),
  fc.record({
    op: op("addScene"),
    text: orNull(text),
    about: orNull(fc.constantFrom(...EDIT_TOPICS, "learning")),
    after: orNull(scene),
  }),
  fc.record({ op: op("removeScene"), scene }),
  fc.record({
    op: op("removeLine"),
    scene: orNull(scene),
    text: fc.constantFrom("30 days of holiday", "30% off every book", "Love of books", "Distributed systems", "x"),
  }),
  fc.record({ op: op("moveScene"), scene, to: fc.integer({ min: 1, max: 12 }) }),
  fc.record({ op: op("resizeScene"), scene, factor: fc.constantFrom(0.5, 0.9, 1.1, 2) }),
  fc.record({ op: op("splitScene"), scene }),
  fc.record({ op: op("mergeScenes"), first: scene, second: scene }),
  fc.record({ op: op("emphasise"), topic: fc.constantFrom(...EDIT_TOPICS) }),
  fc.record({
    op: op("hide"),
    topic: fc.constantFrom(...EDIT_TOPICS),
    from: fc.constantFrom("film", "narration", "picture"),
  }),
  fc.record({ op: op("show"), topic: fc.constantFrom(...EDIT_TOPICS) }),
);

/** Any edit of the whole film. */
export const filmEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ op: op("setLength"), lengthS: fc.constantFrom(...EDIT_LENGTHS_S) }),
  fc.record({
    op: op("setAspects"),
    aspects: fc.array(fc.constantFrom(...EDIT_ASPECTS), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ op: op("setTheme"), theme: fc.constantFrom("auto", "bold", "calm", "none such") }),
  fc.record({ op: op("setColour"), colour: fc.constantFrom("#1d5fc4", null) }),
  fc.record({ op: op("setLogo"), shown: fc.boolean() }),
  fc.record({ op: op("setBrand"), kit: fc.constantFrom("brand.yaml", null) }),
  fc.record({ op: op("placeMedia"), file, scene: orNull(scene) }),
  fc.record({ op: op("removeMedia"), file: orNull(file) }),
  fc.record({ op: op("setMusic"), music: orNull(fc.constantFrom(...EDIT_MOODS)) }),
  fc.record({ op: op("setMusicFile"), file: orNull(fc.constant("song.mp3")) }),
  fc.record({ op: op("setMusicVolume"), volume: fc.constantFrom(0, 0.3, 1) }),
  fc.record({ op: op("setVoice"), voice: fc.constantFrom("slt", "auto", null, "nobody") }),
  fc.record({ op: op("setSpeed"), speed: fc.constantFrom(0.8, 0.9, 1, 1.1, 1.3) }),
  fc.record({ op: op("setCaptions"), captions: fc.constantFrom(...EDIT_CAPTIONS) }),
  fc.record({ op: op("setTone"), tone: fc.constantFrom(...EDIT_TONES) }),
  fc.record({ op: op("tightenCopy"), factor: fc.constantFrom(0.7, 0.85) }),
);

export const historyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ op: op("undo"), steps: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ op: op("redo"), steps: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ op: op("goToVersion"), version: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ op: op("startOver") }),
);

export const anyEdit = fc.oneof(
  { weight: 5, arbitrary: storyEdit },
  { weight: 3, arbitrary: filmEdit },
  { weight: 1, arbitrary: historyEdit },
);

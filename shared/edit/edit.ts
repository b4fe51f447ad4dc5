import { z } from "zod";

/**
 * Everything that can be changed in a film, one edit each. Edits are absolute ("volume 0.6", never "louder"), so that two
 * clients that edit at once mean the same whoever comes first. Scenes are named by their id. What an edit means for a
 * film, and whether it is possible, is the engine's knowledge; the form is this.
 */

/** The lengths that films come in, in seconds. */
export const EDIT_LENGTHS_S = [15, 30, 45, 60] as const;
export const EDIT_ASPECTS = ["16:9", "9:16", "1:1", "4:5"] as const;
export const EDIT_MOODS = ["lofi", "upbeat", "warm", "corporate"] as const;
export const EDIT_CAPTIONS = ["burn", "sidecar", "both", "none"] as const;
export const EDIT_TONES = ["plain", "friendly", "formal"] as const;
/** What a film tells, as it can be led with, hidden and shown. */
export const EDIT_TOPICS = [
  "salary",
  "benefits",
  "place",
  "company",
  "deadline",
  "link",
  "mission",
  "work",
  "requirements",
  "quote",
] as const;
/** Single facts whose wording a user can replace by their own. */
export const EDIT_DETAILS = ["title", "company", "place", "salary", "callToAction", "deadline", "link"] as const;

/** Bounds of what a user may type. */
const MOST_TEXT_CHARS = 600;
const MOST_NAME_CHARS = 1000;
const MOST_STEPS = 1000;

const scene = z.string().min(1).max(40).describe("Id of a scene of the storyboard");
const text = z.string().trim().min(1).max(MOST_TEXT_CHARS);
const name = z.string().min(1).max(MOST_NAME_CHARS);
const topic = z.enum(EDIT_TOPICS);

export const EDIT = z.discriminatedUnion("op", [
  z.strictObject({ op: z.literal("setLength"), lengthS: z.literal(EDIT_LENGTHS_S).describe("Seconds") }),
  z.strictObject({
    op: z.literal("setAspects"),
    aspects: z
      .array(z.enum(EDIT_ASPECTS))
      .min(1)
      .max(EDIT_ASPECTS.length)
      .describe("The first is the one that is shown"),
  }),
  z.strictObject({ op: z.literal("setTheme"), theme: name.describe('A theme, or "auto"') }),
  z.strictObject({
    op: z.literal("setColour"),
    colour: z
      .string()
      .regex(/^#[\da-f]{6}$/)
      .nullable()
      .describe("Brand colour; null for the kit's or the house's"),
  }),
  z.strictObject({
    op: z.literal("setBrand"),
    kit: name.nullable().describe("File or address of a brand kit; null for none"),
  }),
  z.strictObject({ op: z.literal("setLogo"), shown: z.boolean() }),
  z.strictObject({
    op: z.literal("placeMedia"),
    file: name,
    scene: scene.nullable().describe("null: whichever suits"),
  }),
  z.strictObject({ op: z.literal("removeMedia"), file: name.nullable().describe("null: all") }),
  z.strictObject({ op: z.literal("setMusic"), music: z.enum(EDIT_MOODS).nullable().describe("null: none") }),
  z.strictObject({ op: z.literal("setMusicFile"), file: name.nullable().describe("null: jobreel's own music") }),
  z.strictObject({ op: z.literal("setMusicVolume"), volume: z.number().min(0).max(1).describe("1 is as composed") }),
  z.strictObject({ op: z.literal("setVoice"), voice: name.nullable().describe('A voice, "auto", or null for none') }),
  z.strictObject({ op: z.literal("setSpeed"), speed: z.number().min(0.8).max(1.3).describe("1 is natural") }),
  z.strictObject({ op: z.literal("setRecording"), file: name.nullable().describe("null: the voice reads") }),
  z.strictObject({ op: z.literal("setCaptions"), captions: z.enum(EDIT_CAPTIONS) }),
  z.strictObject({
    op: z.literal("setNarration"),
    scene,
    text: z.string().trim().max(MOST_TEXT_CHARS).describe('"": says nothing'),
  }),
  z.strictObject({ op: z.literal("setCopy"), scene, text: text.describe("What the scene shows above all") }),
  z.strictObject({
    op: z.literal("replaceText"),
    find: text,
    replace: z.string().trim().max(MOST_TEXT_CHARS),
    scene: scene.nullable().describe("null: everywhere"),
  }),
  z.strictObject({ op: z.literal("setDetail"), detail: z.enum(EDIT_DETAILS), text }),
  z.strictObject({
    op: z.literal("addScene"),
    text: text.nullable().describe("The user's own words; null: what the posting says of the topic"),
    about: text.nullable().describe("A topic, or words of the posting; null where the text is the user's"),
    after: scene.nullable().describe("null: where it suits"),
  }),
  z.strictObject({ op: z.literal("removeScene"), scene }),
  z.strictObject({
    op: z.literal("removeLine"),
    scene: scene.nullable().describe("null: wherever it is shown"),
    text: text.describe('One of several things that a scene shows, as shown: "30 days of holiday"'),
  }),
  z.strictObject({
    op: z.literal("moveScene"),
    scene,
    to: z.number().int().min(1).max(100).describe("Its number afterwards, from 1"),
  }),
  z.strictObject({
    op: z.literal("resizeScene"),
    scene,
    factor: z.number().min(0.2).max(3).describe("0.9 is a bit shorter"),
  }),
  z.strictObject({ op: z.literal("splitScene"), scene }),
  z.strictObject({ op: z.literal("mergeScenes"), first: scene, second: scene }),
  z.strictObject({
    op: z.literal("tightenCopy"),
    factor: z.number().min(0.5).max(1).describe("Words of the whole film afterwards, of those before"),
  }),
  z.strictObject({ op: z.literal("emphasise"), topic }),
  z.strictObject({ op: z.literal("hide"), topic, from: z.enum(["film", "narration", "picture"]) }),
  z.strictObject({ op: z.literal("show"), topic }),
  z.strictObject({ op: z.literal("setTone"), tone: z.enum(EDIT_TONES) }),
  z.strictObject({
    op: z.literal("setLanguage"),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/)
      .nullable()
      .describe("BCP 47; null: the posting's"),
  }),
  z.strictObject({ op: z.literal("undo"), steps: z.number().int().min(1).max(MOST_STEPS) }),
  z.strictObject({ op: z.literal("redo"), steps: z.number().int().min(1).max(MOST_STEPS) }),
  z.strictObject({ op: z.literal("startOver") }),
  z.strictObject({ op: z.literal("goToVersion"), version: z.number().int().min(1).max(100_000) }),
]);

export type Edit = z.infer<typeof EDIT>;
export type EditOp = Edit["op"];
export type Topic = (typeof EDIT_TOPICS)[number];
export type Detail = (typeof EDIT_DETAILS)[number];

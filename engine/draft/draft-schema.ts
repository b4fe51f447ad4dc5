import { z } from "zod";
import { LENGTHS_S, type LengthS } from "../script/storyboard.ts";
import { SPEED_RANGE } from "../speech/sentence.ts";
import { MOODS, type Timeline } from "../timeline/timeline.ts";
import { sceneMeta } from "./scene-schema.ts";

/** A film's bounds; the longest that jobreel lays out has 60 s. */
const MAX_FILM_MS = 120_000;
const MAX_TRACKS = 16;
export const MAX_SEGMENTS = 2_000;
const MAX_WORDS = 200;
const MAX_LINES = 4;
/** Two logos and two fonts. */
const MAX_KIT_FILES = 4;
/** A line of narration, or a caption's text. */
const MAX_TEXT_CHARS = 2_000;
const MAX_ID_CHARS = 100;

const id = z.string().min(1).max(MAX_ID_CHARS);
const startMs = z.number().min(0).max(MAX_FILM_MS);
const lengthMs = z.number().positive().max(MAX_FILM_MS);
/** A word, and when it is said: ms from the segment's start, and how long. */
const word = z.tuple([z.string().max(MAX_TEXT_CHARS), z.number().min(-MAX_FILM_MS).max(MAX_FILM_MS), z.number()]);

const narrationMeta = z.looseObject({
  kind: z.literal("narration"),
  scene: id,
  text: z.string().min(1).max(MAX_TEXT_CHARS),
  words: z.array(word).max(MAX_WORDS).default([]),
  volume: z.number().min(0).max(1).default(1),
});

const fileHash = z
  .string()
  .regex(/^[\da-f]{64}$/u, "expected a SHA-256 in lower-case hex, as an upload's answer tells it");

const namedFile = z.looseObject({ file: z.string().min(1).max(MAX_TEXT_CHARS), hash: fileHash });

/** Jobreel's own by its mood, or a file; then the mood is what would be played without it. */
const musicMeta = z.looseObject({
  kind: z.literal("music"),
  mood: z.enum(MOODS).nullable().default(null),
  file: z.string().min(1).max(MAX_TEXT_CHARS).optional(),
  hash: fileHash.optional(),
  volume: z.number().min(0).max(1).optional(),
});

const captionMeta = z.looseObject({
  kind: z.literal("caption"),
  text: z.string().max(MAX_TEXT_CHARS),
  lines: z.array(z.array(word).max(MAX_WORDS)).max(MAX_LINES).default([]),
});

const mediumMeta = z.looseObject({
  kind: z.enum(["picture", "clip"]),
  scene: id,
  name: z.string().max(MAX_TEXT_CHARS),
  hash: fileHash,
  volume: z.union([z.literal(0), z.literal(1)]).default(0),
});

const segment = z.looseObject({
  id,
  s: startMs,
  d: lengthMs,
  m: z.discriminatedUnion("kind", [sceneMeta, narrationMeta, musicMeta, captionMeta, mediumMeta]),
});

/** What of the timeline stands in the draft's own `m`, under these names; the type says that nothing is forgotten. */
export const HEAD = {
  version: z.literal(1),
  title: z.string().max(MAX_TEXT_CHARS),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/u, "expected a language tag such as en or zh-CN"),
  lengthS: z.literal([...LENGTHS_S]) as z.ZodType<LengthS>,
  width: z.int(),
  height: z.int(),
  theme: z.string().max(MAX_ID_CHARS),
  brand: z.string().regex(/^#[\da-f]{6}$/u, 'expected a colour such as "#0b5fff"'),
  seed: z.int().min(0).max(0xffff_ffff),
  voice: z.string().max(MAX_ID_CHARS).nullable(),
  speed: z.number().min(SPEED_RANGE[0]).max(SPEED_RANGE[1]).optional(),
  burnCaptions: z.boolean(),
} satisfies Readonly<Record<Exclude<keyof Timeline, Elsewhere>, z.ZodType>>;

/** Told by tracks, by `d`, or by width and height. */
type Elsewhere = "musicFile" | "musicVolume" | "scenes" | "cues" | "music" | "frames" | "aspect";

const { brand, ...head } = HEAD;

/** The studio's own draft. Fields that are not known stay where they are and mean nothing. */
export const draftSchema = z.looseObject({
  t: z
    .array(
      z.looseObject({
        tt: z.union([z.literal(0), z.literal(1), z.literal(7)]),
        m: z.looseObject({}).optional(),
        sg: z.array(segment).max(MAX_SEGMENTS),
      }),
    )
    .max(MAX_TRACKS),
  d: lengthMs,
  m: z.looseObject({
    ...head,
    colour: brand,
    fps: z.literal(30),
    recording: namedFile.optional(),
    kit: namedFile.extend({ logo: z.boolean().default(true), files: z.array(namedFile).max(MAX_KIT_FILES) }).optional(),
  }),
});

/** See {@link draftSchema}. */
export type StudioDraft = z.infer<typeof draftSchema>;
export type Segment = StudioDraft["t"][number]["sg"][number];
export type WireWord = z.infer<typeof word>;

import { z } from "zod";
import type { IconName, Purpose, SceneContent } from "../script/storyboard.ts";

/** Longer text is on no screen, and would keep type-setting busy for long. */
const MAX_SHOWN_CHARS = 400;
const MAX_SAID_CHARS = 2_000;
const MAX_LIST = 12;
const MAX_CLAIMS = 200;
/** The parts that a countable is drawn in. */
const MAX_COUNT = 1_000_000;

export const shownText = z.string().max(MAX_SHOWN_CHARS);
const said = z.string().max(MAX_SAID_CHARS);
const figure = z.number().nullable();

const payShown = z.object({ text: shownText, unit: shownText, min: figure, max: figure }).nullable();

const countable = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("count"), n: z.int().min(0).max(MAX_COUNT), open: z.boolean() }),
    z.object({ kind: z.literal("frequency") }),
  ])
  .nullable();

const statement = { lead: shownText, hero: shownText, tail: shownText, figure: z.boolean(), countable };

/** Each name once; the type says that none is missing. */
const ICONS: Readonly<Record<IconName, true>> = {
  "map-pin": true,
  "tree-palm": true,
  sun: true,
  "book-open": true,
  "heart-pulse": true,
  "piggy-bank": true,
  house: true,
  baby: true,
  bus: true,
  clock: true,
  calendar: true,
  dumbbell: true,
  utensils: true,
  coffee: true,
  "graduation-cap": true,
  users: true,
  "shield-check": true,
  gift: true,
  "trending-up": true,
  laptop: true,
  bike: true,
  car: true,
  tag: true,
  plane: true,
  briefcase: true,
  coins: true,
  sparkles: true,
  "file-check": true,
  dog: true,
  shirt: true,
};
const iconName = z.custom<IconName>((value) => typeof value === "string" && Object.hasOwn(ICONS, value), {
  error: `expected one of ${Object.keys(ICONS).join(", ")}`,
});

const CONTENT = {
  hook: z.object({
    purpose: z.literal("hook"),
    company: shownText.nullable(),
    title: shownText,
    place: z.array(shownText).max(2),
    pay: payShown,
    numeral: shownText.nullable(),
  }),
  why: z.object({ purpose: z.literal("why"), ...statement }),
  do: z.object({
    purpose: z.literal("do"),
    beat: z.int().min(1).max(MAX_LIST),
    beats: z.int().min(1).max(MAX_LIST),
    ...statement,
  }),
  quote: z.object({ purpose: z.literal("quote"), text: shownText, speaker: shownText.nullable() }),
  bring: z.object({
    purpose: z.literal("bring"),
    figure: z.object({ text: shownText, label: shownText, countable }).nullable(),
    items: z.array(shownText).max(MAX_LIST),
  }),
  pay: z.object({
    purpose: z.literal("pay"),
    pay: payShown,
    cells: z.array(z.object({ icon: iconName, figure: shownText, label: shownText })).max(MAX_LIST),
  }),
  cta: z.object({
    purpose: z.literal("cta"),
    company: shownText.nullable(),
    role: shownText,
    lead: shownText,
    deadline: z.object({ day: shownText, rest: shownText }).nullable(),
    link: shownText.nullable(),
    qr: z.string().max(MAX_SAID_CHARS).nullable(),
  }),
} satisfies { readonly [P in Purpose]: z.ZodType<Extract<SceneContent, { purpose: P }>> };

const sceneContent = z.discriminatedUnion("purpose", [
  CONTENT.hook,
  CONTENT.why,
  CONTENT.do,
  CONTENT.quote,
  CONTENT.bring,
  CONTENT.pay,
  CONTENT.cta,
]);

/** What a segment of the kind `scene` says in its `m`. */
export const sceneMeta = z.looseObject({
  kind: z.literal("scene"),
  narration: said,
  copy: z.array(shownText).max(4 * MAX_LIST),
  claims: z
    .array(z.object({ text: said, evidence: z.tuple([z.int().min(0), z.int().min(0)]) }))
    .max(MAX_CLAIMS)
    .default([]),
  content: sceneContent,
});

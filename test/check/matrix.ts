/**
 * Stages themes × shapes × postings without encoding anything, and prints what the checks find.
 *
 *   node test/check/matrix.ts [--theme NAME,…] [--aspect 16:9,…] [--posting NAME,…] [--rule NAME,…] [--length 15|30|45|60]
 *                             [--brand "#rrggbb"] [--every FRAMES] [--summary] [--quote] [--logo]
 *                             [--footage white|black|pieces] [POSTING FILE…]
 *
 * Postings are jobs/*.md, those of test/support/hard-postings.ts and what is named. Ends with 1 where something was found.
 */
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { checkStaged, LAYOUT_RULES } from "../../engine/check/check-staged.ts";
import { type CheckFinding, CHECK_RULES } from "../../engine/check/finding.ts";
import { blank } from "../../engine/check/rules/blank.ts";
import { type Assets, NO_ASSETS } from "../../engine/picture/assets.ts";
import { THEME_NAMES, themeNamed } from "../../engine/picture/themes/index.ts";
import type { Theme } from "../../engine/picture/themes/theme.ts";
import { readPosting } from "../../engine/posting/index.ts";
import { type Rehearsed, rehearse } from "../../engine/rehearse.ts";
import { sentences } from "../../engine/script/segment.ts";
import { LENGTHS_S, type Scene } from "../../engine/script/storyboard.ts";
import { imaginedUtterance } from "../../engine/speech/index.ts";
import { buildTimeline } from "../../engine/timeline/build.ts";
import { type Aspect, ASPECTS, FPS, type Timeline } from "../../engine/timeline/timeline.ts";
import { ALONE } from "../../engine/writing.ts";
import { FAKE_FOOTAGE, fakeBrand, fakeFootage } from "../support/fake-assets.ts";
import { HARD_POSTINGS } from "../support/hard-postings.ts";
import { painted } from "./painted.ts";

const DEFAULT_BRAND = "#1746d1";
/** Painting whole frames takes longer than all the other checks. */
const BLANK_EVERY_FRAMES = 15;

const { values: asked, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: "string" },
    aspect: { type: "string" },
    posting: { type: "string" },
    rule: { type: "string" },
    length: { type: "string", default: "30" },
    brand: { type: "string", default: DEFAULT_BRAND },
    every: { type: "string", default: "3" },
    summary: { type: "boolean", default: false },
    quote: { type: "boolean", default: false },
    logo: { type: "boolean", default: false },
    footage: { type: "string" },
  },
});

function chosen<T extends string>(names: readonly T[], wish: string | undefined): T[] {
  if (wish === undefined) return [...names];
  const wanted = wish.split(",");
  const unknown = wanted.filter((name) => !names.some((each) => each === name));
  if (unknown.length > 0) throw new RangeError(`There is no ${unknown.join(", ")}; there is ${names.join(", ")}.`);
  return names.filter((name) => wanted.includes(name));
}

async function postings(): Promise<Record<string, Uint8Array>> {
  const files =
    positionals.length > 0
      ? positionals
      : (await readdir("jobs")).filter((name) => name.endsWith(".md")).map((name) => join("jobs", name));
  const read = await Promise.all(files.map(async (path) => [basename(path), await readFile(path)] as const));
  const hard =
    positionals.length > 0
      ? []
      : Object.entries(HARD_POSTINGS).map(([name, text]) => [name, Buffer.from(text)] as const);
  return Object.fromEntries([...read, ...hard]);
}

interface Story extends Rehearsed {
  readonly title: string;
}

const stories = new Map<string, Promise<Story>>();

async function tell(name: string, bytes: Uint8Array): Promise<Story> {
  const lengthS = LENGTHS_S.find((each) => each === Number(asked.length)) ?? 30;
  const [posting] = await readPosting({ name: `${name}.md`, bytes }, { now: "2030-01-01" });
  if (posting === undefined) throw new RangeError(`${name} holds no posting.`);
  return { ...(await rehearse(posting, lengthS, () => null, ALONE, {})), title: posting.facts.title?.value ?? name };
}

const QUOTE: Scene = {
  id: "quote",
  purpose: "quote",
  copy: ["On my first day nobody asked me to fetch coffee. They asked me what I would change."],
  narration: "On my first day nobody asked me to fetch coffee. They asked me what I would change.",
  claims: [],
  content: {
    purpose: "quote",
    text: "On my first day nobody asked me to fetch coffee. They asked me what I would change.",
    speaker: "Maria Silva, Head of Care",
  },
};

/** The story with a quote before its last scenes, told for twice as long so that it fits. */
function withQuote({ storyboard, spoken, ...story }: Story): Story {
  const said = sentences(QUOTE.narration, "en").map(({ text }) => imaginedUtterance(text, "en"));
  const at = storyboard.scenes.findIndex(({ purpose }) => ["bring", "pay", "cta"].includes(purpose));
  return {
    ...story,
    storyboard: { ...storyboard, lengthS: 60, scenes: storyboard.scenes.toSpliced(at, 0, QUOTE) },
    spoken: spoken.toSpliced(at, 0, { scene: QUOTE, utterances: said }),
  };
}

function assetsFor(timeline: Timeline): Assets {
  const [kind] = asked.footage === undefined ? [] : chosen(FAKE_FOOTAGE, asked.footage);
  return {
    ...(asked.logo ? fakeBrand() : NO_ASSETS),
    footage: kind === undefined ? NO_ASSETS.footage : fakeFootage(kind, timeline.scenes),
  };
}

async function timelineOf(name: string, bytes: Uint8Array, theme: Theme, aspect: Aspect): Promise<Timeline> {
  const story = stories.get(name) ?? tell(name, bytes);
  stories.set(name, story);
  const { storyboard, spoken, title } = asked.quote ? withQuote(await story) : await story;
  const [width, height] = ASPECTS[aspect];
  return buildTimeline(storyboard, spoken, title, {
    aspect,
    theme: theme.name,
    brand: asked.brand,
    seed: 1,
    voice: null,
    music: null,
    burnCaptions: true,
    captionCharacters: theme.captionCharacters({ width, height }),
  }).timeline;
}

function line({ rule, scene, frame, message, where }: CheckFinding): string {
  const at = frame === null ? "" : `${(frame / FPS).toFixed(2)} s`;
  const box = where === null ? "" : ` [${[where.x, where.y, where.width, where.height].map(Math.round).join(" ")}]`;
  return `    ${rule.padEnd(13)}${(scene ?? "").padEnd(8)}${at.padStart(9)}  ${message}${box}`;
}

const rules = chosen(CHECK_RULES, asked.rule);
const counts = new Map<string, number>();
let films = 0;
const sources = await postings();
for (const name of chosen(THEME_NAMES, asked.theme)) {
  const theme = await themeNamed(name);
  for (const aspect of chosen(Object.keys(ASPECTS) as Aspect[], asked.aspect)) {
    for (const posting of chosen(Object.keys(sources), asked.posting)) {
      films++;
      const title = `${name} ${aspect} ${posting}`;
      try {
        const timeline = await timelineOf(posting, sources[posting] ?? new Uint8Array(), theme, aspect);
        const all = await checkStaged(timeline, theme.stage(timeline, assetsFor(timeline)), {
          rules: [...LAYOUT_RULES, painted(blank, BLANK_EVERY_FRAMES)],
          everyFrames: Number(asked.every),
        });
        const found = all.filter(({ rule }) => rules.includes(rule));
        for (const { rule } of found) {
          const key = `${name} ${aspect}\t${rule}`;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        if (found.length > 0)
          console.error([title, ...(asked.summary ? [`    ${found.length} findings`] : found.map(line))].join("\n"));
      } catch (error) {
        console.error(`${title}\n    not staged: ${error instanceof Error ? error.message : String(error)}`);
        counts.set(`${name} ${aspect}\tnot staged`, (counts.get(`${name} ${aspect}\tnot staged`) ?? 0) + 1);
      }
    }
  }
}
const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
console.error(`\n${films} films, ${total} findings`);
for (const [key, count] of [...counts].sort(([a], [b]) => a.localeCompare(b))) {
  const [where = "", rule = ""] = key.split("\t");
  console.error(`  ${where.padEnd(18)}${rule.padEnd(14)}${count}`);
}
process.exitCode = total > 0 ? 1 : 0;

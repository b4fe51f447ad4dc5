/**
 * Measures the captions of the samples, of the baker's posting in every language and of postings that are hard to set, and prints
 * what breaks a rule: `node test/sound/measure/cues.ts`. `--show` prints every cue; `--length`, `--posting` and `--characters` choose.
 */
import { readdir, readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { titleOf } from "../../../engine/film-choices.ts";
import { toSrt, toVtt } from "../../../engine/output/subtitles.ts";
import { readPosting } from "../../../engine/posting/index.ts";
import { rehearse } from "../../../engine/rehearse.ts";
import type { LengthS } from "../../../engine/script/storyboard.ts";
import { voiceFor } from "../../../engine/speech/index.ts";
import { SAMPLE_RATE } from "../../../engine/speech/voice.ts";
import { buildTimeline } from "../../../engine/timeline/build.ts";
import { widthOf } from "../../../engine/timeline/cues.ts";
import { joined } from "../../../engine/timeline/joined.ts";
import type { Cue } from "../../../engine/timeline/timeline.ts";
import { ALONE } from "../../../engine/writing.ts";
import { BAKERS } from "../../support/bakers.ts";
import { HARD_POSTINGS } from "../../support/hard-postings.ts";
import { readSrt, readVtt } from "../../support/strict-captions.ts";

const { values: asked } = parseArgs({
  options: {
    length: { type: "string", default: "30" },
    posting: { type: "string", default: "" },
    characters: { type: "string", default: "34" },
    voice: { type: "string", default: "none" },
    show: { type: "boolean", default: false },
  },
});
/** As /work's film craft and the checks have them. */
const LEAST_S = 0.5;
const MOST_S = 2.5;
const MOST_CHARACTERS_PER_S = 25;
const MOST_WORDS = 6;
/** A shorter gap flickers. */
const LEAST_GAP_S = 0.1;

const postings: [string, Uint8Array][] = [];
const jobs = new URL("../../../jobs/", import.meta.url);
for (const name of (await readdir(jobs)).filter((each) => each.endsWith(".md"))) {
  postings.push([name.slice(0, -3), await readFile(new URL(name, jobs))]);
}
const encoder = new TextEncoder();
for (const [name, text] of Object.entries(BAKERS)) postings.push([`baker-${name}`, encoder.encode(text)]);
for (const [name, text] of Object.entries(HARD_POSTINGS)) postings.push([name, encoder.encode(text)]);

for (const [name, bytes] of postings) {
  if (asked.posting !== "" && !asked.posting.split(",").includes(name)) continue;
  const [posting] = await readPosting({ name: `${name}.md`, bytes });
  if (posting === undefined) continue;
  const lengthS = Number(asked.length) as LengthS;
  const voiceIn = (language: string) =>
    asked.voice === "none" ? null : voiceFor({ voice: asked.voice }, language).voice;
  const { storyboard, spoken, voice } = await rehearse(posting, lengthS, voiceIn, ALONE, {});
  const { timeline } = buildTimeline(storyboard, spoken, titleOf(posting), {
    aspect: "16:9",
    theme: "editorial",
    brand: "#1746d1",
    seed: 1,
    voice: voice?.name ?? null,
    music: null,
    burnCaptions: true,
    captionCharacters: Number(asked.characters),
  });
  measure(name, timeline.cues, timeline.language);
}

function measure(name: string, cues: readonly Cue[], language: string): void {
  const read = [readVtt(toVtt(cues, language)), readSrt(toSrt(cues, language))];
  const rates: number[] = [];
  const faults: string[] = [];
  cues.forEach((cue, index) => {
    const words = cue.lines.flat();
    const seconds = (cue.end - cue.start) / SAMPLE_RATE;
    const text = cue.lines.map(joined).join(" / ");
    const next = cues[index + 1];
    const gap = next === undefined ? Number.POSITIVE_INFINITY : (next.start - cue.end) / SAMPLE_RATE;
    rates.push(widthOf(words) / seconds);
    const told = [
      seconds < LEAST_S && `${seconds.toFixed(2)} s`,
      seconds > MOST_S + 0.2 && `${seconds.toFixed(2)} s`,
      widthOf(words) / seconds > MOST_CHARACTERS_PER_S &&
        `${(widthOf(words) / seconds).toFixed(0)} characters a second`,
      cue.lines.length > 2 && `${cue.lines.length} lines`,
      cue.lines.some((line) => widthOf(line) > Number(asked.characters)) && "a long line",
      gap > 0 && gap < LEAST_GAP_S && `a gap of ${gap.toFixed(2)} s`,
      words.length > MOST_WORDS && `${words.length} words`,
      words.length === 1 && widthOf(words) < 12 && "one word",
    ].filter((fault) => fault !== false);
    if (told.length > 0) faults.push(`  ${text}   <- ${told.join(", ")}`);
    if (asked.show) process.stdout.write(`  ${seconds.toFixed(2)}  ${text}\n`);
  });
  const sorted = rates.toSorted((a, b) => a - b);
  const at = (part: number): string => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(0);
  process.stdout.write(
    `${name} (${language}): ${cues.length} cues, ${read.map((each) => each.length).join(" and ")} read back, ${at(0.5)} characters a second, at most ${at(1)}\n`,
  );
  if (!asked.show) process.stdout.write(faults.map((fault) => `${fault}\n`).join(""));
}

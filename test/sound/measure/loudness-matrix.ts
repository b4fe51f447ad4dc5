/**
 * Measures the encoded sound of every mood, voice, length and language with Debian's ffmpeg (`ebur128=peak=true`), without a
 * picture: `node test/sound/measure/loudness-matrix.ts`. `--mood lofi,none`, `--voice rms,none`, `--length 15,60`, `--language en,de`
 * and `--own FILE` (music of your own besides) choose among them. A line each, the extremes at the end; ends with 1 where one is
 * beside −14 ± 0.5 LUFS or over −1 dBTP. With `--results FILE` lines are kept there, and what is there already isn't measured again.
 */
import { appendFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Muxer } from "node-av/api";
import { choicesFor, themeOf, titleOf } from "../../../engine/film-choices.ts";
import { LOUDNESS_LUFS, MOST_TRUE_PEAK_DB } from "../../../engine/check/floors.ts";
import { createSoundEncoder, encodeSound } from "../../../engine/output/sound-encoder.ts";
import { readPosting } from "../../../engine/posting/index.ts";
import { rehearse } from "../../../engine/rehearse.ts";
import type { LengthS } from "../../../engine/script/storyboard.ts";
import { makeSound } from "../../../engine/sound/film-sound.ts";
import type { Stereo } from "../../../engine/sound/index.ts";
import { readMusic } from "../../../engine/sound/own/read-music.ts";
import { voiceFor } from "../../../engine/speech/index.ts";
import { buildTimeline } from "../../../engine/timeline/build.ts";
import { MOODS } from "../../../engine/timeline/timeline.ts";
import { ALONE } from "../../../engine/writing.ts";
import { BAKERS } from "../../support/bakers.ts";
import { run } from "../../support/debian.ts";

const ENGLISH_VOICES = ["slt", "rms", "awb", "none"];

const { values } = parseArgs({
  options: {
    mood: { type: "string", default: [...MOODS, "none"].join(",") },
    voice: { type: "string", default: "" },
    length: { type: "string", default: "15,30,45,60" },
    language: { type: "string", default: Object.keys(BAKERS).join(",") },
    own: { type: "string", default: "" },
    results: { type: "string", default: "" },
  },
});

interface Row {
  readonly what: string;
  readonly lufs: number;
  readonly peakDb: number;
}

const rows = values.results === "" ? [] : await measuredBefore(values.results);
const folder = await mkdtemp(join(tmpdir(), "jobreel-matrix-"));
try {
  for (const language of values.language.split(",")) {
    const others = language === "en" ? ENGLISH_VOICES : ["espeak", "none"];
    const voices = values.voice === "" ? others : values.voice.split(",").filter((voice) => others.includes(voice));
    for (const voice of voices) {
      for (const length of values.length.split(",")) await measureAll(language, voice, Number(length) as LengthS);
    }
  }
} finally {
  await rm(folder, { recursive: true });
}

const { target, tolerance } = LOUDNESS_LUFS;
const faulty = rows.filter(({ lufs, peakDb }) => Math.abs(lufs - target) > tolerance || peakDb > MOST_TRUE_PEAK_DB);
const extreme = (of: (row: Row) => number): Row | undefined => rows.toSorted((a, b) => of(a) - of(b))[0];
process.stdout.write(
  [
    `${rows.length} sounds, ${faulty.length} out of bounds`,
    `quietest | ${line(extreme(({ lufs }) => lufs))}`,
    `loudest | ${line(extreme(({ lufs }) => -lufs))}`,
    `highest peak | ${line(extreme(({ peakDb }) => -peakDb))}`,
    ...faulty.map((row) => `OUT OF BOUNDS | ${line(row)}`),
    "",
  ].join("\n"),
);
process.exitCode = faulty.length === 0 ? 0 : 1;

function line(row: Row | undefined): string {
  return row === undefined ? "-" : `${row.lufs.toFixed(1)} LUFS | ${row.peakDb.toFixed(1)} dBTP | ${row.what}`;
}

async function measuredBefore(path: string): Promise<Row[]> {
  const text = await readFile(path, "utf8").catch(() => "");
  return [...text.matchAll(/^(-?[\d.]+) LUFS \| (-?[\d.]+) dBTP \| (.+)$/gmu)].map(([, lufs, peakDb, what = ""]) => ({
    what,
    lufs: Number(lufs),
    peakDb: Number(peakDb),
  }));
}

/** A narration with each music: it is said once. */
async function measureAll(language: string, voiceName: string, lengthS: LengthS): Promise<void> {
  const label = (music: string): string => `${language} | ${voiceName} | ${lengthS} s | ${music}`;
  const missing = [...values.mood.split(","), ...(values.own === "" ? [] : [values.own])].filter(
    (music) => !(voiceName === "none" && music === "none") && !rows.some(({ what }) => what === label(music)),
  );
  if (missing.length === 0) return;
  const [posting] = await readPosting({ name: "posting.md", bytes: await postingIn(language) });
  if (posting === undefined) throw new Error(`There is no posting in ${language}.`);
  const asked = voiceName === "none" ? null : voiceName === "espeak" ? "auto" : voiceName;
  const voiceIn = (spoken: string) => voiceFor({ voice: asked }, spoken).voice;
  const { storyboard, spoken, voice } = await rehearse(posting, lengthS, voiceIn, ALONE, {});
  const theme = await themeOf(posting, "editorial");
  for (const music of missing) {
    const mood = MOODS.find((one) => one === music) ?? null;
    const choices = choicesFor(posting, { lengthS, voice: asked, music: mood, brand: null, theme }, "1:1", voice);
    const { timeline, narration } = buildTimeline(storyboard, spoken, titleOf(posting), choices);
    const own = mood === null && music !== "none" ? await readMusic(music, lengthS) : null;
    const { sound } = makeSound(timeline, narration, [], own);
    const row = { what: label(music), ...(await heardByFfmpeg(sound)) };
    rows.push(row);
    process.stdout.write(`${line(row)}\n`);
    if (values.results !== "") await appendFile(values.results, `${line(row)}\n`);
  }
}

async function postingIn(language: string): Promise<Uint8Array> {
  if (language === "en") return readFile(new URL("../../../jobs/city-archivist.md", import.meta.url));
  return new TextEncoder().encode(BAKERS[language] ?? "");
}

async function heardByFfmpeg(sound: Stereo): Promise<Pick<Row, "lufs" | "peakDb">> {
  const path = join(folder, "sound.m4a");
  const encoder = await createSoundEncoder();
  const muxer = await Muxer.open(path, { format: "ipod" });
  const stream = muxer.addStream(encoder);
  for (const packet of await encodeSound(encoder, sound)) {
    await muxer.writePacket(packet, stream);
    packet.free();
  }
  await muxer.close();
  encoder.close();
  const filter = "ebur128=peak=true:framelog=verbose";
  const { stderr } = run("ffmpeg", ["-hide_banner", "-nostats", "-i", path, "-af", filter, "-f", "null", "-"]);
  const summary = stderr.slice(stderr.lastIndexOf("Summary:"));
  const number = (pattern: RegExp): number => Number(pattern.exec(summary)?.[1] ?? Number.NaN);
  return { lufs: number(/I:\s+(-?[\d.]+) LUFS/u), peakDb: number(/Peak:\s+(-?[\d.]+) dBFS/u) };
}

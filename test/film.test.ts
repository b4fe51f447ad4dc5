import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FilmOptions, type FilmResult, makeFilm, makeFilms } from "../engine/film.ts";
import { readPosting } from "../engine/posting/index.ts";
import type { Posting } from "../engine/posting/posting.ts";
import { rehearse } from "../engine/rehearse.ts";
import { ALONE } from "../engine/writing.ts";
import { createVoice, DEFAULT_VOICE } from "../engine/speech/index.ts";
import { lay, type SpokenScene } from "../engine/timeline/lay.ts";
import type { Timeline } from "../engine/timeline/timeline.ts";
import { lacking, run } from "./support/debian.ts";
import { readFilm } from "./support/film-reader.ts";
import { wordErrorRate } from "./support/word-error-rate.ts";

const OPTIONS: FilmOptions = {
  lengthS: 15,
  aspect: "16:9",
  voice: DEFAULT_VOICE,
  music: "lofi",
  theme: "editorial",
  brand: null,
};

async function sample(name: string): Promise<Posting> {
  const path = fileURLToPath(new URL(`../jobs/${name}.md`, import.meta.url));
  const [posting] = await readPosting({ name: path, bytes: await readFile(path) });
  if (posting === undefined) throw new Error(`${name} holds no posting.`);
  return posting;
}

describe("a film made of a sample posting", () => {
  let out = "";
  let film: FilmResult;
  let quiet: FilmResult;
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), "jobreel-test-"));
    const posting = await sample("senior-software-engineer");
    film = await makeFilm(posting, OPTIONS, { outDir: join(out, "music") });
    quiet = await makeFilm(posting, { ...OPTIONS, lengthS: 30, music: null }, { outDir: join(out, "voice") });
  });
  afterAll(() => rm(out, { recursive: true, force: true }));

  it("has the asked length to the frame", async () => {
    const read = await readFilm(film.film);
    expect(read.video.frames).toBe(15 * 30);
    expect(Math.abs(read.durationS - 15)).toBeLessThanOrEqual(0.05);
    expect((await readFilm(quiet.film)).video.frames).toBe(30 * 30);
  });

  it("shows its captions while their words are said", async () => {
    const timeline = JSON.parse(await readFile(join(film.folder, "timeline.json"), "utf8")) as Timeline;
    const spoken = timeline.scenes.flatMap((scene) => scene.words);
    const shown = timeline.cues.flatMap((cue) => cue.lines.flat());
    expect(shown).toEqual(spoken);
    for (const cue of timeline.cues) {
      const words = cue.lines.flat();
      expect(Math.abs(cue.start - (words[0]?.start ?? 0))).toBeLessThanOrEqual(4800);
      expect(cue.end - (words.at(-1)?.end ?? 0)).toBeGreaterThanOrEqual(0);
    }
    const vtt = await readFile(film.captions ?? "", "utf8");
    expect(vtt.match(/-->/gu)).toHaveLength(timeline.cues.length);
  });

  it("is made the same way twice: equal timelines, equal pictures", async () => {
    const again = await makeFilm(await sample("senior-software-engineer"), OPTIONS, { outDir: join(out, "again") });
    for (const file of ["timeline.json", "film.mp4", "poster.jpg", "captions.vtt"]) {
      const [one, other] = await Promise.all([readFile(join(film.folder, file)), readFile(join(again.folder, file))]);
      expect(one.equals(other), file).toBe(true);
    }
  });

  it("is the same story and sound in every shape, and the same film as one made alone", async () => {
    const shapes = await makeFilms(await sample("senior-software-engineer"), OPTIONS, ["9:16", "16:9"], {
      outDir: join(out, "shapes"),
    });
    expect(shapes.map(({ aspect, width, height }) => [aspect, width, height])).toEqual([
      ["9:16", 1080, 1920],
      ["16:9", 1920, 1080],
    ]);
    expect((await readdir(join(out, "shapes", "senior-software-engineer"))).sort()).toEqual(["16x9", "9x16"]);
    const bytes = (folder: string, file: string): Promise<Buffer> => readFile(join(folder, file));
    const [tall, wide] = shapes.map(({ folder }) => folder);
    for (const file of ["storyboard.json", "transcript.txt"]) {
      expect((await bytes(tall ?? "", file)).equals(await bytes(wide ?? "", file)), file).toBe(true);
    }
    expect((await bytes(wide ?? "", "film.mp4")).equals(await bytes(film.folder, "film.mp4"))).toBe(true);
    const read = await readFilm(shapes[0]?.film ?? "");
    expect(read.video).toMatchObject({ width: 1080, height: 1920, frames: 450 });
  });

  it("measures −14 LUFS and at most −1 dB true peak, by an independent meter, with and without music", ({ skip }) => {
    const reason = lacking("ffmpeg");
    if (reason !== null) skip(reason);
    for (const path of [film.film, quiet.film]) {
      const { stderr } = run("ffmpeg", [
        "-hide_banner",
        "-nostats",
        "-i",
        path,
        "-af",
        "ebur128=peak=true",
        "-f",
        "null",
        "-",
      ]);
      const summary = stderr.slice(stderr.lastIndexOf("Summary:"));
      expect(Math.abs(Number(/I:\s+(-?[\d.]+) LUFS/u.exec(summary)?.[1]) + 14), path).toBeLessThanOrEqual(0.5);
      expect(Number(/Peak:\s+(-?[\d.]+) dBFS/u.exec(summary)?.[1]), path).toBeLessThanOrEqual(-1);
    }
  });

  it("has no black frame and no silence over 2.5 s, by an independent decoder", ({ skip }) => {
    const reason = lacking("ffmpeg");
    if (reason !== null) skip(reason);
    const filters = ["-vf", "blackdetect=d=0.03", "-af", "silencedetect=n=-50dB:d=2.5"];
    for (const path of [film.film, quiet.film]) {
      const { stderr } = run("ffmpeg", ["-hide_banner", "-nostats", "-i", path, ...filters, "-f", "null", "-"]);
      expect(stderr).toContain("video:"); // It did decode.
      expect(stderr).not.toMatch(/black_start|silence_start/u);
    }
  });

  it("is heard when its captions say: speech after a pause begins within 100 ms of its cue", async ({ skip }) => {
    const reason = lacking("ffmpeg");
    if (reason !== null) skip(reason);
    const timeline = JSON.parse(await readFile(join(quiet.folder, "timeline.json"), "utf8")) as Timeline;
    const raw = join(out, "narration.f32");
    run("ffmpeg", ["-v", "error", "-i", quiet.film, "-ac", "1", "-ar", "48000", "-f", "f32le", raw]);
    const bytes = await readFile(raw);
    const heard = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
    const cues = timeline.cues.filter((cue, index) => cue.start - (timeline.cues[index - 1]?.end ?? 0) > 0.2 * 48_000);
    expect(cues.length).toBeGreaterThan(3);
    for (const cue of cues) {
      const onset = onsetFrom(heard, cue.start - 0.15 * 48_000);
      expect(Math.abs(onset - cue.start) / 48_000, `cue at ${cue.start / 48_000} s`).toBeLessThanOrEqual(0.1);
    }
  });
});

/** First sample from `from` on where 5 ms are louder than −40 dB: where somebody begins to speak. */
function onsetFrom(samples: Float32Array, from: number): number {
  const window = 240;
  for (let at = Math.max(0, Math.round(from)); at + window < samples.length; at += 48) {
    let energy = 0;
    for (let i = at; i < at + window; i++) energy += (samples[i] ?? 0) ** 2;
    if (Math.sqrt(energy / window) > 0.01) return at;
  }
  return Number.POSITIVE_INFINITY;
}

/** Every word as it is spoken: "seventy-five", not "75". */
function said(spoken: readonly SpokenScene[]): string {
  const words = spoken.flatMap(({ utterances }) => utterances.flatMap((utterance) => utterance.words));
  return words.map((word) => word.spoken).join(" ");
}

describe("the default voice", () => {
  it("is understood by a speech recogniser: over the samples at most 20% of its words go wrong, and 35% in each", async ({
    skip,
  }) => {
    const reason = lacking("ffmpeg", "pocketsphinx_continuous");
    if (reason !== null) skip(reason);
    let [words, wrong] = [0, 0];
    for (const name of ["senior-software-engineer", "intensive-care-nurse", "shop-assistant", "city-archivist"]) {
      const { storyboard, spoken } = await rehearse(
        await sample(name),
        30,
        () => createVoice(DEFAULT_VOICE),
        ALONE,
        {},
      );
      const { narration } = lay(storyboard, spoken);
      const track = new Float32Array(30 * 48_000);
      for (const { utterance, start } of narration) track.set(utterance.samples, start);
      const folder = await mkdtemp(join(tmpdir(), "jobreel-test-"));
      const [raw, wav] = [join(folder, "narration.f32"), join(folder, "narration.wav")];
      await writeFile(raw, Buffer.from(track.buffer));
      run("ffmpeg", ["-v", "error", "-f", "f32le", "-ar", "48000", "-ac", "1", "-i", raw, "-ar", "16000", wav]);
      const { stdout } = run("pocketsphinx_continuous", ["-infile", wav, "-logfn", "/dev/null"]);
      await rm(folder, { recursive: true });
      const count = said(spoken).split(/[\s-]+/u).length;
      const rate = wordErrorRate(said(spoken), stdout);
      expect(rate, name).toBeLessThanOrEqual(0.35);
      words += count;
      wrong += rate * count;
    }
    expect(wrong / words).toBeLessThanOrEqual(0.2);
  });
});

/**
 * Measures films' sound with Debian's ffmpeg and pocketsphinx, a line each: `node test/sound/measure/measure-films.ts`.
 * `--voice rms,slt,none --music lofi,none --length 15 --posting city-archivist` choose among them; the picture is tiny.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { choicesFor, themeOf, titleOf } from "../../../engine/film-choices.ts";
import { openFilm } from "../../../engine/output/film-writer.ts";
import { renderFilm } from "../../../engine/output/render-film.ts";
import { readPosting } from "../../../engine/posting/index.ts";
import { rehearse } from "../../../engine/rehearse.ts";
import type { LengthS } from "../../../engine/script/storyboard.ts";
import { makeSound } from "../../../engine/sound/film-sound.ts";
import { voiceFor } from "../../../engine/speech/index.ts";
import { buildTimeline } from "../../../engine/timeline/build.ts";
import { MOODS } from "../../../engine/timeline/timeline.ts";
import { ALONE } from "../../../engine/writing.ts";
import { page } from "../../check/small-film.ts";
import { run } from "../../support/debian.ts";
import { wordErrorRate } from "../../support/word-error-rate.ts";

const { values } = parseArgs({
  options: {
    voice: { type: "string", default: "auto" },
    music: { type: "string", default: "lofi" },
    length: { type: "string", default: "15" },
    posting: {
      type: "string",
      default: "senior-software-engineer,intensive-care-nurse,shop-assistant,city-archivist",
    },
  },
});

for (const length of values.length.split(",")) {
  for (const voice of values.voice.split(",")) {
    for (const music of values.music.split(",")) {
      for (const name of values.posting.split(",")) {
        const what = `${length} s | ${voice} | ${music} | ${name}`;
        process.stdout.write(`${what} | ${await measured(Number(length) as LengthS, voice, music, name)}\n`);
      }
    }
  }
}

async function measured(lengthS: LengthS, voiceName: string, music: string, name: string): Promise<string> {
  const path = fileURLToPath(new URL(`../../../jobs/${name}.md`, import.meta.url));
  const [posting] = await readPosting({ name: path, bytes: await readFile(path) });
  if (posting === undefined) throw new Error(`${name} holds no posting.`);
  const mood = MOODS.find((one) => one === music) ?? null;
  const asked = voiceName === "none" ? null : voiceName;
  const options = { lengthS, voice: asked, music: mood, brand: null, theme: await themeOf(posting, "editorial") };
  const { storyboard, spoken, voice } = await rehearse(
    posting,
    lengthS,
    (language) => voiceFor({ voice: asked }, language).voice,
    ALONE,
    {},
  );
  const choices = choicesFor(posting, options, "1:1", voice);
  const { timeline, narration } = buildTimeline(storyboard, spoken, titleOf(posting), choices);
  const folder = await mkdtemp(join(tmpdir(), "jobreel-measure-"));
  try {
    const film = join(folder, "film.mp4");
    const small = { ...timeline, width: 160, height: 160 };
    const at = (frame: number) => page(small, frame, []);
    const writer = await openFilm(film, small, makeSound(timeline, narration).sound, small);
    await renderFilm(writer, small, { ready: async () => {}, frame: at, poster: () => at(0) }, {});
    const { stderr } = run("ffmpeg", [
      "-hide_banner",
      "-nostats",
      "-i",
      film,
      "-af",
      "ebur128=peak=true",
      "-f",
      "null",
      "-",
    ]);
    const summary = stderr.slice(stderr.lastIndexOf("Summary:"));
    const number = (pattern: RegExp): string => pattern.exec(summary)?.[1] ?? "?";
    const levels = `${number(/I:\s+(-?[\d.]+) LUFS/u)} LUFS | ${number(/Peak:\s+(-?[\d.]+) dBFS/u)} dBTP`;
    if (asked === null) return levels;
    const wav = join(folder, "film.wav");
    run("ffmpeg", ["-v", "error", "-i", film, "-ac", "1", "-ar", "16000", wav]);
    const { stdout } = run("pocketsphinx_continuous", ["-infile", wav, "-logfn", "/dev/null"]);
    const said = spoken.flatMap(({ utterances }) => utterances.flatMap((one) => one.words.map((word) => word.spoken)));
    const words = said.join(" ").split(/[\s-]+/u).length;
    const rate = wordErrorRate(said.join(" "), stdout);
    return `${levels} | ${words} words | ${(100 * rate).toFixed(0)}% wrong`;
  } finally {
    await rm(folder, { recursive: true });
  }
}

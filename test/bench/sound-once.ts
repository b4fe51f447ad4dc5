/** Makes the sound of one film and prints what each part of it took, for the bench: `node sound-once.ts POSTING LENGTH`. */
import { readFile } from "node:fs/promises";
import { checkSound } from "../../engine/check/check-sound.ts";
import { choicesFor, themeOf, titleOf } from "../../engine/film-choices.ts";
import { createSoundEncoder, encodeSound } from "../../engine/output/sound-encoder.ts";
import { readPosting } from "../../engine/posting/index.ts";
import { rehearse } from "../../engine/rehearse.ts";
import type { LengthS } from "../../engine/script/storyboard.ts";
import { makeMusic, narrationOf } from "../../engine/sound/film-sound.ts";
import { layTogether, master } from "../../engine/sound/index.ts";
import { voiceFor } from "../../engine/speech/index.ts";
import { buildTimeline } from "../../engine/timeline/build.ts";
import { ALONE } from "../../engine/writing.ts";
import type { SoundPart } from "./sound.ts";

/** Samples that are filtered to know how fast this machine is at this moment. */
const UNIT_SAMPLES = 40_000_000;

const [path = "", length = "60"] = process.argv.slice(2);
const lengthS = Number(length) as LengthS;
const [posting] = await readPosting({ name: path, bytes: await readFile(path) });
if (posting === undefined) throw new Error(`${path} holds no posting.`);
const theme = await themeOf(posting, "editorial");
const options = { lengthS, voice: "rms", music: "lofi", brand: null, theme } as const;

const parts: SoundPart[] = [];
const now = () => ({ at: performance.now(), cpu: process.cpuUsage(), own: process.threadCpuUsage() });
const msOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;
let began = now();
const begin = (): void => void (began = now());
const end = (part: string): void => {
  const { at, cpu, own } = began;
  const cpuMs = msOf(process.cpuUsage(cpu));
  parts.push({ part, ms: performance.now() - at, cpuMs, ownMs: msOf(process.threadCpuUsage(own)) });
  begin();
};

const before = unitS();
const { storyboard, spoken, voice } = await rehearse(
  posting,
  lengthS,
  (language) => voiceFor(options, language).voice,
  ALONE,
  { onSpeak: begin },
);
end("voice");
const choices = choicesFor(posting, options, "16:9", voice);
const { timeline, narration } = buildTimeline(storyboard, spoken, titleOf(posting), choices);
begin();
const music = makeMusic(timeline, narration);
end("music");
const sound = layTogether({ ...narrationOf(timeline, narration), music });
end("mix");
master(sound);
end("master");
const encoder = await createSoundEncoder();
for (const packet of await encodeSound(encoder, sound)) packet.free();
encoder.close();
end("AAC, and its peaks heard again");
const found = checkSound(timeline, sound);
end("the sound's checks");
const unit = (before + unitS()) / 2;
// maxRSS is in KiB (libuv).
process.stdout.write(
  JSON.stringify({ parts, unit, found: found.length, peakMb: process.resourceUsage().maxRSS / 1024 }),
);

/** Seconds of processor time that a plain filter takes. */
function unitS(): number {
  const started = process.cpuUsage();
  let z = 0;
  let sum = 0;
  for (let i = 0; i < UNIT_SAMPLES; i++) {
    const y = 0.3 * (i & 255) + z;
    z = 0.5 * y - 0.2 * z;
    sum += y;
  }
  const seconds = process.cpuUsage(started).user / 1e6;
  return Number.isFinite(sum) ? seconds : Number.NaN;
}

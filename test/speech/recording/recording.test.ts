import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createVoice, SAMPLE_RATE } from "../../../engine/speech/index.ts";
import { openRecording, RecordingError, sentencesIn } from "../../../engine/speech/recording/index.ts";
import { lacking, run } from "../../support/debian.ts";
import { percentile } from "../../support/percentile.ts";
import { wavOf } from "../../support/wav.ts";

const SCRIPT = ["We are looking for a baker in Leeds.", "You'll bake 900 loaves every night.", "Apply by 15 January."];

let folder: string;
let wav: string;
/** When each word was really said, in samples of the recording. */
const planted: number[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobreel-recording-"));
  wav = join(folder, "script.wav");
  const voice = createVoice("slt");
  const samples = new Float32Array(14 * SAMPLE_RATE);
  let at = SAMPLE_RATE;
  for (const text of SCRIPT) {
    const said = await voice.say(text);
    samples.set(
      said.samples.map((sample) => sample * 0.5),
      at,
    );
    planted.push(...said.words.map((word) => at + word.start));
    at += said.samples.length + SAMPLE_RATE * 0.7;
  }
  await writeFile(wav, wavOf(samples.subarray(0, at + SAMPLE_RATE)));
});
afterAll(() => rm(folder, { recursive: true }));

const file = async (name: string, content: Buffer): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

async function heard(path: string) {
  const recording = await openRecording(path);
  return { recording, said: await sentencesIn(recording, SCRIPT, createVoice("rms"), "en") };
}

describe("a recording of the script", () => {
  it("is cut into its sentences, with each word where it is said", async () => {
    const { said } = await heard(wav);
    expect(said.map(({ text }) => text)).toEqual(SCRIPT);
    const voice = createVoice("slt");
    const errors: number[] = [];
    for (const { text, samples, words } of said) {
      const own = await voice.say(text);
      // The pauses around it are gone: what is left is about as long as what was said.
      expect(Math.abs(samples.length - own.samples.length) / SAMPLE_RATE).toBeLessThan(0.4);
      expect(words.at(-1)?.end).toBeLessThanOrEqual(samples.length);
      const first = (words[0]?.start ?? 0) - (own.words[0]?.start ?? 0);
      words.forEach((word, i) => errors.push(Math.abs(word.start - (own.words[i]?.start ?? Number.NaN) - first) / 48));
    }
    expect(errors).toHaveLength(planted.length);
    expect(percentile(errors, 0.95)).toBeLessThanOrEqual(80);
  });

  it.each(["mp3", "m4a", "aac"])("may be %s", async (kind) => {
    if (lacking("ffmpeg") !== null) return;
    const path = join(folder, `script.${kind}`);
    run("ffmpeg", ["-v", "error", "-y", "-i", wav, "-ar", "44100", "-b:a", "96k", path]);
    const { samples } = await openRecording(path);
    const whole = await openRecording(wav);
    expect(Math.abs(samples.length - whole.samples.length)).toBeLessThan(SAMPLE_RATE * 0.15);
  });

  it("of something else is refused", async () => {
    const recording = await openRecording(wav);
    const other = [
      "Northwind Robotics builds machines that plant city farms.",
      "Our engineers ship to production whenever they like.",
      "Please write to us.",
    ];
    await expect(sentencesIn(recording, other, createVoice("rms"), "en")).rejects.toThrow(
      /does not say the film's script/,
    );
  });
});

describe("what can't be a voice is refused, and it is said what to do", () => {
  it.each<[string, () => Promise<string>, string, RegExp]>([
    ["nothing there", async () => join(folder, "lost.wav"), "missing", /no such file/],
    [
      "a folder",
      async () => {
        await mkdir(join(folder, "folder.wav"), { recursive: true });
        return join(folder, "folder.wav");
      },
      "not-a-file",
      /no file/,
    ],
    ["an empty file", () => file("empty.wav", Buffer.alloc(0)), "empty", /is empty/],
    [
      "a text",
      () => file("text.wav", Buffer.from("Dear Sir or Madam, ")),
      "unsupported",
      /expected WAV, MP3, M4A or AAC/,
    ],
    ["half a head", () => file("half.wav", wavOf(new Float32Array(10)).subarray(0, 30)), "damaged", /corrupt/],
    ["a broken M4A", () => file("broken.m4a", Buffer.from("\0\0\0\x20ftypM4A broken")), "damaged", /corrupt/],
    ["silence", () => file("silent.wav", wavOf(new Float32Array(SAMPLE_RATE))), "silent", /nothing is to be heard/],
    [
      "what was recorded too loud",
      () => file("loud.wav", wavOf(Float32Array.from({ length: SAMPLE_RATE }, (_, i) => 3 * Math.sin(i / 40)))),
      "clipped",
      /Turn the microphone down/,
    ],
    [
      "eight channels",
      () => file("eight.wav", wavOf(new Float32Array(4800).fill(0.1), { channels: 8 })),
      "channels",
      /8 channels; expected one or two/,
    ],
    [
      "three hours",
      () => {
        // The head of three hours at 8 kHz; what it announces is enough.
        const short = wavOf(new Float32Array(8000), { rate: 8000 });
        short.writeUInt32LE(3 * 3600 * 16_000, 40);
        short.writeUInt32LE(3 * 3600 * 16_000 + 36, 4);
        return file("long.wav", Buffer.concat([short, Buffer.alloc(3 * 3600 * 16_000 - 16_000)]));
      },
      "too-long",
      /10800 s long; expected .* at most 120 s/,
    ],
  ])("%s", async (_, make, code, message) => {
    const path = await make();
    const error = await openRecording(path).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RecordingError);
    expect((error as RecordingError).code).toBe(code);
    expect(String(error)).toMatch(message);
    expect(String(error)).toContain(path);
  });
});

import { mkdtemp, open, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { integratedLoudness, type Stereo } from "../../engine/sound/index.ts";
import { findBeats } from "../../engine/sound/own/beats.ts";
import { fitMusic } from "../../engine/sound/own/fit-music.ts";
import { musicFileOf, readMusic } from "../../engine/sound/own/read-music.ts";
import { lacking, run } from "../support/debian.ts";
import { writeWave } from "../support/wave-file.ts";

const RATE = 48_000;
const BEAT = 0.5 * RATE;

/** A click of a drum on each beat at 120 a minute, a deeper one on each fourth, over a quiet chord. */
function band(seconds: number): Stereo {
  const left = Float32Array.from({ length: seconds * RATE }, (_, i) => {
    const into = i % BEAT;
    const hz = Math.floor(i / BEAT) % 4 === 0 ? 90 : 400;
    const drum = 0.5 * Math.exp(-into / 2400) * Math.sin((2 * Math.PI * hz * into) / RATE);
    return drum + 0.05 * Math.sin((2 * Math.PI * 220 * i) / RATE);
  });
  return { left, right: left.slice() };
}

function loudest(samples: Float32Array, from: number, to: number): number {
  let peak = 0;
  for (let i = Math.round(from); i < to; i++) peak = Math.max(peak, Math.abs(samples[i] ?? 0));
  return peak;
}

describe("beats", () => {
  it("are found where they fall, in their tempo", () => {
    const beats = findBeats(band(12));
    expect(beats.length).toBeGreaterThanOrEqual(20);
    for (const beat of beats) {
      const off = Math.abs(beat / BEAT - Math.round(beat / BEAT)) * 500;
      expect(off).toBeLessThan(22);
    }
  });

  it("are even where there are none to be found", () => {
    const hum = Float32Array.from({ length: 8 * RATE }, (_, i) => 0.2 * Math.sin(i / 30));
    const beats = findBeats({ left: hum, right: hum });
    const steps = beats.slice(1).map((beat, i) => beat - (beats[i] ?? 0));
    expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(2.1);
    expect(findBeats({ left: new Float32Array(10), right: new Float32Array(10) })).toEqual([]);
  });
});

describe("music of one's own", () => {
  it("that is too short is repeated from beat to beat, bar by bar", () => {
    const fitted = fitMusic(band(9.3), 30 * RATE);
    expect(fitted.left).toHaveLength(30 * RATE);
    // The drums go on in time through all joints, and the deep one comes with every fourth.
    const beats = findBeats({ left: fitted.left.subarray(0, 26 * RATE), right: fitted.right.subarray(0, 26 * RATE) });
    const steps = beats.slice(1).map((beat, i) => beat - (beats[i] ?? 0));
    for (const step of steps) expect(Math.abs(step - BEAT) / 48).toBeLessThan(25);
    const deep = (beat: number): number => {
      let sum = 0;
      for (let i = 0; i < 2400; i++)
        sum += (fitted.left[beat * BEAT + i] ?? 0) * Math.sin((2 * Math.PI * 90 * i) / RATE);
      return sum;
    };
    for (let bar = 0; bar < 12; bar++) expect(deep(bar * 4)).toBeGreaterThan(3 * Math.abs(deep(bar * 4 + 2)));
  });

  it("that is too long is cut and faded from a beat on, to nothing", () => {
    const { left } = fitMusic(band(40), 15 * RATE);
    expect(left).toHaveLength(15 * RATE);
    expect(loudest(left, 8 * RATE, 12 * RATE)).toBeGreaterThan(0.4);
    expect(loudest(left, 14.4 * RATE, 15 * RATE)).toBeLessThan(0.15);
    expect(Math.abs(left.at(-1) ?? 1)).toBeLessThan(1e-4);
    expect(left[0]).toBeCloseTo(0, 6);
  });
});

describe("a file of music", () => {
  let folder = "";
  const at = (name: string): string => join(folder, name);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "jobreel-music-"));
    const { left, right } = band(6);
    await writeWave(at("music.wav"), [left, right]);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("is read, repeated and as long as the film, whatever its rate and channels are", async () => {
    expect((await readMusic(at("music.wav"), 15)).left).toHaveLength(15 * RATE);
    const { left } = band(6);
    await writeWave(at("eight.wav"), [left, left, left, left, left, left, left, left], 96_000);
    const eight = await readMusic(at("eight.wav"), 15);
    expect(eight.left).toHaveLength(15 * RATE);
    expect(integratedLoudness(eight)).toBeGreaterThan(-40);
    await writeWave(at("clipped.wav"), [left.map((x) => 9 * x)], 22_050);
    expect(loudest((await readMusic(at("clipped.wav"), 15)).left, 0, RATE)).toBeLessThan(1.2);
  });

  it("is read no further than the film is long: the rest of it is never looked at", async () => {
    await writeWave(at("long.wav"), [band(30).left]);
    // Three hours, all but the first half minute silent; they take no room on the disk.
    const bytes = 3 * 3600 * RATE * 2;
    await truncate(at("long.wav"), 44 + bytes);
    const header = await open(at("long.wav"), "r+");
    const size = Buffer.alloc(4);
    size.writeUInt32LE(bytes);
    await header.write(size, 0, 4, 40);
    await header.close();
    expect((await readMusic(at("long.wav"), 15)).left).toHaveLength(15 * RATE);
  });

  it.each([
    ["silent.wav", /nothing is to be heard in the first 25 s/],
    ["short.wav", /it sounds for 0\.5 s; expected at least 2 s/],
    ["text.mp3", /this is no sound file that can be read; expected WAV, MP3, M4A, AAC/],
    ["broken.mp3", /no sound can be decoded from this file: it is cut short, corrupt/],
    ["empty.wav", /the file is empty/],
    ["none.wav", /there is no such file/],
    [".", /this is no file; expected WAV/],
  ])("%s is refused, with a remedy", async (name, message) => {
    await writeWave(at("silent.wav"), [new Float32Array(RATE * 4)]);
    await writeWave(at("short.wav"), [band(0.5).left]);
    await writeFile(at("text.mp3"), "la la la");
    await writeFile(at("broken.mp3"), Buffer.concat([Buffer.from("ID3\x04\0\0\0\0\0\0"), Buffer.alloc(9000, 7)]));
    await writeFile(at("empty.wav"), "");
    await expect(readMusic(at(name), 15)).rejects.toThrow(message);
  });

  it("is left alone where none is named, or it would not be heard", async () => {
    expect(await musicFileOf({ lengthS: 15 })).toBeNull();
    expect(await musicFileOf({ lengthS: 15, musicFile: at("none.wav"), musicVolume: 0 })).toBeNull();
  });

  const needs = lacking("ffmpeg");
  it.for(["mp3", "m4a", "aac", "flac", "ogg"])("may be %s", async (ending, { skip }) => {
    if (needs !== null) skip(needs);
    const path = at(`music.${ending}`);
    run("ffmpeg", ["-v", "error", "-y", "-i", at("music.wav"), path]);
    const { left } = await readMusic(path, 15);
    expect(left).toHaveLength(15 * RATE);
    expect(loudest(left, 0, 2 * RATE)).toBeGreaterThan(0.3);
  });
});

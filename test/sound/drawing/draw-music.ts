/**
 * Draws what is heard of each mood into docs/music, and prints what is measured: `node test/sound/drawing/draw-music.ts`.
 * From above: the spectrum, the twelve notes' shares of each bar, level and brightness. White lines are scene changes.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { composeScore, type Stereo } from "../../../engine/sound/index.ts";
import { buildChart } from "../../../engine/sound/score/chart.ts";
import type { Form } from "../../../engine/sound/score/form.ts";
import { seeded } from "../../../engine/sound/score/random.ts";
import { MOODS, type Mood } from "../../../engine/timeline/timeline.ts";
import { spectrumAt, WINDOW } from "./spectrum.ts";

const RATE = 48_000;
const SECONDS = 30;
const SAMPLES = SECONDS * RATE;
/** Scene changes of a usual film of 30 s, in seconds; the last is the call to action. */
const CUTS_S = [4.63, 7.7, 11.23, 14.1, 17.1, 20.9, 24.87];
const COLUMNS = 450;
const ROWS = { spectrum: 96, chroma: 48, curves: 60 } as const;
const HEIGHT = ROWS.spectrum + ROWS.chroma + ROWS.curves;
const SCALE = 2;
const HZ = [40, 14_000] as const;
const FOLDER = fileURLToPath(new URL("../../../docs/music/", import.meta.url));

await mkdir(FOLDER, { recursive: true });
for (const mood of MOODS) {
  const input = {
    mood,
    seed: 7,
    samples: SAMPLES,
    cuts: CUTS_S.map((second) => Math.round(second * RATE)),
    callToAction: Math.round((CUTS_S.at(-1) ?? 0) * RATE),
  };
  const sound = composeScore(input);
  const { form } = buildChart(input, seeded(input.seed));
  await writeFile(`${FOLDER}${mood}.png`, await drawn(sound, form));
  process.stdout.write(`${measured(mood, sound, form)}\n`);
}

async function drawn(sound: Stereo, form: Form): Promise<Buffer> {
  const canvas = createCanvas(COLUMNS * SCALE, HEIGHT * SCALE);
  const context = canvas.getContext("2d");
  context.scale(SCALE, SCALE);
  context.fillStyle = "#101418";
  context.fillRect(0, 0, COLUMNS, HEIGHT);
  const mono = middle(sound);
  const spectra = Array.from({ length: COLUMNS }, (_, x) =>
    spectrumAt(mono, Math.round(((x + 0.5) / COLUMNS) * SAMPLES)),
  );
  drawSpectrum(context, spectra);
  drawChroma(context, mono, form);
  drawCurve(context, spectra.map(levelDb), [-24, 0], "#f2b84b");
  drawCurve(
    context,
    spectra.map((powers) => Math.log2(brightnessHz(powers))),
    [Math.log2(400), Math.log2(8000)],
    "#6fb7e8",
  );
  context.fillStyle = "rgba(255,255,255,0.55)";
  for (const second of CUTS_S) context.fillRect((second / SECONDS) * COLUMNS, 0, 0.5, HEIGHT);
  return canvas.encode("png");
}

function drawSpectrum(context: SKRSContext2D, spectra: readonly Float64Array[]): void {
  const loudest = Math.max(...spectra.map((powers) => Math.max(...powers)));
  spectra.forEach((powers, x) => {
    for (let row = 0; row < ROWS.spectrum; row++) {
      const [low, high] = [row, row + 1].map((edge) => HZ[0] * (HZ[1] / HZ[0]) ** (edge / ROWS.spectrum));
      const from = Math.floor(((low ?? 0) * WINDOW) / RATE);
      const to = Math.max(from + 1, Math.floor(((high ?? 0) * WINDOW) / RATE));
      let power = 0;
      for (let band = from; band < to; band++) power = Math.max(power, powers[band] ?? 0);
      // Sixteen shades: files stay small.
      const shade = Math.round(15 * Math.max(0, 1 + (10 * Math.log10(power / loudest + 1e-12)) / 70)) / 15;
      context.fillStyle = `hsl(${260 - 210 * shade} 80% ${8 + 60 * shade}%)`;
      context.fillRect(x, ROWS.spectrum - 1 - row, 1, 1);
    }
  });
}

function drawChroma(context: SKRSContext2D, mono: Float32Array, form: Form): void {
  for (let bar = 0; bar <= form.bars; bar++) {
    const [from, to] = [form.at(bar), Math.min(SAMPLES, form.at(bar + 1))];
    const shares = chroma(mono, from, to);
    const most = Math.max(...shares);
    shares.forEach((share, note) => {
      const height = ROWS.chroma / 12;
      context.fillStyle = `hsl(160 60% ${6 + 60 * (Math.round((15 * share) / most) / 15)}%)`;
      const x = (from / SAMPLES) * COLUMNS;
      const top = ROWS.spectrum + ROWS.chroma - height * (note + 1);
      context.fillRect(x, top, ((to - from) / SAMPLES) * COLUMNS - 0.5, height - 0.25);
    });
  }
}

function drawCurve(
  context: SKRSContext2D,
  values: readonly number[],
  [low, high]: readonly [number, number],
  colour: string,
): void {
  const top = ROWS.spectrum + ROWS.chroma;
  // Over a second, so that the film's course is seen and not each drum.
  const reach = Math.round(COLUMNS / SECONDS / 2);
  context.beginPath();
  values.forEach((_, x) => {
    const near = values.slice(Math.max(0, x - reach), x + reach + 1);
    const value = near.reduce((sum, each) => sum + each, 0) / near.length;
    const part = Math.min(1, Math.max(0, (value - low) / (high - low)));
    context.lineTo(x, top + (1 - part) * (ROWS.curves - 2) + 1);
  });
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.stroke();
}

function middle({ left, right }: Stereo): Float32Array {
  return left.map((x, i) => (x + (right[i] ?? 0)) / 2);
}

function levelDb(powers: Float64Array): number {
  const sum = powers.reduce((total, power) => total + power, 0);
  return 10 * Math.log10(sum / (WINDOW * WINDOW) + 1e-12) + 20;
}

/** Where half of the spectrum's heights lie below and half above, weighed: its centroid. */
function brightnessHz(powers: Float64Array): number {
  let [sum, weighed] = [1e-9, 0];
  powers.forEach((power, band) => {
    const hz = (band * RATE) / WINDOW;
    if (hz < 60) return;
    sum += Math.sqrt(power);
    weighed += hz * Math.sqrt(power);
  });
  return Math.max(100, weighed / sum);
}

/** Shares of the twelve pitch classes between two samples. */
function chroma(mono: Float32Array, from: number, to: number): number[] {
  const shares = Array.from({ length: 12 }, () => 0);
  for (let at = from; at < to; at += WINDOW) {
    spectrumAt(mono, Math.round(at)).forEach((power, band) => {
      const hz = (band * RATE) / WINDOW;
      if (hz < 110 || hz > 2000) return;
      const note = (((Math.round(69 + 12 * Math.log2(hz / 440)) % 12) + 12) % 12) as number;
      shares[note] = (shares[note] ?? 0) + power;
    });
  }
  const sum = shares.reduce((total, share) => total + share, 0) || 1;
  return shares.map((share) => share / sum);
}

/** A row of the table in docs/music.md. */
function measured(mood: Mood, sound: Stereo, form: Form): string {
  const mono = middle(sound);
  const bars = Array.from({ length: form.bars }, (_, bar) => bar);
  const chromas = bars.map((bar) => chroma(mono, form.at(bar), form.at(bar + 1)));
  const alike = chromas.slice(1).map((here, i) => cosine(here, chromas[i] ?? []));
  const barDb = bars.map((bar) => 20 * Math.log10(rms(mono, form.at(bar), form.at(bar + 1))));
  const barHz = bars.map((bar) => {
    const spectra = Array.from({ length: 12 }, (_, k) => spectrumAt(mono, Math.round(form.at(bar + (k + 0.5) / 12))));
    return spectra.reduce((sum, powers) => sum + brightnessHz(powers), 0) / spectra.length;
  });
  const peak = Math.max(
    ...[sound.left, sound.right].map((samples) => samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0)),
  );
  const offset = mono.reduce((sum, x) => sum + x, 0) / mono.length;
  const tail = mono.slice(-480).reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  return [
    mood,
    `${form.beatsPerMinute.toFixed(1)}`,
    `${form.met.size} of ${CUTS_S.length}`,
    median(alike).toFixed(2),
    `${(Math.max(...barDb) - Math.min(...barDb)).toFixed(1)} dB`,
    `${Math.round(Math.min(...barHz) / 10) * 10}–${Math.round(Math.max(...barHz) / 10) * 10} Hz`,
    worstStep(sound).toFixed(1),
    Math.abs(offset).toExponential(0),
    `${(20 * Math.log10(tail + 1e-9)).toFixed(0)} dBFS`,
    peak.toFixed(2),
  ].join(" | ");
}

/** The highest step from sample to sample, against the highest within a millisecond around it. */
function worstStep({ left }: Stereo): number {
  const step = (i: number): number => Math.abs((left[i + 1] ?? 0) - (left[i] ?? 0));
  let worst = 0;
  for (let i = 48; i < left.length - 49; i++) {
    if (step(i) < 0.003) continue;
    let around = 0;
    for (let k = 1; k <= 48 && around * worst < step(i); k++) around = Math.max(around, step(i - k), step(i + k));
    worst = Math.max(worst, step(i) / around);
  }
  return worst;
}

function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, each, i) => sum + each * (y[i] ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

function rms(samples: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let i = Math.round(from); i < to; i++) sum += (samples[i] ?? 0) ** 2;
  return Math.sqrt(sum / (to - from));
}

import { SAMPLE_RATE } from "../../speech/voice.ts";
import { closesPhrase, eachStep, isSpoken, scaleStep, stepAt, STEPS, type Chart } from "./chart.ts";
import { nearest } from "./harmony.ts";
import { ENTRY, INSTRUMENTS, LEAD_CENTRE, lengthUntilNext, stepSeconds, strike, type Struck } from "./players.ts";
import { pick, type Random } from "./random.ts";
import { play, type Stage } from "./stage.ts";

/** Under speech the melody is this much softer, beside what the mix does. */
const HUSHED = 0.55;
/** Where the music steps back it answers only where nobody speaks, nor will for this long. */
const FREE_S = 0.5;
/** With the call to action a second voice joins in, this much softer than the first. */
const SECOND = 0.5;
/** The note, then its echoes a dotted eighth apart, from side to side. */
const ECHOES = [
  { gain: 1, pan: 0.12 },
  { gain: 0.32, pan: -0.5 },
  { gain: 0.12, pan: 0.5 },
] as const;

/** A motif over two bars that opens the film, comes back in two voices with the call to action, and answers in between where there is room. */
export function playLead(stage: Stage, chart: Chart, random: Random): void {
  const { style, form, bars } = chart;
  const instrument = INSTRUMENTS[style.sounds.lead];
  const struck: Struck = new Map();
  const rhythm = pick(random, style.melody);
  const answer = pick(random, style.melody);
  const contour = Array.from({ length: STEPS }, () => Math.floor(random() * 3) - 1);
  let note = LEAD_CENTRE;
  bars.slice(0, form.bars).forEach(({ chord, energy }, bar) => {
    if (energy < ENTRY.answer || (bar === form.bars - 1 && form.bars > 2)) return;
    // The motif begins where it began, whatever the harmony: that is how one knows it again.
    if (bar % 2 === 0) note = LEAD_CENTRE;
    let turn = (bar % 2) * 5;
    let notes = 0;
    const pattern = bar % 2 === 0 ? rhythm : answer;
    eachStep(pattern, (step, strength) => {
      // A phrase comes to rest on its last bar's second note.
      if (closesPhrase(chart, bar) && ++notes > 2) return;
      note = nextNote(chart, chord.tones, note, contour[turn++ % STEPS] ?? 0, step % 4 === 0);
      const at = stepAt(chart, bar, step);
      if (energy < ENTRY.lead && isSpoken(chart, at, at + FREE_S * SAMPLE_RATE)) return;
      const hushed = isSpoken(chart, at, at + 1) ? HUSHED : 1;
      const seconds = Math.min(1.2, lengthUntilNext(pattern, step) * stepSeconds(chart));
      const sound = strike(struck, instrument, note, seconds, strength * energy);
      ECHOES.forEach(({ gain, pan }, echo) =>
        play(stage, sound, {
          at: at + (echo * 3 * form.bar) / STEPS,
          gain: gain * hushed * style.levels.lead,
          pan,
          send: 0.4,
        }),
      );
      if (bar < form.climax) return;
      const below = strike(struck, instrument, secondVoice(chord.tones, note), seconds, strength * energy);
      play(stage, below, { at, gain: SECOND * hushed * style.levels.lead, pan: -0.3, send: 0.4 });
    });
  });
}

/** The chord's highest note that is a third below or lower. */
function secondVoice(tones: readonly number[], note: number): number {
  const below = tones.map((tone) => nearest(tone, note - 6)).filter((tone) => tone <= note - 3);
  return Math.max(note - 12, ...below);
}

/** On the beat the nearest note of the chord that way, between beats a step of the scale; never far from the middle. */
function nextNote(chart: Chart, tones: readonly number[], from: number, contour: number, onBeat: boolean): number {
  const direction = from > LEAD_CENTRE + 7 ? -1 : from < LEAD_CENTRE - 6 ? 1 : contour;
  if (!onBeat) return direction === 0 ? from : scaleStep(chart, from, direction > 0 ? 1 : -1);
  const aim = from + 3 * direction;
  return tones
    .map((tone) => nearest(tone, aim))
    .reduce((best, note) => (Math.abs(note - aim) < Math.abs(best - aim) ? note : best));
}

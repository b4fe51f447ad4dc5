import type { Stereo } from "../../../sound/stereo.ts";
import { SAMPLE_RATE } from "../../../speech/voice.ts";
import type { CheckFinding } from "../../finding.ts";
import { CLICK } from "../../floors.ts";
import { soundFinding, type SoundRule } from "../../listen.ts";

/** Around a click this much is its own, in samples: what an encoder makes of it … */
const OWN = 12;
/** … and this much, on either side, is what it is heard against. */
const AROUND = 240;
/** Clicks nearer to each other than this are told once. */
const APART = SAMPLE_RATE / 10;

/** Jumps of the wave that tower over what is around them. */
export const click: SoundRule = (timeline, sound) => {
  const found: CheckFinding[] = [];
  let last = -APART;
  for (const { at, ratio } of clicksIn(sound)) {
    if (at - last >= APART) {
      const message = `a click: a step of the wave ${ratio.toFixed(0)} times as high as those around it, at most ${CLICK.ratio}`;
      found.push(soundFinding(timeline, "click", at, { message, measured: ratio, floor: CLICK.ratio }));
    }
    last = at;
  }
  return found;
};

function clicksIn({ left, right }: Stereo): { readonly at: number; readonly ratio: number }[] {
  const found: { at: number; ratio: number }[] = [];
  for (const samples of [left, right]) {
    const step = (i: number): number => Math.abs((samples[i + 1] ?? 0) - (samples[i] ?? 0));
    for (let i = 0; i + 1 < samples.length; i++) {
      const here = step(i);
      if (here < CLICK.least) continue;
      let around = 1e-9;
      for (let k = OWN; k <= AROUND && here > CLICK.ratio * around; k++)
        around = Math.max(around, step(i - k), step(i + k));
      if (here > CLICK.ratio * around) found.push({ at: i, ratio: here / around });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

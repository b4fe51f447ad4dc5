/** Power spectra of a sound, for figures: a plain radix-2 Fourier transform (Cooley & Tukey, 1965). */

/** Samples of one spectrum. */
export const WINDOW = 4096;
const COSINES = Float64Array.from({ length: WINDOW }, (_, i) => Math.cos((2 * Math.PI * i) / WINDOW));
const SINES = Float64Array.from({ length: WINDOW }, (_, i) => Math.sin((2 * Math.PI * i) / WINDOW));

/** Powers of {@link WINDOW} / 2 bands around the sample `centre`, under a Hann window. */
export function spectrumAt(samples: Float32Array, centre: number): Float64Array {
  const re = new Float64Array(WINDOW);
  const im = new Float64Array(WINDOW);
  for (let i = 0; i < WINDOW; i++) {
    const hann = 0.5 - 0.5 * (COSINES[i] ?? 0);
    re[reversed(i)] = hann * (samples[centre - WINDOW / 2 + i] ?? 0);
  }
  for (let size = 2; size <= WINDOW; size *= 2) {
    for (let start = 0; start < WINDOW; start += size) {
      for (let k = 0; k < size / 2; k++) {
        const turn = (k * WINDOW) / size;
        const cosine = COSINES[turn] ?? 0;
        const sine = SINES[turn] ?? 0;
        const a = start + k;
        const b = a + size / 2;
        const ar = re[a] ?? 0;
        const ai = im[a] ?? 0;
        const tr = (re[b] ?? 0) * cosine + (im[b] ?? 0) * sine;
        const ti = (im[b] ?? 0) * cosine - (re[b] ?? 0) * sine;
        re[a] = ar + tr;
        im[a] = ai + ti;
        re[b] = ar - tr;
        im[b] = ai - ti;
      }
    }
  }
  return Float64Array.from({ length: WINDOW / 2 }, (_, i) => (re[i] ?? 0) ** 2 + (im[i] ?? 0) ** 2);
}

function reversed(i: number): number {
  let result = 0;
  for (let bit = 1; bit < WINDOW; bit *= 2) result = result * 2 + ((i & bit) === 0 ? 0 : 1);
  return result;
}

/** Power spectra of real signals, `size` samples at a time. */
export interface Spectrum {
  /**
   * |X|² of the bins 0 to size / 2, of `frame` followed by zeros; overwritten by the next call.
   * @param frame at most `size` samples
   */
  readonly of: (frame: Float32Array) => Float32Array;
}

/** Iterative radix-2 transform with its tables made once. @param size a power of two */
export function spectrum(size: number): Spectrum {
  const bits = Math.log2(size);
  if (!Number.isInteger(bits) || bits < 1) throw new RangeError(`The size must be a power of two, got ${size}.`);
  const cosines = Float64Array.from({ length: size / 2 }, (_, i) => Math.cos((2 * Math.PI * i) / size));
  const sines = Float64Array.from({ length: size / 2 }, (_, i) => -Math.sin((2 * Math.PI * i) / size));
  const reversed = Uint32Array.from({ length: size }, (_, i) => {
    let result = 0;
    for (let bit = 0; bit < bits; bit++) if (i & (1 << bit)) result |= 1 << (bits - 1 - bit);
    return result;
  });
  const re = new Float64Array(size);
  const im = new Float64Array(size);
  const power = new Float32Array(size / 2 + 1);
  return {
    of(frame) {
      for (let i = 0; i < size; i++) re[i] = frame[reversed[i] ?? 0] ?? 0;
      im.fill(0);
      for (let span = 2; span <= size; span *= 2) {
        const half = span / 2;
        const step = size / span;
        for (let start = 0; start < size; start += span) {
          for (let k = 0; k < half; k++) {
            const a = start + k;
            const b = a + half;
            const cos = cosines[k * step] ?? 0;
            const sin = sines[k * step] ?? 0;
            const reB = re[b] ?? 0;
            const imB = im[b] ?? 0;
            const turnedRe = reB * cos - imB * sin;
            const turnedIm = reB * sin + imB * cos;
            const reA = re[a] ?? 0;
            const imA = im[a] ?? 0;
            re[b] = reA - turnedRe;
            im[b] = imA - turnedIm;
            re[a] = reA + turnedRe;
            im[a] = imA + turnedIm;
          }
        }
      }
      for (let i = 0; i < power.length; i++) power[i] = (re[i] ?? 0) ** 2 + (im[i] ?? 0) ** 2;
      return power;
    },
  };
}

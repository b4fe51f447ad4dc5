/** By this part the tempo may give way from scene to scene: less than most ears notice. */
export const MAX_GIVE = 0.025;
const EIGHTHS_PER_BAR = 8;

/** A place in the score and the sample at which it sounds. */
interface Anchor {
  readonly bars: number;
  readonly sample: number;
}

/**
 * Bends the tempo from scene to scene so that as many scene changes as can fall on eighths.
 * @param cuts samples, rising
 * @param bar usual length of a bar in samples
 * @param held a cut that is to be met before all others, if it can
 */
export function tempoMap(
  cuts: readonly number[],
  bar: number,
  bars: number,
  held: number,
): { readonly at: (bars: number) => number; readonly met: ReadonlySet<number> } {
  const end = { bars, sample: bars * bar };
  const candidates = cuts
    .map((sample): Anchor => ({ bars: Math.round((sample / bar) * EIGHTHS_PER_BAR) / EIGHTHS_PER_BAR, sample }))
    .filter((anchor) => anchor.bars > 0 && anchor.bars < bars);
  const anchors = bestChain([{ bars: 0, sample: 0 }, ...candidates, end], bar, held);
  const at = (place: number): number => {
    let before = anchors[0] ?? end;
    for (const after of anchors.slice(1)) {
      if (place < after.bars) {
        const share = (place - before.bars) / (after.bars - before.bars);
        return before.sample + share * (after.sample - before.sample);
      }
      before = after;
    }
    return before.sample + (place - before.bars) * bar;
  };
  return { at, met: new Set(anchors.slice(1, -1).map(({ sample }) => sample)) };
}

/** The most anchors between the first and the last between which the tempo gives way by {@link MAX_GIVE} at most. */
function bestChain(anchors: readonly Anchor[], bar: number, held: number): Anchor[] {
  const worth: number[] = [0];
  const from: number[] = [0];
  for (let to = 1; to < anchors.length; to++) {
    worth[to] = Number.NEGATIVE_INFINITY;
    from[to] = 0;
    for (let before = 0; before < to; before++) {
      const reached = worth[before] ?? Number.NEGATIVE_INFINITY;
      const give = gives(anchors[before], anchors[to], bar);
      // The last is always reached: with nothing between, the tempo is the usual one.
      if (give > MAX_GIVE) continue;
      const total = reached + (anchors[to]?.sample === held ? anchors.length : 1) - give;
      if (total > (worth[to] ?? 0)) {
        worth[to] = total;
        from[to] = before;
      }
    }
  }
  const chain: Anchor[] = [];
  for (let at = anchors.length - 1; at > 0; at = from[at] ?? 0) {
    const anchor = anchors[at];
    if (anchor) chain.unshift(anchor);
  }
  return [{ bars: 0, sample: 0 }, ...chain];
}

/** By which part the tempo between two anchors is another one; Infinity where there is no time between them. */
function gives(before: Anchor | undefined, after: Anchor | undefined, bar: number): number {
  if (before === undefined || after === undefined || after.bars <= before.bars) return Number.POSITIVE_INFINITY;
  return Math.abs((after.sample - before.sample) / ((after.bars - before.bars) * bar) - 1);
}

/** A dark square that goes from left to right in a second. */
export function square(over: Record<string, unknown> = {}): Record<string, unknown> {
  const still = (k: unknown): object => ({ a: 0, k });
  return {
    v: "5.5.7",
    fr: 30,
    ip: 0,
    op: 30,
    w: 200,
    h: 100,
    assets: [],
    layers: [
      {
        ty: 4,
        ind: 1,
        ip: 0,
        op: 30,
        st: 0,
        ks: {
          o: still(100),
          r: still(0),
          a: still([0, 0, 0]),
          s: still([100, 100, 100]),
          p: { a: 1, k: [{ t: 0, s: [20, 50, 0], e: [180, 50, 0], i: { x: 1, y: 1 }, o: { x: 0, y: 0 } }, { t: 30 }] },
        },
        shapes: [
          {
            ty: "gr",
            it: [
              { ty: "rc", d: 1, p: still([0, 0]), s: still([30, 30]), r: still(0) },
              { ty: "fl", c: still([0.1, 0.1, 0.1, 1]), o: still(100) },
              { ty: "tr", p: still([0, 0]), a: still([0, 0]), s: still([100, 100]), r: still(0), o: still(100) },
            ],
          },
        ],
      },
    ],
    ...over,
  };
}

/** Where the last scene's things stand, in pixels at 1080p; `y` of type is its baseline. */
export interface Places {
  readonly edge: number;
  readonly column: number;
  readonly lead: { readonly x: number; readonly y: number; readonly size: number };
  readonly day: { readonly x: number; readonly y: number; readonly size: number };
  readonly ruleY: number;
  readonly link: { readonly x: number; readonly y: number; readonly width: number; readonly size: number };
  readonly card: { readonly x: number; readonly y: number; readonly side: number };
  readonly wordmark: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly leading: number;
    readonly size: number;
  };
}

export const WIDE_CTA: Places = {
  edge: 1200,
  column: 1120,
  lead: { x: 157, y: 290, size: 104 },
  day: { x: 148, y: 692, size: 470 },
  ruleY: 760,
  link: { x: 160, y: 854, width: 958, size: 84 },
  card: { x: 1280, y: 101, side: 480 },
  wordmark: { x: 1276, y: 752, width: 482, leading: 102, size: 104 },
};

export const TALL_CTA: Places = {
  edge: 800,
  column: 950,
  lead: { x: 83, y: 412, size: 108 },
  day: { x: 76, y: 742, size: 380 },
  ruleY: 0,
  link: { x: 86, y: 1440, width: 864, size: 84 },
  card: { x: 86, y: 848, side: 330 },
  wordmark: { x: 462, y: 938, width: 486, leading: 100, size: 104 },
};

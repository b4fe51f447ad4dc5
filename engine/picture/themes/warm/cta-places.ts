import type { FigurePlace } from "./figure.ts";
import type { Form } from "./grid.ts";

interface CtaPlaces {
  readonly headWidth: number;
  readonly width: number;
  /** How much the block rises where no company is named. */
  readonly rise: number;
  readonly leadY: number;
  readonly leadSizes: readonly number[];
  readonly roleSize: number;
  readonly roleLines: number;
  /** From the lead's baseline to the role's first, in em of the role. */
  readonly roleStep: number;
  /** The link's last baseline at most, how far it stands below the role, and what must be free over it. */
  readonly linkY: number;
  readonly linkBelow: number;
  readonly linkGap: number;
  readonly linkSize: number;
  /** The brand's line: below all else if it stands above `most`, or on a slip of its own over the door. */
  readonly end:
    | { readonly below: number; readonly most: number }
    | { readonly x: number; readonly y: number; readonly height: number; readonly width: number };
  readonly figure: FigurePlace;
  /** The code's slip, and the side of the code with its quiet zone. */
  readonly code: { readonly x: number; readonly y: number; readonly card: number; readonly side: number };
}

export const CTA_PLACES: Readonly<Record<Form, CtaPlaces>> = {
  wide: {
    headWidth: 890,
    width: 890,
    rise: 60,
    leadY: 366,
    leadSizes: [120, 108, 96, 86, 76, 68, 60],
    roleSize: 144,
    roleLines: 3,
    roleStep: 1.03,
    linkY: 826,
    linkBelow: 130,
    linkGap: 120,
    linkSize: 100,
    end: { below: 60, most: 888 },
    figure: { x: 1514, y: 900, scale: 0.56 },
    code: { x: 1334, y: 318, card: 352, side: 340 },
  },
  tall: {
    headWidth: 860,
    width: 860,
    rise: 50,
    leadY: 412,
    leadSizes: [104, 96, 88, 80, 72, 64, 56],
    roleSize: 140,
    roleLines: 2,
    roleStep: 0.96,
    linkY: 794,
    linkBelow: 84,
    linkGap: 90,
    linkSize: 90,
    end: { x: 518, y: 1378, height: 96, width: 830 },
    figure: { x: 522, y: 1690, scale: 0.66 },
    code: { x: 386, y: 934, card: 264, side: 260 },
  },
  feed: {
    headWidth: 904,
    width: 904,
    rise: 40,
    leadY: 232,
    leadSizes: [92, 84, 76, 68, 60, 52],
    roleSize: 108,
    roleLines: 2,
    roleStep: 0.98,
    linkY: 556,
    linkBelow: 78,
    linkGap: 78,
    linkSize: 76,
    end: { x: 540, y: 992, height: 84, width: 860 },
    figure: { x: 540, y: 1230, scale: 0.54 },
    code: { x: 408, y: 690, card: 264, side: 260 },
  },
  square: {
    headWidth: 904,
    width: 520,
    rise: 30,
    leadY: 350,
    leadSizes: [84, 76, 68, 60, 52, 46],
    roleSize: 96,
    roleLines: 3,
    roleStep: 1.05,
    linkY: 750,
    linkBelow: 74,
    linkGap: 80,
    linkSize: 60,
    end: { below: 56, most: 870 },
    figure: { x: 846, y: 900, scale: 0.36 },
    code: { x: 728, y: 312, card: 222, side: 214 },
  },
};

import type { PaperName } from "./palette.ts";

export const FIGURES = ["together", "facing", "hold", "round", "guide", "grow", "stack", "one"] as const;
export type FigureName = (typeof FIGURES)[number];

/** A circle, a path as SVG writes it, or an ellipse or slip of paper that is turned (radians). */
export type Cut =
  | { readonly kind: "circle"; readonly x: number; readonly y: number; readonly r: number }
  | { readonly kind: "path"; readonly d: string }
  | {
      readonly kind: "ellipse" | "slip" | "stone";
      readonly x: number;
      readonly y: number;
      readonly rx: number;
      readonly ry: number;
      readonly turn: number;
    };

/** A piece of a figure. Pieces of one `limb` that follow each other move as one. */
export interface Piece {
  readonly cut: Cut;
  readonly paper: PaperName;
  readonly limb: string;
}

function circle(limb: string, paper: PaperName, x: number, y: number, r: number): Piece {
  return { cut: { kind: "circle", x, y, r }, paper, limb };
}

function path(limb: string, paper: PaperName, d: string): Piece {
  return { cut: { kind: "path", d }, paper, limb };
}

export const SEATS_R = 262;
const FIRST_SEAT_DEGREES = -77;
const SEATED: readonly (readonly [PaperName, PaperName])[] = [
  ["clay", "peach"],
  ["brand", "sage"],
  ["white", "apricot"],
];

/**
 * Heads and bodies of plain paper, in units around (0, 0), back to front. One family of paper a person, no faces: anybody
 * may be meant.
 */
export const PIECES: Readonly<Record<Exclude<FigureName, "stack">, readonly Piece[]>> = {
  together: [
    circle("sun", "sun", 96, -96, 236),
    path("small", "brand", "M30 640C0 300 80 92 196 92C316 92 396 300 392 640Z"),
    circle("small", "sage", 176, 12, 94),
    path(
      "big",
      "clay",
      "M-376 640C-396 190 -318 22 -176 4C-76 -8 4 46 62 122C116 190 196 232 276 222C336 214 356 290 300 318C246 344 206 400 196 640Z",
    ),
    circle("big", "peach", -128, -112, 116),
  ],
  facing: [
    circle("sun", "sun", 150, -110, 250),
    path("left", "clay", "M-480 620C-500 190 -380 70 -244 84C-124 98 -50 250 -36 620Z"),
    path("right", "brand", "M434 620C456 190 340 84 212 94C100 104 14 238 -8 620Z"),
    circle("left head", "peach", -128, -8, 118),
    circle("right head", "sage", 100, 26, 102),
  ],
  hold: [
    circle("sun", "sun", 196, -160, 210),
    path("others", "brand", "M-430 480C-444 300 -384 176 -276 172C-176 170 -116 290 -112 480Z"),
    path("others", "white", "M112 480C116 300 176 190 272 188C376 190 432 310 424 480Z"),
    circle("others", "sage", -262, 98, 86),
    circle("others", "apricot", 262, 120, 78),
    path(
      "big",
      "clay",
      "M-152 480C-150 420 -160 372 -172 340C-226 366 -300 372 -352 344C-398 316 -380 252 -328 262C-262 272 -222 214 -186 130C-152 52 -92 6 0 2C92 6 152 56 186 138C222 222 262 286 328 276C380 268 398 330 352 358C300 384 226 380 172 350C160 384 150 426 152 480Z",
    ),
    circle("big", "peach", 0, -110, 116),
  ],
  round: [
    circle("table", "white", 0, 0, 150),
    slip("butter", -52, -40, -16),
    slip("mint", 40, -10, 10),
    slip("apricot", -20, 56, 4),
    ...[0, 1, 2, 3, 4].flatMap(sitting),
  ],
  guide: [
    circle("sun", "sun", 120, -150, 220),
    path("first", "brand", "M-330 460C-346 120 -280 -70 -170 -74C-60 -70 0 120 -14 460Z"),
    circle("first", "sage", -166, -172, 104),
    path("second", "clay", "M-64 460C-76 240 -26 122 56 120C140 122 188 240 178 460Z"),
    circle("second", "peach", 54, 50, 76),
    path("third", "white", "M150 460C142 310 180 222 244 220C310 222 346 310 340 460Z"),
    circle("third", "apricot", 244, 164, 60),
  ],
  grow: [
    path("stem", "deep", "M-16 420C-26 230 -18 60 4 -60C18 70 24 240 18 420Z"),
    path("leaf", "brand", "M0 210C-150 222 -236 130 -250 6C-112 8 -10 90 0 210Z"),
    path("other leaf", "sage", "M6 110C146 110 226 22 230 -104C100 -90 14 -20 6 110Z"),
    path("bud", "clay", "M4 -40C-62 -120 -62 -230 4 -312C70 -230 70 -120 4 -40Z"),
  ],
  one: [
    circle("sun", "sun", 110, -120, 220),
    path("big", "clay", "M-270 640C-290 220 -190 70 -10 62C170 70 270 220 250 640Z"),
    circle("big", "peach", -6, -70, 128),
  ],
};

function slip(paper: PaperName, x: number, y: number, degrees: number): Piece {
  return { cut: { kind: "slip", x, y, rx: 34, ry: 24, turn: (degrees * Math.PI) / 180 }, paper, limb: "table" };
}

/** Radians. */
export function seatAngle(seat: number): number {
  return ((FIRST_SEAT_DEGREES + seat * 72) * Math.PI) / 180;
}

/** One of five around a table, seen from above. */
function sitting(seat: number): Piece[] {
  const angle = seatAngle(seat);
  const [x, y] = [SEATS_R * Math.cos(angle), SEATS_R * Math.sin(angle)];
  const [body, head] = SEATED[seat % SEATED.length] ?? ["clay", "peach"];
  const limb = `seat ${seat}`;
  return [
    { cut: { kind: "ellipse", x, y, rx: 104, ry: 62, turn: angle + Math.PI / 2 }, paper: body, limb },
    circle(limb, head, x, y, 46),
  ];
}

const STONES: readonly (readonly [number, number, PaperName])[] = [
  [250, 104, "clay"],
  [190, 88, "brand"],
  [128, 72, "sage"],
  [84, 56, "peach"],
];
const STONES_OVERLAP = 6;

/** A stone an item, on each other. */
export function stack(items: number): readonly Piece[] {
  let bottom = 300;
  const stones = STONES.slice(0, Math.max(1, items)).map(([rx, ry, paper], index): Piece => {
    const piece: Piece = {
      cut: { kind: "stone", x: index === 0 ? 0 : index % 2 === 0 ? 18 : -14, y: bottom - ry, rx, ry, turn: 0 },
      paper,
      limb: `stone ${index}`,
    };
    bottom -= 2 * ry - STONES_OVERLAP;
    return piece;
  });
  return [circle("sun", "sun", 120, -120, 220), ...stones];
}

import { describe, expect, it } from "vitest";
import { openLogo } from "../../engine/brand/logo/open-logo.ts";
import { logoOf, settingOf } from "../../engine/brand/logo/logo.ts";
import type { Artwork } from "../../engine/brand/logo/artwork.ts";
import { ownColour } from "../../engine/brand/logo/own-colour.ts";
import type { Raster } from "../../engine/picture/raster.ts";
import { disc, mark, raster, svg } from "./pictures.ts";

async function artworkOf(bytes: Buffer): Promise<Artwork> {
  return (await openLogo(bytes, "logo")).artwork;
}

const WHITE_MARK = await artworkOf(mark("#ffffff"));
const NAVY_MARK = await artworkOf(mark("#0a1a4a"));
/** Navy and orange: on navy the orange alone is read, on orange nothing is. */
const TWO_COLOURS = await artworkOf(
  svg(
    '<rect x="10" y="30" width="50" height="40" fill="#0a1a4a"/><rect x="62" y="30" width="28" height="40" fill="#b85a00"/>',
  ),
);

/** Luma (16 to 235) and coverage at a place of a raster, in shares of its sides. */
function pixelAt({ width, height, y, coverage }: Raster, across: number, down: number): [luma: number, cover: number] {
  const at = Math.floor(down * (height - 1)) * width + Math.floor(across * (width - 1));
  return [y[at]!, coverage === null ? 255 : coverage.luma[at]!];
}

describe("of a logo's variants the one is taken that is read on the ground", () => {
  it.each([
    ["#ffffff", NAVY_MARK],
    ["#f5c400", NAVY_MARK],
    ["#0a1a4a", WHITE_MARK],
    ["#101010", WHITE_MARK],
  ])("on %s", (ground, taken) => {
    // Whichever was named as light or as dark.
    for (const variants of [
      [WHITE_MARK, NAVY_MARK],
      [NAVY_MARK, WHITE_MARK],
    ] as const) {
      expect(settingOf(variants, ground)).toEqual({ artwork: taken, recoloured: null, bare: false, plate: null });
    }
  });

  it("and where none is, one in one colour is set in white or near black", () => {
    expect(settingOf([NAVY_MARK], "#0a1a4a")).toMatchObject({ recoloured: "#ffffff", plate: null });
    expect(settingOf([WHITE_MARK], "#ffffff")).toMatchObject({ recoloured: "#16161a", plate: null });
    const white = logoOf([NAVY_MARK]).on("#0a1a4a", 120, 80);
    expect(pixelAt(white, 0.5, 0.5)).toEqual([235, 255]);
  });

  it("and one in several colours stands on a plate, within the same room", () => {
    expect(settingOf([TWO_COLOURS], "#ffffff")).toMatchObject({ recoloured: null, plate: null });
    expect(settingOf([TWO_COLOURS], "#0a1a4a")).toMatchObject({ recoloured: null, plate: "#ffffff" });
    const plated = logoOf([TWO_COLOURS]).on("#0a1a4a", 300, 100);
    expect(plated.width).toBeLessThanOrEqual(300);
    expect(plated.height).toBeLessThanOrEqual(100);
    // The plate's middle edge is white and its corner is round.
    expect(pixelAt(plated, 0.02, 0.5)).toEqual([235, 255]);
    expect(pixelAt(plated, 0, 0)[1]).toBeLessThan(60);
    expect(pixelAt(plated, 0.3, 0.5)[0]).toBeLessThan(60);
  });
});

describe("a logo", () => {
  it("is cut to what can be seen, whatever margin its file has", async () => {
    expect(NAVY_MARK.canvas.width / NAVY_MARK.canvas.height).toBeCloseTo(1.5, 1);
    const small = await artworkOf(
      svg('<rect x="500" y="500" width="30" height="20" fill="#c02020"/>', 'viewBox="0 0 1000 1000"'),
    );
    expect(small.canvas.width / small.canvas.height).toBeCloseTo(1.5, 1);
    // Drawn again, larger: 3 % of a drawing would be blurred.
    expect(small.canvas.width).toBeGreaterThan(100);
  });

  it("fits into its room, with even sides, and fills it one way", () => {
    const logo = logoOf([NAVY_MARK]);
    for (const [width, height] of [
      [300, 300],
      [301, 77],
      [60, 200],
      [3, 3],
    ] as const) {
      const { width: w, height: h } = logo.on("#ffffff", width, height);
      expect([w % 2, h % 2]).toEqual([0, 0]);
      expect(w).toBeLessThanOrEqual(width);
      expect(h).toBeLessThanOrEqual(height);
      expect(Math.min(width - w, height - h)).toBeLessThanOrEqual(2);
    }
  });

  it("is the same object for the same ground and room", () => {
    const logo = logoOf([NAVY_MARK]);
    expect(logo.on("#ffffff", 200, 80)).toBe(logo.on("#ffffff", 200, 80));
    expect(logo.on("#ffffff", 200, 80)).not.toBe(logo.on("#101010", 200, 80));
  });

  it("that brings its ground along keeps it as a plate, and loses it on one that is alike", async () => {
    const jpg = await artworkOf(
      raster("image/jpeg", (context) => {
        context.fillStyle = "#ffffff";
        context.fillRect(0, 0, 300, 200);
        disc(context);
      }),
    );
    expect(jpg.ground).toBe("#ffffff");
    expect(jpg.oneColour).toBe(false);
    const [luma, solid] = pixelAt(logoOf([jpg]).on("#101010", 200, 200), 0.5, 0.03);
    expect(luma).toBeGreaterThan(232);
    expect(solid).toBe(255);
    const [, cover] = pixelAt(logoOf([jpg]).on("#faf8f2", 200, 200), 0.5, 0.03);
    expect(cover).toBeLessThan(8);
    expect(pixelAt(logoOf([jpg]).on("#faf8f2", 200, 200), 0.5, 0.5)[1]).toBeGreaterThan(200);
  });

  it("of few pixels is used, and that it will look soft is said", async () => {
    const tiny = raster("image/png", (context) => context.fillRect(2, 2, 20, 20), 24, 24);
    expect((await openLogo(tiny, "icon.png")).notes).toEqual([
      "The logo icon.png is only 20×20 pixels large and will look soft: use an SVG or a larger picture.",
    ]);
  });

  it("tells its colour, if it has one but greys", async () => {
    expect(ownColour([NAVY_MARK])).toBe("#0a1a4a");
    expect(ownColour([WHITE_MARK])).toBeNull();
    expect(ownColour([WHITE_MARK, await artworkOf(mark("#c02020"))])).toBe("#c02020");
  });
});

describe("an SVG is drawn as browsers draw it", () => {
  const red = (bytes: Buffer): Promise<number> => redShare(bytes);
  it.each([
    ["a style sheet", '<style>.a,.b{fill:#c02020}</style><rect class="a" width="100" height="100"/>', 1],
    [
      "one in CDATA",
      '<style><![CDATA[ rect.a { fill : #c02020 ; } ]]></style><rect class="a" width="100" height="100"/>',
      1,
    ],
    [
      "a style over a sheet over an attribute",
      '<style>#r{fill:#00f}</style><rect id="r" fill="#0f0" style="fill:#c02020" width="100" height="100"/>',
      1,
    ],
    [
      "copies, each in its place",
      '<rect id="r" width="50" height="50" fill="#c02020"/><use href="#r" x="50" y="50"/>',
      0.5,
    ],
    [
      "copies of copies",
      '<g id="a"><rect width="50" height="50" fill="#c02020"/></g><g id="b"><use href="#a" x="50"/></g><use href="#b" y="50"/>',
      0.75,
    ],
    [
      "a symbol",
      '<symbol id="s" viewBox="0 0 10 10"><rect width="10" height="10" fill="#c02020"/></symbol><use xlink:href="#s" width="50" height="100"/>',
      0.25,
    ],
    [
      "colours of CSS",
      '<rect width="50" height="100" fill="hsl(0 71.4% 43.9%)"/><rect x="50" width="50" height="100" fill="#c02020ff"/>',
      1,
    ],
    [
      "a gradient that leans on another",
      '<linearGradient id="g"><stop style="stop-color:#c02020"/></linearGradient><radialGradient id="h" href="#g"/><rect width="100" height="100" fill="url(#h)"/>',
      1,
    ],
    [
      "a clip",
      '<clipPath id="c"><rect width="50" height="100"/></clipPath><g style="clip-path:url(#c)"><rect width="100" height="100" fill="#c02020"/></g>',
      0.5,
    ],
    [
      "what is not displayed",
      '<rect width="50" height="100" fill="#c02020"/><g display="none"><rect width="100" height="100" fill="#c02020"/></g>',
      0.5,
    ],
  ])("%s", async (_, content, share) => {
    // A frame of hair keeps the drawing from being cut.
    const frame = '<path d="M0 0H100V100H0Z" fill="none" stroke="#00f" stroke-width="0.2"/>';
    expect(await red(svg(`${content}${frame}`))).toBeCloseTo(share, 1);
  });

  it("under a prefix, too, and in UTF-16", async () => {
    const text =
      '<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><s:rect width="10" height="5" fill="#c02020"/></s:svg>';
    for (const bytes of [Buffer.from(text), Buffer.from(`\uFEFF${text}`, "utf16le")])
      expect(ownColour([await artworkOf(bytes)])).toBe("#c02020");
  });

  it("and what is not drawn or depends on this machine is said", async () => {
    const shadow = '<filter id="f"><feGaussianBlur stdDeviation="3"/></filter>';
    const { notes } = await openLogo(
      svg(`${shadow}<text y="50" font-size="40" fill="#c02020">Fern</text><flowRoot>Fable</flowRoot>`),
      "logo.svg",
    );
    expect(notes).toEqual([
      "The logo logo.svg holds letters as text: they are drawn in a font of this machine. Convert them to outlines.",
      "Of the logo logo.svg these are left out: <filter>, <flowRoot>.",
    ]);
  });
});

/** Share of a drawing's pixels that are #c02020. */
async function redShare(bytes: Buffer): Promise<number> {
  const { canvas } = await artworkOf(bytes);
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  let found = 0;
  for (let at = 0; at < data.length; at += 4)
    if (Math.abs(data[at]! - 0xc0) < 6 && Math.abs(data[at + 1]! - 0x20) < 6 && data[at + 3]! > 250) found++;
  return found / (data.length / 4);
}

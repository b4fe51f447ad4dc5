import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BrandError } from "../../engine/brand/errors.ts";
import { MAX_LOGO_BYTES, openLogo } from "../../engine/brand/logo/open-logo.ts";
import { disc, mark, pngBomb, raster, svg } from "./pictures.ts";

/** Refused as a logo, with this in the message, and never by an error of another kind. */
async function refusal(bytes: Buffer): Promise<string> {
  const error: unknown = await openLogo(bytes, "logo.svg").then(
    () => new Error("It was opened."),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(BrandError);
  const { message, code } = error as BrandError;
  expect(code).toBe("logo");
  expect(message).toMatch(/^logo\.svg: .+; expected a logo: .+\. Export it again/su);
  return message;
}

describe("an SVG that runs, reaches out or grows is refused, and it is said why", () => {
  const laughs = Array.from(
    { length: 9 },
    (_, level) => `<!ENTITY lol${level + 1} "${`&lol${level};`.repeat(10)}">`,
  ).join("");
  const copies = Array.from(
    { length: 12 },
    (_, level) => `<g id="c${level + 1}">${`<use href="#c${level}"/>`.repeat(10)}</g>`,
  ).join("");
  const masks = Array.from(
    { length: 9 },
    (_, level) => `<mask id="m${level + 1}">${`<rect mask="url(#m${level})" width="9" height="9"/>`.repeat(9)}</mask>`,
  ).join("");
  it.each([
    ["a script", svg("<script>alert(1)</script>"), "<script>"],
    ["a script under another prefix", svg('<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script>'), "<script>"],
    ["a script in an attribute", svg('<rect onload="alert(1)" width="9" height="9"/>'), "holds a script (onload)"],
    ["a page in it", svg("<foreignObject><b>hello</b></foreignObject>"), "<foreignObject>"],
    ["a file", svg('<use xlink:href="file:///etc/passwd#a"/>'), "outside of itself (file:///etc/passwd#a)"],
    ["a relative file", svg('<use href="../secret.svg#a"/>'), "outside of itself (../secret.svg#a)"],
    ["an address", svg('<use href="https://evil.example/a.svg#b"/>'), "outside of itself (https://evil.example"],
    ["an address in a paint", svg('<rect fill="url(https://evil.example/a#b)"/>'), "outside of itself"],
    ["an address in disguise", svg('<rect fill="url(&#104;ttps://evil.example/a)"/>'), "outside of itself"],
    [
      "an address in a style",
      svg("<style>.a{fill:url(//evil.example/x)}</style>"),
      "outside of itself (//evil.example",
    ],
    ["an import", svg('<style>@import "https://evil.example/x.css";</style>'), "imports a stylesheet"],
    ["a font", svg("<style>@font-face{src:url(https://evil.example/f.woff)}</style>"), "outside of itself"],
    ["escapes in a style", svg(String.raw`<style>.a{fill:u\72l(https://evil.example)}</style>`), "hides what it does"],
    ["an embedded picture", svg('<image href="data:image/png;base64,iVBORw0KGgo="/>'), "embedded picture"],
    ["a picture from a file", svg('<image href="file:///etc/passwd"/>'), "embedded picture"],
    ["a stylesheet beside it", Buffer.from('<?xml-stylesheet href="https://evil.example/x.css"?><svg/>'), "stylesheet"],
    [
      "a billion laughs",
      Buffer.from(`<!DOCTYPE svg [<!ENTITY lol0 "lol">${laughs}]><svg><text>&lol9;</text></svg>`),
      "declares entities",
    ],
    [
      "an external entity",
      Buffer.from('<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>'),
      "declares entities",
    ],
    ["an unknown entity", svg("<text>&passwords;</text>"), "refers to the entity &passwords;"],
    ["a million million copies", svg(`<rect id="c0" width="1" height="1"/>${copies}`), "draws more than 10,000 shapes"],
    ["a copy of itself", svg('<g id="a"><use href="#a"/></g>'), "copy themselves"],
    ["masks in masks", svg(`<mask id="m0"/>${masks}<rect mask="url(#m9)" width="9" height="9"/>`), "within others"],
    ["a thousand layers", svg('<rect opacity=".5" width="9" height="9"/>'.repeat(1000)), "more than 200 masks"],
    ["too many elements", svg("<g/>".repeat(20_001)), "more than 20,000 elements"],
    ["elements too deep", svg("<g>".repeat(101) + "</g>".repeat(101)), "more than 100 deep"],
    ["no size", svg("<rect/>", ""), "has no size"],
    ["a size of nothing", svg("<rect/>", 'viewBox="0 0 0 0"'), "has no size"],
    ["a size without end", svg("<rect/>", 'viewBox="0 0 1e999 5"'), "has no size"],
    ["nothing to see", svg('<rect width="50" height="50" fill="none"/>'), "shows nothing"],
    ["half of it", mark("#c02020").subarray(0, 150), "ends in the middle"],
    ["tags that don't match", svg("<g></svg>"), "tags that don't match"],
    ["bytes of no encoding", Buffer.concat([Buffer.from("<svg>"), Buffer.from([0xc3, 0x28])]), "no encoding"],
  ])("%s", async (_, bytes, why) => {
    expect(await refusal(bytes)).toContain(why);
  });

  it("but not what is harmless: a plain document type, editors' data, a link round it, a huge size", async () => {
    const bytes = Buffer.from(
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Generator: some editor -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:ink="http://www.inkscape.org/namespaces/inkscape" xmlns:xlink="http://www.w3.org/1999/xlink"
 width="1000000" height="500000" viewBox="0 0 200 100"><metadata><ink:x href="https://inkscape.example"/></metadata>
<a xlink:href="https://careers.example"><rect width="200" height="100" fill="#c02020"/></a></svg>`,
    );
    const { artwork } = await openLogo(bytes, "logo.svg");
    expect(artwork.canvas.width / artwork.canvas.height).toBeCloseTo(2, 1);
    expect(artwork.colours[0]).toMatchObject({ colour: "#c02020" });
  });
});

describe("a picture that is broken or no logo is refused, and it is said what it is", () => {
  const png = raster("image/png", disc);
  const jpg = raster("image/jpeg", disc);
  const webp = raster("image/webp", disc);
  const corrupt = Buffer.from(png);
  corrupt.fill(0x55, png.length >> 1, (png.length >> 1) + 20);
  it.each([
    ["zero bytes", Buffer.alloc(0), "this is an empty file"],
    ["a bomb of a PNG", pngBomb(30_000, 30_000), "this PNG is 30,000×30,000 pixels large"],
    ["a PNG without a size", pngBomb(0, 5), "this PNG is corrupt"],
    ["a PNG that says more than it holds", pngBomb(4000, 4000), ""],
    ["half a PNG", png.subarray(0, png.length >> 1), "this PNG ends in the middle"],
    ["the head of a PNG", png.subarray(0, 20), "this PNG is corrupt"],
    ["a corrupt PNG", corrupt, "this PNG is corrupt"],
    ["half a JPG", jpg.subarray(0, jpg.length >> 1), "this JPG ends in the middle"],
    ["the head of a JPG", jpg.subarray(0, 12), "this JPG is corrupt"],
    ["half a WebP", webp.subarray(0, webp.length >> 1), "this WebP ends in the middle"],
    ["an empty PNG", raster("image/png", () => {}), "nothing can be seen"],
    ["a GIF", Buffer.from("GIF89a......"), "this is a GIF"],
    ["a PDF", Buffer.from("%PDF-1.7 ..."), "this is a PDF"],
    ["an icon file", Buffer.from([0, 0, 1, 0, 1, 0]), "this is an icon file (ICO)"],
    ["a web page", Buffer.from("<!doctype html><title>404</title>"), "this is a web page"],
    ["plain text", Buffer.from("logo"), "this is no picture"],
    ["too much", Buffer.alloc(MAX_LOGO_BYTES + 1), "larger than 5 MB"],
  ])("%s", async (_, bytes, why) => {
    expect(await refusal(bytes)).toContain(why);
  });

  it("what it is, its content says and not its name", async () => {
    for (const bytes of [png, jpg, webp, mark("#c02020")]) {
      const { artwork } = await openLogo(bytes, "logo.pdf");
      expect(artwork.canvas.width).toBeGreaterThan(100);
    }
  });

  it("broken files of every kind are refused or drawn, and end nothing", async () => {
    const whole = [png, jpg, webp, mark("#c02020")];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        async (bytes, changes, cut) => {
          const broken = Buffer.from(bytes.subarray(0, cut === null ? bytes.length : Math.floor(bytes.length * cut)));
          for (const [at, value] of changes) if (broken.length > 0) broken[at % broken.length] = value;
          const outcome: unknown = await openLogo(broken, "logo").catch((error: unknown) => error);
          expect(outcome instanceof BrandError || !(outcome instanceof Error)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

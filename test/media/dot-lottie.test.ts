import { describe, expect, it } from "vitest";
import { formatOf } from "../../engine/media/content.ts";
import { animationIn } from "../../engine/media/dot-lottie.ts";
import { checkLottie } from "../../engine/media/lottie-file.ts";
import { zipOf } from "../support/make-docx.ts";
import { square } from "../support/lottie.ts";

const MANIFEST = JSON.stringify({ version: "1", animations: [{ id: "second" }, { id: "first" }] });

describe("a .lottie archive", () => {
  it("is known by its content and tells the animation that its manifest names first", () => {
    const archive = zipOf({
      "manifest.json": MANIFEST,
      "animations/first.json": JSON.stringify(square({ w: 100 })),
      "animations/second.json": JSON.stringify(square({ w: 321 })),
    });
    expect(formatOf("logo.lottie", archive)).toBe("lottie");
    const text = animationIn("logo.lottie", archive);
    expect(JSON.parse(text)).toMatchObject({ w: 321 });
    expect(() => checkLottie("logo.lottie", text)).not.toThrow();
  });

  it("of the second version is read, too", () => {
    const archive = zipOf({
      "manifest.json": JSON.stringify({
        version: "2",
        initial: { animation: "b" },
        animations: [{ id: "a" }, { id: "b" }],
      }),
      "a/a.json": JSON.stringify(square({ w: 100 })),
      "a/b.json": JSON.stringify(square({ w: 200 })),
    });
    expect(JSON.parse(animationIn("x.lottie", archive))).toMatchObject({ w: 200 });
  });

  it("brings its pictures along", () => {
    const archive = zipOf({
      "manifest.json": MANIFEST,
      "animations/second.json": JSON.stringify(square({ assets: [{ id: "p", u: "images/", p: "p.png", e: 0 }] })),
      "images/p.png": "not looked at here",
    });
    const { assets } = JSON.parse(animationIn("x.lottie", archive)) as { assets: { p: string }[] };
    expect(assets[0]?.p).toMatch(/^data:image\/\w+;base64,/u);
  });

  it("without an animation, and one that is cut short, is refused", () => {
    const empty = zipOf({ "manifest.json": MANIFEST });
    expect(() => animationIn("x.lottie", empty)).toThrow(/holds no animation/u);
    const whole = zipOf({ "manifest.json": MANIFEST, "animations/first.json": JSON.stringify(square()) });
    expect(() => animationIn("x.lottie", whole.subarray(0, whole.length - 30))).toThrow(/damaged/u);
  });

  it("is told from an office document", () => {
    expect(() => formatOf("a.lottie", zipOf({ "[Content_Types].xml": "", "word/document.xml": "" }))).toThrow(
      /office/u,
    );
  });
});

import { describe, expect, it } from "vitest";
import { type Face, FACES } from "../../engine/picture/fonts.ts";
import { glyphWarning, settable, UnsettableText } from "../../engine/picture/glyphs.ts";
import { measure, setLine, type TypeStyle } from "../../engine/picture/type.ts";

const style: TypeStyle = { face: "serif", size: 100, weight: 800, language: "en" };

/** How a line looks, as a text to compare. */
function picture(text: string, face: Face): string {
  return Buffer.from(setLine("x", text, { ...style, face }, 0, 0, { colour: "#000000" }).mask.luma).toString("base64");
}

describe.each(FACES)("the %s", (face) => {
  it.each([
    "Łódź",
    "žluťoučký",
    "Şırnak",
    "Győr",
    "Đorđe",
    "ẞ",
    "Инженер",
    "Μηχανικός",
    "Nguyễn",
    "高级软件",
    "ソフトウェア",
    "≥ 5",
    "№",
  ])("draws every letter of %s, and each its own", (text) => {
    expect(settable(text, "en")).toBe(text);
    const letters = [...new Set(text.replaceAll(" ", ""))];
    expect(new Set(letters.map((letter) => picture(letter, face))).size).toBe(letters.length);
  });
});

describe("letters", () => {
  it("without a font are left out where they are few, and that is said", () => {
    const text = "Northwind Robotics, known at home as नमस्ते, builds robots that plant city farms";
    expect(settable(text, "en")).not.toMatch(/\p{Script=Devanagari}/u);
    expect(glyphWarning(text, "en")).toMatch(/न म.*left out/u);
  });

  it("without a font are refused where they are the text", () => {
    expect(() => glyphWarning("वरिष्ठ सॉफ्टवेयर इंजीनियर", "hi")).toThrow(UnsettableText);
    expect(() => glyphWarning("วิศวกรซอฟต์แวร์", "th")).toThrow(/Latin, Cyrillic, Greek, .*Arabic and Hebrew/u);
  });

  it("are set without the emoji among them, and with a plain hyphen for one that must not break", () => {
    expect(measure("🚀 Nurse 👩‍⚕️", style).advance).toBeCloseTo(measure("Nurse ", style).advance, 3);
    expect(settable("on\u2011call", "en")).toBe("on-call");
  });
});

import { describe, expect, it } from "vitest";
import { fontWarning, settable, UnsettableText } from "../../engine/picture/fonts.ts";
import { measure, type TypeStyle } from "../../engine/picture/type.ts";

const style: TypeStyle = { face: "serif", size: 100, weight: 800, language: "en" };

describe("letters", () => {
  it.each(["Résumé", "Überstunden", "Łódź", "Инженер", "Μηχανικός", "高级软件工程师", "ソフトウェア", "Nguyễn"])(
    "of %s have a font",
    (text) => {
      expect(settable(text)).toBe(text);
      expect(fontWarning(text)).toBeNull();
      expect(measure(text, style).advance).toBeGreaterThan(100);
    },
  );

  it("without a font are left out where they are few, and that is said", () => {
    const text = "Northwind Robotics, known at home as שלום, builds robots that plant city farms";
    expect(settable(text)).not.toMatch(/\p{Script=Hebrew}/u);
    expect(fontWarning(text)).toMatch(/ש ל ו ם.*left out/u);
  });

  it("without a font are refused where they are the text", () => {
    expect(() => fontWarning("مهندس برمجيات في برلين")).toThrow(UnsettableText);
    expect(() => fontWarning("مهندس برمجيات في برلين")).toThrow(/Latin, Cyrillic, Greek, Chinese and Japanese/u);
  });

  it("are set without the emoji among them", () => {
    expect(measure("🚀 Nurse 👩‍⚕️", style).advance).toBeCloseTo(measure("Nurse ", style).advance, 3);
  });
});

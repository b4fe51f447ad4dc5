import { expect, test } from "vitest";
import { FACES } from "../../engine/picture/fonts.ts";
import { glyphWarning, hasGlyph, settable, UnsettableText } from "../../engine/picture/glyphs.ts";

/** Unicode blocks that postings are written in: first and last code point, how many are left out between two looks. */
const BLOCKS: readonly (readonly [string, number, number, number, string])[] = [
  ["Latin-1 Supplement", 0x00a1, 0x00ff, 1, "en"],
  ["Latin Extended-A", 0x0100, 0x017f, 1, "pl"],
  ["Latin Extended Additional", 0x1e00, 0x1eff, 3, "vi"],
  ["Greek", 0x0370, 0x03ff, 1, "el"],
  ["Cyrillic", 0x0400, 0x045f, 1, "ru"],
  ["Hebrew", 0x05d0, 0x05ea, 1, "he"],
  ["Arabic", 0x0600, 0x06ff, 2, "ar"],
  ["Thai", 0x0e00, 0x0e5b, 5, "th"],
  ["Devanagari", 0x0900, 0x097f, 5, "hi"],
  ["General Punctuation", 0x2010, 0x205e, 1, "en"],
  ["Currency Symbols", 0x20a0, 0x20c0, 1, "en"],
  ["Hiragana, Katakana", 0x3041, 0x30fe, 1, "ja"],
  ["CJK Unified Ideographs", 0x4e00, 0x9fff, 97, "zh"],
  ["CJK Unified Ideographs", 0x4e00, 0x9fff, 89, "ja"],
  ["Hangul Syllables", 0xac00, 0xd7a3, 97, "ko"],
  ["Halfwidth and Fullwidth Forms", 0xff01, 0xffee, 5, "ja"],
];

test.each(BLOCKS)(
  "of %s (%i–%i), what is set at all is in every face: no box stands for a letter",
  (_name, first, last, step, language) => {
    const lacking: string[] = [];
    for (let code = first; code <= last; code += step) {
      for (const character of settable(String.fromCodePoint(code), language)) {
        for (const face of FACES) if (!hasGlyph(character, language, face)) lacking.push(`${face} ${character}`);
      }
    }
    expect(lacking).toEqual([]);
  },
);

test.each([
  ["pl", "Zażółć gęślą jaźń"],
  ["el", "Μηχανικός λογισμικού"],
  ["ru", "Инженер-программист"],
  ["he", "מהנדסת תוכנה"],
  ["ar", "مهندس برمجيات"],
  ["ko", "소프트웨어 엔지니어"],
  ["ja", "看護師、正社員"],
  ["zh", "软件工程师"],
])("all of a title in %s is set", (language, title) => {
  expect(settable(title, language)).toBe(title.normalize("NFC"));
  expect(glyphWarning(title, language)).toBeNull();
});

test("a posting in letters that no font has is refused", () => {
  expect(() => glyphWarning("सॉफ्टवेयर इंजीनियर", "hi")).toThrow(UnsettableText);
});

test("emoji are left out, signs stay", () => {
  expect(settable("Chef 🧑‍🍳 wanted™ 🇩🇪 now", "en")).toBe("Chef wanted™ now");
});

import { describe, expect, it } from "vitest";
import { readTextPosting } from "../../engine/posting/read.ts";

const GERMAN =
  "# Köchin (m/w/d)\n\nWir suchen eine Köchin für unser Café in Köln – ab sofort.\n\n## Deine Aufgaben\n\n- Kochen für 80 Gäste\n- Einkaufen auf dem Großmarkt\n";
const JAPANESE =
  "# 看護師\n\n株式会社あおぞらは、看護師を募集しています。\n\n## 業務内容\n\n- 病棟での看護業務\n- 記録の作成\n\n## 応募資格\n\n- 看護師免許をお持ちの方\n- 夜勤ができる方\n";
const CHINESE =
  "# 前端工程师\n\n蓝天科技是一家位于上海的公司，诚聘前端工程师。\n\n## 岗位职责\n\n- 负责官网的开发和维护\n- 参与产品设计\n\n## 任职要求\n\n- 三年以上经验\n- 熟悉浏览器\n";

/** The bytes of a text in an encoding that only a decoder is there for: each sign looked up by decoding. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label, { fatal: true });
  const table = new Map<string, readonly number[]>();
  const enter = (...bytes: number[]): void => {
    try {
      const sign = decoder.decode(new Uint8Array(bytes));
      if (Array.from(sign).length === 1 && !table.has(sign)) table.set(sign, bytes);
    } catch {
      // No sign has these bytes.
    }
  };
  for (let first = 0; first < 256; first++) enter(first);
  for (let first = 0x81; first < 256; first++) for (let second = 0x40; second < 256; second++) enter(first, second);
  return new Uint8Array(
    Array.from(text).flatMap((sign) => {
      const bytes = table.get(sign);
      if (!bytes) throw new Error(`${label} has no ${sign}`);
      return bytes;
    }),
  );
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
  return bytes;
}

describe("encodings without a mark", () => {
  it.each([
    ["windows-1252", GERMAN],
    ["shift_jis", JAPANESE],
    ["euc-jp", JAPANESE],
    ["gb18030", CHINESE],
  ])("reads %s by its bytes", (label, text) => {
    const [posting] = readTextPosting({ name: "posting.md", bytes: encode(text, label) });
    expect(posting?.text).toBe(text);
  });

  it.each([
    ["little endian", GERMAN, false],
    ["big endian", GERMAN, true],
    ["little endian, of Japanese", JAPANESE, false],
    ["big endian, of Chinese", CHINESE, true],
  ])("reads UTF-16 %s", (_, text, bigEndian) => {
    const [posting] = readTextPosting({ name: "posting.md", bytes: utf16(text, bigEndian) });
    expect(posting?.text).toBe(text);
  });

  it("follows what was declared, where the bytes allow it", () => {
    const bytes = encode(GERMAN, "windows-1252");
    const read = (charset: string): string | undefined =>
      readTextPosting({ name: "posting.md", bytes, charset })[0]?.text;
    expect(read("ISO-8859-1")).toBe(GERMAN);
    expect(read("utf-8")).toBe(GERMAN);
    expect(read("no-such-thing")).toBe(GERMAN);
  });

  it("follows what a page declares for itself", () => {
    const html = `<html><head><meta charset="Shift_JIS"><title>x</title></head><body><h1>看護師</h1><h2>応募資格</h2><ul><li>看護師免許</li><li>夜勤</li></ul></body></html>`;
    const [posting] = readTextPosting({ name: "page.html", bytes: encode(html, "shift_jis") });
    expect(posting?.facts.title?.value).toBe("看護師");
  });
});

import { describe, expect, it } from "vitest";
import { sheetPage } from "../../engine/output/sheet-page.ts";

const film = { title: "Cook", language: "en", width: 1920, height: 1080, theme: "editorial", lengthS: 30 };
const scene = {
  id: "do-1",
  startS: 2,
  lengthS: 3.5,
  copy: ["Bake", "900", "loaves"],
  narration: "You'll bake 900 loaves.",
  evidence: [{ scene: "do-1", text: "900 loaves", evidence: [4, 14] as const, quote: "bake 900 loaves a night" }],
  jpeg: Buffer.from([0xff, 0xd8]),
};

const poster = Buffer.from([0xff, 0xd8, 0xff]);

describe("the page of a sheet", () => {
  it("tells of every scene what it shows, says and rests on, and when", () => {
    const page = sheetPage(film, [scene], poster);
    for (const said of ["Bake / 900 / loaves", "You&#39;ll bake 900 loaves.", "bake 900 loaves a night", "2.0–5.5 s"])
      expect(page).toContain(said);
    expect(page).toContain("data:image/jpeg;base64,/9g=");
    expect(page).toContain("data:image/jpeg;base64,/9j/");
  });

  it("runs nothing that a posting holds, and loads nothing", () => {
    const evil = `"><script src="https://evil.example/x.js"></script><img onerror='x'>`;
    const page = sheetPage({ ...film, title: evil }, [{ ...scene, copy: [evil], narration: evil }], poster);
    expect(page).not.toContain("<script");
    expect(page.match(/<img/gu)).toHaveLength(2);
    expect(page).not.toMatch(/(?:src|href)="(?!data:)/u);
  });
});

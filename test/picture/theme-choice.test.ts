import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { THEME_NAMES, themeFor, themeNamed } from "../../engine/picture/themes/index.ts";

describe("the theme of a posting", () => {
  it("is one of the themes, the same every time", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat({ max: 2 ** 32 - 1 }), (title, text, seed) => {
        const name = themeFor({ title, text }, seed);
        expect(THEME_NAMES).toContain(name);
        expect(themeFor({ title, text }, seed)).toBe(name);
      }),
    );
  });

  it.each([
    ["City Archivist", "Keep the books of the library.", "editorial"],
    ["Lieferfahrer (m/w/d)", "Du fährst unser Lager an.", "bold"],
    ["Infirmière de nuit", "Vous travaillez à l'hôpital.", "calm"],
    ["销售经理", "负责物流", "bold"],
    ["Nursery Teacher", "Care for children in our kindergarten.", "warm"],
    ["Altenpflegerin (m/w/d)", "Sie betreuen Menschen.", "warm"],
    ["Aide-soignante", "Vous accompagnez nos résidents.", "warm"],
    ["Camarero de hotel", "Atiendes a nuestros huéspedes.", "warm"],
    ["Cozinheira", "Você prepara o almoço.", "warm"],
    ["养老护理员", "照顾老人", "warm"],
    ["介護スタッフ", "ホテルのような施設", "warm"],
  ])("of %j suits the work", (title, text, theme) => {
    for (const seed of [0, 1, 2]) expect(themeFor({ title, text }, seed)).toBe(theme);
  });

  it("is loaded by its name, and no other name is taken", async () => {
    for (const name of THEME_NAMES) expect((await themeNamed(name)).name).toBe(name);
    await expect(themeNamed("toString")).rejects.toThrow(/no theme "toString"; there is auto, editorial/u);
  });
});

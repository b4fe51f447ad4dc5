import { describe, expect, it } from "vitest";
import { heroCell } from "../../engine/script/cells.ts";
import { english } from "../../engine/script/english/tongue.ts";
import { gistOf } from "../../engine/script/gist.ts";
import { plainTongue } from "../../engine/script/plain-tongue.ts";

const tongue = english(new Set());
const french = plainTongue("fr", new Set());

describe("the gist of a long demand", () => {
  it.each([
    ["Vous êtes animé·e par la volonté d’améliorer le service public", "volonté d’améliorer le service public"],
    // The end of a list is not the whole of it.
    ["Vous avez le sens du service et de la communication orale et écrite", null],
    ["Maîtrise orale", null],
  ])("%s", (phrase, gist) => {
    expect(gistOf(phrase, 40, french, "fr")).toBe(gist);
  });
  it("leaves no figure behind", () => {
    expect(gistOf("able to lift up to 40 pounds of boxes up and down the stairs", 40, tongue, "en")).toBeNull();
  });
});

describe("a cell for what no cell tells whole", () => {
  it("is the figure with its words", () => {
    expect(heroCell(["you can work at home 2 days a week"], tongue, "en")).toMatchObject({
      figure: "2",
      label: "days a week",
    });
  });
  it("is never a figure alone, nor a word too short to say anything", () => {
    expect(heroCell(["formación gratis para ti"], plainTongue("es", new Set()), "es")).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { inOwnWords, spokenForm, timedForm } from "../../engine/speech/index.ts";

const said = (text: string, words: Record<string, string>): string =>
  inOwnWords(spokenForm(text, "en"), new Map(Object.entries(words)))
    .map((token) => token.spoken)
    .join(" ");

describe("a company's own words", () => {
  it("are said as its lexicon has them, with punctuation and genitive around", () => {
    expect(said("Join Xylo, and use “SQL”.", { Xylo: "zye low", SQL: "sequel" })).toBe("Join zye low and use sequel");
    expect(said("Xylo’s team", { Xylo: "zye low" })).toBe("zye low's team");
  });

  it("may be several, and are shown together then", () => {
    const tokens = inOwnWords(
      spokenForm("Welcome to Fern & Fable.", "en"),
      new Map([["Fern & Fable", "fern and fable"]]),
    );
    expect(tokens.map((token) => token.shown)).toEqual(["Welcome", "to", "Fern & Fable."]);
    expect(tokens.at(-1)?.spoken).toBe("fern and fable");
  });

  it("are taken by case, unless they are written small", () => {
    expect(said("It is IT", { IT: "I T" })).toBe("It is I T");
    expect(said("Nginx and nginx", { nginx: "engine X" })).toBe("engine X and engine X");
  });

  it("are found where words are not spaced", () => {
    const tokens = inOwnWords(timedForm("我们用SQL。", "zh"), new Map([["SQL", "sequel"]]));
    expect(tokens.map((token) => token.spoken).join("")).toContain("sequel");
  });
});

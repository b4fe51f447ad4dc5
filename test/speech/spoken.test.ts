import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spokenForm } from "../../engine/speech/index.ts";

const say = (text: string, language = "en"): string =>
  spokenForm(text, language)
    .map(({ spoken }) => spoken)
    .join(" ");

describe("figures are said as people say them", () => {
  it.each([
    ["€75,000–95,000", "seventy-five to ninety-five thousand euros"],
    ["€75,000 – €95,000", "seventy-five to ninety-five thousand euros"],
    ["$60,000 to $70,000", "sixty to seventy thousand dollars"],
    ["$150k–180k", "one hundred fifty to one hundred eighty thousand dollars"],
    ["€60-75k", "sixty to seventy-five thousand euros"],
    ["EUR 75,000", "seventy-five thousand euros"],
    ["75,000 EUR", "seventy-five thousand euros"],
    ["USD 120,000 – 150,000", "one hundred twenty to one hundred fifty thousand dollars"],
    ["£28,500.", "twenty-eight thousand five hundred pounds"],
    ["$18.50", "eighteen dollars fifty"],
    ["$18.50/hr", "eighteen dollars fifty an hour"],
    ["€1,500/month", "one thousand five hundred euros a month"],
    ["$0.50", "fifty cents"],
    ["$1.5M", "one point five million dollars"],
    ["$900–1,200 per week", "nine hundred to one thousand two hundred dollars a week"],
    ["5+ years", "five plus years"],
    ["3–5 years", "three to five years"],
    ["80–100%", "eighty to one hundred percent"],
    ["2.5 days", "two point five days"],
    ["1,200 people", "one thousand two hundred people"],
    ["a 4-day week", "a four-day week"],
    ["24/7", "twenty-four seven"],
    ["401(k)", "four oh one K"],
    ["the 21st century", "the twenty-first century"],
    ["16GB", "sixteen gigabytes"],
    ["38.5 h/week", "thirty-eight point five hours a week"],
  ])("%s", (shown, spoken) => {
    expect(say(shown)).toBe(spoken);
  });
});

describe("dates and times are said as people say them", () => {
  it.each([
    ["by 15 January", "by the fifteenth of January"],
    ["on the 3rd of May", "on the third of May"],
    ["January 15, 2027", "January fifteenth twenty twenty-seven"],
    ["2027-01-15.", "January fifteenth twenty twenty-seven"],
    ["31.12.2026", "December thirty-first twenty twenty-six"],
    ["Jan. 5", "January fifth"],
    ["Since 2009", "Since two thousand nine"],
    ["2000 employees", "two thousand employees"],
    ["8 am", "eight A M"],
    ["7am–3pm", "seven A M to three P M"],
    ["9:30", "nine thirty"],
    ["09:00–17:00", "nine to five P M"],
    ["Mon–Fri", "Monday to Friday"],
  ])("%s", (shown, spoken) => {
    expect(say(shown)).toBe(spoken);
  });
});

describe("names, short forms and addresses are said as people say them", () => {
  it.each([
    ["AWS, SQL and the API", "A W S S Q L and the A P I"],
    ["RNs in the ICU", "R N's in the I C U"],
    ["the CEO's team", "the C E O's team"],
    ["NASA", "nasa"],
    ["SaaS", "sass"],
    ["PostgreSQL", "postgres Q L"],
    ["C++, C# and .NET", "C plus plus C sharp and dot net"],
    ["Node.js", "node J S"],
    ["CI/CD", "C I C D"],
    ["R&D", "R and D"],
    ["days/nights", "days or nights"],
    ["e.g., nurses", "for example nurses"],
    ["approx. 40 hrs", "approximately forty hours"],
    ["Dr. Smith of St. Louis", "doctor Smith of Saint Louis"],
    ["12 Main St., Leeds", "twelve Main Street Leeds"],
    ["Is it far? No.", "Is it far No"],
    ["northwind.example/jobs/17", "northwind dot example slash jobs slash seventeen"],
    ["jobs@northwind.example", "jobs at northwind dot example"],
    ["https://www.acme.co.uk/", "acme dot co dot U K"],
    ["(555) 010-0199", "five five five zero one zero zero one nine nine"],
    ["+49 30 5550", "plus four nine three zero five five five zero"],
    ["a Manager (m/f/d)", "a Manager M F D"],
  ])("%s", (shown, spoken) => {
    expect(say(shown)).toBe(spoken);
  });
});

describe("the spoken form", () => {
  it("shows every word of the text, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("en", "de", "zh"), (text, language) => {
        const shown = spokenForm(text, language).map((token) => token.shown);
        expect(shown.join(" ")).toBe(text.trim().split(/\s+/).join(" "));
      }),
    );
  });

  it("never leaves a token unsaid", () => {
    expect(spokenForm("' )", "en").map(({ spoken }) => spoken.trim())).not.toContain("");
    const piece = fc.constantFrom(
      "€",
      "$",
      "–",
      "/",
      "5",
      "1,000",
      "k",
      "+",
      "am",
      "Jan",
      ".",
      ",",
      " ",
      "A",
      "b",
      "(",
      ")",
      "%",
      "'",
      "&",
      "@",
      ":",
      "№",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const { spoken } of spokenForm(pieces.join(""), "en")) expect(spoken.trim()).not.toBe("");
      }),
    );
  });

  it("says words that are names in the programming language, too", () => {
    expect(say("a constructor, valueOf toString __proto__ hasOwnProperty")).toBe(
      "a constructor valueOf toString proto hasOwnProperty",
    );
  });

  it("leaves languages that it has no table of as they are", () => {
    expect(say("Offriamo 75.000 € all'anno.", "it")).toBe("Offriamo 75.000 € all'anno.");
  });

  it("takes an English text of any region for English", () => {
    expect(say("5+", "en-GB")).toBe("five plus");
  });
});

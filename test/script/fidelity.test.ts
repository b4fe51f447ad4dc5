import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CAVEAT_WORDS } from "../../engine/script/caveat-words.ts";
import { endsOpen } from "../../engine/script/caveats.ts";
import { payShown, withPortion } from "../../engine/script/pay.ts";
import { phrasesOf } from "../../engine/script/phrases/index.ts";
import { sentences } from "../../engine/script/segment.ts";
import type { LengthS, Scene } from "../../engine/script/storyboard.ts";
import { LENGTHS_S } from "../../engine/script/storyboard.ts";
import { writeStoryboard } from "../../engine/script/writer.ts";
import { evenPace, postingOf } from "./posting-of.ts";
import type { Said } from "./posting-of.ts";

interface Lists {
  readonly responsibilities?: readonly string[];
  readonly must?: readonly string[];
  readonly benefits?: readonly string[];
}

function scenes(lists: Lists, lengthS: LengthS, language = "en"): readonly Scene[] {
  const said: Said = { title: "Lock Keeper", company: "Calder Canals", location: "Halifax", language, ...lists };
  const lines = [...(lists.responsibilities ?? []), ...(lists.must ?? []), ...(lists.benefits ?? [])];
  const text = `# Lock Keeper\n\nCalder Canals, Halifax\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`;
  return writeStoryboard(postingOf(text, said), { lengthS, estimate: evenPace }).storyboard.scenes;
}

/** All that a film says and shows, a scene a line. */
const told = (lists: Lists, lengthS: LengthS, language = "en"): string =>
  scenes(lists, lengthS, language)
    .map(({ copy, narration }) => `${copy.join(" ")} ${narration}`)
    .join("\n");

describe.each(LENGTHS_S)("a film of %i s", (lengthS) => {
  it("keeps a range whole", () => {
    const all = told(
      { responsibilities: ["Shorten the wait at the top lock from 50 minutes to 20", "Walk the towpath twice a day"] },
      lengthS,
    );
    expect(all.match(/from 50 minutes/gu)?.length).toBe(all.match(/from 50 minutes to 20/gu)?.length);
  });

  it("keeps what takes a duty back", () => {
    const all = told(
      { responsibilities: ["Open the sluices for up to 9 boats an hour, but never after dark"] },
      lengthS,
    );
    expect(all).not.toMatch(/but(?: never)?(?:[.\n]|$)/mu);
    expect(all.match(/but never/gu)?.length).toBe(all.match(/but never after dark/gu)?.length);
  });

  it("asks for nothing that is not asked", () => {
    const all = told(
      {
        must: [
          "A boat licence",
          "4 years' experience is not essential",
          "No diploma needed",
          "You don't need a car",
          "Swimming is helpful but not required",
        ],
      },
      lengthS,
    );
    expect(all).not.toMatch(/essential|experience|diploma|\bcar\b|Swimming|swimming/u);
  });

  it("offers nothing that is not offered", () => {
    const all = told(
      {
        benefits: [
          "28 days of leave, rising to 33",
          "No sick pay before 6 weeks",
          "We do not offer housing",
          "We can't pay for travel",
          "Fuel is not included",
        ],
      },
      lengthS,
    );
    expect(all).not.toMatch(/weeks|sick|housing|travel|Fuel|fuel|rising/u);
  });

  it("says what an offer is tied to, or leaves it out", () => {
    const all = told(
      { benefits: ["Free mooring (subject to a £90 yearly fee)", "Bonus of up to 6%, depending on rainfall"] },
      lengthS,
    );
    expect(all.match(/mooring/gu)?.length ?? 0).toBe(all.match(/mooring,? subject to/gu)?.length ?? 0);
    expect(all.match(/6%/gu)?.length ?? 0).toBe(all.match(/up to 6%,? depending on rainfall/gu)?.length ?? 0);
  });

  it("never shows or says an open end", () => {
    const open = CAVEAT_WORDS["en"]?.open ?? [];
    const item = (head: string): fc.Arbitrary<string> =>
      fc
        .tuple(fc.constantFrom(...open), fc.constantFrom("the second winter", "Mondays", "3 boats"))
        .map(([word, rest]) => `${head} ${word} ${rest}`);
    fc.assert(
      fc.property(
        item("Paint the 12 gates of the upper basin"),
        item("Three years on a canal"),
        item("25 days of leave"),
        (duty, demand, offer) => {
          for (const { content, narration } of scenes(
            { responsibilities: [duty], must: [demand], benefits: [offer] },
            lengthS,
          )) {
            const units =
              content.purpose === "pay"
                ? content.cells.map(({ figure, label }) => `${figure} ${label}`)
                : content.purpose === "bring"
                  ? [...content.items, ...(content.figure === null ? [] : [content.figure.label])]
                  : content.purpose === "do"
                    ? [`${content.lead} ${content.hero} ${content.tail}`.trim()]
                    : [];
            for (const text of [...units, ...sentences(narration, "en").map((sentence) => sentence.text)])
              expect(endsOpen(text, "en"), text).toBe(false);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

it.each([
  [
    "de",
    ["Freier Liegeplatz (nach der Probezeit)", "Kein Weihnachtsgeld"],
    /Liegeplatz(?!, nach der Probezeit)|Weihnachtsgeld/u,
  ],
  ["fr", ["Repas gratuits, sauf le dimanche", "Pas de mutuelle"], /[Rr]epas gratuits(?!, sauf)|mutuelle/u],
  ["es", ["Comida gratis, salvo los lunes", "Sin paga extra"], /[Cc]omida gratis(?!, salvo)|paga/u],
  ["ja", ["寮なし", "社会保険完備"], /寮/u],
] as const)("in %s, too", (language, benefits, wrong) => {
  for (const lengthS of LENGTHS_S) expect(told({ benefits }, lengthS, language)).not.toMatch(wrong);
});

it("splits no rhythm of work in the middle", () => {
  const all = scenes({ benefits: ["Three weeks on, three weeks off"] }, 30).flatMap(({ copy }) => copy);
  expect(all.some((text) => /^(?:on|off),/u.test(text))).toBe(false);
});

describe("the pay", () => {
  const phrases = phrasesOf("en");
  const salary = { min: 24_000, max: 24_000, currency: "GBP", period: "year" } as const;

  it.each([
    ["£24,000 a year (pro rata)", "£24,000", "a year, pro rata"],
    ["£24,000 pro-rata", "£24,000", "pro-rata"],
    ["£24,000 per annum FTE", "£24,000", "a year, FTE"],
  ])("keeps how much of it is paid: %s", (text, sum, unit) => {
    expect(payShown({ ...salary, text }, phrases)).toMatchObject({ text: sum, unit });
  });

  it.each([
    ["Pay: £24,000 a year (pro rata)", "£24,000 a year, pro rata"],
    ["Pro rata pay: £24,000 a year", "£24,000 a year, pro rata"],
    ["Pay: £24,000 a year\nHolidays are pro rata", "£24,000 a year"],
    ["Pay: £24,000 a year, up to £40,000 OTE", "£24,000 a year"],
  ])("finds it beside the sum: %s", (text, said) => {
    const at = text.indexOf("£24,000");
    const value = { ...salary, text: "£24,000 a year" };
    const found = withPortion({ value, evidence: [[at, at + value.text.length]] }, text);
    const shown = payShown(found.value, phrases);
    expect(`${shown.text} ${shown.unit}`).toBe(said);
    const [start, end] = found.evidence[0] ?? [0, 0];
    expect(text.slice(start, end).toLowerCase().includes("pro rata")).toBe(said.includes("pro rata"));
  });
});

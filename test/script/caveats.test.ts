import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CAVEAT_WORDS } from "../../engine/script/caveat-words.ts";
import { asksNothing, endsOpen, keepsCaveats, negates, reserves, tears } from "../../engine/script/caveats.ts";
import { english } from "../../engine/script/english/tongue.ts";
import { plainTongue } from "../../engine/script/plain-tongue.ts";
import { tidy } from "../../engine/script/tidy.ts";

const tongue = english(new Set());

describe("a cut", () => {
  it.each([
    ["raise the share of repairs done on the first visit from 60% to 75%", false],
    ["bring the queue down from nine minutes to four", false],
    ["keep the pool between 26 and 28 degrees", false],
    ["water the beds every day, but never at noon", false],
    ["open the museum on Sundays except in January", false],
    ["30 days of leave, rising to 35", true],
    ["a season ticket, subject to six months of service", true],
    ["share the night rota, one week in five", false],
  ])("of %j keeps both halves of a range, and what limits", (phrase, strict) => {
    for (const cut of tongue.cuts(phrase, strict)) {
      expect(endsOpen(cut, "en"), cut).toBe(false);
      expect(/\bfrom\b/u.test(cut) && !/\bto\b/u.test(cut), cut).toBe(false);
      expect(/\bbetween\b/u.test(cut) && !/\band\b/u.test(cut), cut).toBe(false);
      expect(/\bone week\b/u.test(cut) && !/\bin five\b/u.test(cut), cut).toBe(false);
      expect(keepsCaveats(phrase.replace(/, rising.*/u, ""), cut, "en") || !strict, cut).toBe(true);
    }
  });

  it("of an offer may end before what it rises to", () => {
    expect(tongue.cuts("30 days of leave, rising to 35", true)).toContain("30 days of leave");
  });

  it.each([
    ["de", "Wartezeit von neun Minuten, im Schnitt, auf vier senken", "von neun Minuten"],
    ["de", "Parkplatz, sofern einer frei ist", "Parkplatz"],
    ["fr", "Repas gratuits, sauf le dimanche", "Repas gratuits"],
    ["es", "Seguro médico, solo tras un año", "Seguro médico"],
    ["pt", "Seguro de saúde, exceto para familiares", "Seguro de saúde"],
    ["ja", "食事補助あり、ただし平日のみ", "食事補助あり"],
    ["zh", "提供单人宿舍，但需自付水电", "提供单人宿舍"],
  ])("in %s keeps what limits: %s", (language, phrase, torn) => {
    const cuts = plainTongue(language, new Set()).cuts(phrase, true);
    expect(cuts.some((cut) => cut.endsWith(torn))).toBe(false);
  });

  it("never ends in a word that waits for another one", () => {
    const words = "check the pumps every morning and write it up for two teams in Leeds".split(" ");
    fc.assert(
      fc.property(
        fc.constantFrom(...(CAVEAT_WORDS["en"]?.open ?? [])),
        fc.integer({ min: 1, max: words.length - 1 }),
        fc.boolean(),
        fc.constantFrom(" ", ", "),
        (open, at, strict, glue) => {
          const phrase = `${words.slice(0, at).join(" ")}${glue}${open} ${words.slice(at).join(" ")}`;
          for (const cut of tongue.cuts(phrase, strict)) {
            expect(endsOpen(cut, "en"), cut).toBe(false);
            expect(tongue.endsWell(cut), cut).toBe(true);
          }
        },
      ),
    );
  });

  it("never loses a limit that stood behind a whole offer", () => {
    const limits = [
      "after two years",
      "if places are free",
      "unless you are a trainee",
      "for managers only",
      "pro rata",
    ];
    const offers = ["a season ticket for the ferry", "28 days of leave", "free lunch in the canteen"];
    fc.assert(
      fc.property(
        fc.constantFrom(...offers),
        fc.constantFrom(...limits),
        fc.constantFrom(" ", ", "),
        (offer, limit, glue) => {
          const phrase = `${offer}${glue}${limit}`;
          for (const cut of tongue.cuts(phrase, true)) expect(reserves(cut, "en"), cut).toBe(true);
        },
      ),
    );
  });
});

describe("every language", () => {
  it.each(Object.entries(CAVEAT_WORDS))("%s knows its open words at the end of a phrase", (language, { open }) => {
    for (const word of open)
      expect(endsOpen(`x ${word}`.replace(/^x (?=[\p{Script=Han}\p{Script=Hiragana}])/u, ""), language), word).toBe(
        true,
      );
    expect(endsOpen("x 7", language)).toBe(false);
  });
});

describe("a negation", () => {
  it.each([
    ["en", "We can’t offer housing", true],
    ["en", "Lunch at no charge", true],
    ["en", "Not only lunch, dinner too", false],
    ["en", "A not-for-profit employer", false],
    ["en", "A notebook of your own", false],
    ["de", "Kein Weihnachtsgeld", true],
    ["de", "Einmalzahlung im Advent", false],
    ["fr", "Pas de mutuelle", true],
    ["fr", "Passeport à jour", false],
    ["es", "Sin paga extra", true],
    ["pt", "No centro do Porto", false],
    ["ja", "寮なし", true],
    ["zh", "没有宿舍", true],
    ["zh", "无限流量", false],
  ])("%s: %s", (language, text, denied) => {
    expect(negates(text, language)).toBe(denied);
  });
});

it.each([
  ["en", "A degree is not necessary", true],
  ["en", "No previous experience needed", true],
  ["en", "Do not write to us if you smoke", true],
  ["en", "Happy to work without a script", false],
  ["de", "Führerschein ist nicht erforderlich", true],
  ["fr", "Permis pas nécessaire", true],
  ["es", "No se requiere experiencia", true],
  ["ja", "経験不問", true],
])("knows what asks for nothing: %s %s", (language, text, nothing) => {
  expect(asksNothing(text, language)).toBe(nothing);
});

it.each([
  ["Free berth (subject to a deposit)", "Free berth, subject to a deposit"],
  ["Sauna (after the probation period)", "Sauna, after the probation period"],
  ["Betriebsarzt (nur in Kiel)", "Betriebsarzt, nur in Kiel"],
  ["Two lathes (Schaublin and Weiler)", "Two lathes"],
])("takes what limits out of its brackets: %s", (posted, clean) => {
  expect(tidy(posted)).toBe(clean);
});

it("tears nothing where a sentence has ended", () => {
  expect(tears("Mend the nets.", "Never on Sundays.", "en", false)).toBe(false);
  expect(tears("Mend the nets,", "but never on Sundays", "en", false)).toBe(true);
  expect(tears("You must not smoke", "in the workshop", "en", false)).toBe(true);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PayData, payInWords } from "../../engine/posting/front-matter-pay.ts";
import { moneyIn } from "../../engine/posting/money.ts";
import { verbatim } from "../../engine/posting/passage.ts";
import { read } from "./sample.ts";

describe("pay of data, in words", () => {
  it.each([
    [{ min: "24.5", max: "29", currency: "USD", period: "HOUR" }, "en", "$24.50–29 an hour"],
    [{ salary: "480", currency: "EUR", period: "DAY" }, "en", "€480 a day"],
    [{ salary: "3.200", currency: "EUR", period: "MONTH" }, "en", "€3,200 a month"],
    [{ min: "30000", max: "34000", currency: "GBP", period: "YEAR" }, "en", "£30,000–34,000 a year"],
    [{ min: "26", max: "26", currency: "USD", period: "per-hour-wage" }, "en", "$26 an hour"],
    [{ salary: "45000-52000 GBP" }, "en", "£45,000–52,000"],
    [{ salary: "€45,000", period: "annually" }, "en", "€45,000 a year"],
    [{ min: "90000", currency: "CAD", period: "per-year-salary" }, "en", "from CA$90,000 a year"],
    [{ min: "0", max: "31500", currency: "SEK", period: "month" }, "en", "up to SEK 31,500 a month"],
    [{ min: "1200000", currency: "INR", period: "YEAR" }, "en", "from ₹12,00,000 a year"],
    [{ min: "2900", max: "3200.5", currency: "EUR", period: "MONTH" }, "de", "2.900–3.200,50 € im Monat"],
    [{ salary: "16.5", currency: "EUR", period: "HOUR" }, "fr", "16,50 € par heure"],
    [{ salary: "3200", currency: "BRL", period: "MONTH" }, "pt", "R$ 3.200 por mês"],
    [{ min: "240000", max: "270000", currency: "JPY", period: "MONTH" }, "ja", "240,000–270,000円/月"],
    [{ salary: "28", currency: "CNY", period: "HOUR" }, "zh", "28元/小时"],
  ] satisfies [PayData, string, string][])("%j in %s is %s", (data, language, words) => {
    expect(payInWords(data, language)).toBe(words);
  });

  it.each([
    { salary: "£15 per hour", currency: "GBP" },
    { salary: "€40K – €50K", period: "YEAR" },
    { salary: "€45,000 – 52,000" },
    { salary: "competitive", currency: "EUR", period: "YEAR" },
    { min: "50", max: "20", currency: "EUR" },
    { period: "HOUR" },
  ])("%j stays as it is", (data) => {
    expect(payInWords(data, "en")).toBeNull();
  });

  it("leaves a period of two weeks or half a month unsaid, rather than say another", () => {
    expect(payInWords({ salary: "1900", currency: "USD", period: "bi-weekly-salary" }, "en")).toBe("$1,900");
    expect(payInWords({ salary: "1900", currency: "USD", period: "semi-month-salary" }, "en")).toBe("$1,900");
  });

  it("reads back as what the data say, in every language", () => {
    const cents = fc.integer({ min: 300, max: 50_000_000 }).map((amount) => amount / 100);
    const periods = { HOUR: "hour", DAY: "day", MONTH: "month", YEAR: "year" } as const;
    fc.assert(
      fc.property(
        cents,
        cents,
        fc.constantFrom("EUR", "GBP", "USD", "CHF", "CAD", "BRL", "INR", "SEK", "PLN"),
        fc.constantFrom(...(Object.keys(periods) as (keyof typeof periods)[])),
        fc.constantFrom("en", "de", "fr", "es", "pt", "ja", "zh", "fi"),
        (a, b, currency, period, language) => {
          const [min, max] = [Math.min(a, b), Math.max(a, b)];
          const exact = (amount: number): string => (Number.isInteger(amount) ? String(amount) : amount.toFixed(2));
          const words = payInWords({ min: exact(min), max: exact(max), currency, period }, language) ?? "";
          const [money] = moneyIn(verbatim(words, 0, words.length));
          expect(money?.salary).toEqual({ min, max, currency, period: periods[period], text: words });
        },
      ),
      { numRuns: 300, seed: 5 },
    );
  });
});

describe("pay in front matter", () => {
  const body =
    "\n\nWe are looking for a welder in Hull. Apply at https://orr.example/apply.\n\n## Your tasks\n\n- Weld hulls\n- Read drawings\n";
  const posting = (pay: string, separator = "---", company = "company: Orr Steel") =>
    read(`${separator}\n${company}\n${pay}\n${separator}${body}`);

  it("in bare figures is worded, and its evidence is what stands there", () => {
    const { facts, text } = posting("title: Welder\nsalary: 45000-52000 GBP");
    expect(facts.salary?.value).toMatchObject({ min: 45_000, max: 52_000, currency: "GBP", text: "£45,000–52,000" });
    expect(facts.salary?.evidence.map(([start, end]) => text.slice(start, end))).toEqual(["45000-52000 GBP"]);
  });

  it("in parts becomes one value, with all parts in its evidence", () => {
    const { facts, text } = posting("title: Welder\nsalary:\n  currency: EUR\n  min: 16.5\n  max: 18\n  period: hour");
    expect(facts.salary?.value).toMatchObject({ period: "hour", text: "€16.50–18 an hour" });
    const [span] = facts.salary?.evidence ?? [];
    expect(text.slice(...(span ?? [0, 0]))).toBe("EUR\n  min: 16.5\n  max: 18\n  period: hour");
  });

  it("is worded the same in TOML", () => {
    const toml = 'title = "Welder"\nsalary_min = 30000\nsalary_max = 34000\ncurrency = "GBP"\nsalary_period = "year"';
    const { facts } = posting(toml, "+++", 'company = "Orr Steel"');
    expect(facts.salary?.value).toMatchObject({ currency: "GBP", period: "year", text: "£30,000–34,000 a year" });
  });

  it("stays as its author wrote it where that is words", () => {
    expect(posting("title: Welder\npay: £15 per hour").facts.salary?.value.text).toBe("£15 per hour");
  });
});

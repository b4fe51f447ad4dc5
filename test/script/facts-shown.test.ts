import { describe, expect, it } from "vitest";
import { cellOf } from "../../engine/script/cells.ts";
import { shownDeadline } from "../../engine/script/deadline.ts";
import { english } from "../../engine/script/english/tongue.ts";
import { figureIn } from "../../engine/script/hero.ts";
import { shownLink } from "../../engine/script/link.ts";
import { payShown } from "../../engine/script/pay.ts";
import { phrasesOf } from "../../engine/script/phrases/index.ts";
import { shortPlace } from "../../engine/script/place.ts";

const tongue = english(new Set());
const en = phrasesOf("en");

describe("a link", () => {
  it("is shown without scheme, www and closing slash", () => {
    expect(shownLink({ url: "https://www.northwind.example/jobs/17/" })).toEqual({
      kind: "url",
      shown: "northwind.example/jobs/17",
      said: "northwind.example",
      qr: "https://www.northwind.example/jobs/17/",
    });
  });
  it("keeps the whole address for the code when it is too long to read", () => {
    const url = "https://careers.northwind.example/en/openings/senior-software-engineer?source=feed";
    expect(shownLink({ url })).toEqual({
      kind: "url",
      shown: "careers.northwind.example",
      said: "careers.northwind.example",
      qr: url,
    });
  });
  it("sends nobody to the front page of a job board", () => {
    expect(shownLink({ url: "https://jobs.lever.co/northwind/7a38b327-145b-458d-aead-bb2108b56b01" })).toMatchObject({
      shown: "jobs.lever.co/northwind",
      said: null,
    });
  });
  it("lets mail and phone be scanned", () => {
    expect(shownLink({ email: "a@b.example" })?.qr).toBe("mailto:a@b.example");
    expect(shownLink({ phone: "+44 20 7946 0000" })?.qr).toBe("tel:+442079460000");
    expect(shownLink({ instructions: "Ask at the bar" })).toBeNull();
  });
});

describe("a deadline", () => {
  const shown = (text: string, value: string, wording: string) => {
    const at = text.indexOf(wording);
    return shownDeadline({ value, evidence: [[at, at + wording.length]] }, text, en);
  };
  it.each([
    ["by 15 January 2027", "2027-01-15", "15 January 2027", { said: "15 January", day: "15", rest: "January" }],
    ["by March 12, 2027", "2027-03-12", "March 12, 2027", { said: "March 12", day: "12", rest: "March" }],
    ["Closing: 18th Jul 2027", "2027-07-18", "18th Jul 2027", { said: "18th Jul", day: "18", rest: "Jul" }],
    ["by 3 Sept 2027", "2027-09-03", "3 Sept 2027", { said: "3 Sept", day: "3", rest: "Sept" }],
    ["deadline: 2027-03-12", "2027-03-12", "2027-03-12", { said: "12 March", day: "12", rest: "March" }],
    [
      "deadline: 2027-03-12\n…no later than March 12.",
      "2027-03-12",
      "2027-03-12",
      { said: "March 12", day: "12", rest: "March" },
    ],
    ["closes 7/25/2025", "2025-07-25", "7/25/2025", { said: "July 25", day: "25", rest: "July" }],
    ["bis 05.03.2027", "2027-03-05", "05.03.2027", { said: "5 March", day: "5", rest: "March" }],
    ["closes 3/4/2027", "3/4/2027", "3/4/2027", { said: "3/4/2027", day: "3/4/2027", rest: "" }],
    ["until filled", "until filled", "until filled", null],
  ])("%j", (text, value, wording, expected) => {
    expect(shown(text, value, wording)).toEqual(expected);
  });
});

describe("pay", () => {
  it.each([
    ["$70,000.00 - $80,000.00 per year", "year", "$70,000.00–$80,000.00", "a year"],
    ["£14.20 p/h", "hour", "£14.20", "an hour"],
    ["€75,000–95,000 a year", "year", "€75,000–95,000", "a year"],
    ["up to £30,000", "year", "up to £30,000", ""],
  ] as const)("%s", (text, period, shown, unit) => {
    expect(payShown({ text, period, min: 1, max: 2, currency: null }, en)).toMatchObject({ text: shown, unit });
  });
});

describe("a place", () => {
  it.each([
    ["Berlin, Germany", "Berlin"],
    ["Boston, Massachusetts, USA", "Boston, Massachusetts"],
    ["44 N. Main Street, Stockton", "Stockton"],
    ["Remote | Leeds | York", "Leeds or York"],
    ["Remote", null],
    ["Berlin, Amsterdam, Hamburg, Munich, Stuttgart", null],
  ])("%s", (posted, shown) => {
    expect(shortPlace(posted, en)).toBe(shown);
  });
});

describe("a cell", () => {
  it.each([
    ["30 days of holiday", { icon: "tree-palm", figure: "30", label: "days of holiday" }],
    ["up to 30 days of holiday", { icon: "tree-palm", figure: "up to 30", label: "days of holiday" }],
    ["a 20% employee discount on all purchases", { icon: "tag", figure: "20%", label: "employee discount" }],
    ["a €1,500 learning budget every year", { icon: "book-open", figure: "€1,500", label: "learning budget" }],
    [
      "reimbursement of tuition of up to $2,500 per year",
      { icon: "graduation-cap", figure: "up to $2,500", label: "for tuition" },
    ],
    [
      "medical, dental and vision insurance for employees and their families",
      { icon: "heart-pulse", figure: "Insurance", label: "medical, dental, vision" },
    ],
    ["35 days of leave, bank holidays included", { icon: "calendar", figure: "35", label: "days of leave" }],
    ["a box of vegetables every Friday", { icon: "utensils", figure: "Vegetables", label: "every Friday" }],
    ["free car parking", { icon: "car", figure: "Free car", label: "parking" }],
    ["6 months paid parental leave after 12 months of service", null],
  ])("%s", (phrase, cell) => {
    expect(cellOf(phrase, tongue, "en")).toEqual(cell);
  });
});

describe("a figure", () => {
  it.each([
    ["Design the planner that steers 400 robots", "400"],
    ["Work with Python 3 and ISO 27001", null],
    ["Move the archive by 2028", null],
    ["A 4-day week", "4-day"],
    ["401(k) matching", null],
    ["Save €1,500 a year", "€1,500"],
  ])("%s", (text, figure) => {
    const span = figureIn(text);
    expect(span === null ? null : text.slice(...span)).toBe(figure);
  });
});

import { describe, expect, it } from "vitest";
import { titled } from "../../engine/script/english/article.ts";
import { cuts } from "../../engine/script/english/cuts.ts";
import { english } from "../../engine/script/english/tongue.ts";

const tongue = english(new Set(["Leeds", "Python"]));

describe("a duty", () => {
  it.each([
    ["Designing & building data pipelines", "verb", "design and build data pipelines"],
    ["You will lead a team of six", "verb", "lead a team of six"],
    ["Responsible for managing the stock in Leeds", "verb", "manage the stock in Leeds"],
    ["Responsible for the stock", "adjective", "responsible for the stock"],
    ["Planning projects and managing budgets", "verb", "plan projects and manage budgets"],
    ["Managing staff scheduling and training", "verb", "manage staff scheduling and training"],
    ["Develops and maintains our website", "verb", "develop and maintain our website"],
    ["Development of web projects", "verb", "develop web projects"],
    ["Project supervision - front and back end", "noun", "project supervision"],
    ["The successful candidate will run the kitchen", "verb", "run the kitchen"],
    ["In this role, you will answer 40 calls a day (phone, chat)", "verb", "answer 40 calls a day"],
    ["Unpack new titles and keep the shelves in order", "verb", "unpack new titles and keep the shelves in order"],
    ["Process payroll, invoices, etc.", "verb", "process payroll, invoices"],
    ["Team: Coach two juniors every week", "verb", "coach two juniors every week"],
  ])("%s", (posted, kind, text) => {
    expect(tongue.duty(posted)).toEqual({ kind, text });
  });
});

describe("a requirement", () => {
  it.each([
    ["5+ years with TypeScript or Rust", "noun", "5+ years with TypeScript or Rust"],
    ["You have a driving licence", "noun", "a driving licence"],
    ["Able to lift up to 40 pounds", "adjective", "able to lift up to 40 pounds"],
    ["Ability to work at night", "noun", "the ability to work at night"],
    ["Minimum of three (3) years in a kitchen", "noun", "a minimum of three years in a kitchen"],
    ["Strong communicator", "adjective", "a strong communicator"],
    ["Python, SQL. You've perfected them.", "noun", "Python and SQL"],
    ["Bachelor's degree required", "noun", "a Bachelor's degree"],
  ])("%s", (posted, kind, text) => {
    expect(tongue.requirement(posted)).toEqual({ kind, text });
  });
});

describe("an offer", () => {
  it.each([
    ["€1,500 learning budget every year", "noun", "a €1,500 learning budget every year"],
    ["£1,200 a year for courses", "noun", "£1,200 a year for courses"],
    ["We offer free lunch", "noun", "free lunch"],
    ["20% Employee Discount on All Purchases", "noun", "a 20% employee discount on all purchases"],
    ["Choose which days you work", "verb", "choose which days you work"],
    ["Why join us?", null, null],
  ])("%s", (posted, kind, text) => {
    expect(tongue.benefit(posted)).toEqual(kind === null ? null : { kind, text });
  });
});

describe("a cut", () => {
  it("never leaves a phrase hanging", () => {
    const long =
      "work closely with electrical and mechanical engineers to write software specifications for both internal and external customers, including tests";
    for (const cut of cuts(long, false)) expect(cut).not.toMatch(/\b(?:and|with|to|for|both|closely|internal)$/u);
    expect(cuts(long, false).at(-1)).toBe("work closely with electrical and mechanical engineers");
  });

  it("closes a list that it shortens", () => {
    expect(cuts("knowledge of Linux, Git, and writing automated tests", false)).toContain("knowledge of Linux and Git");
  });

  it("keeps conditions of an offer", () => {
    expect(cuts("6 months paid parental leave after 12 months of service", true)).toEqual([
      "6 months paid parental leave after 12 months of service",
    ]);
  });

  it("keeps alternatives of a demand", () => {
    expect(cuts("a degree in computer science, or comparable experience", true)).toEqual([
      "a degree in computer science, or comparable experience",
    ]);
  });

  it("does not stop where a verb still waits", () => {
    expect(cuts("enable everyone to live in the home they want", false)).not.toContain("enable everyone");
    expect(cuts("act on what monitors, ventilators and pumps tell you", false)).toEqual([
      "act on what monitors, ventilators and pumps tell you",
    ]);
  });
});

describe("an article", () => {
  it.each([
    ["Engineer", "an Engineer"],
    ["Nurse", "a Nurse"],
    ["UX Designer", "a UX Designer"],
    ["HR Manager", "an HR Manager"],
    ["MRI Technician", "an MRI Technician"],
    ["European Lawyer", "a European Lawyer"],
    ["IT Project Manager", "an IT Project Manager"],
    ["University Lecturer", "a University Lecturer"],
    ["Baristas", "Baristas"],
    ["Head of Operations", "a Head of Operations"],
    ["Sales Director", "a Sales Director"],
  ])("of %s", (title, said) => {
    expect(titled(title)).toBe(said);
  });
});

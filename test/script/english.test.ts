import { describe, expect, it } from "vitest";
import { titled } from "../../engine/script/english/article.ts";
import { cuts } from "../../engine/script/english/cuts.ts";
import { english } from "../../engine/script/english/tongue.ts";

const tongue = english(new Set(["Leeds", "Python"]));

it("takes where the job is for no duty", () => {
  expect(tongue.duty("Job position located in Leeds, England")).toBeNull();
});

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
    ["Further development of existing platforms", "verb", "further develop existing platforms"],
    ["Collaboration within the IT team", "verb", "collaborate within the IT team"],
    ["Project supervision - front and back end", "noun", "project supervision"],
    ["The successful candidate will run the kitchen", "verb", "run the kitchen"],
    ["In this role, you will answer 40 calls a day (phone, chat)", "verb", "answer 40 calls a day"],
    ["Unpack new titles and keep the shelves in order", "verb", "unpack new titles and keep the shelves in order"],
    ["Process payroll, invoices, etc.", "verb", "process payroll, invoices"],
    ["Team: Coach two juniors every week", "verb", "coach two juniors every week"],
    ["Press and sort butterflies", "verb", "press and sort butterflies"],
    ["Board vessels at anchor", "verb", "board vessels at anchor"],
    ["Board meetings and papers", "noun", "board meetings and papers"],
    ["Duties include the daily watering of 90 trees", "noun", "the daily watering of 90 trees"],
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
    ["At least 1 year of experience in acute care", "noun", "at least 1 year of experience in acute care"],
    [
      "Registration with the Nursing and Midwifery Council",
      "noun",
      "registration with the Nursing and Midwifery Council",
    ],
    ["Equivalency: four years of education, training and experience", null, null],
    ["Strong communicator", "adjective", "a strong communicator"],
    ["Python, SQL. You've perfected them.", "noun", "Python and SQL"],
    ["Bachelor's degree required", "noun", "a Bachelor's degree"],
    ["Go and Rust", "noun", "Go and Rust"],
    ["Go to sea with the crew", "verb", "go to sea with the crew"],
    ["GDC registered", "adjective", "GDC registered"],
    ["FRCS", "adjective", "FRCS"],
    ["You have been at sea for 3 winters", "sentence", "You have been at sea for 3 winters"],
    [
      "You have two winters at sea and been in charge of a watch",
      "sentence",
      "You have two winters at sea and been in charge of a watch",
    ],
    ["You have advanced knowledge of tides", "noun", "advanced knowledge of tides"],
  ])("%s", (posted, kind, text) => {
    expect(tongue.requirement(posted)).toEqual(kind === null ? null : { kind, text });
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

describe("a cut that would change the meaning", () => {
  it.each([
    ["unpack new titles and keep the shelves in order", ["unpack new titles and keep the shelves"]],
    ["turn the data of our robots into maps for the team", ["turn the data of our robots"]],
    ["put the patient at ease before the scan", ["put the patient"]],
    ["provide our guests with advice on tea", ["provide our guests"]],
    ["plan the relocation of the holdings to the Customs House", ["plan the relocation of the holdings"]],
    [
      "prepare the budget of the archives and applications for grants",
      ["prepare the budget of the archives and applications"],
    ],
    ["explain to families what is happening and what comes next", ["explain to families what"]],
  ])("is not made of %j", (phrase, wrong) => {
    for (const cut of wrong) expect(cuts(phrase, false)).not.toContain(cut);
  });

  it.each([
    ["unpack new titles and keep the shelves in order", "unpack new titles"],
    ["prepare the budget of the archives and applications for grants", "prepare the budget of the archives"],
    [
      "establish a program for the digitization of 30,000 photographs and for their publication online",
      "establish a program for the digitization of 30,000 photographs",
    ],
    [
      "explain to families, in plain words, what is happening and what comes next",
      "explain to families, in plain words, what is happening",
    ],
    ["teach students at the bedside once you have settled in", "teach students at the bedside"],
  ])("leaves a clean one of %j", (phrase, clean) => {
    expect(cuts(phrase, false)).toContain(clean);
  });
});

describe("a label", () => {
  it.each([
    ["experience with distributed systems that have to keep running when a part fails", "distributed systems"],
    ["clear written English", "clear written English"],
    ["five years of professional experience in an archive", "five years of professional experience"],
    ["at least 1 year of experience in the critical care of plants", "at least 1 year of experience"],
  ])("of %j is short enough for a list", (text, label) => {
    expect(tongue.labels(text).find((found) => found.length <= 40)).toBe(label);
  });

  it("asks for nothing that something else could stand in for", () => {
    expect(tongue.labels("a degree in systems or computer engineering")).not.toContain("degree in systems");
  });
});

describe("the things of a phrase", () => {
  const seen = (text: string): string[] => tongue.things(text).map(({ span }) => text.slice(...span));
  it("are its nouns, two where they belong together", () => {
    expect(seen("Prepare the annual budget of the archives")).toEqual(["annual budget", "archives"]);
    expect(seen("Keep the shelves in order")).toEqual(["shelves", "in order"]);
    expect(seen("Prepare coffee that adhere to the standards")).not.toContain("adhere");
  });
  it("weigh more the more there is to see", () => {
    const weight = (text: string, word: string): number =>
      tongue.things(text).find(({ span }) => text.slice(...span) === word)?.weight ?? Number.NaN;
    expect(weight("Open the shop on Saturdays", "Saturdays")).toBeGreaterThan(weight("Improve the basis", "basis"));
  });
});

describe("a company", () => {
  it.each([
    ["City of Alderbrook", "The City of Alderbrook invites you.", "the City of Alderbrook"],
    ["City of Alderbrook", "City of Alderbrook is hiring.", "City of Alderbrook"],
    ["Northwind", "Join the Northwind team.", "Northwind"],
  ])("%j in %j is %j", (company, text, said) => {
    expect(tongue.named(company, text)).toBe(said);
  });
});

describe("an article", () => {
  it.each([
    ["Engineer", "an Engineer"],
    ["Nurse", "a Nurse"],
    ["UX Designer", "a UX Designer"],
    ["HR Manager", "an HR Manager"],
    ["MRI Technician", "an MRI Technician"],
    ["Understudy", "an Understudy"],
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

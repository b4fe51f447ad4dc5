import { describe, expect, it } from "vitest";
import { readTextPosting } from "../../engine/posting/read.ts";
import { read, sample } from "./sample.ts";

describe("the sample postings", () => {
  it("gives every fact of the software engineer", () => {
    const { facts, slug, warnings } = read(sample("senior-software-engineer"));
    expect(slug).toBe("senior-software-engineer");
    expect(facts.title?.value).toBe("Senior Software Engineer");
    expect(facts.company?.value).toBe("Northwind Robotics");
    expect(facts.location?.value).toBe("Berlin");
    expect(facts.workplace?.value).toBe("hybrid");
    expect(facts.employmentType?.value).toEqual(["FULL_TIME"]);
    expect(facts.salary?.value).toEqual({
      min: 75_000,
      max: 95_000,
      currency: "EUR",
      period: "year",
      text: "€75,000–95,000 a year",
    });
    expect(facts.apply?.value.url).toBe("https://northwind.example/jobs/17");
    expect(facts.deadline?.value).toBe("2027-01-15");
    expect(facts.startDate?.value).toBe("2027-03-01");
    expect(facts.mission?.value).toBe("We build robots that plant city farms.");
    expect(facts.responsibilities.map((item) => item.text).slice(0, 3)).toEqual([
      "Design the planner that steers 400 robots",
      "Ship to production every day",
      "Mentor two engineers",
    ]);
    expect(facts.requirements.map((item) => item.level)).toEqual(["must", "must", "must", "nice"]);
    expect(facts.benefits.map((item) => item.text)).toContain("30 days of holiday");
    expect(warnings).toEqual([]);
  });

  it("gives the nurse's pay, hours, phone number and day of the first shift", () => {
    const { facts } = read(sample("intensive-care-nurse"));
    expect(facts.title?.value).toBe("Registered Nurse, Intensive Care");
    expect(facts.company?.value).toBe("Harbourside General Hospital");
    expect(facts.location?.value).toBe("Bristol, UK");
    expect(facts.employmentType?.value).toEqual(["FULL_TIME", "PART_TIME"]);
    expect(facts.salary?.value).toMatchObject({ min: 33_400, max: 40_900, currency: "GBP", period: "year" });
    expect(facts.apply?.value).toMatchObject({
      url: "https://harbourside.example/careers/icu-nurse",
      phone: "+44 117 496 0142",
    });
    expect(facts.deadline?.value).toBe("2027-02-28");
    expect(facts.startDate?.value).toBe("2027-05-03");
  });

  it("takes the shop assistant's facts from the front matter", () => {
    const { facts } = read(sample("shop-assistant"));
    expect(facts.title?.value).toBe("Shop Assistant");
    expect(facts.company?.value).toBe("Fern & Fable Books");
    expect(facts.employmentType?.value).toEqual(["PART_TIME"]);
    expect(facts.salary?.value).toEqual({
      min: 12.8,
      max: 12.8,
      currency: "GBP",
      period: "hour",
      text: "£12.80 an hour",
    });
    expect(facts.apply?.value.email).toBe("hello@fernandfable.example");
    expect(facts.benefits.length).toBeGreaterThan(0);
  });

  it("takes no boilerplate of the archivist for a fact", () => {
    const { facts } = read(sample("city-archivist"));
    expect(facts.company?.value).toBe("City of Alderbrook");
    expect(facts.salary?.value).toMatchObject({ min: 68_900, max: 84_300, currency: "USD", period: "year" });
    expect(facts.deadline?.value).toBe("2027-03-12");
    expect(facts.department?.value).toBe("Department of Culture and Public Records");
    expect(facts.responsibilities).toHaveLength(8);
    expect(facts.requirements.filter((item) => item.level === "must")).toHaveLength(5);
    expect(facts.requirements.filter((item) => item.level === "nice")).toHaveLength(3);
    expect(facts.benefits).toHaveLength(5);
    expect(JSON.stringify([facts.responsibilities, facts.requirements, facts.benefits, facts.mission])).not.toMatch(
      /regard to race|equal opportunity/u,
    );
  });
});

describe("what a posting does not say", () => {
  it("is null or an empty list", () => {
    const { facts, warnings } = read(
      "# Gardener\n\nWe are looking for a gardener.\n\n## Your tasks\n\n- Mow lawns\n- Prune roses\n",
    );
    expect(facts.title?.value).toBe("Gardener");
    for (const name of [
      "company",
      "location",
      "workplace",
      "employmentType",
      "salary",
      "apply",
      "deadline",
      "startDate",
      "department",
      "industry",
    ] as const) {
      expect(facts[name], name).toBeNull();
    }
    expect(facts.requirements).toEqual([]);
    expect(facts.benefits).toEqual([]);
    expect(warnings.join(" ")).toMatch(/No employer is named.*No link.*No pay.*No place.*No requirements/u);
  });

  it("is not filled with money that is no pay", () => {
    const { facts } = read(
      "# Data Analyst\n\nWe raised $40 million last year.\n\n## Benefits\n\n- €1,500 learning budget per year\n- A bonus of up to €5,000 per year\n\n## Requirements\n\n- SQL\n- Python\n",
    );
    expect(facts.salary).toBeNull();
  });

  it("is not filled with people the job deals with", () => {
    const { facts } = read(
      "# Head of Support\n\n## Your tasks\n\n- Mentor interns and freelance writers\n- Lead a remote team\n\n## Requirements\n\n- Experience with hybrid cloud\n",
    );
    expect(facts.employmentType).toBeNull();
    expect(facts.workplace).toBeNull();
  });
});

describe("postings told in sentences", () => {
  it("gives duties, requirements and benefits without headings", () => {
    const { facts } = read(
      "Night Baker\n\nBlue Oven is looking for a night baker to join our bakery in Leeds. You will bake 900 loaves every night. You bring two years of experience in a bakery. We offer £15.40 an hour and free bread. Send your CV to jobs@blueoven.example.\n",
      "baker.txt",
    );
    expect(facts.title?.value).toBe("Night Baker");
    expect(facts.company?.value).toBe("Blue Oven");
    expect(facts.salary?.value).toMatchObject({ min: 15.4, currency: "GBP", period: "hour" });
    expect(facts.responsibilities).toEqual([]);
    expect(facts.prose.responsibilities.map((item) => item.text)).toEqual(["You will bake 900 loaves every night."]);
    expect(facts.prose.requirements.map((item) => item.text)).toEqual([
      "You bring two years of experience in a bakery.",
    ]);
    expect(facts.prose.benefits.map((item) => item.text)).toEqual(["We offer £15.40 an hour and free bread."]);
    expect(facts.apply?.value.email).toBe("jobs@blueoven.example");
  });
});

describe("warnings", () => {
  const text =
    "# Clerk\n\nApply by 1 March 2027 at https://clerk.example/jobs/1.\n\n## Requirements\n\n- Care\n- Order\n";
  const warningsOn = (now?: string): readonly string[] =>
    readTextPosting({ name: "clerk.md", bytes: new TextEncoder().encode(text) }, now === undefined ? {} : { now })[0]
      ?.warnings ?? [];

  it("call a deadline past only on a day after it", () => {
    expect(warningsOn("2027-03-02").join(" ")).toContain("deadline has passed");
    expect(warningsOn("2027-03-01").join(" ")).not.toContain("passed");
    expect(warningsOn().join(" ")).not.toContain("passed");
  });
});

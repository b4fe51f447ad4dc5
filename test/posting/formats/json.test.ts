import { describe, expect, it } from "vitest";
import type { Facts } from "../../../engine/posting/index.ts";
import { readTextPosting } from "../../../engine/posting/read.ts";

function jobs(value: unknown): Facts[] {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return readTextPosting({ name: "jobs.json", bytes }).map((posting) => posting.facts);
}

const HTML =
  "<p>Northwind builds robots.</p><h3>Your tasks</h3><ul><li>Weld frames</li><li>Test arms</li></ul><h3>Requirements</h3><ul><li>Five years of welding</li><li>A steady hand</li></ul>";
const ESCAPED = HTML.replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** One welder's job, as each board gives it. */
const BOARDS: Readonly<Record<string, unknown>> = {
  Greenhouse: {
    jobs: [
      {
        id: 1,
        title: "Welder",
        absolute_url: "https://boards.greenhouse.io/northwind/jobs/1",
        company_name: "Northwind",
        location: { name: "Kiel" },
        departments: [{ name: "Assembly" }],
        content: ESCAPED,
        pay_input_ranges: [{ min_cents: 4_000_000, max_cents: 5_000_000, currency_type: "EUR" }],
      },
    ],
  },
  Lever: [
    {
      id: "a",
      text: "Welder",
      hostedUrl: "https://jobs.lever.co/northwind/a",
      applyUrl: "https://jobs.lever.co/northwind/a/apply",
      categories: { location: "Kiel", department: "Assembly", commitment: "Full-time" },
      workplaceType: "onsite",
      description: "<p>Northwind builds robots.</p>",
      lists: [
        { text: "Your tasks", content: "<li>Weld frames</li><li>Test arms</li>" },
        { text: "Requirements", content: "<li>Five years of welding</li><li>A steady hand</li>" },
      ],
      salaryRange: { min: 40_000, max: 50_000, currency: "EUR", interval: "per-year-salary" },
    },
  ],
  Ashby: {
    apiVersion: "1",
    jobs: [
      {
        title: "Welder",
        location: "Kiel",
        department: "Assembly",
        employmentType: "FullTime",
        jobUrl: "https://jobs.ashbyhq.com/northwind/1",
        applyUrl: "https://jobs.ashbyhq.com/northwind/1/application",
        workplaceType: "OnSite",
        descriptionHtml: HTML,
        compensation: { compensationTierSummary: "€40K – €50K" },
      },
    ],
  },
  Workable: {
    jobs: [
      {
        title: "Welder",
        shortcode: "A1",
        department: "Assembly",
        employment_type: "Full-time",
        url: "https://apply.workable.com/northwind/j/A1/",
        application_url: "https://apply.workable.com/northwind/j/A1/apply/",
        location: { city: "Kiel", country: "Germany", telecommuting: false },
        description:
          "<p>Northwind builds robots.</p><h3>Your tasks</h3><ul><li>Weld frames</li><li>Test arms</li></ul>",
        requirements: "<ul><li>Five years of welding</li><li>A steady hand</li></ul>",
        salary: { salary_from: 40_000, salary_to: 50_000, salary_currency: "EUR" },
      },
    ],
  },
  SmartRecruiters: {
    id: "1",
    name: "Welder",
    refNumber: "REF12",
    company: { name: "Northwind" },
    location: { city: "Kiel", country: "de", remote: false },
    department: { label: "Assembly" },
    typeOfEmployment: { label: "Full-time" },
    applyUrl: "https://jobs.smartrecruiters.com/northwind/1",
    jobAd: {
      sections: {
        jobDescription: { title: "Your tasks", text: "<ul><li>Weld frames</li><li>Test arms</li></ul>" },
        qualifications: {
          title: "Qualifications",
          text: "<ul><li>Five years of welding</li><li>A steady hand</li></ul>",
        },
      },
    },
  },
  Recruitee: {
    offers: [
      {
        title: "Welder",
        company_name: "Northwind",
        location: "Kiel, Germany",
        department: "Assembly",
        employment_type_code: "fulltime_permanent",
        careers_url: "https://northwind.recruitee.com/o/welder",
        careers_apply_url: "https://northwind.recruitee.com/o/welder/c/new",
        description: "<h3>Your tasks</h3><ul><li>Weld frames</li><li>Test arms</li></ul>",
        requirements: "<ul><li>Five years of welding</li><li>A steady hand</li></ul>",
        on_site: true,
        salary: { min: 40_000, max: 50_000, currency: "EUR", period: "year" },
      },
    ],
  },
};

describe("the public shapes of job boards", () => {
  it.each(Object.entries(BOARDS))("give %s's welder", (board, value) => {
    const [facts] = jobs(value);
    expect(facts?.title?.value).toBe("Welder");
    expect(facts?.location?.value).toMatch(/^Kiel/u);
    expect(facts?.department?.value).toBe("Assembly");
    expect(facts?.responsibilities.map((item) => item.text)).toEqual(["Weld frames", "Test arms"]);
    expect(facts?.requirements.map((item) => item.text)).toEqual(["Five years of welding", "A steady hand"]);
    expect(facts?.apply?.value.url).toMatch(/^https:\/\/.*(?:northwind)/u);
    // One tells nothing of hours, another nothing of pay.
    expect(facts?.employmentType?.value).toEqual(board === "Greenhouse" ? undefined : ["FULL_TIME"]);
    const pay = facts?.salary?.value;
    const told = pay ? [pay.min, pay.max, pay.currency] : null;
    expect(told).toEqual(board === "SmartRecruiters" ? null : [40_000, 50_000, "EUR"]);
  });
});

describe("other JSON", () => {
  it("is read where its keys are words for a job's facts, in any language", () => {
    const [facts] = jobs({
      vagas: [
        {
          titulo: "Soldador",
          empresa: "Oficina Azul",
          cidade: "Recife",
          salario: "R$ 3.200 por mês",
          descricao: "A Oficina Azul procura um soldador para a equipe da noite em Recife.",
          requisitos: ["Curso de solda", "Dois anos de experiência"],
          beneficios: ["Vale-transporte"],
        },
      ],
    });
    expect(facts?.title?.value).toBe("Soldador");
    expect(facts?.company?.value).toBe("Oficina Azul");
    expect(facts?.location?.value).toBe("Recife");
    expect(facts?.salary?.value).toMatchObject({ min: 3200, currency: "BRL", period: "month" });
    expect(facts?.requirements).toHaveLength(2);
    expect(facts?.benefits).toHaveLength(1);
  });

  it("may hold several jobs", () => {
    const one = (title: string): unknown => ({ title, company: "Northwind", requirements: ["Skill one", "Skill two"] });
    expect(jobs([one("Welder"), one("Painter")]).map((facts) => facts.title?.value)).toEqual(["Welder", "Painter"]);
  });

  it("is refused without a job in it, with the shapes that are known", () => {
    expect(() => jobs({ users: [{ name: "Ann" }] })).toThrow(/JSON without a job.*Greenhouse/u);
  });
});

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

  it("may call the job a role, the employer an employer and the work duties", () => {
    const [facts] = jobs([
      {
        role: "Glazier",
        employer: "Pane & Sons",
        town: "Cork",
        pay: { amount: 18.5, currency: "EUR", per: "hour" },
        apply: "https://pane.example/g",
        duties: ["Cut glass", "Fit windows"],
        "what you bring": ["A steady hand", "A driving licence"],
      },
    ]);
    expect(facts?.title?.value).toBe("Glazier");
    expect(facts?.company?.value).toBe("Pane & Sons");
    expect(facts?.location?.value).toBe("Cork");
    expect(facts?.salary?.value.text).toBe("€18.50 an hour");
    expect(facts?.responsibilities.map((item) => item.text)).toEqual(["Cut glass", "Fit windows"]);
    expect(facts?.requirements.map((item) => item.text)).toEqual(["A steady hand", "A driving licence"]);
  });

  it("is refused without a job in it, with the shapes that are known", () => {
    expect(() => jobs({ users: [{ name: "Ann" }] })).toThrow(/JSON without a job.*Greenhouse/u);
  });
});

const WELDER = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Welder",
  hiringOrganization: { "@type": "Organization", name: "Northwind" },
  jobLocation: { address: { addressLocality: "Kiel" } },
  description: HTML,
};
const paid = (currency: string, value: unknown): unknown => ({ "@type": "MonetaryAmount", currency, value });

describe("a JobPosting", () => {
  it.each([
    [paid("USD", { minValue: 24.5, maxValue: 29, unitText: "HOUR" }), "$24.50–29 an hour", "hour", "USD"],
    [paid("EUR", { value: 480, unitText: "DAY" }), "€480 a day", "day", "EUR"],
    [paid("EUR", { value: "3.200", unitText: "MONTH" }), "€3,200 a month", "month", "EUR"],
    [paid("GBP", { minValue: 30_000, maxValue: 34_000, unitText: "YEAR" }), "£30,000–34,000 a year", "year", "GBP"],
    [paid("USD", { value: 16.826, unitText: "HOUR" }), "$16.83 an hour", "hour", "USD"],
    ["£15 per hour", "£15 per hour", "hour", "GBP"],
  ])("tells pay as a person would: %j", (baseSalary, text, period, currency) => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...WELDER, baseSalary }));
    const [posting] = readTextPosting({ name: "job.json", bytes });
    expect(posting?.facts.salary?.value).toMatchObject({ text, period, currency });
    const [span] = posting?.facts.salary?.evidence ?? [];
    expect(posting?.text.slice(...(span ?? [0, 0]))).toBe(text);
  });

  it("tells it in the language of its description", () => {
    const description =
      "<p>Wir bauen Boote und suchen einen Schweißer für die Werft in Kiel.</p><h3>Deine Aufgaben</h3><ul><li>Rahmen schweißen</li><li>Arme prüfen</li></ul>";
    const [facts] = jobs({ ...WELDER, description, baseSalary: paid("EUR", { minValue: 3200, unitText: "MONTH" }) });
    expect(facts?.salary?.value).toMatchObject({ min: 3200, max: null, period: "month", text: "ab 3.200 € im Monat" });
  });

  it.each([
    ["its own address", { url: "https://northwind.example/w/17" }, "https://northwind.example/w/17"],
    [
      "the address to apply at, before its own",
      { url: "https://northwind.example/w/17", applicationContact: { url: "https://northwind.example/form/17" } },
      "https://northwind.example/form/17",
    ],
    [
      "what the description says, before its own address",
      {
        url: "https://northwind.example/w/17",
        description: `${HTML}<p>Apply at <a href="https://forms.example/apply/17">our form</a>.</p>`,
      },
      "https://forms.example/apply/17",
    ],
    ["no home page", { url: "https://northwind.example/" }, undefined],
    ["no home page of a language", { url: "https://northwind.example/en/" }, undefined],
  ])("is applied for at %s", (_, more, url) => {
    expect(jobs({ ...WELDER, ...more })[0]?.apply?.value.url).toBe(url);
  });

  it("that names a mail address is applied for there", () => {
    const [facts] = jobs({
      ...WELDER,
      url: "https://northwind.example/w/17",
      applicationContact: { email: "jobs@northwind.example" },
    });
    expect(facts?.apply?.value).toEqual({ email: "jobs@northwind.example" });
  });
});

import { describe, expect, it } from "vitest";
import { read } from "../sample.ts";

const page = (body: string, head = ""): string =>
  `<!doctype html><html><head><title>Night Baker – Careers – Blue Oven</title>${head}</head><body>${body}</body></html>`;

const POSTING = `<h1>Night Baker</h1>
<p>Blue Oven bakes bread for <b>forty cafés</b>. The bakery is located in Leeds.</p>
<h2>What you'll do</h2><ul><li>Bake 900 loaves a night</li><li><p>Keep the <a href="https://blueoven.example/starter">starter</a> alive</p></li></ul>
<h2>What you bring</h2><ul><li>Two years in a bakery<ul><li>or a diploma</li></ul></li><li>A driving licence</li></ul>
<h2>How to apply</h2><p>Apply at <a href="/jobs/7/apply">our form</a> by 1 March 2027.</p>`;

describe("pages", () => {
  it("are read by their structure, and their furniture is passed over", () => {
    const posting = read(
      page(
        `<nav><a href="/">Home</a> <a href="/a">Nurse</a> <a href="/b">Cook wanted</a></nav><main>${POSTING}</main>
        <aside><h2>Requirements</h2><ul><li>Accept cookies</li></ul></aside><footer>We are hiring: Cleaner, £9 an hour</footer>
        <script>var pay = "£99 an hour";</script>`,
      ),
      "baker.html",
    );
    const { facts, text } = posting;
    expect(facts.title?.value).toBe("Night Baker");
    expect(facts.company?.value).toBe("Blue Oven");
    expect(facts.location?.value).toBe("Leeds");
    expect(facts.responsibilities.map((item) => item.text)).toEqual([
      "Bake 900 loaves a night",
      "Keep the starter alive",
    ]);
    expect(facts.requirements.map((item) => item.text)).toEqual(["Two years in a bakery", "A driving licence"]);
    expect(facts.salary).toBeNull();
    expect(facts.deadline?.value).toBe("2027-03-01");
    expect(text).not.toMatch(/cookies|£9/u);
    const [start, end] = facts.responsibilities[0]?.evidence[0] ?? [0, 0];
    expect(text.slice(start, end)).toBe("Bake 900 loaves a night");
  });

  it("resolve relative addresses where the page tells its own", () => {
    const canonical = '<link rel="canonical" href="https://blueoven.example/jobs/7">';
    expect(read(page(POSTING, canonical), "x.html").facts.apply?.value.url).toBe(
      "https://blueoven.example/jobs/7/apply",
    );
    expect(read(page(POSTING), "https://other.example/jobs/7").facts.apply?.value.url).toBe(
      "https://other.example/jobs/7/apply",
    );
    expect(read(page(POSTING), "x.html").facts.apply?.value.url).toBeUndefined();
  });

  it("are known by their content, not by their name", () => {
    expect(read(page(POSTING), "posting.md").facts.responsibilities).toHaveLength(2);
    const markdown = '<p align="center"><img src="x.png"></p>\n\n# Night Baker\n\n## Duties\n\n- Bake\n- Clean\n';
    expect(read(markdown, "posting.html").facts.responsibilities.map((item) => item.text)).toEqual(["Bake", "Clean"]);
  });

  it("give a table's rows as labels and values", () => {
    const { facts } = read(
      page(
        "<h1>Nurse</h1><table><tr><th>Location</th><td>York</td></tr><tr><th>Salary</th><td>£31,000 a year</td></tr><tr><th>Your duties</th><td>Care for patients<br>Write the reports<br>Train two juniors</td></tr></table>",
      ),
      "nurse.html",
    );
    expect(facts.location?.value).toBe("York");
    expect(facts.salary?.value).toMatchObject({ min: 31_000, currency: "GBP", period: "year" });
    expect(facts.responsibilities).toHaveLength(3);
  });

  it("may be the source of a template or of JSX, with front matter before it", () => {
    const { facts } = read(
      `---\ntitle: Night Baker\nlocation: Leeds\n---\n<?php include("head.php"); ?>\n<div className="x"><h2>Your tasks</h2><ul><li>Bake{" "}<b>bread</b></li><li>Clean</li></ul>\n{% include footer.html %}</div>`,
      "baker.html",
    );
    expect(facts.title?.value).toBe("Night Baker");
    expect(facts.responsibilities.map((item) => item.text)).toEqual(["Bake bread", "Clean"]);
  });
});

describe("structured data of pages", () => {
  const data = {
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "Organization", name: "Somebody Else" },
      {
        "@type": ["JobPosting"],
        title: "Night Baker (m/w/d)",
        hiringOrganization: { "@type": "Organization", name: "Blue Oven" },
        jobLocation: [{ "@type": "Place", address: { addressLocality: "Leeds", addressCountry: "GB" } }],
        jobLocationType: "TELECOMMUTE",
        employmentType: ["FULL_TIME", "TEMPORARY"],
        baseSalary: { currency: "GBP", value: { minValue: 14, maxValue: "16.50", unitText: "HOUR" } },
        validThrough: "2027-03-01T00:00",
        identifier: { value: "BO-117" },
        description:
          "&lt;p&gt;We bake.&lt;/p&gt;<h3>What you bring</h3><ul><li>Two years in a bakery</li><li>Strong arms</li></ul>",
        jobBenefits: ["Free bread", "Thirty days of holiday"],
      },
    ],
  };
  const withData = page(
    "<p>Hello</p>",
    `<script type="application/ld+json">${JSON.stringify(data)}</script><script type="application/ld+json">{broken</script>`,
  );

  it("come before what the page shows", () => {
    const { facts } = read(withData, "baker.html");
    expect(facts.title?.value).toBe("Night Baker");
    expect(facts.company?.value).toBe("Blue Oven");
    expect(facts.location?.value).toBe("Leeds, GB");
    expect(facts.workplace?.value).toBe("remote");
    expect(facts.employmentType?.value).toEqual(["FULL_TIME", "TEMPORARY"]);
    expect(facts.salary?.value).toMatchObject({ min: 14, max: 16.5, currency: "GBP", period: "hour" });
    expect(facts.deadline?.value).toBe("2027-03-01");
    expect(facts.reference?.value).toBe("BO-117");
    expect(facts.requirements).toHaveLength(2);
    expect(facts.benefits.map((item) => item.text)).toEqual(["Free bread", "Thirty days of holiday"]);
  });

  it("may be microdata", () => {
    const { facts } = read(
      page(
        '<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Night Baker</h1><div itemprop="hiringOrganization" itemscope><span itemprop="name">Blue Oven</span></div><meta itemprop="validThrough" content="2027-03-01"><div itemprop="baseSalary" itemscope><meta itemprop="currency" content="GBP"><div itemprop="value" itemscope><meta itemprop="value" content="14.5"><meta itemprop="unitText" content="HOUR"></div></div><div itemprop="jobLocation" itemscope><div itemprop="address" itemscope><span itemprop="addressLocality">Leeds</span></div></div><div itemprop="description"><h2>Duties</h2><ul><li>Bake</li><li>Clean</li></ul></div></div>',
      ),
      "baker.html",
    );
    expect(facts.title?.value).toBe("Night Baker");
    expect(facts.company?.value).toBe("Blue Oven");
    expect(facts.location?.value).toBe("Leeds");
    expect(facts.deadline?.value).toBe("2027-03-01");
    expect(facts.salary?.value).toMatchObject({ currency: "GBP", period: "hour", text: "£14.50 an hour" });
    expect(facts.responsibilities).toHaveLength(2);
  });
});

describe("hostile pages", () => {
  it.each([
    ["deeply nested", `<html>${"<div>".repeat(50_000)}We hire a nurse`],
    ["full of open tags", `<html>${'<b id="x">'.repeat(50_000)}We hire a nurse`],
    ["full of tags", `<html>${"<p>a</p>".repeat(150_000)}`],
  ])("are refused when %s", (_, html) => {
    expect(() => read(html, "x.html")).toThrow(/expected the page of one posting/u);
  });

  it("are refused when their text is longer than a posting", () => {
    const paragraph = `<p>${"We are hiring a nurse. ".repeat(100)}</p>`;
    expect(() => read(`<html><h1>Nurse</h1>${paragraph.repeat(120)}`, "x.html")).toThrow(/longer than 200 KB/u);
  });
});

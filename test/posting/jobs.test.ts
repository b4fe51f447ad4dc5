import { describe, expect, it } from "vitest";
import { readTextPosting } from "../../engine/posting/read.ts";
import { read } from "./sample.ts";

const all = (text: string, name = "jobs.md") => readTextPosting({ name, bytes: new TextEncoder().encode(text) });

describe("several jobs in one file", () => {
  const PAGE = `# Jobs at Blue Oven

We bake in Leeds.

## Night Baker (m/f/d)

### Duties

- Bake 900 loaves
- Feed the starter

### Requirements

- Two years in a bakery
- Strong arms

## Delivery Driver (m/f/d)

### Duties

- Drive the van
- Count the crates

### Requirements

- A driving licence
- A good memory

## How to apply

Write to jobs@blueoven.example.
`;

  it("are told apart by headings, and share what stands before and after them", () => {
    const [baker, driver, ...rest] = all(PAGE);
    expect(rest).toEqual([]);
    expect(baker?.facts.title?.value).toBe("Night Baker");
    expect(driver?.facts.title?.value).toBe("Delivery Driver");
    expect(driver?.facts.genders?.value).toBe("(m/f/d)");
    expect(baker?.facts.responsibilities.map((item) => item.text)).toEqual(["Bake 900 loaves", "Feed the starter"]);
    expect(driver?.facts.requirements.map((item) => item.text)).toEqual(["A driving licence", "A good memory"]);
    for (const posting of [baker, driver]) expect(posting?.facts.apply?.value.email).toBe("jobs@blueoven.example");
    expect(baker?.text).not.toMatch(/Driver|van|memory/u);
    expect(driver?.text).toMatch(/We bake in Leeds[\s\S]*Drive the van[\s\S]*jobs@blueoven/u);
  });

  it("have evidence in their own text", () => {
    for (const { text, facts } of all(PAGE)) {
      for (const item of [...facts.responsibilities, ...facts.requirements]) {
        const [start, end] = item.evidence[0] ?? [0, 0];
        expect(text.slice(start, end)).toBe(item.text);
      }
      const [start, end] = facts.title?.evidence[0] ?? [0, 0];
      expect(text.slice(start, end)).toBe(facts.title?.value);
    }
  });

  it("are a list of titles that share one text", () => {
    const titles = all(
      "# Wir suchen ab sofort:\n\n- Köche (m/w/d)\n- Kellner (m/w/d)\n\n## Ihr Profil\n\n- Freude an der Arbeit\n- Deutschkenntnisse\n",
    );
    expect(titles.map(({ facts }) => facts.title?.value)).toEqual(["Köche", "Kellner"]);
    for (const { facts } of titles) expect(facts.requirements).toHaveLength(2);
  });

  it("may be interleaved: what stands under another one's name is left out", () => {
    const [cleaner, guard] = all(
      "<h3>職　種</h3><p>●清掃スタッフ<br>●警備スタッフ</p><h3>業務内容</h3><p>【清掃スタッフ】<br>店内の床とトイレを清掃します。</p><p>【警備スタッフ】<br>夜間の駐車場を見回ります。</p><table><tr><th>清掃スタッフ</th><td>時給1,050円</td></tr><tr><th>警備スタッフ</th><td>時給1,300円</td></tr></table><p>ご応募はお電話でお願いします。</p>",
      "jobs.html",
    );
    expect(cleaner?.facts.title?.value).toBe("清掃スタッフ");
    expect(cleaner?.facts.salary?.value.min).toBe(1050);
    expect(cleaner?.text).not.toContain("駐車場");
    expect(guard?.facts.salary?.value.min).toBe(1300);
    expect(guard?.text).not.toContain("トイレ");
  });

  it("are paragraphs that each begin with a link to a posting", () => {
    const story = (words: string): string => words.repeat(8);
    const [clerk, manager] = all(
      `<p><a href="https://jobs.example/jobs/1">Elections Clerk</a>, Boston–${story("The clerk counts the ballots of the city. ")}<b>Salary:</b> $61,000.</p><p><a href="https://jobs.example/jobs/2">Warehouse Manager</a>, Denver: ${story("The manager runs the warehouse by day. ")}</p><br><br>`,
      "roundup.html",
    );
    expect(clerk?.facts.title?.value).toBe("Elections Clerk");
    expect(clerk?.facts.location?.value).toBe("Boston");
    expect(clerk?.facts.salary?.value.min).toBe(61_000);
    expect(manager?.facts.title?.value).toBe("Warehouse Manager");
    expect(manager?.facts.salary).toBeNull();
    expect(manager?.facts.apply?.value.url).toBe("https://jobs.example/jobs/2");
  });

  it("are told apart by the facts under each name, and none lends another its own", () => {
    const [nurse, desk, vet] = all(
      "# Open roles at Alder Veterinary Group\n\n# Veterinary Nurse\n\nLocation: Exeter\nSalary: £26,000 a year\n\n- Assist in surgery\n- Run clinics\n\n# Receptionist\n\nLocation: Taunton\nSalary: £12.60 an hour\nPart-time\n\n- Greet clients\n- Answer the phones\n\n# Night Vet\n\nLocation: Bath. Salary: £62,000 a year. Apply: vets@alder.example\n\n- Lead the night team\n",
    );
    const told = [nurse, desk, vet].map((posting) => [
      posting?.facts.title?.value,
      posting?.facts.location?.value,
      posting?.facts.salary?.value.min,
      posting?.facts.employmentType?.value ?? null,
      posting?.facts.company?.value,
    ]);
    expect(told).toEqual([
      ["Veterinary Nurse", "Exeter", 26_000, null, "Alder Veterinary Group"],
      ["Receptionist", "Taunton", 12.6, ["PART_TIME"], "Alder Veterinary Group"],
      ["Night Vet", "Bath", 62_000, null, "Alder Veterinary Group"],
    ]);
    expect(vet?.facts.apply?.value.email).toBe("vets@alder.example");
  });

  it("are numbered lines in plain text", () => {
    const jobs = all(
      "JOB 1: TEA BUYER\nLocation: Leeds\nDuties:\n- Travel to Assam twice a year\n- Taste 40 teas\n\nJOB 2: DRIVER\nLocation: York\nDuties:\n- Drive the van\n- Keep it clean\n",
      "jobs.txt",
    );
    expect(jobs.map(({ facts }) => [facts.title?.value, facts.location?.value, facts.responsibilities.length])).toEqual(
      [
        ["TEA BUYER", "Leeds", 2],
        ["DRIVER", "York", 2],
      ],
    );
  });

  it.each(["Similar jobs", "You may also like", "Weitere Stellenangebote", "Offres similaires", "相似职位"])(
    "are no part of a page that lists others under %j",
    (heading) => {
      const { facts, text } = read(
        `# Data Analyst\n\n## Duties\n\n- Build dashboards\n- Clean the data\n\n## Benefits\n\n- A pension\n- A gym\n\n## ${heading}\n\n- Refuse Driver £31,000\n- Planner £40,000\n`,
      );
      expect(facts.benefits.map((item) => item.text)).toEqual(["A pension", "A gym"]);
      expect(facts.salary).toBeNull();
      expect(text).not.toContain("Refuse");
    },
  );

  it("are one where headings only seem to name jobs", () => {
    const text =
      "# Head Chef\n\n## Duties\n\n- Lead the kitchen\n- Plan the menu\n\n## Your manager\n\nYou report to Ann.\n\n## Your team: cooks and waiters\n\nThey are kind.\n\n## Requirements\n\n- Ten years as a cook\n- Patience\n";
    expect(all(text)).toHaveLength(1);
    expect(read(text).facts.title?.value).toBe("Head Chef");
  });
});

describe("lists without a heading", () => {
  it("are known by what their entries say", () => {
    const { facts } = read(
      "# Dental Nurse\n\nSmile Street, York\n\n- Two years of experience in a practice\n- A GDC certificate\n- Good knowledge of X-rays\n",
    );
    expect(facts.requirements).toHaveLength(3);
    expect(facts.benefits).toEqual([]);
  });

  it("may hold but two entries", () => {
    const { facts } = read("# Lifeguard\n\nSalary: £12.21 an hour\n\n- Watch the pool\n- Teach two classes a week\n");
    expect(facts.responsibilities).toHaveLength(2);
  });

  it("are left alone where a heading already tells of the same", () => {
    const { facts } = read(
      "# Dental Nurse\n\n- Five years of experience in the house\n- Ten years of knowledge\n- A certificate of quality\n\n## Requirements\n\n- A diploma\n- A licence\n",
    );
    expect(facts.requirements.map((item) => item.text)).toEqual(["A diploma", "A licence"]);
  });
});

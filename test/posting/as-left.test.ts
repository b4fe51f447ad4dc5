import { describe, expect, it } from "vitest";
import { read } from "./sample.ts";

const BODY = "\n## Your tasks\n\n- Bake bread\n- Open the shop\n\n## What you bring\n\n- A driving licence\n";

/** A posting in Markdown with this front matter. */
const withFront = (front: string): string => `---\n${front}\n---\n${BODY}`;

describe("postings as people leave them", () => {
  it.each([
    [
      "a quotation mark that is never closed in an excerpt",
      'title: Baker\nexcerpt: "We bake\nand sell bread\n"\nlayout: job',
    ],
    ["a bracket before a title", "layout: page\ntitle: [Leeds] Baker"],
    ["a list that ends nowhere among the tags", "title: Baker\ntags: [bread, night"],
  ])("reads front matter in spite of %s", (_, front) => {
    const { facts, text } = read(withFront(front));
    expect(facts.title?.value).toBe("Baker");
    const [from, to] = facts.title?.evidence[0] ?? [0, 0];
    expect(text.slice(from, to)).toBe("Baker");
    expect(facts.responsibilities).toHaveLength(2);
  });

  it("knows what a site's files are called from what the job is called", () => {
    const { facts } = read(withFront("name: job-single-3\ntitle: Night Porter\nbusiness_name: Harbour Rooms"));
    expect(facts.title?.value).toBe("Night Porter");
    expect(facts.company?.value).toBe("Harbour Rooms");
  });

  it.each([
    ["Reference Librarian - Alder Vale Public Library", "Reference Librarian", "Alder Vale Public Library"],
    ["[Recife] Estágio em Marketing na Maré Alta - Vaga de Emprego", "Estágio em Marketing na Maré Alta", "Maré Alta"],
  ])("parts the employer from the job in %s", (title, job, employer) => {
    const { facts } = read(withFront(`title: ${JSON.stringify(title)}`));
    expect(job).toContain(facts.title?.value);
    expect(facts.company?.value).toBe(employer);
  });

  it.each([
    ["$31.00/hr - $34.00/hr", "$31.00/hr - $34.00/hr", 31, 34],
    ["from $55 - $125 / hr", "$55 - $125 / hr", 55, 125],
  ])("reads pay as in %s", (posted, text, min, max) => {
    const { facts } = read(`# Baker\n\nPay: ${posted}\n${BODY}`);
    expect(facts.salary?.value).toMatchObject({ text, min, max, period: "hour" });
  });

  it.each([
    ["Pay: GS-14 - $87,263 to $113,444", "$87,263 to $113,444"],
    ["Begins at $52,500 and grows with you.", "$52,500"],
    ["Du erhältst ein Taschengeld von 400,-€ pro Monat!", "400,-€ pro Monat"],
  ])("reads pay in %s", (line, text) => {
    const { facts } = read(`# Baker\n\n${line}\n${BODY}`);
    expect(facts.salary?.value.text).toBe(text);
  });

  it.each([
    ["Educadora (f, m, d, tiempo completo, 39 horas)", "Educadora"],
    ["Recrutement d‘un-e chargé-e de projets", "chargé-e de projets"],
    ["Oportunidade de UX Designer", "UX Designer"],
  ])("leaves what is no part of a title out of %s", (title, job) => {
    expect(read(withFront(`title: ${JSON.stringify(title)}`)).facts.title?.value).toBe(job);
  });

  it("reads a file that is named a page and begins with its text", () => {
    const page =
      "We are a bakery.<br/>\n<strong>Baker</strong><br/><br/>\n<h2>Your tasks</h2><ul><li>Bake bread</li><li>Open the shop</li></ul>\n<p>Apply to jobs@bakery.exampleOur shop is open.</p>";
    const { facts, text } = read(`${page}\n@include("home.footer")\n<p>Come and see us.</p>`, "baker.html");
    expect(text).toContain("We are a bakery.");
    expect(text).not.toContain("@include");
    expect(facts.responsibilities).toHaveLength(2);
    expect(facts.apply?.value.email).toBe("jobs@bakery.example");
  });

  it("takes no country that people come from for a place of work", () => {
    const { facts } = read(`# Educadora\n\nSomos padres y educadores nativos de Alemania, España y Perú.\n${BODY}`);
    expect(facts.location).toBeNull();
  });

  it("takes 15-25K·17薪 for pay wherever it stands", () => {
    const { facts } = read(
      "# 前端开发工程师\n\n## 岗位职责\n\n- 开发页面\n- 写测试\n\n## 薪酬与福利\n\n五险一金\n15-25K·17薪\n",
    );
    expect(facts.salary?.value.text).toBe("15-25K·17薪");
  });

  it("reads the signs of a line one by one", () => {
    const { facts } = read(`# Meister (m/w/d)\n\n📍 Bernau, Landkreis Barnim 🕐 Full-time 💼 permanent\n${BODY}`);
    expect(facts.location?.value).toBe("Bernau, Landkreis Barnim");
    expect(facts.employmentType?.value).toEqual(["FULL_TIME"]);
  });

  it("knows whose name stands under another key", () => {
    const { facts } = read(
      withFront(
        "position: Night Porter\nidentifier:\n  name: Harbour Rooms\nhiringOrganization:\n  name: Harbour Rooms",
      ),
    );
    expect(facts.title?.value).toBe("Night Porter");
    expect(facts.company?.value).toBe("Harbour Rooms");
  });

  it("takes a line in bold below a heading for what the heading asks", () => {
    const { facts } = read(
      `# Cocinero\n\n## 📍 Ubicación:\n**Presencial – Barrio Alto, Valdemora**\n\n## Requisitos\n\n- Título\n- Ganas\n`,
    );
    expect(facts.location?.value).toBe("Barrio Alto, Valdemora");
  });

  it("reads the town below the street", () => {
    const { facts } = read(
      `# Näher (m/w/d)\n\n## Ihre Aufgaben\n\n- Nähen\n- Packen\n\n## Arbeitsort\n\nAm Wehr 4\n\n23758 Altenfurt\n`,
    );
    expect(facts.location?.value).toBe("Am Wehr 4, 23758 Altenfurt");
  });

  it("takes lines of prose that end in semicolons for no program", () => {
    const { facts } = read(
      "# Professor de Ciências\n\nBuscamos pessoas que gostem de ensinar e de aprender;\nBuscamos pessoas que saibam ouvir os outros;\nTer disponibilidade para trabalhar em Recife durante a semana;\nEstar matriculado na universidade com formação prevista em 2027;\n",
    );
    expect(facts.title?.value).toBe("Professor de Ciências");
  });

  it("takes what programs are told for no job", () => {
    const manifest = JSON.stringify({ name: "baker", description: "Bakes.", type: "module", scripts: { test: "x" } });
    expect(() => read(manifest, "package.json")).toThrow("JSON without a job");
  });

  it("reads data that was written by hand, without a page around them", () => {
    const { facts } = read(`<script type="application/ld+json">
{
  "@context": "https://schema.org/",
  "@type": "JobPosting",
  "title": "Dental Nurse",
  "description": "<p>You assist.</p><ul><li>Prepare the room</li><li>Hand the tools</li></ul>
<p>Come and see us.</p>",
  "hiringOrganization": { "@type": "Organization", "name": "Birch Dental", },
  "jobLocation": { "@type": "Place", "address": { "@type": "PostalAddress", "addressLocality": "Hull", } },
}
</script>`);
    expect(facts).toMatchObject({
      title: { value: "Dental Nurse" },
      company: { value: "Birch Dental" },
      location: { value: "Hull" },
    });
  });

  it("reads a page that stands in a code fence", () => {
    const { facts } = read(
      '```html\n<!DOCTYPE html>\n<html lang="en"><head><title>Jobs</title></head><body><h1>Night Porter</h1><h2>Your tasks</h2><ul><li>Keep the door</li><li>Carry bags</li></ul><p>Apply: jobs@harbour.example</p></body></html>\n```\n',
    );
    expect(facts.title?.value).toBe("Night Porter");
    expect(facts.apply?.value.email).toBe("jobs@harbour.example");
  });

  it("does not take a team, or one entry that gives the pay, for what they are not", () => {
    const { facts } = read(
      "# Analyst\n\nThe Strategy and Operations Team is looking for an analyst.\n\n## Your tasks\n\n- Read figures\n- Write reports\n\n## Benefits\n\n- TBD\n",
    );
    expect(facts.company).toBeNull();
    expect(facts.benefits).toEqual([]);
  });

  it.each([
    ["The Alder lab is looking to hire a technician.", "Alder lab"],
    ["Hello guys,\nWritewell is looking for an intern who writes.", "Writewell"],
  ])("knows who hires in %s", (sentence, employer) => {
    const { facts } = read(`${sentence}\n${BODY}`);
    expect(facts.company?.value).toBe(employer);
  });
});

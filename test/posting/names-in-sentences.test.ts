import { describe, expect, it } from "vitest";
import { read } from "./sample.ts";

const REST =
  "\n\n## Requirements\n\n- Two years of experience\n- A driving licence\n\n## Benefits\n\n- 28 days of holiday\n";

describe("names that stand in sentences alone", () => {
  it.each([
    ["the only town named", "# Baker\n\nWe bake through the night at our mill in Garching.", "location", "Garching"],
    ["a town with its state", "# Baker\n\nCrumb Lane mills flour in Elmfork, Texas.", "location", "Elmfork, Texas"],
    ["who hires", "# Baker\n\nQuillby seeks a full-time baker who knows rye.", "company", "Quillby"],
    [
      "a city that offers a job",
      "# City Clerk\n\nThe City of Elmfork is small. Who works for the City of Elmfork stays.",
      "company",
      "City of Elmfork",
    ],
    [
      "the place below a board's kind of contract",
      "QUILLBY\nBoulanger (H/F)\n\nCDI\nSaint-Aubin\nSalaire : 2000 €\n\n## Profil recherché\n\n- Expérience",
      "location",
      "Saint-Aubin",
    ],
    [
      "who stands over a title for all genders",
      "QUILLBY\nBoulanger (H/F)\n\nCDI\nSaint-Aubin\n\n## Profil recherché\n\n- Expérience",
      "company",
      "QUILLBY",
    ],
    [
      "who employs, whose name begins with a figure",
      "# Baker\n\n7Ovens is a mill and bakery. Write to jobs@7ovens.example.",
      "company",
      "7Ovens",
    ],
    [
      "who employs, with a name written small",
      "# Baker\n\nquillby is a bakery that never sleeps. At quillby, we like rye.",
      "company",
      "quillby",
    ],
    ["whom one is asked to join", "# Baker\n\nCome join us at Quillby as we mill and bake.", "company", "Quillby"],
    [
      "who takes people on, behind what goes before",
      "# Baker\n\nEach winter, the University of Elmfork employs six bakers.",
      "company",
      "University of Elmfork",
    ],
    [
      "a heading that YAML takes for a comment",
      "---\n# Vaga: Padeiro — Quillby\n---\n\nEmpresa: Quillby\n",
      "title",
      "Padeiro",
    ],
    ["no praise of hours before the job", "Quillby is hiring both full-time and part-time bakers.", "title", "bakers"],
    [
      "the job of a title that says who seeks",
      "---\ntitle: quillby42 recrute un⋅e boulanger⋅e\n---\n\nÉcrivez à jobs@quillby42.example.",
      "company",
      "quillby42",
    ],
    [
      "what a generic worker does",
      "# Mitarbeiter (m/w/d) Backstube\n\nWir suchen dich.",
      "title",
      "Mitarbeiter Backstube",
    ],
  ] as const)("reads %s", (_, text, fact, value) => {
    expect(read(`${text}${REST}`).facts[fact]?.value).toBe(value);
  });

  it("takes no town of several, nor one that a customer has", () => {
    expect(read(`# Baker\n\nWe deliver in Garching and in Freising.${REST}`).facts.location).toBeNull();
    expect(read(`# Baker\n\nOur customers in Garching like rye.${REST}`).facts.location).toBeNull();
  });

  it("takes an interview on site for no way of working, nor one that may be had later", () => {
    const spanish = read(
      `# Panadero\n\nAprobar una entrevista presencial con Quillby.\n\n## Requisitos\n\n- Experiencia`,
    );
    expect(spanish.facts.workplace).toBeNull();
    const french = read(`# Boulanger\n\nPas de full remote.\n\n## Profil\n\n- Temps partiel négociable\n- Expérience`);
    expect(french.facts.workplace).toBeNull();
    expect(french.facts.employmentType).toBeNull();
  });

  it("knows by its seat who seeks, in German", () => {
    const text =
      "# Bäcker\n\nQuillby mit Sitz in Kiel ist eine Mühle.\n\n## Aufgaben\n\n- Du backst Brot mit uns\n- Du pflegst die Öfen\n\n## Profil\n\n- Du hast eine Ausbildung und Freude an der Arbeit";
    expect(read(text).facts.company?.value).toBe("Quillby");
  });

  it("takes a product for no employer", () => {
    expect(read(`# Baker\n\nOvenly is the tool that our bakers plan with.${REST}`).facts.company).toBeNull();
  });

  it("adds the hours that the text names to a kind of contract that says nothing of them", () => {
    const { employmentType } = read(
      `---\ntitle: Baker\ncontract: temporary\n---\n\nThis is a part-time position.${REST}`,
    ).facts;
    expect([...(employmentType?.value ?? [])].sort()).toEqual(["PART_TIME", "TEMPORARY"]);
  });
});

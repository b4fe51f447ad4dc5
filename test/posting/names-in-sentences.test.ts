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
  ] as const)("reads %s", (_, text, fact, value) => {
    expect(read(`${text}${REST}`).facts[fact]?.value).toBe(value);
  });

  it("takes no town of several, nor one that a customer has", () => {
    expect(read(`# Baker\n\nWe deliver in Garching and in Freising.${REST}`).facts.location).toBeNull();
    expect(read(`# Baker\n\nOur customers in Garching like rye.${REST}`).facts.location).toBeNull();
  });

  it("adds the hours that the text names to a kind of contract that says nothing of them", () => {
    const { employmentType } = read(
      `---\ntitle: Baker\ncontract: temporary\n---\n\nThis is a part-time position.${REST}`,
    ).facts;
    expect([...(employmentType?.value ?? [])].sort()).toEqual(["PART_TIME", "TEMPORARY"]);
  });
});

import { describe, expect, it } from "vitest";
import { draftStoryboard } from "../../engine/writing.ts";
import { untraced } from "../../engine/script/index.ts";
import { read } from "../posting/sample.ts";
import { BAKERS } from "../support/bakers.ts";

const PLACES: Readonly<Record<string, string>> = {
  en: "Leeds",
  de: "Leipzig",
  fr: "Lyon",
  es: "Sevilla",
  pt: "Recife",
  zh: "杭州",
  ja: "福岡市",
};
const ITALIAN = `# Panettiere notturno

Forno Azzurro cerca un panettiere per il turno di notte a Bologna.

## Cosa farai

- Cuocere novecento pagnotte ogni notte
- Curare il lievito madre

## Cosa chiediamo

- Due anni di esperienza in panificio
- Patente B

## Cosa offriamo

- 1.900 € al mese
- Pane gratis

Scrivi a lavoro@fornoazzurro.example entro il 15 marzo 2031.
`;

describe.each(Object.entries(BAKERS))("the night baker in %s", (language, text) => {
  const posting = read(text);
  const { facts } = posting;

  it("is read whole", () => {
    expect(facts.language).toBe(language);
    expect(facts.location?.value).toBe(PLACES[language]);
    expect(facts.employmentType?.value).toEqual(["FULL_TIME"]);
    expect(facts.salary?.value.min).toBeGreaterThan(2000);
    expect([facts.responsibilities.length, facts.requirements.length, facts.benefits.length]).toEqual([3, 2, 2]);
    expect(facts.deadline?.value).toBe("2031-03-15");
    expect(facts.apply?.value.url ?? facts.apply?.value.email).toMatch(/\.example/u);
    expect(facts.notices.length).toBeGreaterThan(0);
  });

  it.each([15, 30, 60] as const)(
    "makes a story of %d s that rests on the posting, without its legal notice",
    async (lengthS) => {
      const { storyboard } = await draftStoryboard(posting, lengthS);
      expect(storyboard.language).toBe(language);
      expect(storyboard.scenes.length).toBeGreaterThanOrEqual(3);
      expect(untraced(storyboard, posting)).toEqual([]);
      const told = storyboard.scenes.flatMap(({ copy, narration }) => [...copy, narration]).join(" ");
      for (const notice of facts.notices) expect(told).not.toContain(notice.text.slice(0, 20));
    },
  );
});

describe("a language without a table", () => {
  const posting = read(ITALIAN);

  it("gives title and sections by their order", () => {
    const { facts } = posting;
    expect(facts.language).toBe("it");
    expect(facts.title?.value).toBe("Panettiere notturno");
    expect(facts.responsibilities[0]?.text).toBe("Cuocere novecento pagnotte ogni notte");
    expect(facts.requirements.map((item) => item.text)).toEqual(["Due anni di esperienza in panificio", "Patente B"]);
    expect(facts.benefits).toHaveLength(2);
    expect(facts.apply?.value.email).toBe("lavoro@fornoazzurro.example");
  });

  it("makes a story in its own words alone", async () => {
    const { storyboard } = await draftStoryboard(posting, 30);
    expect(storyboard.scenes.length).toBeGreaterThanOrEqual(4);
    expect(untraced(storyboard, posting)).toEqual([]);
  });
});

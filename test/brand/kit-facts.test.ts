import { describe, expect, it } from "vitest";
import { withKit } from "../../engine/brand/kit-facts.ts";
import { readPosting } from "../../engine/posting/index.ts";
import type { Posting } from "../../engine/posting/posting.ts";
import { draftStoryboard } from "../../engine/writing.ts";
import { untraced } from "../../engine/script/trace.ts";
import { POSTING } from "../cli/jobreel.ts";

const KIT = { source: "brand.yaml", name: "Copper Spoon", url: "https://copperspoon.example/work" };

async function posting(text: string): Promise<Posting> {
  return (await readPosting({ name: "cook.md", bytes: Buffer.from(text) }))[0]!;
}

const WITHOUT_COMPANY = POSTING.replace("**Copper Spoon** · ", "");
const WITHOUT_LINK = POSTING.replace(/ at https:\S+/u, "");

describe("what a posting does not say and its kit does is filled in, with the kit as evidence", () => {
  it("the company", async () => {
    const bare = await posting(WITHOUT_COMPANY.replace(/ at https:\S+/u, ""));
    expect(bare.facts.company).toBeNull();
    const { posting: told, notes } = withKit(bare, KIT);
    expect(told.facts.company?.value).toBe("Copper Spoon");
    const [start, end] = told.facts.company!.evidence[0]!;
    expect(told.text.slice(start, end)).toBe("brand.yaml: name: Copper Spoon");
    expect(told.text.startsWith(bare.text)).toBe(true);
    expect(told.warnings.join()).not.toContain("No employer");
    expect(notes).toContain("The posting names no employer: the film names Copper Spoon, as brand.yaml does.");
    const { storyboard } = await draftStoryboard(told, 15);
    expect(storyboard.scenes[0]?.content).toMatchObject({ company: "Copper Spoon" });
    expect(untraced(storyboard, told)).toEqual([]);
  });

  it("where to apply", async () => {
    const bare = await posting(WITHOUT_LINK);
    const { posting: told, notes } = withKit(bare, KIT);
    expect(told.facts.apply?.value.url).toBe(KIT.url);
    expect(told.warnings.join()).not.toContain("to apply with");
    expect(notes).toEqual([`The posting does not say where to apply: the film names ${KIT.url}, as brand.yaml does.`]);
    const { storyboard, warnings } = await draftStoryboard(told, 30);
    expect(storyboard.scenes.at(-1)?.content).toMatchObject({ qr: KIT.url, link: "copperspoon.example/work" });
    expect(warnings.join()).not.toContain("does not say how to apply");
  });
});

describe("what a posting says stays", () => {
  it("its link, its mail address and its company", async () => {
    const whole = await posting(POSTING);
    expect(withKit(whole, KIT)).toEqual({ posting: whole, notes: [] });
    const mail = await posting(POSTING.replace(/at https:\S+/u, "to jobs@copperspoon.example"));
    expect(mail.facts.apply?.value.email).toBe("jobs@copperspoon.example");
    expect(withKit(mail, KIT)).toEqual({ posting: mail, notes: [] });
  });

  it.each([
    ["Copper Spoon", false],
    ["Copper Spoon GmbH", false],
    ["COPPER & SPOON", false],
    ["Copper Spoon Kitchens Ltd", false],
    ["Cópper Spoon", false],
    ["Golden Fork", true],
    ["Copper Spoonful", true],
  ])("and a kit of %s is noted as another: %s", async (name, another) => {
    const whole = await posting(POSTING);
    const { posting: told, notes } = withKit(whole, { ...KIT, name });
    expect(told.facts.company?.value).toBe("Copper Spoon");
    expect(notes).toEqual(
      another
        ? [`The posting names the employer "Copper Spoon" and brand.yaml "${name}": the film names "Copper Spoon".`]
        : [],
    );
  });

  it("and everything without a kit", async () => {
    const whole = await posting(POSTING);
    expect(withKit(whole, null)).toEqual({ posting: whole, notes: [] });
  });
});

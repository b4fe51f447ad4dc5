import { describe, expect, it } from "vitest";
import { untraced, writeStoryboard } from "../../engine/script/index.ts";
import { read } from "../posting/sample.ts";
import { evenPace } from "./posting-of.ts";

const POSTING = (quote: string): string => `# Ward Nurse

We care for 400 patients a year on two wards.

${quote}

## Your tasks

- Look after eight patients on each shift
- Lead the morning handover

## Requirements

- A nursing registration
`;

describe("what somebody says who works there", () => {
  it.each([
    ["> “Nobody asked me to fetch coffee.”\n>\n> — Maria Silva, Ward Manager", "Maria Silva, Ward Manager"],
    ['"Nobody asked me to fetch coffee." — Maria Silva', "Maria Silva"],
    ["„Nobody asked me to fetch coffee.“\n– Maria Silva, Stationsleitung", "Maria Silva, Stationsleitung"],
    ["“Nobody asked me to fetch coffee.” (Maria Silva, nurse since 2019)", "Maria Silva, nurse since 2019"],
  ])("is found in %j", (quote, speaker) => {
    const { testimonial } = read(POSTING(quote)).facts;
    expect(testimonial?.value).toEqual({ text: "Nobody asked me to fetch coffee.", speaker });
  });

  it.each([
    ["“Nobody asked me to fetch coffee.”"],
    ["“Coffee.” — Maria Silva"],
    ["“Nobody asked me to fetch coffee.”\n\n- Maria's old list\n- Another entry"],
    ["We call it “the way we have always done our work here”."],
  ])("is not %j", (quote) => {
    expect(read(POSTING(quote)).facts.testimonial).toBeNull();
  });

  it("is told by its first sentences if it is long", () => {
    const long =
      "“Nobody asked me to fetch coffee. They asked me what I would change. It has stayed that way ever since, and three of my ideas are on the ward now.” — Maria Silva";
    expect(read(POSTING(long)).facts.testimonial?.value.text).toBe(
      "Nobody asked me to fetch coffee. They asked me what I would change.",
    );
  });

  it("is a scene of its own before what is asked, with evidence for words and name", () => {
    const posting = read(POSTING("“Nobody asked me to fetch coffee.” — Maria Silva"));
    const { storyboard } = writeStoryboard(posting, { lengthS: 45, estimate: evenPace });
    const ids = storyboard.scenes.map(({ id }) => id);
    expect(ids.indexOf("quote")).toBeGreaterThan(ids.indexOf("do-1"));
    expect(ids.indexOf("quote")).toBeLessThan(ids.indexOf("bring"));
    const scene = storyboard.scenes.find(({ id }) => id === "quote");
    expect(scene?.content).toEqual({
      purpose: "quote",
      text: "Nobody asked me to fetch coffee.",
      speaker: "Maria Silva",
    });
    expect(untraced(storyboard, posting)).toEqual([]);
  });

  it("has no place in 15 seconds", () => {
    const posting = read(POSTING("“Nobody asked me to fetch coffee.” — Maria Silva"));
    const { storyboard } = writeStoryboard(posting, { lengthS: 15, estimate: evenPace });
    expect(storyboard.scenes.map(({ id }) => id)).not.toContain("quote");
  });
});

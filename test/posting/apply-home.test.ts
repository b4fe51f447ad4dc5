import { describe, expect, it } from "vitest";
import { read } from "./sample.ts";

const LISTS = "\n\n## Requirements\n\n- Patience\n- Order\n\n## Your tasks\n\n- Count\n- Sort\n";

function linkOf(line: string): string | undefined {
  return read(`# Clerk\n\n${line}${LISTS}`).facts.apply?.value.url;
}

describe("home pages", () => {
  it.each([
    "Apply at https://acme.example",
    "Apply: https://acme.example",
    "To join us, please apply through https://acme.example.",
    "[Apply now](https://acme.example)",
    "Bewirb dich auf https://acme.example",
    "Auf https://acme.example können Sie sich bewerben.",
    "Postulez sur https://acme.example",
    "Inscríbete en https://acme.example",
    "Candidate-se em https://acme.example",
    "请在 https://acme.example 投递简历",
    "ご応募は https://acme.example から",
  ])("are taken where the sentence says to apply there: %j", (line) => {
    expect(linkOf(line)).toBe("https://acme.example");
  });

  it.each([
    "More about us: https://acme.example",
    "Apply by post. More about us at https://acme.example.",
    "We apply science to bread: https://acme.example",
    "The shop is open daily, see https://acme.example",
  ])("are left where it does not: %j", (line) => {
    expect(linkOf(line)).toBeUndefined();
  });

  it("come after a link to the posting itself", () => {
    const text = `Apply at https://acme.example or read on.\n\nThis posting: https://acme.example/jobs/12`;
    expect(linkOf(text)).toBe("https://acme.example/jobs/12");
  });
});

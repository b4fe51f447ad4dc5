import { expect, it } from "vitest";
import { isWelcome } from "../../engine/intake/robots-rules.ts";

const PAGE = new URL("https://careers.example/jobs/17?from=home");

it.each([
  ["User-agent: *\nDisallow: /jobs/", false],
  ["User-agent: *\rDisallow: /jobs/", false],
  ["  USER-AGENT : * # all\n\tdisallow :/jobs # these", false],
  ["User-agent: *\nDisallow: /*?from=", false],
  ["User-agent: *\nDisallow: /jobs/17$", true],
  ["User-agent: *\nDisallow: /jobs/18", true],
  ["User-agent: *\nDisallow: /jobs\nAllow: /jobs/17", true],
  ["User-agent: *\nDisallow:", true],
  ["Disallow: /", true],
  ["User-agent: jobreel\nDisallow: /", false],
  ["User-agent: Jobreel/0.1 (+https://jobs.example)\nDisallow: /", false],
  ["User-agent: jobreels\nDisallow: /", true],
  ["User-agent: other\nDisallow: /", true],
  ["User-agent: otherbot\nUser-agent: jobreel\nDisallow: /", false],
  ["User-agent: jobreel\nSitemap: https://careers.example/map.xml\nUser-agent: otherbot\nDisallow: /", false],
  ["User-agent: jobreel\nAllow: /\n\nUser-agent: *\nDisallow: /", true],
  ["User-agent: *\nDisallow: /\n\nUser-agent: jobreel\nDisallow: /apply", true],
  ["User-agent: jobreel\nAllow: /\n\nUser-agent: otherbot\nDisallow: /", true],
  ["User-agent: jobreel\nDisallow: /apply\n\nUser-agent: jobreel\nDisallow: /jobs", false],
  ["User-agent: __proto__\nDisallow: /", true],
  ["User-agent: *\nDisallow: /apply\n\nUser-agent: otherbot\nDisallow: /", true],
  ["User-agent: *\nUser-agent: otherbot\nDisallow: /jobs", false],
  ["no rules at all", true],
])("%j lets the page be read: %s", (rules, welcome) => {
  expect(isWelcome(rules, PAGE)).toBe(welcome);
});

it("reads a file that names thousands of robots with thousands of rules", () => {
  const names = Array.from({ length: 12_000 }, () => "User-agent: *\nUser-agent: jobreel\nUser-agent: other");
  const rules = Array.from({ length: 12_000 }, (_, i) => `Disallow: /${i}`);
  const file = [...names, ...rules].join("\n");
  expect([isWelcome(file, PAGE), isWelcome(`${file}\nDisallow: /jobs`, PAGE)]).toEqual([true, false]);
});

it("takes a file whose rules are made to be slow for a no", () => {
  const slow = `User-agent: *\n${"Disallow: /*j*o*b*s*1*7*z\n".repeat(15_000)}`;
  const page = new URL(`https://careers.example/${"jobs17".repeat(300)}`);
  expect([isWelcome(slow, page), isWelcome(slow, PAGE)]).toEqual([false, true]);
});

import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const readme = readFileSync("README.md", "utf8");
const commands = [...readme.matchAll(/```sh\n([^`]+)```/g)].map(([, command]) => command!.trim());

it("says two commands that work on their own: one makes a film of a posting that is there, one runs the tests", () => {
  const [make, test] = commands;
  const posting = /^npm ci && npm run make -- (\S+)$/.exec(make!)?.[1];
  expect(posting).toBeDefined();
  expect(existsSync(posting!)).toBe(true);
  expect(test).toBe("npm ci && npm test");
});

it("has its test command run on every change", () => {
  expect(readFileSync(".ci/run", "utf8")).toContain(commands[1]);
});

it("points at files that are there", () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path]) => path!);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((path) => !existsSync(path))).toEqual([]);
});

import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

let house = "";
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), "jobreel-floors-"));
});
afterEach(() => rmSync(house, { recursive: true }));

/** Builds a house of these files (path → import) and returns what the rules of the floors object to. */
function objections(files: Record<string, string>): string[] {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  // The patterns of files count from where the rules lie.
  copyFileSync("floors.oxlintrc.json", join(house, "floors.oxlintrc.json"));
  writeFileSync(join(house, "package.json"), '{"type":"module"}');
  const lint = spawnSync(
    resolve("node_modules/.bin/oxlint"),
    ["--config", "floors.oxlintrc.json", "--format", "unix"],
    {
      cwd: house,
      encoding: "utf8",
    },
  );
  return lint.stdout
    .split("\n")
    .flatMap((line) => /^(?:\.\/)?([\w/.-]+):\d+:\d+:/.exec(line)?.[1] ?? [])
    .toSorted();
}

const below = {
  "shared/a.ts": "export const a = 1;",
  "engine/a.ts": "export const a = 1;",
  "worker/a.ts": "export const a = 1;",
};

it("lets imports go downward", () => {
  expect(
    objections({
      ...below,
      "engine/b.ts":
        'import { a } from "../shared/a.ts";\nimport { join } from "node:path";\nexport const b = join(String(a));',
      "worker/b.ts": 'import { a } from "../shared/a.ts";\nexport const b = a;',
      "action/b.ts": 'import { a } from "../engine/a.ts";\nexport const b = a;',
      "test/b.ts": 'import { a } from "../worker/a.ts";\nexport const b = a;',
    }),
  ).toEqual([]);
});

it.each([
  ["shared/b.ts", 'import { a } from "../engine/a.ts";\nexport const b = a;'],
  ["shared/b.ts", 'import { join } from "node:path";\nexport const b = join("b");'],
  ["shared/deep/b.ts", 'import type { a } from "../../worker/a.ts";\nexport type B = typeof a;'],
  ["worker/b.ts", 'import { a } from "../engine/a.ts";\nexport const b = a;'],
  ["worker/b.ts", 'import { readFileSync } from "node:fs";\nexport const b = readFileSync;'],
  ["worker/b.ts", 'export { a } from "../engine/a.ts";'],
  ["engine/b.ts", 'import { a } from "../worker/a.ts";\nexport const b = a;'],
  ["engine/b.ts", 'import { c } from "../action/c.ts";\nexport const b = c;'],
  ["action/b.ts", 'import { a } from "../worker/a.ts";\nexport const b = a;'],
])("objects to %s saying %s", (path, text) => {
  expect(objections({ ...below, [path]: text })).toEqual([path]);
});

it("objects to a circle, also of types", () => {
  expect(
    objections({
      "engine/b.ts": 'import type { C } from "./c.ts";\nexport interface B { c: C }',
      "engine/c.ts": 'import type { B } from "./b.ts";\nexport interface C { b: B }',
    }),
  ).toEqual(["engine/b.ts", "engine/c.ts"]);
});

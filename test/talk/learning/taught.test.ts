import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { unpacked } from "../../../engine/talk/learned/file.ts";
import { NOTHING, SEVERAL } from "../../../engine/talk/learned/kind.ts";
import { digestOf, examplesOf, TAUGHT } from "./examples.ts";

it.each(["latin", "han"] as const)(
  "what was learned of %s was learned from these examples: else run `npm run teach`",
  async (script) => {
    const taught: unknown = JSON.parse(await readFile(TAUGHT, "utf8"));
    expect(taught).toHaveProperty(script, await digestOf(script));
    const { kinds } = unpacked(await readFile(new URL(`../../../engine/talk/learned/${script}.bin`, import.meta.url)));
    const named = new Set((await examplesOf(script)).flatMap((example) => example.kinds));
    expect([...kinds].filter((kind) => kind !== SEVERAL).toSorted()).toEqual([...named].toSorted());
    expect(named).toContain(NOTHING);
  },
);

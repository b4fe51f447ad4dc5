import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { converse } from "../../engine/talk/index.ts";
import { ENGINEER } from "./films.ts";

it("docs/chat.md says nothing that is not understood", async () => {
  const page = await readFile("docs/chat.md", "utf8");
  const table = page.slice(page.indexOf("| about"), page.indexOf("- Scenes are named"));
  const said = Array.from(table.matchAll(/`([^`]+)`/gu), ([, text = ""]) => text);
  expect(said.length).toBeGreaterThan(30);
  const lost = said.filter((text) => {
    const made = converse(ENGINEER, text);
    return made.kind === "posting" || (made.kind === "refusal" && made.refusal.code === "unknown");
  });
  expect(lost).toEqual([]);
});

import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { INPUT_TABLE, type InputRow, OUTPUTS } from "../../action/inputs/input-table.ts";

interface Described {
  readonly description: string;
  readonly default?: string;
  readonly required?: boolean;
}

const action = parse(readFileSync("action.yml", "utf8")) as {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
};
const page = readFileSync("docs/action.md", "utf8");
const table: Readonly<Record<string, InputRow>> = INPUT_TABLE;

/** First cells of the rows of a section's table, and the whole rows. */
function rows(heading: string): ReadonlyMap<string, string> {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  return new Map([...section.matchAll(/^\| `([^`]+)` +\|.*$/gm)].map(([row, name]) => [name!, row]));
}

it("action.yml, what is read, and the page have the same inputs, in the same order", () => {
  const names = Object.keys(table);
  expect(Object.keys(action.inputs)).toEqual(names);
  expect([...rows("Inputs").keys()]).toEqual(names);
});

it("action.yml has the defaults that count", () => {
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default]);
  expect(Object.fromEntries(defaults)).toEqual(
    Object.fromEntries(Object.entries(table).map(([name, row]) => [name, row.default])),
  );
});

it.each(Object.entries(table))(
  "%s is described, and its values and default stand on the page",
  (name, { default: value, values = [] }) => {
    const row = rows("Inputs").get(name) ?? "";
    expect(action.inputs[name]?.description.length).toBeGreaterThan(20);
    expect(action.inputs[name]?.required).toBeUndefined();
    for (const each of values.filter((text) => text !== "")) expect(row).toContain(`\`${each}\``);
    const shown = value === "" ? "|" : `\`${value.replaceAll("|", "\\|")}\``;
    expect(row).toContain(shown);
  },
);

it("action.yml, what is told, and the page have the same outputs", () => {
  expect(Object.keys(action.outputs)).toEqual([...OUTPUTS]);
  expect([...rows("Outputs").keys()]).toEqual([...OUTPUTS]);
});

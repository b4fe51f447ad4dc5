import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BrandError } from "../../engine/brand/errors.ts";
import { parseBrandFile } from "../../engine/brand/file/brand-file.ts";
import { FIELDS } from "../../engine/brand/file/schema.ts";
import { openBrand } from "../../engine/brand/index.ts";
import { emptyFolder } from "../cli/jobreel.ts";
import { mark } from "./pictures.ts";

const FONT = "node_modules/@fontsource-variable/archivo/files/archivo-latin-wght-normal.woff2";

function fault(yaml: string): string {
  try {
    parseBrandFile("brand.yaml", yaml);
  } catch (error) {
    if (error instanceof BrandError) return error.message;
    throw error;
  }
  throw new Error("There is nothing wrong with it.");
}

describe("a fault in a brand file names the file, the key, what is there, what is expected and an example", () => {
  const COLOUR = 'colour: "#1f4d3a"\n';
  it.each([
    ["colours:\n  brnd: '#123'", /`colours\.brnd` is no key of a brand file; expected brand\. Did you mean `brand`\?/],
    [
      `${COLOUR}nam: x`,
      /^brand\.yaml: `nam` is no key .*expected name, logo.*Did you mean `name`\? For example: name: Fern/,
    ],
    [`${COLOUR}endcard: x`, /Did you mean `endCard`\?/],
    [`${COLOUR}font: {display: x}`, /Did you mean `fonts`\?/],
    [
      `${COLOUR}logo: {lihgt: x}`,
      /`logo\.lihgt` is no key of a brand file; expected light, dark\. Did you mean `light`\?/,
    ],
    [`${COLOUR}qwertyuiop: 1`, /`qwertyuiop` is no key of a brand file; expected name, .*lexicon\. For example/],
    [
      "colour: red",
      /`colours` is "red"; expected `brand` with a colour, or the colour alone.*For example: colours: \{ brand: "#1f4d3a" \}/,
    ],
    [
      "colours:\n  brand: #f5c400",
      /`colours\.brand` is empty; expected a # .*in quotes \(without them YAML takes # for a comment\)/,
    ],
    [
      "colours: {brand: #f5c400}",
      /^brand\.yaml: line \d+, column \d+ is neither YAML nor JSON .*Put the colour in quotes/,
    ],
    ["colours:\n  brand: 123456", /`colours\.brand` is the number 123456; expected/],
    [
      `${COLOUR}name: ${"x".repeat(81)}`,
      /`name` is "x+… \(81 characters\); expected the company's name, 1 to 80 characters/,
    ],
    [`${COLOUR}name: [a]`, /`name` is a list; expected/],
    [`${COLOUR}logo: https://a.example/b.svg`, /`logo` is "https:.*expected a path/],
    [`${COLOUR}voice: bob`, /`voice` is "bob"; expected .*rms.*none\. For example: voice: /],
    [`${COLOUR}music: polka`, /`music` is "polka"; expected lofi, .*none/],
    [`${COLOUR}url: http://a.example`, /`url` is "http:\/\/a\.example"; expected an https address/],
    [`${COLOUR}url: https://me:secret@a.example`, /`url` is .*without a password/],
    [`${COLOUR}lexicon: {SQL: 3}`, /`lexicon\.SQL` is the number 3; expected how the word is said/],
    [`${COLOUR}color: "#123456"`, /`color` and another key both say `colours`; expected one/],
    ["- name", /^brand\.yaml: the file holds a list; expected keys with values/],
    ["", /^brand\.yaml: the file holds nothing/],
    [
      "a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c]",
      /aliases \(\*name\) refer to too much/,
    ],
  ])("%j", (yaml, message) => {
    const told = fault(yaml);
    expect(told).toMatch(message);
    expect(told).toMatch(/^brand\.yaml: /);
    expect(told).toMatch(/; expected /);
    expect(told).toMatch(/For example: |Write the values out/);
  });

  it("and several are told together", () => {
    const told = fault("colour: blue\nname: 3\nvoice: bob");
    expect(told).toMatch(
      /^brand\.yaml: 3 things are wrong:\n {2}`name` is .*\n {2}`colours` is .*\n {2}`voice` is [^\n]*$/,
    );
  });
});

describe("a brand file", () => {
  it("is YAML or JSON, and spells colours in several ways", () => {
    const wanted = { colours: { brand: "#1f4d3a" } };
    for (const text of [
      'colours: { brand: "#1F4D3A" }',
      'color: "1f4d3a"',
      'colour:\n  brand: "#1f4d3a"',
      '{"colors": {"brand": "#1f4d3a"}}',
    ])
      expect(parseBrandFile("brand.yaml", text)).toEqual(wanted);
  });

  it("may be written as the examples in its faults say", () => {
    const whole = Object.entries(FIELDS)
      .filter(([path]) => !path.includes("."))
      .map(([, { example }]) => example);
    expect(parseBrandFile("brand.yaml", whole.join("\n"))).toMatchObject({
      name: "Fern & Fable Books",
      logo: "logo.svg",
      colours: { brand: "#1f4d3a" },
      fonts: { display: "title.woff2" },
      lexicon: { SQL: "sequel" },
    });
  });

  it("opens what it names, beside itself", async () => {
    await using folder = await emptyFolder();
    await mkdir(join(folder.path, "art"));
    await writeFile(join(folder.path, "art", "mark.svg"), mark("#0a1a4a"));
    const path = join(folder.path, "art", "brand.yaml");
    await writeFile(
      path,
      `name: Fern & Fable\nlogo: mark.svg\nfonts: { display: ${join(process.cwd(), FONT)} }\ntagline: Two floors\nendCard: See you\nmusic: none\nlexicon: { SQL: sequel }`,
    );
    const kit = await openBrand(path);
    expect(kit).toMatchObject({ name: "Fern & Fable", colour: "#0a1a4a", endLine: "See you", music: null, url: null });
    expect(kit.voice).toBeUndefined();
    expect(kit.faces).toEqual({ display: expect.stringMatching(/^brand-display-/), text: null });
    expect(kit.logo?.ratio).toBeCloseTo(1.5, 1);
    expect(kit.lexicon.get("SQL")).toBe("sequel");
    expect(kit.notes).toEqual([`${path} names no colour: #0a1a4a is taken from the logo.`]);
  });

  it("names files that are there, and whole, or is refused", async () => {
    await using folder = await emptyFolder();
    const path = join(folder.path, "brand.yaml");
    const refusal = async (yaml: string): Promise<string> => {
      await writeFile(path, yaml);
      return openBrand(path).then(
        () => "opened",
        (error: Error) => `${error.name} ${error.message}`,
      );
    };
    await writeFile(join(folder.path, "grey.svg"), mark("#333333"));
    await writeFile(join(folder.path, "broken.woff2"), "wOF2");
    const COLOUR = 'colour: "#123"\n';
    expect(await refusal(`${COLOUR}logo: { dark: gone.svg }`)).toContain("brand.yaml: `logo.dark` names");
    expect(await refusal(`${COLOUR}logo: { dark: gone.svg }`)).toContain("and there is no such file; expected a path");
    expect(await refusal(`${COLOUR}logo: .`)).toMatch(/BrandError .*`logo` names .*cannot be read \(EISDIR\)/);
    expect(await refusal("logo: grey.svg")).toContain(
      "`colours.brand` is missing, and the logo has no colour but greys",
    );
    expect(await refusal("name: Fern")).toContain("`colours.brand` is missing; expected the brand's colour");
    expect(await refusal(`${COLOUR}fonts: { text: broken.woff2 }`)).toMatch(
      /broken\.woff2: this font ends in the middle/,
    );
    expect(await refusal(`#${"x".repeat(300_000)}`)).toContain("larger than 256 KB");
  });

  it("that is not there is told apart from a slip in a colour", async () => {
    await expect(openBrand("blue")).rejects.toThrow(
      'blue: there is no such file; expected a colour such as "#0b5fff" (in quotes), a brand file such as brand.yaml, or an https address of the company\'s page. Check the spelling.',
    );
  });

  it("that is the sample's opens without a note", async () => {
    const kit = await openBrand("jobs/brand.yaml");
    expect(kit).toMatchObject({ name: "Fern & Fable Books", colour: "#1f4d3a", notes: [] });
    expect(kit.logo?.ratio).toBeGreaterThan(3);
  });
});

import { describe, expect, it } from "vitest";
import { PostingError, type PostingErrorCode, readPosting } from "../../engine/posting/index.ts";
import { readTextPosting } from "../../engine/posting/read.ts";
import { read } from "./sample.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function refusal(bytes: Uint8Array, name = "file.md"): Promise<PostingError> {
  try {
    await readPosting({ name, bytes });
  } catch (error) {
    if (error instanceof PostingError) return error;
    throw error;
  }
  throw new Error("the file was read");
}

const POEM =
  "The fog comes in\non little cat feet of grey,\nit sits and looks\nover harbour and bay\n\nand the lamps in the street\nburn low and burn late,\nand the sea says its name\nto the wood of the gate.\n";
const CSV = `name,age,town\n${"Ann,31,Leeds\nBen,27,York\n".repeat(10)}`;
const CODE =
  'import { open } from "fs";\n\nexport function add(a, b) {\n  const sum = a + b;\n  return sum;\n}\n\nclass Engineer {\n  run() { return 1; }\n}\n';
const RECIPE =
  "# Lentil soup\n\n## Ingredients\n\n- 200 g lentils\n- 1 onion\n- 1 litre of stock\n\n## Method\n\n1. Chop the onion and fry it.\n2. Add lentils and stock.\n3. Simmer for thirty minutes.\n";
const NEWS =
  "# Bridge reopens after repairs\n\nThe old bridge over the river was opened to traffic on Tuesday, eleven months after a flood damaged two of its piers. The mayor said the work had cost 4.2 million euros. Residents crossed on foot in the morning, and the first bus followed at noon.\n\nA second bridge is planned for 2029.\n";

describe("files that are no postings", () => {
  it.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["a file of blanks", bytesOf(" \n\t\n"), "empty"],
    ["a torn PDF", bytesOf("%PDF-1.7\n%âãÏÓ\n1 0 obj"), "damaged"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "binary"],
    ["noise", new Uint8Array(4000).map((_, i) => ((i * 2654435761) >>> 13) & 255 || 1), "binary"],
    ["zero bytes", new Uint8Array([72, 0, 0, 1, 2, 3]), "binary"],
    ["5 MB of text", bytesOf("We are hiring. ".repeat(350_000)), "too-long"],
    ["a little more than 200 KB", bytesOf("We are hiring a nurse now. ".repeat(8000)), "too-long"],
    ["a poem", bytesOf(POEM), "not-a-posting"],
    ["a table", bytesOf(CSV), "not-a-posting"],
    ["source code", bytesOf(CODE), "not-a-posting"],
    ["a recipe", bytesOf(RECIPE), "not-a-posting"],
    ["a piece of news", bytesOf(NEWS), "not-a-posting"],
    ["a web page of one word", bytesOf("<!doctype html><html><body><h1>Hello</h1></body></html>"), "not-a-posting"],
    ["JSON without a job", bytesOf('{"name": 1, "list": [1, 2]}'), "not-a-posting"],
    ["broken TOML", bytesOf("+++\ntitle = Nurse\n+++\nText"), "broken-front-matter"],
    ["TOML without an end", bytesOf('+++\ntitle = "Nurse"\nText'), "broken-front-matter"],
    [
      "front matter that is no YAML",
      bytesOf("---\ntitle: Nurse: night: shift\n  pay: [1\n---\nText"),
      "broken-front-matter",
    ],
    ["front matter without an end", bytesOf("---\ntitle: Nurse\ncompany: Acme\n\nText"), "broken-front-matter"],
  ] satisfies [string, Uint8Array, PostingErrorCode][])("refuses %s", async (_, bytes, code) => {
    const error = await refusal(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^file\.md: .{20,}/u);
    expect(error.message).toMatch(/expected|needs|Values holding/u);
  });

  it("names the line of broken front matter", async () => {
    const error = await refusal(bytesOf("---\ntitle: Nurse\npay: [1, 2\ncity: Bonn\n---\n\nText"));
    expect(error.code).toBe("broken-front-matter");
    expect(error.line).toBeGreaterThanOrEqual(3);
    expect(error.message).toContain(`line ${error.line}`);
  });

  it.each([
    [
      "a quotation mark",
      'title: "Tram Driver\ncompany: Metro Lindqvist\npay: 3',
      2,
      /\(`title: "Tram Driver`\).*never closed/u,
    ],
    ["one that the next closes", 'city: Bonn\ntitle: "Driver\ncompany: "Acme"', 3, /`title: "Driver`.*never closed/u],
    ["a list", "title: Driver\nbenefits: [tram, night\ncity: Bonn", 3, /`benefits: \[tram, night`.*closing \]/u],
    ["a value with a colon", "title: Driver\npay: 3: 4", 3, /`pay: 3: 4`.*second ": "/u],
    ["an indented line", "title: Driver\n  city: Bonn", 2, /indented below/u],
    ["a tab", "title: Driver\npay:\n\tmin: 3", 4, /tab; use blanks/u],
    ["a line without a colon", "title: Driver\njust words\ncity: Bonn", 3, /`just words`.*colon and a value/u],
    ["a sign with a meaning", "title: @Driver", 2, /put the value in quotes/u],
  ])("names the line where YAML goes wrong, in plain words: %s", async (_, yaml, line, message) => {
    const error = await refusal(bytesOf(`---\n${yaml}\n---\n\nText`));
    expect(error.line).toBe(line);
    expect(error.message).toMatch(message);
    expect(error.message).not.toMatch(/scalar|sequence|mapping|implicit|flow|token/iu);
  });

  it("survives front matter that is nested without end", async () => {
    const deep = await refusal(bytesOf(`---\ntitle: ${"[".repeat(20_000)}\n---\nText`));
    expect(deep.code).toBe("broken-front-matter");
  });
});

it("source code is told how much it lacks, and what was found", async () => {
  const error = await refusal(bytesOf(`// We are looking for an engineer.\n${CODE}`));
  expect(error.message).toMatch(/source code.*expected more of .*\((?:only this was found: |none of these)/u);
});

it.each([
  ["a path", "jobs/cook.md", /got the text "jobs\/cook\.md"; expected \{ name, bytes \}/u],
  ["nothing", undefined, /got undefined; expected/u],
  ["bytes alone", new Uint8Array(3), /got an object without them; expected/u],
  ["a text in the place of bytes", { name: "a.md", bytes: "# Cook" }, /bytes as a Uint8Array/u],
])("a caller who passes %s is told what to pass", async (_, source, message) => {
  const failure: unknown = await readPosting(source as never).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(TypeError);
  expect(String(failure)).toMatch(message);
});

describe("encodings", () => {
  const text =
    "# Köchin\n\nWir suchen eine Köchin für unser Café in Köln.\n\n## Deine Aufgaben\n\n- Kochen\n- Einkaufen\n";
  const utf16 = (bigEndian: boolean): Uint8Array => {
    const bytes = new Uint8Array(2 + text.length * 2);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0xfeff, !bigEndian);
    for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), !bigEndian);
    return bytes;
  };

  it.each([
    ["UTF-8", bytesOf(text)],
    ["UTF-8 with a byte-order mark", bytesOf(`\uFEFF${text}`)],
    ["UTF-8 in parts (NFD)", bytesOf(text.normalize("NFD"))],
    ["UTF-8 with Windows line ends", bytesOf(text.replaceAll("\n", "\r\n"))],
    ["UTF-16 little endian", utf16(false)],
    ["UTF-16 big endian", utf16(true)],
  ])("reads %s as the same text", (_, bytes) => {
    const [posting] = readTextPosting({ name: "koechin.md", bytes });
    expect(posting?.text).toBe(text);
    expect(posting?.facts.title?.value).toBe("Köchin");
  });
});

describe("short and plain postings", () => {
  it.each([
    [
      "front matter and one sentence",
      "---\ntitle: Python Developer\ncompany: Acme\nlocation: Boston\n---\n\nA young project with stock options.\n",
    ],
    [
      "TOML front matter and a line",
      '+++\ntitle = "Choir Director"\ncompany = "Lark Hall"\nlocation = "Truro"\n+++\n\nLead a choir of 30. Part-time, £9,600 per year.\n',
    ],
    [
      "a Chinese one of a few lines",
      "# 前端开发工程师\n\n## 工作地点\n深圳\n\n## 任职资格\n1. 熟悉 Vue\n2. 良好的沟通能力\n",
    ],
    [
      "a line of a message board",
      "Acme: Remote | London\n\nWe are looking for backend engineers to build our billing. More at https://acme.example/careers/\n",
    ],
    [
      "a Dutch one",
      "# Verpleegkundige (m/v)\n\nWij zoeken een verpleegkundige voor ons team in Utrecht, 32 uur per week.\n\nStuur je cv naar werk@zorg.example\n\nBenefits:\n- 25 vrije dagen\n- Pensioen\n",
    ],
  ])("reads %s", (_, text) => {
    expect(read(text).facts.title?.value ?? "").not.toBe("");
  });
});

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { afterEach, expect, it, vi } from "vitest";
import { openBrand } from "../../engine/brand/index.ts";
import { DEFAULT_FILM } from "../../engine/cli/film-options.ts";
import { type FilmOptions, makeFilm } from "../../engine/film.ts";
import { readPosting } from "../../engine/posting/index.ts";
import { makeSheet } from "../../engine/sheet.ts";
import { seedOf } from "../../engine/timeline/seed.ts";
import { emptyFolder, jobreel, POSTING } from "../cli/jobreel.ts";
import { SIGN, signTheme } from "../support/sign-theme.ts";
import { mark } from "./pictures.ts";

const theme = signTheme();
vi.mock("../../engine/picture/themes/index.ts", async (original) => ({
  ...(await original<object>()),
  themeNamed: async () => theme,
}));
afterEach(() => void theme.given.splice(0));

const NAMELESS = POSTING.replace("**Copper Spoon** · ", "").replace(/Apply by .*/u, "");

async function kitIn(folder: string) {
  await writeFile(join(folder, "mark.svg"), mark("#0a1a4a"));
  const path = join(folder, "brand.yaml");
  const lines = [
    "name: Copper Spoon",
    "logo: mark.svg",
    'colour: "#0a1a4a"',
    "tagline: What the market has",
    "url: https://copperspoon.example/jobs",
  ];
  await writeFile(path, lines.join("\n"));
  return openBrand(path);
}

async function optionsWith(folder: string): Promise<FilmOptions> {
  return { ...DEFAULT_FILM, lengthS: 15, voice: null, music: null, theme: "editorial", kit: await kitIn(folder) };
}

async function postingOf(text: string) {
  const [posting] = await readPosting({ name: "cook.md", bytes: Buffer.from(text) });
  return posting!;
}

/** Red, green and blue of a picture at a place in pixels. */
async function colourAt(picture: Buffer, x: number, y: number): Promise<number[]> {
  const image = await loadImage(picture);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext("2d").drawImage(image, 0, 0);
  return Array.from(canvas.getContext("2d").getImageData(x, y, 1, 1).data.slice(0, 3));
}

it("a film is given the kit's logo and line, and its poster shows the logo", { timeout: 120_000 }, async () => {
  await using folder = await emptyFolder();
  const warned: string[] = [];
  const io = { outDir: folder.path, warn: (sentence: string) => void warned.push(sentence) };
  const posting = await postingOf(NAMELESS);
  const film = await makeFilm(posting, await optionsWith(folder.path), io);
  expect(theme.given[0]).toMatchObject({ endLine: "What the market has", faces: { display: null, text: null } });
  const poster = await readFile(film.poster);
  const [red = 255, , blue = 0] = await colourAt(poster, SIGN.x + SIGN.width / 2, SIGN.y + SIGN.height / 2);
  expect(red).toBeLessThan(40);
  expect(blue).toBeGreaterThan(50);
  expect(Math.min(...(await colourAt(poster, SIGN.x - 40, SIGN.y)))).toBeGreaterThan(230);

  // What the posting lacks comes from the kit, and is traced to it.
  const read = async (name: string): Promise<string> => readFile(join(film.folder, name), "utf8");
  const { scenes, brand, seed } = JSON.parse(await read("timeline.json"));
  expect(brand).toBe("#0a1a4a");
  // Of the posting alone: a kit changes nothing that varies.
  expect(seed).toBe(seedOf(posting.text));
  expect(scenes[0].content.company).toBe("Copper Spoon");
  expect(scenes.at(-1).content).toMatchObject({
    link: "copperspoon.example/jobs",
    qr: "https://copperspoon.example/jobs",
  });
  const source = join(folder.path, "brand.yaml");
  const trace = JSON.parse(await read("trace.json")) as { quote: string }[];
  expect(trace.map(({ quote }) => quote)).toEqual(
    expect.arrayContaining([`${source}: name: Copper Spoon`, `${source}: url: https://copperspoon.example/jobs`]),
  );
  expect(await read("description.txt")).toContain("https://copperspoon.example/jobs");
  expect(film.warnings.filter((warning) => /will not name one|end without one/u.test(warning))).toEqual([]);
  expect(warned).toEqual(expect.arrayContaining([expect.stringContaining("the film names Copper Spoon")]));
});

it("a sheet shows the logo in every scene, and notes what came of the kit", { timeout: 120_000 }, async () => {
  await using folder = await emptyFolder();
  const other = POSTING.replace("Copper Spoon", "Golden Fork");
  const { html, notes } = await makeSheet(await postingOf(other), await optionsWith(folder.path));
  const stills = Array.from(html.matchAll(/data:image\/jpeg;base64,([A-Za-z0-9+/=]+)/gu), ([, data]) => data!);
  expect(stills.length).toBeGreaterThanOrEqual(3);
  for (const still of stills) {
    const [red = 255] = await colourAt(Buffer.from(still, "base64"), SIGN.x + 300, SIGN.y + 200);
    expect(red).toBeLessThan(40);
  }
  const source = join(folder.path, "brand.yaml");
  expect(notes).toContainEqual(
    `The posting names the employer "Golden Fork" and ${source} "Copper Spoon": the film names "Golden Fork".`,
  );
});

it("--brand takes a brand file, and options win over what it proposes", { timeout: 120_000 }, async () => {
  await using folder = await emptyFolder();
  await kitIn(folder.path);
  await writeFile(join(folder.path, "cook.md"), NAMELESS);
  await writeFile(join(folder.path, "bad.yaml"), "colour: red\nvoice: rms");
  const args = ["sheet", "cook.md", "--length", "15", "--voice", "none", "--brand"];
  const made = await jobreel([...args, "brand.yaml"], { cwd: folder.path });
  expect(made.code, made.stderr).toBe(0);
  expect(made.stderr).toContain(
    "note: The posting names no employer: the film names Copper Spoon, as brand.yaml does.\n",
  );
  const refused = await jobreel([...args, "bad.yaml"], { cwd: folder.path });
  expect([refused.code, refused.stdout]).toEqual([2, ""]);
  expect(refused.stderr).toMatch(/^error: bad\.yaml: `colours` is "red"; expected /u);
});

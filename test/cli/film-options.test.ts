import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseBrand } from "../../engine/cli/asked-brand.ts";
import { DEFAULT_FILM, filmOptions, parseAspects, parseMedia } from "../../engine/cli/film-options.ts";

const THEMES = ["editorial"];
const HEXADECIMAL = "0123456789abcdefABCDEF".split("");

describe("options of a film", () => {
  it("are the defaults where nothing is asked for", () => {
    expect(filmOptions({}, THEMES, {})).toEqual({ options: DEFAULT_FILM, aspects: ["16:9"], notes: [] });
  });

  it("take what an option says before what the prompt says, and 'none' is something said", () => {
    const prompt = "60 seconds, vertical, upbeat music, voice rms, #0a7d5c";
    expect(filmOptions({ prompt }, THEMES, {}).options).toMatchObject({
      lengthS: 60,
      aspect: "9:16",
      music: "upbeat",
      brand: "#0a7d5c",
    });
    const asked = { prompt, length: 15, aspect: ["16:9"], music: "none", voice: "none", brand: "#112233" } as const;
    expect(filmOptions(asked, THEMES, {}).options).toMatchObject({
      lengthS: 15,
      aspect: "16:9",
      music: null,
      voice: null,
      brand: "#112233",
    });
  });

  it("say which words nothing was made of, and which theme is not there", () => {
    const { options, notes } = filmOptions({ prompt: "bold theme with xylophones" }, THEMES, {});
    expect(options.theme).toBe("auto");
    expect(notes.join("\n")).toMatch(/xylophones[^]*no theme bold/);
  });
});

it("reads files and folders of media, with the scene they are pinned to, one after the other", () => {
  const asked = ["team.jpg", "do-2=ward=night.mp4", "HOOK=a b.png", "./why=not.jpg", "C:\\photos\\x=y.jpg"];
  const media = asked.reduce<ReturnType<typeof parseMedia> | undefined>(
    (earlier, text) => parseMedia(text, earlier),
    undefined,
  );
  expect(media).toEqual([
    { file: "team.jpg", scene: null },
    { file: "ward=night.mp4", scene: "do-2" },
    { file: "a b.png", scene: "hook" },
    { file: "./why=not.jpg", scene: null },
    { file: "C:\\photos\\x=y.jpg", scene: null },
  ]);
  for (const wrong of ["", " ", "why="]) expect(() => parseMedia(wrong)).toThrow(/Name a picture/u);
});

it("reads several shapes, each once, in the order asked for", () => {
  expect(parseAspects("9:16, 16:9,9:16")).toEqual(["9:16", "16:9"]);
  for (const wrong of ["", "16:9,", "16:9,4:3", "16:9 9:16"]) expect(() => parseAspects(wrong)).toThrow(/Films are/u);
});

it("reads a colour of 3 or 6 digits, with or without its sign, as six digits in lower case", () => {
  const digits = (n: number) => fc.array(fc.constantFrom(...HEXADECIMAL), { minLength: n, maxLength: n });
  fc.assert(
    fc.property(digits(6), fc.constantFrom("", "#"), (six, sign) => {
      expect(parseBrand(sign + six.join(""))).toBe(`#${six.join("").toLowerCase()}`);
    }),
  );
  fc.assert(
    fc.property(digits(3), fc.constantFrom("", "#"), (three, sign) => {
      expect(parseBrand(sign + three.join(""))).toBe(parseBrand(three.map((digit) => digit + digit).join("")));
    }),
  );
});

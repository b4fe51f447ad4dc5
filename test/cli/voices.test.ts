import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filmOptions, parseSpeed, parseVoice } from "../../engine/cli/film-options.ts";
import { jobreel } from "./jobreel.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobreel-cli-voices-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("jobreel voices", () => {
  it("lists who is here and who can be installed, by language", async () => {
    const { code, stdout } = await jobreel(["voices", "--lang", "de-AT"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Here:\n {2}espeak .*\n/);
    expect(stdout).toMatch(/To install .*\n {2}piper-de-thorsten .*about 63 MB; licence: CC0/);
    expect(stdout).not.toContain("slt");
    const all = JSON.parse((await jobreel(["voices", "--json"])).stdout) as {
      voices: { name: string; here: boolean }[];
    };
    expect(all.voices.filter(({ here }) => here).map(({ name }) => name)).toEqual(
      expect.arrayContaining(["slt", "rms", "awb", "espeak"]),
    );
  });

  it("lets them speak, one after the other, in a WAV", async () => {
    const path = join(folder, "sample.wav");
    const { code, stdout } = await jobreel(["voices", "--lang", "es", "--sample", path]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ +0\.0 s {2}espeak\n +\d\.\d s {2}espeak-f\n/);
    const wav = await readFile(path);
    expect(wav.subarray(0, 4).toString()).toBe("RIFF");
    expect(wav.length).toBeGreaterThan(48_000 * 2 * 4);
  });

  it("says who doesn't speak, and what can't be installed", async () => {
    const path = join(folder, "none.wav");
    const lacking = await jobreel(["voices", "--lang", "th", "--sample", path]);
    expect([lacking.code, lacking.stderr]).toEqual([2, expect.stringContaining('No voice here speaks "th"')]);
    const foreign = await jobreel(["voices", "--voice", "slt", "--lang", "de", "--sample", path]);
    expect([foreign.code, foreign.stderr]).toEqual([2, expect.stringContaining('"slt" does not speak "de"')]);
    const unknown = await jobreel(["voices", "install", "hal"]);
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining("There are: kokoro-bella")]);
  });
});

describe("--voice and --speed", () => {
  it("take names in any case, endpoints' voices, installed ones, and files", () => {
    expect(parseVoice("SLT")).toBe("slt");
    expect(parseVoice("Openai:Alloy")).toBe("openai:Alloy");
    expect(parseVoice("piper-de-thorsten")).toBe("piper-de-thorsten");
    expect(parseVoice("package.json")).toBe("package.json");
    expect(() => parseVoice("lost.wav")).toThrow(/It is no file, and voices are auto/);
  });

  it("make a file the film's recording", () => {
    const { options } = filmOptions({ voice: "package.json" }, [], {});
    expect([options.recording, options.voice]).toEqual(["package.json", "auto"]);
  });

  it("keep to what a voice can do", () => {
    expect([parseSpeed("0.8"), parseSpeed("1,25")]).toEqual([0.8, 1.25]);
    for (const wrong of ["0.7", "1.4", "fast", "", "-1"]) expect(() => parseSpeed(wrong)).toThrow(/0.8 to 1.3/);
  });
});

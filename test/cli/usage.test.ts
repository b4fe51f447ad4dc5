import { describe, expect, it } from "vitest";
import { VERSION } from "../../shared/version.ts";
import { jobreel } from "./jobreel.ts";

const SAMPLE = "jobs/senior-software-engineer.md";

describe("jobreel --help", () => {
  it("names every command and gives examples", async () => {
    const { code, stdout, stderr } = await jobreel(["--help"]);
    expect([code, stderr]).toEqual([0, ""]);
    for (const command of ["make", "script", "doctor"]) expect(stdout).toContain(`$ jobreel ${command}`);
  });

  it.each([
    [
      "make",
      ["--out", "--length", "--aspect", "--voice", "--music", "--theme", "--brand", "--prompt", "--json", "--quiet"],
    ],
    ["script", ["--length", "--prompt", "--json"]],
    ["doctor", ["--out", "--json"]],
  ])("of %s names its options and gives examples", async (command, options) => {
    const { code, stdout } = await jobreel([command, "--help"]);
    expect(code).toBe(0);
    for (const option of options) expect(stdout).toContain(`${option}`);
    expect(stdout).toMatch(new RegExp(`Examples:\n[^]*\\$ jobreel ${command}`));
  });
});

it("tells its version", async () => {
  expect(await jobreel(["--version"])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: "" });
});

describe("wrong usage ends with 2, says why and what to do, and makes nothing", () => {
  it.each([
    [["make"], /missing required argument 'posting'/],
    [["mkae", "x.md"], /unknown command 'mkae'\n\(Did you mean make\?\)/],
    [["make", "x.md", "--lenght", "30"], /unknown option '--lenght'\n\(Did you mean --length\?\)/],
    [["make", "x.md", "--length", "20"], /'20' is invalid\. Films are 15, 30, 45 or 60 seconds long\./],
    [["make", "x.md", "--length", "1e1"], /'1e1' is invalid/],
    [["make", "x.md", "--aspect", "4:3"], /'4:3' is invalid\. Films are 16:9, 9:16, 1:1 or 4:5; for several:/],
    [["make", "x.md", "--aspect", "toString"], /'toString' is invalid/],
    [["make", "x.md", "--voice", "bob"], /'bob' is invalid\. It is no file, and voices are auto, slt, .* or none\./],
    [["make", "x.md", "--music", "jazz"], /'jazz' is invalid\. Music is lofi, .* or none\./],
    [["make", SAMPLE, "--theme", "vapour"], /no theme "vapour"\. Themes are: auto, editorial/],
    [["make", SAMPLE, "--theme", "constructor"], /no theme "constructor"/],
    [
      ["make", "x.md", "--brand", "blue"],
      /^error: blue: there is no such file; expected a colour such as "#0b5fff" \(in quotes\), a brand file/,
    ],
    [["make", "x.md", "--brand", "#12345"], /'#12345' is invalid/],
    [["make", "x.md", "--brand"], /argument missing/],
    [["make", "x.md", "--prompt", " "], /Say what you want/],
    [["make", "-", "-"], /`-` is named twice/],
    [["script", "x.md", "--aspect", "16:9"], /unknown option '--aspect'/],
    [["review", "x.md", "--json", "--format", "sarif"], /--json and --format sarif ask for two formats/],
    [["doctor", "now"], /too many arguments/],
  ])("%j", async (args, message) => {
    const { code, stdout, stderr } = await jobreel(args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("    at ");
    expect([code, stdout]).toEqual([2, ""]);
  });

  it("shows the help where nothing is asked for", async () => {
    const { code, stdout, stderr } = await jobreel([]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Usage: jobreel");
  });
});

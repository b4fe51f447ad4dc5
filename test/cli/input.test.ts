import { mkdir, readdir, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, jobreel, POSTING } from "./jobreel.ts";

const POEM = "The fog comes\non little cat feet.\n\nIt sits looking\nover harbor and city\n";

describe("what is no posting ends with 2 and one clear message, and leaves nothing behind", () => {
  it.each([
    ["a file that is not there", null, /there is no such file/],
    ["an empty file", "", /0 bytes|empty/],
    ["blank lines", " \n\n\t\n", /no letters or digits/],
    ["a binary file", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 255]), /PNG image/],
    ["five megabytes of text", "We are hiring a cook. ".repeat(230_000), /at most 200 KB/],
    ["seventeen megabytes of text", Buffer.alloc(17 * 1024 * 1024, "a"), /at most 200 KB/],
    ["a poem", POEM, /not a job posting/],
    ["a table", "name,age\nAnn,3\nBob,4\nCid,5\n", /not a job posting/],
    ["broken front matter", "---\ntitle: [Cook\n---\n# Cook\n", /front matter/],
  ])("%s", async (_, content, message) => {
    await using folder = await emptyFolder();
    if (content !== null) await writeFile(join(folder.path, "posting.md"), content);
    const before = await readdir(folder.path);
    const { code, stdout, stderr } = await jobreel(["make", "posting.md"], { cwd: folder.path });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^error: posting\.md: [^\n]+\n$/);
    expect([code, stdout, await readdir(folder.path)]).toEqual([2, "", before]);
  });

  it("a file of more than 200 MB", async () => {
    await using folder = await emptyFolder();
    await writeFile(join(folder.path, "posting.pdf"), "%PDF-1.7\n");
    await truncate(join(folder.path, "posting.pdf"), 201 * 1024 * 1024);
    const { code, stderr } = await jobreel(["make", "posting.pdf"], { cwd: folder.path });
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^error: posting\.pdf: this is larger than 200 MB/)]);
  });

  it.each([
    ["an address without encryption", "http://careers.example/jobs/1", /expected https:/],
    ["an address of another kind", "ftp://files.example/jobs/1", /only those with https:\/\/ are read, .*ftp:\/\//],
    ["one of another kind with a password", "sftp://ann:secret@files.example/1", /only those with https/],
    ["an address of this machine", "https://127.0.0.1/jobs/1", /loopback address/],
    ["an address of this network", "https://192.168.1.1/jobs/1", /private/],
    ["an address with a password", "https://ann:secret@careers.example/1", /user|password/],
  ])("%s", async (_, address, message) => {
    const { code, stderr } = await jobreel(["script", address]);
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
    expect(stderr).not.toContain("secret");
  });

  it("a folder", async () => {
    await using folder = await emptyFolder();
    await mkdir(join(folder.path, "jobs"));
    const { code, stderr } = await jobreel(["make", "jobs"], { cwd: folder.path });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: jobs: this is a folder, and a file was expected\. .+\n$/);
  });

  it("links in a circle", async () => {
    await using folder = await emptyFolder();
    await symlink("a.md", join(folder.path, "a.md"));
    const { code, stderr } = await jobreel(["make", "a.md"], { cwd: folder.path });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: a\.md: its links lead in a circle\./);
  });

  it("nothing on standard input", async () => {
    const { code, stderr } = await jobreel(["make", "-"], { input: "" });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: standard input: it ended without a single byte; expected the text/);
  });

  it("nothing but blanks on standard input", async () => {
    const { code, stderr } = await jobreel(["script", "-"], { input: " \n\n" });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: standard input: .*no letters or digits/);
  });
});

describe("a place that cannot take a film ends with 2 before any work is done", () => {
  it.each([
    ["a file", "taken", /taken: films go into a folder, and this is a file/],
    ["below a file", "taken/films", /can't be written to this folder: a part of this path is a file\. /],
    ["where no folder can be made", "/proc/jobreel/films", /written to this folder: no folder can be made there\. /],
    ["a device", "/dev/full", /films go into a folder, and this is a file/],
  ])("%s", async (_, out, message) => {
    await using folder = await emptyFolder();
    await writeFile(join(folder.path, "taken"), "");
    await writeFile(join(folder.path, "cook.md"), POSTING);
    const { code, stdout, stderr } = await jobreel(["make", "cook.md", "--out", out], { cwd: folder.path });
    expect(stderr).toMatch(message);
    expect(stderr).toContain("--out");
    expect([code, stdout, await readdir(folder.path)]).toEqual([2, "", ["cook.md", "taken"]]);
  });
});

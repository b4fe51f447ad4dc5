import { mkdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { filesNamed } from "../../engine/cli/chat-files.ts";
import { emptyFolder } from "./jobreel.ts";

const namesIn = async (text: string, sent = new Map<string, string>()): Promise<readonly [string, ...string[]]> => {
  const { text: told, files } = await filesNamed(text, sent);
  return [told, ...files.map(({ name }) => name)];
};

it("finds the files of this machine that a message names, however they are written", async () => {
  await using folder = await emptyFolder();
  const at = (name: string): string => join(folder.path, name);
  await mkdir(at("my photos"));
  await writeFile(at("my photos/roof garden.png"), "png");
  await writeFile(at("team.jpg"), "jpg");
  await writeFile(at("posting.md"), "# Baker");
  await writeFile(at("brand.yaml"), "logo: team.jpg\nfont: fonts/none.otf\n");

  expect(await namesIn(`use "${at("my photos/roof garden.png")}" in scene 3`)).toEqual([
    "use roof-garden.png in scene 3",
    "roof-garden.png",
  ]);
  expect(await namesIn(`use ${at("my photos/roof garden.png").replaceAll(" ", "\\ ")} in scene 3`)).toEqual([
    "use roof-garden.png in scene 3",
    "roof-garden.png",
  ]);
  expect(await namesIn(`第三幕用${at("team.jpg")}，谢谢`)).toEqual(["第三幕用team.jpg，谢谢", "team.jpg"]);
  // A brand kit comes with the files that it names and that are there.
  expect(await namesIn(`use ${at("brand.yaml")}`)).toEqual(["use brand.yaml", "brand.yaml", "team.jpg"]);
  // What is no picture, sound or brand file, or isn't here, is left to the conversation.
  const others = `use ${at("none.jpg")} and ${at("posting.md")}, see https://jobs.example/team.jpg`;
  expect(await namesIn(others)).toEqual([others]);
});

it("sends a file once, and again when it has changed", async () => {
  await using folder = await emptyFolder();
  const path = join(folder.path, "team.jpg");
  await writeFile(path, "jpg");
  const sent = new Map<string, string>();
  const text = `use ${path} in scene 3`;
  expect(await namesIn(text, sent)).toEqual(["use team.jpg in scene 3", "team.jpg"]);
  expect(await namesIn(text, sent)).toEqual(["use team.jpg in scene 3"]);
  await utimes(path, 1, 1);
  expect(await namesIn(text, sent)).toEqual(["use team.jpg in scene 3", "team.jpg"]);
});

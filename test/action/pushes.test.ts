import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { actionBench } from "../support/action-bench.ts";
import { namesOn, textOn } from "../support/action-run.ts";

const bench = actionBench();
const release = () => bench.github.releases[0];

function write(...names: readonly string[]): void {
  for (const name of names) bench.repository.write(`jobs/${name}.md`, `title: ${name}\n`);
}

describe("a push", () => {
  it("has a film of each posting that it changed attached to a new release, and a second run makes none", async () => {
    write("cook", "baker");
    bench.repository.write("jobs/README.md", "title: Postings\n");
    bench.repository.write("notes.md", "title: Notes\n");
    const told = await bench.push();
    expect(told.failure).toBeNull();
    expect(told.filmed.toSorted()).toEqual(["jobs/baker.md", "jobs/cook.md"]);
    expect(release()).toMatchObject({ tag_name: "job-films", draft: false, name: "job-films" });
    const files = ["baker", "cook"].flatMap((slug) => ["jpg", "json", "mp4", "vtt"].map((end) => `${slug}.${end}`));
    expect(namesOn(release())).toEqual([...files, "job-films.json"]);
    const url = "https://github.example/acme/careers/releases/download/job-films/baker.mp4";
    expect(JSON.parse(told.outputs["films"]!)).toContainEqual(
      expect.objectContaining({ path: "jobs/baker.md", title: "baker", video: url }),
    );
    expect(told.outputs).toMatchObject({ made: "2", failed: "0", skipped: "0" });
    expect(told.summary).toContain(url);

    const again = await bench.on("workflow_dispatch");
    expect(again.filmed).toEqual([]);
    expect(again.outputs).toMatchObject({ made: "0", skipped: "2", "release-url": told.outputs["release-url"] });
  });

  it("has an edited posting's film replaced in place, a renamed one's files renamed, a deleted one's removed", async () => {
    write("cook", "baker", "waiter", "usher");
    await bench.push();
    const idOf = (name: string) => release()?.assets.find((asset) => asset.name === name)?.id;
    const untouched = idOf("usher.mp4");
    bench.repository.write("jobs/cook.md", "title: Head Cook\n");
    bench.repository.rename("jobs/waiter.md", "jobs/hall/steward.md");
    bench.repository.remove("jobs/baker.md");
    const told = await bench.push();
    expect(told.failure).toBeNull();
    expect(told.filmed).toEqual(["jobs/cook.md"]);
    expect(textOn(release(), "cook.mp4")).toContain("Head Cook");
    expect(idOf("usher.mp4")).toBe(untouched);
    const slugs = new Set(namesOn(release()).map((name) => name.split(".")[0]));
    expect([...slugs]).toEqual(["cook", "job-films", "steward", "usher"]);
    expect(textOn(release(), "steward.mp4")).toContain("waiter");
    expect(told.summary).toContain("Renamed");
    expect(told.summary).toContain("the posting was deleted");
  });

  it("that went back behind a commit removes what is gone", async () => {
    write("cook");
    await bench.push();
    const kept = bench.head;
    write("baker");
    await bench.push();
    bench.repository.git("reset", "--quiet", "--hard", kept);
    write("waiter");
    const told = await bench.push({}, { forced: true });
    expect(told.filmed).toEqual(["jobs/waiter.md"]);
    expect(namesOn(release()).filter((name) => name.endsWith(".mp4"))).toEqual(["cook.mp4", "waiter.mp4"]);
  });

  it("of more files than GitHub tells of is found out by git", async () => {
    for (let i = 0; i < 310; i++) bench.repository.write(`a/${i}.txt`, `${i}`);
    write("cook");
    const told = await bench.push();
    expect(told.log.join("\n")).toContain("git tells of all");
    expect(told.filmed).toEqual(["jobs/cook.md"]);
  });

  it("that nobody can compare is one of all postings", async () => {
    write("cook", "baker");
    await bench.push();
    write("waiter");
    bench.head = "e".repeat(40);
    const told = await bench.push();
    expect(told.log.join("\n")).toContain("what changed can't be told");
    expect(told.filmed).toEqual(["jobs/waiter.md"]);
  });

  it("films what a cancelled run left behind, and leaves other branches' films alone", async () => {
    write("cook", "baker");
    await bench.push();
    const main = bench.head;
    bench.repository.write("jobs/cook.md", "title: Head Cook\n");
    bench.head = bench.repository.commit("its run was cancelled");
    write("waiter");
    expect((await bench.push()).filmed.toSorted()).toEqual(["jobs/cook.md", "jobs/waiter.md"]);

    bench.repository.git("checkout", "--quiet", "-b", "other", main);
    bench.repository.remove("jobs/baker.md");
    bench.head = bench.repository.commit("another branch");
    write("usher");
    const told = await bench.on("push", { before: bench.head, after: bench.repository.commit("usher") });
    expect(told.failure).toBeNull();
  });

  it("of nothing that is a posting leaves no release", async () => {
    bench.repository.write("notes.md", "x");
    const told = await bench.push();
    expect(told.failure).toBeNull();
    expect(bench.github.releases).toEqual([]);
  });

  it("has the whole of what works done where one posting can't be read and one can't be filmed", async () => {
    write("cook");
    bench.repository.write("jobs/broken.md", "title: Broken\nbreaks: the voice is lost\n");
    bench.repository.write("jobs/empty.md", "fault: there is no text in it\n");
    const told = await bench.push();
    expect(told.outputs).toMatchObject({ made: "1", failed: "2" });
    expect(told.failure).toBe("2 postings could not be filmed. The summary of this run tells of each.");
    expect(told.annotations.map(({ file, message }) => [file, message])).toEqual([
      ["jobs/broken.md", "./jobs/broken.md: the voice is lost"],
      ["jobs/empty.md", "there is no text in it"],
    ]);
    expect(namesOn(release()).filter((name) => name.endsWith(".mp4"))).toEqual(["cook.mp4"]);
    expect((await bench.on("schedule", {}, { "fail-on": "never" })).failure).toBeNull();
  });

  it("of a posting that none can be made of leaves no empty release", async () => {
    bench.repository.write("jobs/broken.md", "title: Broken\nbreaks: x\n");
    await bench.push();
    expect(bench.github.releases).toEqual([]);
  });

  it("of a link that leads out of the checkout reads nothing there", async () => {
    bench.repository.write("jobs/cook.md", "title: Cook\n");
    symlinkSync("/etc/hostname", join(bench.repository.folder, "jobs/secret.md"));
    symlinkSync("/etc", join(bench.repository.folder, "jobs/etc"));
    const told = await bench.push({ postings: "jobs/**/*.md\njobs/**/hostname" });
    expect(told.filmed).toEqual(["jobs/cook.md"]);
    expect(told.summary).toContain("links are not followed");
  });
});

describe("a closed posting", () => {
  it.each([
    ["remove", ["job-films.json"], null],
    ["mark", ["cook.jpg", "cook.json", "cook.mp4", "cook.vtt", "job-films.json"], "closed: the posting says so"],
    ["keep", ["cook.jpg", "cook.json", "cook.mp4", "cook.vtt", "job-films.json"], null],
  ])("with closed: %s leaves %j", async (closed, names, why) => {
    write("cook");
    await bench.push({ closed });
    bench.repository.write("jobs/cook.md", "title: cook\nstatus: closed\n");
    const told = await bench.push({ closed });
    expect(told.failure).toBeNull();
    expect(namesOn(release())).toEqual(names);
    const manifest = JSON.parse(textOn(release(), "job-films.json"));
    expect(manifest.films[0]?.closed ?? null).toBe(why);
  });
});

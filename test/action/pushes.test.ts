import { afterEach, beforeEach, expect, it } from "vitest";
import { namesOn, pushOf, runAction, textOn, type Told } from "../support/action-run.ts";
import { type FakeEngine, makeFakeEngine } from "../support/fake-engine.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { type GitRepository, makeGitRepository } from "../support/git-repository.ts";

let github: FakeGitHub;
let engine: FakeEngine;
let repository: GitRepository;

beforeEach(async () => {
  repository = makeGitRepository();
  engine = makeFakeEngine();
  github = await startFakeGitHub(repository.folder);
});
afterEach(async () => {
  await github.close();
  engine.dispose();
  repository.dispose();
});

const push = (before: string, after: string, more: object = {}): Promise<Told> =>
  runAction({ github, engine, repository, event: "push", payload: pushOf(before, after, more) });

async function twoFilms(): Promise<string> {
  const before = repository.commit("empty");
  repository.write("jobs/cook.md", "title: Cook\n");
  repository.write("jobs/baker.md", "title: Baker\n");
  repository.write("jobs/README.md", "title: Postings\n");
  repository.write("notes.md", "title: Notes\n");
  const after = repository.commit("two postings");
  const told = await push(before, after);
  expect(told.failure).toBeNull();
  expect(told.filmed.toSorted()).toEqual(["jobs/baker.md", "jobs/cook.md"]);
  return after;
}

it("attaches a film of each posting that a push changed to a new release", async () => {
  await twoFilms();
  const [release] = github.releases;
  expect(release).toMatchObject({ tag_name: "job-films", draft: false, name: "job-films" });
  expect(namesOn(release)).toEqual([
    "baker.jpg",
    "baker.json",
    "baker.mp4",
    "baker.vtt",
    "cook.jpg",
    "cook.json",
    "cook.mp4",
    "cook.vtt",
    "job-films.json",
  ]);
  const manifest = JSON.parse(textOn(release, "job-films.json"));
  expect(manifest.films.map(({ path }: { path: string }) => path)).toEqual(["jobs/baker.md", "jobs/cook.md"]);
  expect(manifest.films[0].films[0].video.url).toBe(
    "https://github.example/acme/careers/releases/download/job-films/baker.mp4",
  );
});

it("makes nothing twice", async () => {
  const after = await twoFilms();
  const told = await push(repository.git("rev-parse", "HEAD~1").trim(), after);
  expect(told.filmed).toEqual([]);
  expect(told.outputs).toMatchObject({ made: "0", failed: "0", skipped: "2" });
});

it("replaces the film of an edited posting in place and leaves the others", async () => {
  const first = await twoFilms();
  const baker = github.releases[0]?.assets.find(({ name }) => name === "baker.mp4")?.id;
  repository.write("jobs/cook.md", "title: Head Cook\n");
  const told = await push(first, repository.commit("edit"));
  expect(told.filmed).toEqual(["jobs/cook.md"]);
  expect(textOn(github.releases[0], "cook.mp4")).toContain("Head Cook");
  expect(github.releases[0]?.assets.find(({ name }) => name === "baker.mp4")?.id).toBe(baker);
  expect(namesOn(github.releases[0])).toHaveLength(9);
});

it("renames the files of a posting that was renamed, without making its film again", async () => {
  const first = await twoFilms();
  repository.rename("jobs/cook.md", "jobs/kitchen/chef.md");
  const told = await push(first, repository.commit("rename"));
  expect(told.filmed).toEqual([]);
  const names = namesOn(github.releases[0]);
  expect(names).toContain("chef.mp4");
  expect(names.filter((name) => name.startsWith("cook"))).toEqual([]);
  expect(textOn(github.releases[0], "job-films.json")).toContain("jobs/kitchen/chef.md");
});

it("removes the files of a posting that was deleted", async () => {
  const first = await twoFilms();
  repository.remove("jobs/cook.md");
  const told = await push(first, repository.commit("delete"));
  expect(told.failure).toBeNull();
  expect(namesOn(github.releases[0])).toEqual(["baker.jpg", "baker.json", "baker.mp4", "baker.vtt", "job-films.json"]);
  expect(textOn(github.releases[0], "job-films.json")).not.toContain("cook");
});

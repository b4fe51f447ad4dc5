import { writeFile } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { InputName } from "../../action/inputs/input-table.ts";
import type { Results, Task, Workshop } from "../../engine/studio/index.ts";
import { namesOn, pushOf, runAction, textOn, type Told } from "../support/action-run.ts";
import { type FakeEngine, makeFakeEngine } from "../support/fake-engine.ts";
import { type FakeGitHub, startFakeGitHub } from "../support/fake-github.ts";
import { type GitRepository, makeGitRepository } from "../support/git-repository.ts";
import { startRelay, type TestRelay } from "../support/relay.ts";
import { openStudio, SHORT_DRAFT, type TestStudio } from "../support/studio.ts";

const RELAY_URL = "https://relay.example";

/** A real studio, whose work is done in no time. */
let studio: TestStudio;
let relay: TestRelay;
let messages: string[];
let github: FakeGitHub;
let engine: FakeEngine;
let repository: GitRepository;

const workshop: Workshop = {
  async perform(task: Task) {
    if (task.kind === "render") {
      await writeFile(task.out, "the film");
      return { durationS: 1, width: 1080, height: 1080 } as Results[(typeof task)["kind"]] as never;
    }
    if (task.kind === "message") messages.push(task.message);
    const made = { draft: JSON.stringify(SHORT_DRAFT), project: "{}" };
    return { ...made, made, text: "The film is laid out." } as never;
  },
  close: async () => {},
};

beforeAll(async () => {
  studio = await openStudio({}, workshop);
  relay = await startRelay(studio.url, { UPSTREAM: "studio" });
});
afterAll(async () => {
  await relay.close();
  await studio[Symbol.asyncDispose]();
});
beforeEach(async () => {
  messages = [];
  repository = makeGitRepository();
  engine = makeFakeEngine();
  github = await startFakeGitHub(repository.folder);
});
afterEach(async () => {
  await github.close();
  engine.dispose();
  repository.dispose();
});

/** Relays have names in the world; this one is in workerd. */
const throughRelay: typeof fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  return url.origin === RELAY_URL ? relay.ask(url.pathname + url.search, null, init) : fetch(input, init);
};

async function push(inputs: Partial<Record<InputName, string>>): Promise<Told> {
  const before = repository.commit("empty");
  repository.write("jobs/cook.md", "title: Line Cook\n\nWe cook what the market has.\n");
  const payload = pushOf(before, repository.commit("pushed"));
  return runAction({ github, engine, repository, event: "push", payload, inputs, fetch: throughRelay });
}

describe("a studio by its address", () => {
  it("is told the wishes and the posting, and its film and captions are attached", async () => {
    const told = await push({ backend: "hosted", "api-url": studio.url, length: "15", theme: "calm", voice: "none" });
    expect(told.failure).toBeNull();
    expect(messages).toEqual([
      "Turn this job posting into a 15-second recruiting video. Theme calm. No voice.\n\ntitle: Line Cook\n\nWe cook what the market has.",
    ]);
    const [release] = github.releases;
    expect(namesOn(release)).toEqual(["cook.1x1.mp4", "cook.1x1.vtt", "cook.json", "job-films.json"]);
    expect(textOn(release, "cook.1x1.mp4")).toBe("the film");
    expect(textOn(release, "cook.1x1.vtt")).toBe("WEBVTT\n\n00:00:00.100 --> 00:00:00.900\nLine cook wanted\n");
    expect(JSON.parse(textOn(release, "cook.json"))).toMatchObject({
      madeBy: "nemovideo",
      films: [{ durationS: 1, width: 1080, height: 1080, poster: null }],
    });
    expect(told.log.join("\n")).toContain("The film is laid out.");
  });

  it("whose film has another shape than is wished for has none attached", async () => {
    const told = await push({ backend: "hosted", "api-url": studio.url, aspects: "16:9" });
    expect(told.failure).toMatch(/1 posting could not be filmed/);
    expect(told.summary).toContain("of shape 1:1 where 16:9 was wished for");
    expect(github.releases).toEqual([]);
  });

  it("that is not there is told of, and its token is not", async () => {
    const told = await push({ backend: "hosted", "api-url": "http://127.0.0.1:9", token: "nmv_usr_verySecret1" });
    expect(told.outputs).toMatchObject({ made: "0", failed: "1" });
    expect(JSON.stringify(told)).not.toContain("verySecret1");
  });
});

describe("a relay by its address", () => {
  it("is told the wishes and the posting, and what it gives is attached", async () => {
    const { key } = await relay.mint({ scope: "make" });
    const told = await push({
      backend: "relay",
      "api-url": RELAY_URL,
      token: key,
      length: "15",
      prompt: "Lead with the pay.",
    });
    expect(told.failure, told.log.join("\n")).toBeNull();
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/15-second[^]*Lead with the pay\.[^]*Line Cook/);
    const [release] = github.releases;
    expect(namesOn(release)).toEqual(["cook.json", "cook.mp4", "cook.vtt", "job-films.json"]);
    expect(textOn(release, "cook.mp4")).toBe("the film");
    expect(textOn(release, "cook.vtt")).toContain("Line cook wanted");
    expect(JSON.stringify(told)).not.toContain(key);
  });

  it("that does not know the key says so", async () => {
    const told = await push({ backend: "relay", "api-url": RELAY_URL, token: "jr_unknown_key_of_nobody" });
    expect(told.outputs).toMatchObject({ failed: "1" });
    expect(told.summary).toMatch(/the relay would not take the posting: 401/);
  });
});

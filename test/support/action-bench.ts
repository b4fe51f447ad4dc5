import { afterEach, beforeEach } from "vitest";
import type { InputName } from "../../action/inputs/input-table.ts";
import { pushOf, runAction, type Told } from "./action-run.ts";
import { type FakeEngine, makeFakeEngine } from "./fake-engine.ts";
import { type FakeGitHub, startFakeGitHub } from "./fake-github.ts";
import { type GitRepository, makeGitRepository } from "./git-repository.ts";

type Given = Partial<Record<InputName, string>>;

/** A repository, a GitHub and an engine for each test, and what happens between them. */
export interface ActionBench {
  readonly github: FakeGitHub;
  readonly repository: GitRepository;
  /** The last commit that was pushed. */
  head: string;
  /** Commits what there is, and runs the Action on a push of it. */
  push(inputs?: Given, more?: object): Promise<Told>;
  /** Commits what there is, and runs the Action on a pull request of it. */
  request(inputs?: Given, more?: { readonly isFork?: boolean }): Promise<Told>;
  /** Runs the Action on another event. */
  on(event: string, payload?: unknown, inputs?: Given): Promise<Told>;
}

/** Call it at the top of a test file; the first commit of each test's repository is empty. */
export function actionBench(): ActionBench {
  let engine: FakeEngine;
  const bench = {} as { -readonly [K in keyof ActionBench]: ActionBench[K] };
  const run = (event: string, payload: unknown, inputs: Given, ref?: string): Promise<Told> =>
    runAction({
      github: bench.github,
      engine,
      repository: bench.repository,
      event,
      payload,
      inputs,
      ...(ref && { ref }),
    });
  beforeEach(async () => {
    const repository = makeGitRepository();
    engine = makeFakeEngine();
    Object.assign(bench, {
      repository,
      github: await startFakeGitHub(repository.folder),
      head: repository.commit("empty"),
    });
  });
  afterEach(async () => {
    await bench.github.close();
    engine.dispose();
    bench.repository.dispose();
  });
  return Object.assign(bench, {
    async push(inputs: Given = {}, more: object = {}) {
      const before = bench.head;
      bench.head = bench.repository.commit("pushed");
      return run("push", pushOf(before, bench.head, more), inputs);
    },
    async request(inputs: Given = {}, { isFork = false } = {}) {
      const base = { sha: bench.head, repo: { full_name: bench.github.repository } };
      const head = {
        sha: bench.repository.commit("proposed"),
        repo: { full_name: isFork ? "mallory/careers" : bench.github.repository },
      };
      const payload = { action: "synchronize", number: 7, pull_request: { number: 7, base, head } };
      return run("pull_request", payload, inputs, "refs/pull/7/merge");
    },
    on: (event: string, payload: unknown = {}, inputs: Given = {}) => run(event, payload, inputs),
  });
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { VERSION } from "../../shared/version.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { plainReading, type Reading } from "../postings/reading.ts";
import type { World } from "../world.ts";
import type { Backend } from "./backend.ts";
import { conversationBackend } from "./conversation.ts";
import { embeddedBackend } from "./embedded.ts";
import type { Engine } from "./engine.ts";
import { InstallError, obtainEngine } from "./install.ts";
import { readPostings, sarifOf } from "./reader.ts";
import { relayBackend } from "./relay.ts";

/** The engine and the backend of a run, each had when it is first needed and then kept. */
export class Workshop {
  readonly #world: World;
  readonly #inputs: Inputs;
  #engine: Promise<Engine> | null = null;

  constructor(world: World, inputs: Inputs) {
    this.#world = world;
    this.#inputs = inputs;
  }

  /** The engine on this machine. @throws {InstallError} */
  engine(): Promise<Engine> {
    const { actionRoot, openCache, surroundings, reporter, signal } = this.#world;
    const log = (line: string): void => reporter.info(line);
    this.#engine ??= obtainEngine({ actionRoot, env: surroundings.env, openCache, log, signal });
    return this.#engine;
  }

  /** What makes the films. */
  async open(): Promise<Backend> {
    const { surroundings, fetch, nowMs, reporter, signal } = this.#world;
    const { backend, apiUrl, token, concurrency } = this.#inputs;
    switch (backend) {
      case "embedded":
        return embeddedBackend({
          engine: await this.engine(),
          name: `jobreel ${VERSION}`,
          repository: surroundings.workspace,
          concurrency,
          temp: surroundings.temp,
          env: surroundings.env,
          fetch,
          log: (line) => reporter.info(line),
          signal,
        });
      case "hosted":
        return conversationBackend({
          name: "nemovideo",
          baseUrl: apiUrl,
          token,
          fetch,
          close: () => Promise.resolve(),
        });
      case "relay":
        return relayBackend({ baseUrl: apiUrl ?? "", key: token ?? "", fetch, nowMs });
    }
  }

  /** Reads postings; where films are made elsewhere and no engine can be had, as well as it goes without. */
  async read(paths: readonly string[], slugs: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, Reading>> {
    const { surroundings, signal, reporter } = this.#world;
    const repository = surroundings.workspace;
    try {
      return await readPostings(paths, await this.#reader());
    } catch (error) {
      if (!(error instanceof InstallError) || this.#inputs.backend === "embedded") throw error;
      signal.throwIfAborted();
      reporter.notice(`Postings are not reviewed, and whether they are closed is not known: ${error.message}`);
      const readings = new Map<string, Reading>();
      for (const path of paths) {
        const text = await readFile(join(repository, path), "utf8");
        readings.set(path, plainReading(path, slugs.get(path) ?? "", text));
      }
      return readings;
    }
  }

  /** The review of postings as a SARIF log; null where there is none. */
  async sarif(paths: readonly string[]): Promise<string | null> {
    if (paths.length === 0) return null;
    try {
      return await sarifOf(paths, await this.#reader());
    } catch (error) {
      if (error instanceof InstallError) return null;
      throw error;
    }
  }

  async #reader() {
    const { surroundings, signal } = this.#world;
    const { wishes } = this.#inputs;
    return { engine: await this.engine(), repository: surroundings.workspace, wishes, signal };
  }
}

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { getInput } from "@actions/core";
import type { FolderCache } from "./backend/install.ts";
import { InputsError } from "./inputs/inputs.ts";
import { run } from "./main.ts";
import { githubReporter } from "./report/reporter.ts";
import { readSurroundings } from "./surroundings.ts";

/** A run that is cancelled has so long to end what it started. */
const GRACE_MS = 8_000;

const here = dirname(fileURLToPath(import.meta.url));
const reporter = githubReporter(Boolean(process.env["GITHUB_STEP_SUMMARY"]));
const cancelled = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    cancelled.abort(
      new Error("The run was cancelled. Films that are attached already stay; run the job again for the rest."),
    );
    setTimeout(() => process.exit(1), GRACE_MS).unref();
  });
}

try {
  await run({
    given: (name) => getInput(name),
    surroundings: await readSurroundings(process.env),
    reporter,
    // The bundle lies in action/dist/, the source in action/.
    actionRoot: here.endsWith(join("action", "dist")) ? dirname(dirname(here)) : dirname(here),
    openCache,
    fetch,
    nowMs: () => Date.now(),
    chance: () => Math.random(),
    signal: cancelled.signal,
  });
} catch (error) {
  if (error instanceof InputsError) error.faults.forEach((fault) => reporter.info(`Input ${fault}`));
  reporter.fail(error instanceof Error ? error.message : String(error));
  if (process.env["RUNNER_DEBUG"] === "1" && error instanceof Error) reporter.info(error.stack ?? "");
}

async function openCache(): Promise<FolderCache | null> {
  const file = join(here, "cache.js");
  if (!existsSync(file)) return null;
  return (await import(pathToFileURL(file).href)) as FolderCache;
}

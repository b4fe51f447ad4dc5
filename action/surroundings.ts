import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";

/** What GitHub tells a step of the run that it is in. Read in `index.ts` alone. */
export interface Surroundings {
  readonly eventName: string;
  /** The event's JSON. */
  readonly payload: unknown;
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string;
  /** `refs/heads/main`. */
  readonly ref: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  readonly runId: string;
  /** The checkout. */
  readonly workspace: string;
  /** A folder that the runner clears. */
  readonly temp: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The step was not started by GitHub, or not as it has to be. */
export class SurroundingsError extends Error {
  override readonly name = "SurroundingsError";
}

const MAX_PAYLOAD_CHARS = 30_000_000;

/** @throws {SurroundingsError} */
export async function readSurroundings(env: Readonly<Record<string, string | undefined>>): Promise<Surroundings> {
  const must = (name: string): string => {
    const value = env[name];
    if (value) return value;
    throw new SurroundingsError(
      `${name} is not set, which GitHub sets for every step. This is a GitHub Action: use it in a workflow with \`uses:\`.`,
    );
  };
  const repository = must("GITHUB_REPOSITORY");
  if (!/^[\w.-]+\/[\w.-]+$/u.test(repository))
    throw new SurroundingsError(`GITHUB_REPOSITORY: received ${JSON.stringify(repository)}, expected owner/name.`);
  return {
    eventName: must("GITHUB_EVENT_NAME"),
    payload: await readPayload(must("GITHUB_EVENT_PATH")),
    repository,
    sha: must("GITHUB_SHA"),
    ref: must("GITHUB_REF"),
    apiUrl: (env["GITHUB_API_URL"] || "https://api.github.com").replace(/\/+$/u, ""),
    serverUrl: (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/u, ""),
    runId: env["GITHUB_RUN_ID"] || "0",
    workspace: must("GITHUB_WORKSPACE"),
    temp: env["RUNNER_TEMP"] || tmpdir(),
    env,
  };
}

async function readPayload(path: string): Promise<unknown> {
  try {
    const text = await readFile(path, "utf8");
    if (text.length > MAX_PAYLOAD_CHARS) throw new Error(`it has ${text.length} characters`);
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new SurroundingsError(`The event at GITHUB_EVENT_PATH can't be read: ${why}. Run the job again.`);
  }
}

import { ASPECTS, type Aspect } from "../../engine/timeline/timeline.ts";
import { readTag } from "../release/tag.ts";
import { BACKENDS, CAPTIONS, CLOSED, FAIL_ON, INPUT_TABLE, type InputName } from "./input-table.ts";

export type BackendName = (typeof BACKENDS)[number];
export type FailOn = (typeof FAIL_ON)[number];
export type ClosedPolicy = (typeof CLOSED)[number];

/** What the workflow says of the films themselves; null where it says nothing, so that the prompt or the brand may. */
export interface FilmWishes {
  readonly prompt: string | null;
  readonly length: string | null;
  readonly aspects: readonly Aspect[] | null;
  readonly theme: string | null;
  readonly brand: string | null;
  readonly voice: string | null;
  readonly music: string | null;
  readonly captions: (typeof CAPTIONS)[number] | null;
}

export interface Inputs {
  /** Globs, at least one; those that begin with `!` take postings out. */
  readonly postings: readonly string[];
  readonly backend: BackendName;
  readonly apiUrl: string | null;
  readonly token: string | null;
  readonly wishes: FilmWishes;
  readonly releaseTag: string;
  readonly releaseName: string | null;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly changedOnly: boolean;
  readonly closed: ClosedPolicy;
  /** At least 1. */
  readonly maxFilms: number;
  /** 1 to {@link MAX_CONCURRENCY}. */
  readonly concurrency: number;
  readonly failOn: FailOn;
  readonly review: boolean;
  readonly comment: boolean;
  readonly workingDirectory: string;
  readonly githubToken: string | null;
  readonly dryRun: boolean;
}

/** Inputs that can't be used; a sentence each. */
export class InputsError extends Error {
  override readonly name = "InputsError";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join("\n"));
    this.faults = faults;
  }
}

const MAX_CONCURRENCY = 8;
/** A release holds 1,000 files, and a film has up to four. */
const MAX_FILMS = 250;
const MAX_GLOBS = 50;
const MAX_GLOB_CHARS = 500;

/**
 * Reads all inputs and tells of all that is wrong with them at once.
 * @param given what the workflow says of an input, "" for nothing
 * @throws {InputsError}
 */
export function readInputs(given: (name: InputName) => string): Inputs {
  const faults: string[] = [];
  const text = (name: InputName): string => {
    const said = given(name).trim();
    return said === "" ? INPUT_TABLE[name].default : said;
  };
  const orNull = (name: InputName): string | null => given(name).trim() || null;
  const oneOf = <T extends string>(name: InputName, values: readonly T[]): T => {
    const said = text(name);
    const found = values.find((value) => value === said.toLowerCase());
    if (found === undefined) faults.push(`${name}: received ${quoted(said)}, expected ${either(values)}.`);
    return found ?? (values[0] as T);
  };
  const flag = (name: InputName): boolean => oneOf(name, ["false", "true"]) === "true";
  const count = (name: InputName, most: number): number => {
    const said = text(name);
    const value = /^\d{1,6}$/u.test(said) ? Number(said) : 0;
    if (value >= 1 && value <= most) return value;
    faults.push(`${name}: received ${quoted(said)}, expected a whole number from 1 to ${most}.`);
    return 1;
  };

  const backend = oneOf("backend", BACKENDS);
  const inputs: Inputs = {
    postings: globs(text("postings"), faults),
    backend,
    apiUrl: address(orNull("api-url"), backend, faults),
    token: orNull("token"),
    wishes: {
      prompt: orNull("prompt"),
      length: lengthOf(orNull("length"), faults),
      aspects: aspectsOf(orNull("aspects"), faults),
      theme: orNull("theme"),
      brand: orNull("brand"),
      voice: orNull("voice"),
      music: orNull("music"),
      captions: orNull("captions") === null ? null : oneOf("captions", CAPTIONS),
    },
    releaseTag: tagOf(text("release-tag"), faults),
    releaseName: orNull("release-name"),
    draft: flag("draft"),
    prerelease: flag("prerelease"),
    changedOnly: flag("changed-only"),
    closed: oneOf("closed", CLOSED),
    maxFilms: count("max-films", MAX_FILMS),
    concurrency: count("concurrency", MAX_CONCURRENCY),
    failOn: oneOf("fail-on", FAIL_ON),
    review: flag("review"),
    comment: flag("comment"),
    workingDirectory: folderOf(text("working-directory"), faults),
    githubToken: orNull("github-token"),
    dryRun: flag("dry-run"),
  };
  if (backend === "relay" && inputs.token === null)
    faults.push("token: backend relay needs the relay's API key. Store it as a secret and pass it as token.");
  if (faults.length > 0) throw new InputsError(faults);
  return inputs;
}

function globs(said: string, faults: string[]): readonly string[] {
  const lines = said
    .split(/\r?\n/u)
    .map((line) => line.trim().replace(/^(!?)\.\//u, "$1"))
    .filter((line) => line !== "");
  const wrong = lines.find((line) => line.length > MAX_GLOB_CHARS || /^!?\/|(?:^!?|\/)\.\.(?:\/|$)/u.test(line));
  if (wrong !== undefined) {
    faults.push(
      `postings: received ${quoted(wrong)}, expected a glob below working-directory, such as jobs/**/*.md, without .. and no longer than ${MAX_GLOB_CHARS} characters.`,
    );
  }
  if (lines.length > MAX_GLOBS) faults.push(`postings: received ${lines.length} globs, expected at most ${MAX_GLOBS}.`);
  if (lines.every((line) => line.startsWith("!")))
    faults.push("postings: only globs that take postings out were received; expected one that says which there are.");
  return lines;
}

function address(said: string | null, backend: BackendName, faults: string[]): string | null {
  if (said === null) {
    if (backend === "relay")
      faults.push("api-url: backend relay needs the relay's address, such as https://films.example.com.");
    return null;
  }
  if (backend === "embedded") {
    faults.push(
      "api-url: backend embedded makes films in the runner and has no address. Leave api-url out, or set backend to hosted or relay.",
    );
    return null;
  }
  const url = URL.canParse(said) ? new URL(said) : null;
  const isLocal = url !== null && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url?.protocol === "https:" || (isLocal && url.protocol === "http:")) {
    if (url.username === "" && url.password === "") return said.replace(/\/+$/u, "");
  }
  faults.push(
    `api-url: received ${quoted(said)}, expected an address that begins with https:// and carries no password.`,
  );
  return null;
}

function lengthOf(said: string | null, faults: string[]): string | null {
  if (said === null) return null;
  const length = said.replace(/\s*s$/u, "");
  if ((INPUT_TABLE.length.values as readonly string[]).includes(length)) return length;
  faults.push(`length: received ${quoted(said)}, expected 15, 30, 45 or 60 (seconds).`);
  return null;
}

function aspectsOf(said: string | null, faults: string[]): readonly Aspect[] | null {
  if (said === null) return null;
  const names = [...new Set(said.split(/[\s,]+/u).filter((name) => name !== ""))];
  const isAspect = (name: string): name is Aspect => Object.hasOwn(ASPECTS, name);
  if (names.length > 0 && names.every(isAspect)) return names;
  faults.push(
    `aspects: received ${quoted(said)}, expected some of ${Object.keys(ASPECTS).join(", ")}, with commas between.`,
  );
  return null;
}

function tagOf(said: string, faults: string[]): string {
  const fault = readTag(said).fault;
  if (fault !== null) faults.push(`release-tag: received ${quoted(said)}, ${fault}`);
  return said;
}

function folderOf(said: string, faults: string[]): string {
  if (said.startsWith("/") || said.split(/[\\/]/u).includes(".."))
    faults.push(`working-directory: received ${quoted(said)}, expected a folder of the checkout, such as careers.`);
  return said.replace(/^\.\/+|\/+$/gu, "") || ".";
}

const MAX_QUOTED_CHARS = 80;

function quoted(said: string): string {
  return JSON.stringify(said.length > MAX_QUOTED_CHARS ? `${said.slice(0, MAX_QUOTED_CHARS)}…` : said);
}

function either(values: readonly string[]): string {
  return `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
}

/** What made the workflow run, as far as it decides which postings are filmed. */
export type Event =
  | {
      readonly kind: "push";
      /** The commit that the branch stood at; null for a new branch or tag. */
      readonly before: string | null;
      readonly after: string;
      /** The branch was moved to where it could not go on to: what is gone is found by git alone. */
      readonly forced: boolean;
    }
  | {
      readonly kind: "pull request";
      readonly number: number;
      readonly base: string;
      readonly head: string;
      /** From another repository: the token can't write. */
      readonly isFork: boolean;
    }
  /** A run by hand, by the clock or by another workflow: all postings. */
  | { readonly kind: "everything"; readonly why: string }
  | { readonly kind: "nothing"; readonly why: string };

/** An event that says less than it has to. */
export class EventError extends Error {
  override readonly name = "EventError";
}

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;
const PULL_REQUESTS: ReadonlySet<string> = new Set(["pull_request", "pull_request_target"]);

/**
 * @param name `GITHUB_EVENT_NAME`
 * @param payload the JSON of `GITHUB_EVENT_PATH`
 * @throws {EventError} for a push or pull request without its commits
 */
export function readEvent(name: string, payload: unknown): Event {
  if (name === "push") return push(payload);
  if (PULL_REQUESTS.has(name)) return pullRequest(name, payload);
  if (name === "merge_group")
    return { kind: "nothing", why: "a merge queue tries what will be pushed; films follow the push" };
  if (name === "delete") return { kind: "nothing", why: "a branch or tag was deleted" };
  return { kind: "everything", why: name };
}

function push(payload: unknown): Event {
  const after = sha(field(payload, "after"));
  if (field(payload, "deleted") === true || after === null) {
    if (field(payload, "deleted") !== true && field(payload, "after") === undefined) throw lacking("push", "after");
    return { kind: "nothing", why: "the push deleted a branch or tag" };
  }
  return {
    kind: "push",
    before: field(payload, "created") === true ? null : sha(field(payload, "before")),
    after,
    forced: field(payload, "forced") === true,
  };
}

function pullRequest(name: string, payload: unknown): Event {
  const request = field(payload, "pull_request");
  const number = field(request, "number") ?? field(payload, "number");
  const base = sha(field(field(request, "base"), "sha"));
  const head = sha(field(field(request, "head"), "sha"));
  if (typeof number !== "number" || !Number.isSafeInteger(number) || base === null || head === null)
    throw lacking(name, "pull_request.number, .base.sha and .head.sha");
  if (field(payload, "action") === "closed") return { kind: "nothing", why: "the pull request was closed" };
  const own = field(field(field(request, "base"), "repo"), "full_name");
  const theirs = field(field(field(request, "head"), "repo"), "full_name");
  return { kind: "pull request", number, base, head, isFork: typeof own !== "string" || own !== theirs };
}

function lacking(event: string, fields: string): EventError {
  return new EventError(
    `The event ${event} came without ${fields}. Run this step in a workflow that GitHub started, on push, pull_request, schedule or workflow_dispatch.`,
  );
}

/** A commit's name; null for what is none, and for the zeros that stand for no commit. */
function sha(value: unknown): string | null {
  return typeof value === "string" && SHA.test(value) && !/^0+$/u.test(value) ? value : null;
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

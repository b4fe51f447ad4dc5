import { describe, expect, it } from "vitest";
import { EventError, readEvent } from "../../action/event/event.ts";

const A = "a".repeat(40);
const B = "b".repeat(40);
const ZERO = "0".repeat(40);
const push = (more: object) => ({
  ref: "refs/heads/main",
  before: A,
  after: B,
  created: false,
  deleted: false,
  forced: false,
  ...more,
});
const request = (more: object = {}, head = "acme/careers") => ({
  action: "synchronize",
  number: 7,
  pull_request: {
    number: 7,
    base: { sha: A, repo: { full_name: "acme/careers" } },
    head: { sha: B, repo: { full_name: head } },
  },
  ...more,
});

describe("an event", () => {
  it.each([
    ["push", push({}), { kind: "push", before: A, after: B, forced: false }],
    ["push", push({ forced: true }), { kind: "push", before: A, after: B, forced: true }],
    ["push", push({ before: ZERO, created: true }), { kind: "push", before: null, after: B, forced: false }],
    ["push", push({ before: ZERO }), { kind: "push", before: null, after: B, forced: false }],
    ["push", push({ before: "main; rm -rf /" }), { kind: "push", before: null, after: B, forced: false }],
    ["push", push({ after: ZERO, deleted: true }), { kind: "nothing" }],
    ["pull_request", request(), { kind: "pull request", number: 7, base: A, head: B, isFork: false }],
    ["pull_request", request({}, "mallory/careers"), { kind: "pull request", isFork: true }],
    ["pull_request_target", request({}, "mallory/careers"), { kind: "pull request", isFork: true }],
    ["pull_request", request({ action: "closed" }), { kind: "nothing" }],
    ["workflow_dispatch", { inputs: {} }, { kind: "everything", why: "workflow_dispatch" }],
    ["schedule", { schedule: "0 3 * * *" }, { kind: "everything", why: "schedule" }],
    ["repository_dispatch", {}, { kind: "everything", why: "repository_dispatch" }],
    ["release", {}, { kind: "everything", why: "release" }],
    ["merge_group", {}, { kind: "nothing" }],
    ["delete", {}, { kind: "nothing" }],
  ])("%s %j is %j", (name, payload, expected) => {
    expect(readEvent(name, payload)).toMatchObject(expected);
  });

  it("is of a pull request from nowhere a stranger's, when its repository was deleted", () => {
    const payload = request();
    Object.assign(payload.pull_request.head, { repo: null });
    expect(readEvent("pull_request", payload)).toMatchObject({ isFork: true });
  });

  it.each([
    ["push", {}],
    ["push", null],
    ["pull_request", { pull_request: { number: 1 } }],
    ["pull_request", "text"],
  ])("%s %j is refused with what to do", (name, payload) => {
    expect(() => readEvent(name, payload)).toThrow(EventError);
    expect(() => readEvent(name, payload)).toThrow(/Run this step in a workflow/);
  });
});

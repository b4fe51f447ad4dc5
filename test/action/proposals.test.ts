import { describe, expect, it } from "vitest";
import { actionBench } from "../support/action-bench.ts";

const bench = actionBench();

describe("a pull request", () => {
  it("has one comment that tells what merging does, written anew each time, and no release", async () => {
    bench.repository.write("jobs/cook.md", "title: Cook\nfinding: say people, not guys\n");
    const told = await bench.request();
    expect(told.failure).toBeNull();
    expect(bench.github.releases).toEqual([]);
    expect(told.filmed).toEqual([]);
    const [comment] = bench.github.comments;
    expect(comment?.body).toContain("#### Cook");
    expect(comment?.body).toContain("We look for: Cook");
    expect(comment?.body).toContain("say people, not guys");
    expect(comment?.body).toContain("/actions/runs/77");
    expect(told.annotations).toMatchObject([{ kind: "error", file: "jobs/cook.md", line: 3, column: 5 }]);
    expect(told.outputs["plan"]).toMatch(/jobreel-plan$/);

    bench.github.comments.unshift({ id: 1, issue: 7, body: "Looks good to me." });
    bench.repository.write("jobs/baker.md", "title: Baker\n");
    await bench.request();
    expect(bench.github.comments).toHaveLength(2);
    expect(bench.github.comments[1]?.body).toContain("Baker");
  });

  it("from a fork, whose token may not write, has its plan in the summary", async () => {
    bench.github.faults.push({
      method: "POST",
      path: /comments/,
      status: 403,
      message: "Resource not accessible by integration",
    });
    bench.repository.write("jobs/cook.md", "title: Cook\n");
    const told = await bench.request({}, { isFork: true });
    expect(told.failure).toBeNull();
    expect(bench.github.comments).toEqual([]);
    expect(told.summary).toContain("#### Cook");
    expect(told.log.join("\n")).toContain("could not be left as a comment");
  });

  it("has no comment where none is wanted, and none without a token", async () => {
    bench.repository.write("jobs/cook.md", "title: Cook\n");
    await bench.request({ comment: "false" });
    await bench.request({ "github-token": "" });
    expect(bench.github.comments).toEqual([]);
  });

  it("fails where the review does and the workflow says so", async () => {
    bench.repository.write("jobs/cook.md", "title: Cook\nfinding: say people\n");
    expect((await bench.request()).failure).toBeNull();
    expect((await bench.request({ "fail-on": "review" })).failure).toMatch(/the review found 1 error/);
    expect((await bench.request({ "fail-on": "review", review: "false" })).failure).toBeNull();
  });
});

describe("a dry run", () => {
  it("tells what a push would do and changes nothing", async () => {
    bench.repository.write("jobs/cook.md", "title: Cook\n");
    const told = await bench.push({ "dry-run": "true" });
    expect(told.filmed).toEqual([]);
    expect(told.summary).toContain("#### Cook");
    expect(bench.github.requests.filter((request) => !request.startsWith("GET"))).toEqual([]);
  });
});

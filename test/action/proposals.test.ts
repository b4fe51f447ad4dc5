import { describe, expect, it } from "vitest";
import { startFakeResults } from "../support/fake-results.ts";
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
    expect(comment?.body).not.toContain("artifacts");
    const file = `https://github.example/acme/careers/blob/${bench.repository.git("rev-parse", "HEAD").trim()}/jobs/cook.md`;
    expect(comment?.body).toContain(`[\`jobs/cook.md\`](${file}) will be filmed`);
    expect(comment?.body).toContain(`[\`jobs/cook.md:3\`](${file}?plain=1#L3)`);
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
    const told = await bench.request({ prompt: "short, vertical" }, { isFork: true });
    expect(told.failure).toBeNull();
    expect(bench.github.comments).toEqual([]);
    expect(told.summary).toContain("#### Cook");
    // The storyboard is that of the film.
    expect(told.summary).toContain("Wished: short, vertical");
    expect(told.log.join("\n")).toContain("could not be left as a comment");
  });

  it("keeps its storyboard sheets as an artifact, and the comment says where", async () => {
    await using results = await startFakeResults();
    bench.repository.write("jobs/cook.md", "title: Cook\n");
    const told = await bench.request({}, { env: results.env });
    expect(Object.keys(results.artifacts.get("job-films-plan") ?? {}).toSorted()).toEqual([
      "cook.sheet.png",
      "plan.md",
    ]);
    expect(bench.github.comments[0]?.body).toContain(
      "[the artifacts of this run](https://github.example/acme/careers/actions/runs/77)",
    );
    expect(JSON.stringify(told)).not.toContain("secretSignature1");
    // The name is taken: the run goes on, and says so.
    const again = await bench.request({}, { env: results.env });
    expect(again.failure).toBeNull();
    expect(again.log.join("\n")).toContain("not kept as an artifact: CreateArtifact was answered with 409");
  });

  it("of nothing that is a posting has no comment", async () => {
    bench.repository.write("notes.md", "x");
    await bench.request();
    expect(bench.github.comments).toEqual([]);
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

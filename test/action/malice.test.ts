import { expect, it } from "vitest";
import { actionBench } from "../support/action-bench.ts";
import { namesOn, textOn } from "../support/action-run.ts";

const bench = actionBench();

const TITLE =
  "</details><script>alert(1)</script> @everyone [x](https://evil.example) | ::error::x ghp_0123456789abcdefABCDEF";
const NAMES = [
  "jobs/x\n::set-output name=made::9.md",
  "jobs/-rf --out=etc.md",
  "jobs/`id`$(id).md",
  "jobs/x..md",
  "jobs/a%0Ab.md",
  "jobs/<img src=x>.md",
  "jobs/https:/evil.example.md",
];

it("of names and contents nothing gets into logs, summary, comment, paths or release but text", async () => {
  for (const [i, name] of NAMES.entries()) {
    bench.repository.write(name, `title: ${TITLE} ${i}\nnoise: ::add-mask::${i} ##[error]\nfinding: ${TITLE}\n`);
  }
  bench.repository.write("jobs/long.md", `title: ${"x".repeat(1_000_000)}\n`);
  bench.repository.write("jobs/broken.md", `title: b\nbreaks: ::stop-commands::x ${TITLE}\n`);
  const proposed = await bench.request();
  const told = await bench.push({ "max-films": "50", concurrency: "1" });

  expect(told.outputs).toMatchObject({ made: String(NAMES.length + 1), failed: "1" });
  for (const line of [...told.log, ...proposed.log]) expect(line).not.toMatch(/::|##\[|[\r\n]/);
  const release = bench.github.releases[0]!;
  for (const name of namesOn(release)) expect(name).toMatch(/^[a-z0-9][a-z0-9-]*\.(?:mp4|jpg|vtt|json)$/);
  const shown = [told.summary, proposed.summary, release.body, bench.github.comments[0]!.body];
  for (const text of shown) {
    expect(text).not.toContain("<script");
    expect(text.match(/<\/details>/g)?.length ?? 0).toBe(text.match(/<details>/g)?.length ?? 0);
    expect(text).not.toMatch(/@everyone|\]\(https:\/\/evil|ghp_0123/);
    expect(text.length).toBeLessThan(65_536);
  }
  for (const { title, message } of told.annotations) expect(title + message).not.toMatch(/\n/);
  expect(textOn(release, "job-films.json")).not.toContain("ghp_0123");
});

it("the tokens of the run are in nothing that it writes", async () => {
  bench.repository.write(
    "jobs/cook.md",
    `title: ${bench.github.token}\nnoise: ${bench.github.token}\nfinding: ${bench.github.token}\n`,
  );
  const told = await bench.push();
  const release = bench.github.releases[0]!;
  const written = [...told.log, told.summary, JSON.stringify(told.outputs), release.body, textOn(release, "cook.json")];
  expect(written.filter((text) => text.includes(bench.github.token))).toEqual([]);
});

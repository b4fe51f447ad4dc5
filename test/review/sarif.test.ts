import { describe, expect, it } from "vitest";
import { z } from "zod";
import { RULES, reviewPosting, sarifLog } from "../../engine/review/index.ts";
import { read } from "../posting/sample.ts";

const NOW = "2026-11-24";
const TEXT =
  "# Salesman\n\n**Acme** · Leeds, UK · £30,000 a year\n\n😀 You sell maps to a chairman\nwho is one of the digital\nnatives.\n\n## What you'll do\n\n- Sell maps\n- Draw maps\n\n## What you bring\n\n- A love of maps\n";

/** What the standard requires of the parts that are written, and that nothing else is. */
const position = z.int().min(1);
const uri = z.string().regex(/^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/u);
const schema = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string().min(1),
            version: z.string(),
            rules: z.array(
              z.strictObject({ id: z.string(), shortDescription: z.strictObject({ text: z.string().min(1) }) }),
            ),
          }),
        }),
        columnKind: z.enum(["utf16CodeUnits", "unicodeCodePoints"]),
        artifacts: z.array(z.strictObject({ location: z.strictObject({ uri }) })),
        results: z.array(
          z.strictObject({
            ruleId: z.string(),
            ruleIndex: z.int().min(0),
            level: z.enum(["none", "note", "warning", "error"]),
            message: z.strictObject({ text: z.string().min(1) }),
            locations: z.array(
              z.strictObject({
                physicalLocation: z.strictObject({
                  artifactLocation: z.strictObject({ uri }),
                  region: z
                    .strictObject({
                      startLine: position,
                      startColumn: position,
                      endLine: position,
                      endColumn: position,
                    })
                    .optional(),
                }),
              }),
            ),
          }),
        ),
      }),
    )
    .length(1),
});

function logOf(name: string): z.infer<typeof schema> {
  const posting = read(TEXT, name);
  const log = sarifLog([{ posting, review: reviewPosting(posting, { now: NOW }) }], "1.2.3");
  return schema.parse(JSON.parse(JSON.stringify(log)));
}

function stretch({
  startLine,
  startColumn,
  endLine,
  endColumn,
}: {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}): string {
  const lines = TEXT.split("\n").slice(startLine - 1, endLine);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, endColumn - 1);
  lines[0] = lines[0]!.slice(startColumn - 1);
  return lines.join("\n");
}

describe("a SARIF log", () => {
  it("has the required properties, every rule, and results that point at their rule", () => {
    const [run] = logOf("jobs/sales.md").runs;
    expect(run!.tool.driver.rules.map(({ id }) => id)).toEqual(Object.keys(RULES));
    expect(run!.results.length).toBeGreaterThan(2);
    for (const { ruleId, ruleIndex } of run!.results) expect(run!.tool.driver.rules[ruleIndex]!.id).toBe(ruleId);
  });

  it("has regions that hold exactly the words, over lines and behind characters of two units", () => {
    const regions = logOf("sales.md").runs[0]!.results.map(({ locations }) => locations[0]!.physicalLocation.region!);
    expect(regions.map(stretch)).toEqual(expect.arrayContaining(["Salesman", "chairman", "digital\nnatives"]));
  });

  it.each([
    ["./jobs/my job.md", "jobs/my%20job.md"],
    ["jobs\\job.md", "jobs/job.md"],
    ["/srv/jobs/job.md", "file:///srv/jobs/job.md"],
    ["C:\\jobs\\job.md", "file:///C:/jobs/job.md"],
    ["-", "stdin"],
  ])("names %s as %s", (name, expected) => {
    const [run] = logOf(name).runs;
    expect(run!.artifacts).toEqual([{ location: { uri: expected } }]);
    expect(run!.results[0]!.locations[0]!.physicalLocation.artifactLocation.uri).toBe(expected);
  });

  it("tells no region in a file that holds several jobs", () => {
    const posting = read(TEXT, "jobs.md");
    const review = reviewPosting(posting, { now: NOW });
    const { results } = sarifLog(
      [
        { posting, review },
        { posting, review },
      ],
      "1.2.3",
    ).runs[0]!;
    expect(results.filter(({ locations }) => locations[0]!.physicalLocation.region !== undefined)).toEqual([]);
  });

  it("tells no region in a file whose lines are not those of its text", () => {
    const results = logOf("sales.pdf").runs[0]!.results;
    expect(results.map(({ locations }) => locations[0]!.physicalLocation.region)).toEqual(results.map(() => undefined));
  });
});

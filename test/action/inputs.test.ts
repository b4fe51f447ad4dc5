import { describe, expect, it } from "vitest";
import { INPUT_TABLE, type InputName } from "../../action/inputs/input-table.ts";
import { InputsError, readInputs } from "../../action/inputs/inputs.ts";

type Given = Partial<Record<InputName, string>>;
const read = (given: Given) => readInputs((name) => given[name] ?? "");

describe("inputs", () => {
  it("have the defaults of the table where the workflow says nothing", () => {
    expect(read({})).toMatchObject({
      postings: [INPUT_TABLE.postings.default],
      backend: "embedded",
      wishes: { length: null, aspects: null, captions: null },
      releaseTag: "job-films",
      changedOnly: true,
      closed: "remove",
      maxFilms: 20,
      concurrency: 2,
      failOn: "error",
      draft: false,
      dryRun: false,
    });
  });

  it.each<readonly [Given, object]>([
    [{ postings: " ./jobs/*.md \n\n!./jobs/x.md\n" }, { postings: ["jobs/*.md", "!jobs/x.md"] }],
    [{ length: "45 s" }, { wishes: { length: "45" } }],
    [{ aspects: "16:9, 9:16\n1:1,16:9" }, { wishes: { aspects: ["16:9", "9:16", "1:1"] } }],
    [
      { "changed-only": "FALSE", "dry-run": "True" },
      { changedOnly: false, dryRun: true },
    ],
    [
      { backend: "Hosted", "api-url": "https://api.example/" },
      { backend: "hosted", apiUrl: "https://api.example" },
    ],
    [{ backend: "relay", "api-url": "http://127.0.0.1:8787", token: "k" }, { apiUrl: "http://127.0.0.1:8787" }],
    [{ "working-directory": "./careers/" }, { workingDirectory: "careers" }],
    [{ "release-tag": "films/{date}-{sha}" }, { releaseTag: "films/{date}-{sha}" }],
    [{ captions: "Both" }, { wishes: { captions: "both" } }],
  ])("%j are %j", (given, expected) => {
    expect(read(given)).toMatchObject(expected);
  });

  it.each<readonly [Given, RegExp]>([
    [{ backend: "cloud" }, /^backend: received "cloud", expected embedded, hosted or relay\.$/],
    [{ length: "31" }, /^length: received "31", expected 15, 30, 45 or 60/],
    [{ aspects: "16x9" }, /^aspects: received "16x9", expected some of 16:9/],
    [{ "changed-only": "yes" }, /^changed-only: received "yes", expected false or true\.$/],
    [{ "max-films": "0" }, /^max-films: .* from 1 to 250/],
    [{ concurrency: "2.5" }, /^concurrency: .* from 1 to 8/],
    [{ postings: "../**/*.md" }, /^postings: .* without \.\./],
    [{ postings: "/etc/*" }, /^postings: .*below working-directory/],
    [{ postings: "!jobs/x.md" }, /^postings: only globs that take postings out/],
    [{ "working-directory": "../other" }, /^working-directory: .*a folder of the checkout/],
    [{ "release-tag": "films {title}" }, /^release-tag: .*no other tokens/],
    [{ "release-tag": "a..b" }, /^release-tag: .*git takes for a tag/],
    [{ "api-url": "https://api.example" }, /^api-url: backend embedded/],
    [{ backend: "hosted", "api-url": "http://api.example" }, /^api-url: .*https:/],
    [{ backend: "hosted", "api-url": "https://me:secret@api.example" }, /^api-url: .*no password/],
    [{ backend: "relay", token: "k" }, /^api-url: backend relay needs/],
    [{ backend: "relay", "api-url": "https://r.example" }, /^token: backend relay needs/],
  ])("%j is refused with what was expected", (given, sentence) => {
    const error = (() => {
      try {
        return read(given);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(InputsError);
    expect((error as InputsError).faults[0]).toMatch(sentence);
  });

  it("tells of all that is wrong at once", () => {
    expect(() => read({ length: "1", theme: "x", concurrency: "99" })).toThrow(/^length: .*\nconcurrency: /);
  });
});

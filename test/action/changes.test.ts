import { describe, expect, it } from "vitest";
import { changesOfComparison, changesOfDiff, type ComparedFile } from "../../action/event/changes.ts";

describe("GitHub's comparison", () => {
  it.each<readonly [ComparedFile, readonly string[]]>([
    [{ filename: "a.md", status: "added" }, ["+a.md"]],
    [{ filename: "a.md", status: "modified" }, ["+a.md"]],
    [{ filename: "a.md", status: "changed" }, ["+a.md"]],
    [{ filename: "a.md", status: "copied", previous_filename: "b.md" }, ["+a.md"]],
    [{ filename: "a.md", status: "removed" }, ["-a.md"]],
    [{ filename: "a.md", status: "renamed", previous_filename: "b.md" }, ["-b.md", "+a.md"]],
    [{ filename: "a.md", status: "unchanged" }, []],
  ])("tells of %j as %j", (file, expected) => {
    const changes = changesOfComparison([file]) ?? [];
    expect(changes.map(({ path, status }) => (status === "removed" ? `-${path}` : `+${path}`))).toEqual(expected);
  });

  it("is not trusted where it names as many files as it names at most", () => {
    const files = (n: number) => Array.from({ length: n }, (_, i) => ({ filename: `${i}.md`, status: "added" }));
    expect(changesOfComparison(files(299))).toHaveLength(299);
    expect(changesOfComparison(files(300))).toBeNull();
  });
});

describe("git's list of changes", () => {
  it("is read with names that hold line ends, tabs and letters of any script", () => {
    const output = "A\0jobs/a\nb.md\0D\0jobs/ä\t.md\0M\0 .md\0T\0x\0";
    expect(changesOfDiff(output)).toEqual([
      { path: "jobs/a\nb.md", status: "changed" },
      { path: "jobs/ä\t.md", status: "removed" },
      { path: " .md", status: "changed" },
      { path: "x", status: "changed" },
    ]);
  });

  it("is empty where nothing changed", () => {
    expect(changesOfDiff("")).toEqual([]);
  });
});

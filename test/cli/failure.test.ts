import { expect, it } from "vitest";
import { CommandError, EXIT, explain, worse } from "../../engine/cli/failure.ts";

it("says of a full disk what it is and what to do, also where an encoder found out", () => {
  const system = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  const encoder = new Error("The film could not be written", {
    cause: new Error("Failed to write packet: No space left on device"),
  });
  for (const error of [system, encoder]) {
    expect(explain(error, "cook.md")).toEqual({
      exitCode: 1,
      sentence: expect.stringMatching(/^cook\.md: the disk is full\. Free some space/),
    });
  }
});

it("names the path that failed rather than the posting", () => {
  const error = Object.assign(new Error("EACCES: permission denied"), { code: "EACCES", path: "films/cook" });
  expect(explain(error, "cook.md")).toEqual({
    exitCode: 2,
    sentence: expect.stringMatching(/^films\/cook: no permission\./),
  });
});

it("passes on what is ready to be read, and names the posting before anything else", () => {
  expect(explain(new CommandError(EXIT.badInput, "Read me."), "cook.md")).toEqual({
    exitCode: 2,
    sentence: "Read me.",
  });
  expect(explain(new Error("too long"), "cook.md")).toEqual({ exitCode: 1, sentence: "cook.md: too long" });
  expect(explain("gone", "cook.md")).toEqual({ exitCode: 1, sentence: "cook.md: gone" });
});

it("does not follow causes in a circle", () => {
  const error = new Error("round");
  error.cause = error;
  expect(explain(error, "cook.md").sentence).toBe("cook.md: round");
});

it("takes a failure for worse than bad input, and bad input for worse than a film", () => {
  expect([worse(0, 0), worse(0, 2), worse(2, 0), worse(2, 1), worse(1, 2), worse(1, 0)]).toEqual([0, 2, 2, 1, 1, 1]);
});

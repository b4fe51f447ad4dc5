import { expect, it } from "vitest";
import { pastedTogether } from "../../engine/cli/chat-lines.ts";

const at = (...times: readonly number[]): { line: string; atMs: number }[] =>
  times.map((atMs) => ({ line: "make it shorter", atMs }));

it("lines of a paste are one message; those typed one after the other are not", () => {
  expect(pastedTogether(at(5))).toBe(1);
  expect(pastedTogether(at(5, 6, 20, 45))).toBe(4);
  expect(pastedTogether(at(5, 6, 900, 901))).toBe(2);
  expect(pastedTogether(at(5, 900, 1_800))).toBe(1);
});

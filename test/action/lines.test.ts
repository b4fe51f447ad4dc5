import { PassThrough } from "node:stream";
import { finished } from "node:stream/promises";
import { expect, it } from "vitest";
import { onLines } from "../../action/process/lines.ts";

async function linesOf(...chunks: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  const stream = new PassThrough();
  const lines: string[] = [];
  onLines(stream, (line) => lines.push(line));
  chunks.forEach((chunk) => stream.write(chunk));
  stream.end();
  await finished(stream);
  return lines;
}

it("gives lines as they come, whatever pieces they come in", async () => {
  const text = new TextEncoder().encode("eins\r\nzwölf\n\ndrei");
  for (let at = 0; at <= text.length; at++)
    expect(await linesOf(text.slice(0, at), text.slice(at))).toEqual(["eins", "zwölf", "", "drei"]);
});

it("keeps the first 2,000 letters of a line that never ends", async () => {
  expect(await linesOf(...Array.from({ length: 100 }, () => "x".repeat(10_000)), "\nnext\n")).toEqual([
    "x".repeat(2_000),
    "next",
  ]);
});

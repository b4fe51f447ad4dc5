import type { Readable } from "node:stream";

const MAX_LINE_CHARS = 2_000;

/**
 * Tells of each line that a program prints, and of its last one though it has no end. Of a line that is longer than
 * {@link MAX_LINE_CHARS} the rest is let go: a program that prints without ever ending a line fills no memory.
 */
export function onLines(stream: Readable, tell: (line: string) => void): void {
  let line = "";
  const add = (text: string): void => {
    line += text.slice(0, MAX_LINE_CHARS - line.length);
  };
  const end = (): void => {
    tell(line.replace(/\r$/u, ""));
    line = "";
  };
  stream.setEncoding("utf8");
  stream.on("data", (chunk: string) => {
    const [first = "", ...others] = chunk.split("\n");
    add(first);
    for (const other of others) {
      end();
      add(other);
    }
  });
  stream.on("end", () => {
    if (line !== "") end();
  });
}

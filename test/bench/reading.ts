/**
 * `npm run bench:reading`: how long a posting of 1,500 words takes from its bytes to its storyboard, by format, each in processes of
 * their own that have loaded everything, as the command line starts them; beside it, what parsing the same Markdown alone takes.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { LONG_POSTING, longDocx, longHtml, longPdf } from "./long-posting.ts";

const ROUNDS = 5;
const READ_ONCE = fileURLToPath(new URL("read-once.ts", import.meta.url));

interface Once {
  readonly loadMs: number;
  readonly parseMs: number;
  readonly firstMs: number;
  readonly againMs: number;
}

const folder = await mkdtemp(join(tmpdir(), "jobreel-bench-"));
try {
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ["posting.md", LONG_POSTING],
    ["posting.html", longHtml()],
    ["posting.docx", await longDocx()],
    ["posting.pdf", await longPdf()],
  ];
  const lines = [
    `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, Node ${process.versions.node}; ${LONG_POSTING.split(/\s+/u).length} words, medians of ${ROUNDS} processes`,
    "",
    "posting         first time   again   ÷ parsing Markdown alone, first time",
  ];
  for (const [name, content] of files) {
    const path = join(folder, name);
    await writeFile(path, content);
    const rounds: Once[] = [];
    const compiled = join(folder, "compiled");
    // The first one leaves its compiled code to the others, as the first run of the command line does.
    for (let round = 0; round <= ROUNDS; round++) {
      const { stdout } = await promisify(execFile)(process.execPath, [READ_ONCE, path, compiled]);
      if (round > 0) rounds.push(JSON.parse(stdout) as Once);
    }
    const first = median(rounds.map((one) => one.firstMs));
    const ratio = median(rounds.map((one) => one.firstMs / one.parseMs));
    const again = median(rounds.map((one) => one.againMs));
    lines.push(`${name.padEnd(14)}${ms(first)}${ms(again)}   ${ratio.toFixed(1)}`);
  }
  process.stdout.write(`${lines.join("\n")}\n`);
} finally {
  await rm(folder, { recursive: true });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function ms(value: number): string {
  return `${value.toFixed(0)} ms`.padStart(10);
}

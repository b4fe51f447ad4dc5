// Feeds broken documents to the readers of DOCX and PDF: node test/fuzz/documents.ts --cases 10000 [--from 0] [--kind pdf]
import { parseArgs } from "node:util";
import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";
import { PostingError } from "../../engine/posting/errors.ts";
import { readDocx } from "../../engine/posting/formats/docx.ts";
import { readPdf } from "../../engine/posting/formats/pdf/index.ts";
import { type Kind, KINDS, broken, seedsOf } from "./broken-documents.ts";

/** What a reader is given before a caller would stop it. */
const CASE_LIMIT_MS = 5000;
const MEMORY_EVERY_MS = 20;
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 32 };

interface Batch {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

interface Outcome {
  readonly number: number;
  readonly outcome: string;
  readonly tookMs: number;
}

if (isMainThread) await main();
else await readAll(workerData as Batch);

async function readAll({ kind, from, to }: Batch): Promise<void> {
  process.on("unhandledRejection", () => {});
  const seeds = await seedsOf(kind);
  const read = kind === "docx" ? readDocx : readPdf;
  for (let number = from; number < to; number++) {
    const bytes = broken(seeds, number);
    const start = performance.now();
    const outcome = await read("fuzzed", bytes).then(
      () => "answer",
      (error: unknown) => (error instanceof PostingError ? error.code : `UNTYPED ${String(error)}`),
    );
    parentPort?.postMessage({ number, outcome, tookMs: performance.now() - start } satisfies Outcome);
    // Lets the messages out.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { cases: { type: "string" }, from: { type: "string" }, kind: { type: "string" } },
  });
  const from = Number(values.from ?? 0);
  const to = from + Number(values.cases ?? 1000);
  for (const kind of KINDS) if (values.kind === undefined || values.kind === kind) await fuzz(kind, from, to);
}

async function fuzz(kind: Kind, from: number, to: number): Promise<void> {
  const counts = new Map<string, number>();
  const count = (outcome: string): unknown => counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  let slowest: Outcome = { number: -1, outcome: "", tookMs: 0 };
  let peakBytes = 0;
  let next = from;
  while (next < to) {
    const ended = await batch({ kind, from: next, to }, (outcome) => {
      next = outcome.number + 1;
      count(outcome.outcome);
      if (outcome.tookMs > slowest.tookMs) slowest = outcome;
      if (outcome.outcome.startsWith("UNTYPED")) console.error(`${kind} ${outcome.number}: ${outcome.outcome}`);
    });
    peakBytes = Math.max(peakBytes, ended.peakBytes);
    if (ended.why === "done") break;
    console.error(`${kind} ${next}: ${ended.why}`);
    count(`STOPPED (${ended.why})`);
    next++;
  }
  const untyped = [...counts.keys()].some((outcome) => outcome.startsWith("UNTYPED"));
  if (untyped) process.exitCode = 1;
  console.error(
    `${kind}: ${to - from} cases;`,
    [...counts].map(([outcome, times]) => `${times} ${outcome}`).join(", "),
    `; slowest ${Math.round(slowest.tookMs)} ms (case ${slowest.number}, ${slowest.outcome});`,
    `peak ${Math.round(peakBytes / 1024 / 1024)} MB of the whole process`,
  );
}

async function batch(task: Batch, onOutcome: (outcome: Outcome) => void): Promise<{ why: string; peakBytes: number }> {
  const worker = new Worker(new URL(import.meta.url), { workerData: task, resourceLimits: RESOURCE_LIMITS });
  let peakBytes = 0;
  let last = performance.now();
  let watch: NodeJS.Timeout | undefined;
  const why = await new Promise<string>((resolve) => {
    worker.on("message", (outcome: Outcome) => {
      last = performance.now();
      onOutcome(outcome);
    });
    worker.once("error", (error) => resolve(`threw ${error.message}`));
    worker.once("exit", (code) => resolve(code === 0 ? "done" : `exit ${code}`));
    watch = setInterval(() => {
      peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
      if (performance.now() - last > CASE_LIMIT_MS) resolve(`over ${CASE_LIMIT_MS} ms`);
    }, MEMORY_EVERY_MS);
  });
  clearInterval(watch);
  await worker.terminate();
  return { why, peakBytes };
}

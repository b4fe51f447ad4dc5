// Feeds broken texts to the readers of Markdown, plain text, HTML, JSON and front matter, and on to review and story:
// node test/fuzz/texts.ts --cases 10000 [--from 0] [--kind html]
import { parseArgs } from "node:util";
import { PostingError } from "../../engine/posting/errors.ts";
import { readTextPosting } from "../../engine/posting/read.ts";
import { reviewPosting } from "../../engine/review/index.ts";
import { brokenText, TEXT_KINDS } from "./broken-texts.ts";

/** An answer or a typed error comes within this much of a processor's time: other work on the machine does not count. */
const CASE_LIMIT_MS = 5000;

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "1000" },
    from: { type: "string", default: "0" },
    kind: { type: "string" },
  },
});
const from = Number(values.from);
const cases = Number(values.cases);
let faults = 0;
for (const kind of TEXT_KINDS.filter((one) => values.kind === undefined || one === values.kind)) {
  const outcomes = new Map<string, number>();
  let slowest = { number: 0, tookMs: 0 };
  for (let number = from; number < from + cases; number++) {
    const bytes = new TextEncoder().encode(brokenText(kind, number));
    const start = process.cpuUsage();
    const outcome = outcomeOf(bytes);
    const { user, system } = process.cpuUsage(start);
    const tookMs = (user + system) / 1000;
    if (tookMs > slowest.tookMs) slowest = { number, tookMs };
    const fault = outcome.startsWith("FAULT") || tookMs > CASE_LIMIT_MS;
    if (fault) {
      faults++;
      process.stdout.write(`${kind} ${number}: ${outcome} in ${tookMs.toFixed(0)} ms\n`);
    }
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  const told = [...outcomes].map(([outcome, count]) => `${outcome} ${count}`).join(", ");
  process.stdout.write(`${kind}: ${told}; slowest: case ${slowest.number}, ${slowest.tookMs.toFixed(0)} ms\n`);
}
process.stdout.write(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB, ${faults} faults\n`);
process.exitCode = faults === 0 ? 0 : 1;

function outcomeOf(bytes: Uint8Array): string {
  try {
    for (const posting of readTextPosting({ name: "case", bytes })) {
      for (const item of posting.facts.requirements) {
        const [start, end] = item.evidence[0] ?? [0, 0];
        if (!(start >= 0 && end > start && end <= posting.text.length)) return "FAULT: evidence out of range";
      }
      for (const { span } of reviewPosting(posting, { now: "2027-01-01" }).findings)
        if (span && !(span[0] >= 0 && span[1] >= span[0] && span[1] <= posting.text.length))
          return "FAULT: finding out of range";
    }
    return "read";
  } catch (error) {
    return error instanceof PostingError
      ? error.code
      : `FAULT: ${(error instanceof Error ? (error.stack ?? "") : String(error)).slice(-400)}`;
  }
}

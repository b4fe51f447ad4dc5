import { rename, writeFile } from "node:fs/promises";
import { packed } from "../../../engine/talk/learned/file.ts";
import { Model } from "../../../engine/talk/learned/model.ts";
import { digestOf, examplesOf, TAUGHT } from "./examples.ts";
import { fit } from "./fit.ts";
import { joinedLessons, lessonsOf, partedLessons } from "./lessons.ts";

/** Learns from the examples what messages ask for, and writes what was learned: `npm run teach`. Takes some minutes. */

const HELP = `Usage: npm run teach

Reads test/talk/learning/examples/*.tsv, learns what messages ask for, and writes engine/talk/learned/*.bin.
Run it after the examples, the rules of talk or its word tables have changed much. The same input gives the same files.`;

const SCRIPTS = ["latin", "han"] as const;

if (process.argv.length > 2) {
  process.stdout.write(`${HELP}\n`);
  process.exit(process.argv.includes("--help") ? 0 : 2);
}

for (const script of SCRIPTS) {
  const examples = await examplesOf(script);
  const lessons = [...lessonsOf(examples), ...joinedLessons(examples, script)];
  process.stdout.write(`${script}: ${examples.length} examples, ${lessons.length} lessons; learning …\n`);
  const parted = partedLessons(examples, new Model(fit(lessons)));
  process.stdout.write(`${script}: ${parted.length} lessons of parts of messages; learning …\n`);
  const weights = fit([...lessons, ...parted]);
  const file = new URL(`../../../engine/talk/learned/${script}.bin`, import.meta.url);
  const half = new URL(`${file.href}.half`);
  await writeFile(half, packed(weights));
  await rename(half, file);
  process.stdout.write(`${script}: ${weights.features.length} features, ${weights.values.length} weights\n`);
}
await writeFile(TAUGHT, `${JSON.stringify({ latin: await digestOf("latin"), han: await digestOf("han") }, null, 2)}\n`);

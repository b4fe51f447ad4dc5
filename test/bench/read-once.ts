/** Reads one posting and writes its storyboard, and tells how long it took, as JSON. */
import { readFile } from "node:fs/promises";
import { outlineMarkdown } from "../../engine/posting/outline-markdown.ts";
import { readPosting } from "../../engine/posting/index.ts";
import { draftStoryboard } from "../../engine/writing.ts";
import { LONG_POSTING } from "./long-posting.ts";

const path = process.argv[2] ?? "";
const bytes = await readFile(path);
const firstMs = await told();
const againMs = await told();
const start = performance.now();
outlineMarkdown(LONG_POSTING, 0);
const parseMs = performance.now() - start;
process.stdout.write(JSON.stringify({ firstMs, againMs, parseMs }));

async function told(): Promise<number> {
  const from = performance.now();
  for (const posting of await readPosting({ name: path, bytes })) await draftStoryboard(posting, 30);
  return performance.now() - from;
}

/** Reads one posting and writes its storyboard, and tells how long it took, as JSON. */
import { readFile } from "node:fs/promises";
import module from "node:module";
import v8 from "node:v8";

// As the command line starts (`engine/cli/main.ts`): this is what its users wait for.
v8.setFlagsFromString("--regexp-tier-up-ticks=0");
if (module.enableCompileCache?.(process.argv[3]).directory !== undefined) v8.setFlagsFromString("--no-lazy");
const { outlineMarkdown } = await import("../../engine/posting/outline-markdown.ts");
const { readPosting } = await import("../../engine/posting/index.ts");
const { draftStoryboard } = await import("../../engine/writing.ts");
const { LONG_POSTING } = await import("./long-posting.ts");

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

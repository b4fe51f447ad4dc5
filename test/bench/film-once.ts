/** Makes one film of a posting and prints what it took, for the bench: `node film-once.ts POSTING LENGTH`. */
import { readFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeFilm, readPosting } from "../../engine/index.ts";
import type { LengthS } from "../../engine/script/storyboard.ts";

const [path = "", length = "30"] = process.argv.slice(2);
const [posting] = await readPosting({ name: path, bytes: await readFile(path) });
if (posting === undefined) throw new Error(`${path} holds no posting.`);
const outDir = await mkdtemp(join(tmpdir(), "jobreel-bench-"));
try {
  const options = {
    lengthS: Number(length) as LengthS,
    aspect: "16:9",
    voice: "rms",
    music: "lofi",
    theme: "editorial",
    brand: null,
  } as const;
  const { stages, elapsedMs, film } = await makeFilm(posting, options, { outDir });
  const timeline: unknown = JSON.parse(await readFile(join(film, "..", "timeline.json"), "utf8"));
  // maxRSS is in KiB (libuv).
  process.stdout.write(JSON.stringify({ stages, elapsedMs, peakMb: process.resourceUsage().maxRSS / 1024, timeline }));
} finally {
  await rm(outDir, { recursive: true, force: true });
}

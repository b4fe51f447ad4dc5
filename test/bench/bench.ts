/**
 * One table from one run: how fast films are made here, as ratios that hold on a noisy machine, and in how much memory.
 * `npm run bench -- sound` measures the sound alone.
 */
import { execFile } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { THEME_NAMES } from "../../engine/picture/themes/index.ts";
import { ASPECTS, type Timeline } from "../../engine/timeline/timeline.ts";
import { encodingAloneFps, wholePipelineFps } from "./picture.ts";
import { soundCost } from "./sound.ts";

const ROUNDS = 3;
const POSTING = fileURLToPath(new URL("../../jobs/senior-software-engineer.md", import.meta.url));
const FILM_ONCE = fileURLToPath(new URL("film-once.ts", import.meta.url));

interface Once {
  readonly stages: Readonly<Record<string, number>>;
  readonly elapsedMs: number;
  readonly peakMb: number;
  readonly timeline: Timeline;
}

/** Each film in a process of its own, so that peak memory is that film's. */
async function filmOnce(lengthS: number): Promise<Once> {
  const { stdout } = await promisify(execFile)(process.execPath, [FILM_ONCE, POSTING, String(lengthS)], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Once;
}

/** What a film must keep to. */
type Floors = readonly (readonly [string, boolean])[];

/** Prints the table; where a floor isn't kept, the bench fails. */
function conclude(floors: Floors): void {
  for (const [floor, kept] of floors) rows.push([floor, kept ? "yes" : "NO"]);
  if (floors.some(([, kept]) => !kept)) process.exitCode = 1;
  const wide = Math.max(...rows.map(([name]) => name.length));
  process.stdout.write(`${rows.map(([name, value]) => `${name.padEnd(wide)}  ${value}`).join("\n")}\n`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const rows: [string, string][] = [];
rows.push(["machine", `${cpus().length} × ${cpus()[0]?.model ?? "unknown"}, Node ${process.versions.node}`]);
const say = (what: string): void => void process.stderr.write(`${what} …\n`);

say("the sound of a 60 s film");
const sound = await soundCost(POSTING);
const SOUND_FLOORS: Floors = [
  ["the sound of 60 s is made in 4 s on two cores", sound.seconds <= 4],
  // 45 s more of two channels, as they are made, mixed and mastered, are 120 MB.
  ["the sound of 60 s takes at most twice the memory of 15 s", sound.growth <= 2],
];
if (process.argv[2] === "sound") {
  rows.push(...sound.rows);
  conclude(SOUND_FLOORS);
  process.exit();
}

say("a 15 s film");
const short = await filmOnce(15);
say("a 30 s film");
const usual = await filmOnce(30);
say("a 60 s film");
const long = await filmOnce(60);

const whole: number[] = [];
const alone: number[] = [];
for (let round = 1; round <= ROUNDS; round++) {
  say(`the picture of the 60 s film, round ${round} of ${ROUNDS}`);
  whole.push(await wholePipelineFps(long.timeline));
  alone.push(await encodingAloneFps(long.timeline));
}
/** The same film in every theme, 9:16 besides: one round each. */
const byTheme = new Map<string, number>();
for (const theme of THEME_NAMES) {
  for (const aspect of ["16:9", "9:16"] as const) {
    say(`the picture of the 30 s film, ${theme} in ${aspect}`);
    const [width, height] = ASPECTS[aspect];
    const timeline = { ...usual.timeline, theme, aspect, width, height };
    byTheme.set(`${theme} ${aspect}`, (await wholePipelineFps(timeline)) / (await encodingAloneFps(timeline)));
  }
}
const ratios = whole.map((fps, index) => fps / (alone[index] ?? Number.NaN));

rows.push([`picture pipeline, 60 s at 1080p (median of ${ROUNDS})`, `${median(whole).toFixed(1)} fps`]);
rows.push(["encoding alone, the same frames", `${median(alone).toFixed(1)} fps`]);
rows.push([
  "pipeline ÷ encoding alone",
  `${median(ratios).toFixed(2)} (${ratios.map((ratio) => ratio.toFixed(2)).join(", ")})`,
]);
for (const [name, ratio] of byTheme) rows.push([`pipeline ÷ encoding alone, ${name}`, ratio.toFixed(2)]);
rows.push(...sound.rows);
for (const [stage, ms] of Object.entries(usual.stages)) rows.push([`30 s film, ${stage}`, `${ms} ms`]);
rows.push(["30 s film, all", `${usual.elapsedMs} ms (${(30_000 / usual.elapsedMs).toFixed(2)} × real time)`]);
for (const [name, once] of [
  ["15", short],
  ["30", usual],
  ["60", long],
] as const) {
  rows.push([`peak memory, ${name} s film`, `${once.peakMb.toFixed(0)} MB`]);
}
rows.push(["peak memory 60 s ÷ 15 s", (long.peakMb / short.peakMb).toFixed(2)]);

conclude([
  ["the pipeline reaches 0.75 of encoding alone", median(ratios) >= 0.75],
  ["every theme reaches half of encoding alone", [...byTheme.values()].every((ratio) => ratio >= 0.5)],
  ...SOUND_FLOORS,
  ["peak memory stays under 700 MB", Math.max(short.peakMb, usual.peakMb, long.peakMb) <= 700],
  ["a 60 s film takes at most a tenth more memory than one of 15 s", long.peakMb <= 1.1 * short.peakMb],
]);

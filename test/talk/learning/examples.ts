import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Example } from "./lessons.ts";

/** The folder that examples are kept in: a file for each script, a line for each example. */
const FOLDER = new URL("examples/", import.meta.url);

/** Where it is kept which examples were learned from. */
export const TAUGHT = new URL("taught.json", import.meta.url);

/** A digest of the examples of a script. */
export async function digestOf(script: "latin" | "han"): Promise<string> {
  return createHash("sha256")
    .update(await readFile(new URL(`${script}.tsv`, FOLDER)))
    .digest("hex");
}

/**
 * Examples of a script: each line has the kinds of wishes with " + " between, a tabulator, and what was said; what was said
 * in several lines has `\n` between them.
 */
export async function examplesOf(script: "latin" | "han"): Promise<readonly Example[]> {
  const text = await readFile(new URL(`${script}.tsv`, FOLDER), "utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [kinds = "", said = ""] = line.split("\t");
      return { said: said.replaceAll(String.raw`\n`, "\n"), kinds: kinds.split(" + ") };
    });
}

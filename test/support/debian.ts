import { spawnSync } from "node:child_process";

/**
 * Runs a program of Debian's that reads what jobreel made, and gives its standard output and error.
 * @throws if it fails
 */
export function run(command: string, args: readonly string[]): { readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr.slice(-400)}`);
  return { stdout, stderr };
}

/** Why a test that needs these programs can't run here; null if it can. */
export function lacking(...commands: readonly string[]): string | null {
  const missing = commands.filter((command) => spawnSync("which", [command]).status !== 0);
  return missing.length === 0
    ? null
    : `needs ${missing.join(" and ")} (apt-get install ffmpeg pocketsphinx pocketsphinx-en-us)`;
}

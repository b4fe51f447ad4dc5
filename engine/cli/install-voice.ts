import { findEntry, installVoice } from "../speech/neural/index.ts";
import { CommandError, EXIT, type ExitCode } from "./failure.ts";
import { showProgress } from "./progress.ts";
import type { Terminal } from "./terminal.ts";
import { voicesFolder } from "../speech/voice-sources.ts";

/** `jobreel voices install`: brings a neural voice's files into the user's cache. */
export async function installNeuralVoice(name: string, terminal: Terminal, signal: AbortSignal): Promise<ExitCode> {
  const entry = findEntry(name.trim().toLowerCase());
  const folder = voicesFolder(terminal.env);
  if (folder === null) {
    throw new CommandError(
      EXIT.badInput,
      "There is no cache folder to keep voices in: set JOBREEL_VOICES to a folder, or HOME to yours.",
    );
  }
  terminal.stderr.write(`${entry.name}: ${entry.about}. Licence: ${entry.licence}.\n`);
  const onProgress = showProgress(terminal.stderr, entry.name, terminal.now);
  const files = await installVoice(entry, folder, {
    signal,
    onProgress: (file, bytes, total) => onProgress({ stage: file, fraction: total === null ? 0 : bytes / total }),
  });
  for (const { name: file, sha256, known } of files) {
    terminal.stdout.write(
      `${file}  sha256 ${sha256}${known ? "" : " (not known before: it is what the file must stay)"}\n`,
    );
  }
  terminal.stdout.write(
    `${entry.name} is in ${folder}. Use it with --voice ${entry.name}; --voice auto takes it, too.\n`,
  );
  return EXIT.made;
}

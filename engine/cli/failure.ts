import { BrandError } from "../brand/errors.ts";
import { IntakeError, type IntakeErrorCode } from "../intake/errors.ts";
import { MediaError } from "../media/errors.ts";
import { PostingError } from "../posting/errors.ts";
import { RecordingError } from "../speech/recording/errors.ts";
import { SpeechError, type SpeechErrorCode } from "../speech/errors.ts";
import { WriterError } from "../script/model-writer/errors.ts";

/** Exit codes, and nothing between: it is done, it failed, what was asked for cannot be done, or a check found something. */
export const EXIT = { made: 0, failed: 1, badInput: 2, found: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A failure whose message is ready to be read. Not for faults of the program. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** From best to worst: bad input costs a correction, a failure may have cost work. */
const BY_HARM: readonly ExitCode[] = [EXIT.made, EXIT.found, EXIT.badInput, EXIT.failed];

/** The worse of two. */
export function worse(a: ExitCode, b: ExitCode): ExitCode {
  return BY_HARM.indexOf(a) > BY_HARM.indexOf(b) ? a : b;
}

/** What is said of an error, and what the program ends with. */
export interface Failure {
  readonly sentence: string;
  readonly exitCode: ExitCode;
}

/**
 * Says what went wrong: what, why and what to do.
 * @param subject what was being done or read, as the user named it
 */
export function explain(error: unknown, subject: string): Failure {
  if (error instanceof CommandError) return { sentence: error.message, exitCode: error.exitCode };
  if (error instanceof SpeechError)
    return { sentence: error.message, exitCode: FAILED_SPEECH.has(error.code) ? EXIT.failed : EXIT.badInput };
  if (error instanceof BrandError || error instanceof MediaError || error instanceof RecordingError)
    return { sentence: error.message, exitCode: EXIT.badInput };
  if (error instanceof PostingError || error instanceof WriterError)
    return { sentence: error.message.replace(/^-: /u, "standard input: "), exitCode: EXIT.badInput };
  if (error instanceof IntakeError) {
    const theirs = NETWORK_FAILURES.has(error.code);
    return { sentence: error.message, exitCode: theirs ? EXIT.failed : EXIT.badInput };
  }
  const code = systemCode(error);
  const known = code === null ? undefined : SYSTEM_FAILURES[code];
  if (known) return { sentence: `${pathOf(error) ?? subject}: ${known.sentence}`, exitCode: known.exitCode };
  const message = error instanceof Error && error.message !== "" ? error.message : String(error);
  return { sentence: message.startsWith(subject) ? message : `${subject}: ${message}`, exitCode: EXIT.failed };
}

/** The voice failed, and not what it was asked for. */
const FAILED_SPEECH: ReadonlySet<SpeechErrorCode> = new Set(["synthesis_failed", "endpoint_failed", "install_failed"]);

/** Not the fault of what the user named: the same command may work later. */
const NETWORK_FAILURES: ReadonlySet<IntakeErrorCode> = new Set([
  "dns",
  "unreachable",
  "busy",
  "server",
  "too-slow",
  "cut-short",
  "robots-unavailable",
]);

const SYSTEM_FAILURES: Readonly<Record<string, Failure>> = {
  ENOENT: { sentence: "there is no such file or folder. Check the spelling of the path.", exitCode: EXIT.badInput },
  EISDIR: {
    sentence: "this is a folder, and a file was expected. Name the files in it, for example with a trailing /*.md.",
    exitCode: EXIT.badInput,
  },
  ENOTDIR: {
    sentence: "a part of this path is a file, and a folder was expected. Choose another path.",
    exitCode: EXIT.badInput,
  },
  EEXIST: { sentence: "this exists already and is not a folder. Choose another path.", exitCode: EXIT.badInput },
  EACCES: { sentence: "no permission. Change its permissions, or choose another path.", exitCode: EXIT.badInput },
  EPERM: { sentence: "this is not permitted here. Choose another path.", exitCode: EXIT.badInput },
  EROFS: { sentence: "this disk is read-only. Choose another folder with --out.", exitCode: EXIT.badInput },
  ENAMETOOLONG: { sentence: "this path is too long. Choose a shorter one.", exitCode: EXIT.badInput },
  ELOOP: { sentence: "its links lead in a circle. Name the file itself.", exitCode: EXIT.badInput },
  ENOSPC: {
    sentence:
      "the disk is full. Free some space (a film takes up to 20 MB while it is made), or choose another disk with --out.",
    exitCode: EXIT.failed,
  },
  EDQUOT: {
    sentence: "your disk quota is used up. Free some space, or choose another disk with --out.",
    exitCode: EXIT.failed,
  },
  EMFILE: { sentence: "too many files are open. Close other programs, or raise `ulimit -n`.", exitCode: EXIT.failed },
  EIO: { sentence: "the disk failed to read or write. Check it, or choose another with --out.", exitCode: EXIT.failed },
};

/** How deep a chain of causes is followed. */
const MAX_CAUSES = 8;

/** The system's name for what went wrong, wherever in the chain of causes it is; also of an encoder that lacks space. */
function systemCode(error: unknown): string | null {
  for (const link of causes(error)) {
    if ("code" in link && typeof link.code === "string" && link.code in SYSTEM_FAILURES) return link.code;
    if (/no space left on device/i.test(link.message)) return "ENOSPC";
  }
  return null;
}

function pathOf(error: unknown): string | null {
  for (const link of causes(error)) if ("path" in link && typeof link.path === "string") return link.path;
  return null;
}

function causes(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let link = error; link instanceof Error && chain.length < MAX_CAUSES; link = link.cause) chain.push(link);
  return chain;
}

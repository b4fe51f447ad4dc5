import * as core from "@actions/core";
import type { OutputName } from "../inputs/input-table.ts";
import type { Annotation } from "./annotations.ts";
import { logLines, oneLine, redact } from "./untrusted.ts";

/** Says things to those who watch the run. Everything goes through here, so that no secret and no command gets out. */
export interface Reporter {
  /** Hides a text from now on. */
  mask(secret: string): void;
  info(text: string): void;
  /** Lines under a heading that can be folded away. */
  group(title: string, lines: readonly string[]): void;
  notice(text: string): void;
  warning(text: string): void;
  annotate(annotation: Annotation): void;
  output(name: OutputName, value: string): void;
  /** Markdown for the run's page. */
  summary(text: string): Promise<void>;
  /** The run is to end as failed. */
  fail(text: string): void;
  /** Hides what was masked. */
  redact(text: string): string;
}

const MAX_NOTE_CHARS = 2_000;

/** @param hasSummary false where the runner shows none */
export function githubReporter(hasSummary: boolean): Reporter {
  const secrets: string[] = [];
  const print = (text: string): void => logLines(text, secrets).forEach((line) => core.info(line));
  const note = (text: string): string => oneLine(redact(text, secrets), MAX_NOTE_CHARS);
  return {
    mask(secret) {
      core.setSecret(secret);
      secrets.push(secret);
    },
    info: print,
    group(title, lines) {
      core.startGroup(oneLine(redact(title, secrets)));
      lines.forEach(print);
      core.endGroup();
    },
    notice: (text) => core.notice(note(text)),
    warning: (text) => core.warning(note(text)),
    annotate({ kind, title, message, file, line, column }) {
      const place = {
        title: redact(title, secrets),
        file,
        startLine: line,
        ...(column === null ? {} : { startColumn: column }),
      };
      const tell = { error: core.error, warning: core.warning, notice: core.notice }[kind];
      tell(note(message), place);
    },
    output: (name, value) => core.setOutput(name, redact(value, secrets)),
    async summary(text) {
      if (hasSummary) await core.summary.addRaw(redact(text, secrets), true).write();
    },
    fail: (text) => core.setFailed(note(text)),
    redact: (text) => redact(text, secrets),
  };
}

import { type ExitCode, explain, worse } from "./failure.ts";
import { THEME_NAMES } from "../picture/themes/index.ts";
import { type AskedFilm, filmOptions } from "./film-options.ts";
import { saidOnce } from "./notes.ts";
import { readPostings } from "./read-postings.ts";
import { type ScriptedPosting, scriptedPosting } from "./storyboard-json.ts";
import { storyboardText } from "./storyboard-text.ts";
import type { Terminal } from "./terminal.ts";

/** `jobreel script`: the facts of postings and the storyboards made of them, without rendering. */
export async function script(
  sources: readonly string[],
  asked: AskedFilm,
  json: boolean,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const { options, notes } = filmOptions(asked, THEME_NAMES, terminal.env);
  for (const note of notes) terminal.stderr.write(`note: ${note}\n`);
  const read = await readPostings(sources, asked.select ?? null, terminal, signal);
  let { exitCode } = read;
  const { draftStoryboard, writingOf } = await import("../writing.ts");
  const { voiceFor } = await import("../speech/choose-voice.ts");
  const { paceOf } = await import("../speech/voice-pace.ts");
  const scripted: ScriptedPosting[] = [];
  for (const posting of read.postings) {
    try {
      const writing = writingOf(posting, options, signal);
      const { voice } = voiceFor(options, writing.targetLanguage ?? posting.facts.language);
      const { storyboard, warnings: unwritten } = await draftStoryboard(
        posting,
        options.lengthS,
        writing,
        // The film is told at this pace, too: it says these sentences.
        paceOf(voice?.name ?? null),
      );
      const warnings = saidOnce([...posting.warnings, ...unwritten]);
      scripted.push(scriptedPosting(posting, storyboard, warnings));
      if (!json) terminal.stdout.write(`${storyboardText(posting, storyboard, warnings, terminal.stdout.columns)}\n`);
    } catch (error) {
      const failure = explain(error, posting.source);
      terminal.stderr.write(`error: ${failure.sentence}\n`);
      exitCode = worse(exitCode, failure.exitCode);
    }
  }
  if (json) terminal.stdout.write(`${JSON.stringify({ postings: scripted })}\n`);
  return exitCode;
}

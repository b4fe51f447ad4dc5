import { Command, CommanderError } from "commander";
import { VERSION } from "../../shared/version.ts";
import type { AskedCheck } from "./check.ts";
import { CommandError, EXIT, explain } from "./failure.ts";
import {
  type AskedFilm,
  parseAspects,
  parseCaptions,
  parseLength,
  parseMedia,
  parseMusic,
  parsePrompt,
  parseSpeed,
  parseVoice,
  parseVolume,
} from "./film-options.ts";
import { parseBrand } from "./asked-brand.ts";
import * as help from "./help.ts";
import { type Interruption, watchInterruption } from "./interruption.ts";
import {
  type AskedReview,
  FAIL_ON,
  parseFailOn,
  parseReviewFormat,
  REVIEW_FORMATS,
  type ReviewFormat,
} from "./review-options.ts";
import { parseSelection } from "./selection.ts";
import { addStudioCommands } from "./studio-commands.ts";
import type { Terminal } from "./terminal.ts";
import type { AskedVoices } from "./voices.ts";

interface MakeOptions extends AskedFilm {
  readonly out: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly force?: boolean;
}

interface SheetOptions extends AskedFilm {
  readonly out: string;
}

interface PreviewOptions extends AskedFilm {
  readonly out: string;
}

interface ScriptOptions extends AskedFilm {
  readonly json?: boolean;
}

interface ReviewOptions extends Omit<AskedReview, "format"> {
  readonly json?: boolean;
  readonly format?: ReviewFormat;
}

interface DoctorOptions {
  readonly out: string;
  readonly json?: boolean;
}

/**
 * Runs the command line.
 * @param argv what follows the program's name
 * @returns the exit code
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const interruption = watchInterruption(terminal);
  try {
    return await dispatch(argv, terminal, interruption);
  } catch (error) {
    const interrupted = interruption.exitCode();
    if (interrupted !== null) return interrupted;
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.made : EXIT.badInput;
    const failure = explain(error, "jobreel");
    terminal.stderr.write(`error: ${failure.sentence}\n`);
    if (terminal.env.JOBREEL_DEBUG && error instanceof Error) terminal.stderr.write(`${error.stack}\n`);
    return failure.exitCode;
  } finally {
    interruption.dispose();
  }
}

/** A command with the options of a film. */
function filmCommand(program: Command, name: string): Command {
  return program
    .command(name)
    .option("-l, --length <seconds>", help.LENGTH, parseLength)
    .option("-a, --aspect <ratios>", help.ASPECT, parseAspects)
    .option("--voice <name>", help.VOICE, parseVoice)
    .option("--speed <factor>", help.SPEED, parseSpeed)
    .option("--theme <name>", help.THEME)
    .option("--brand <brand>", help.BRAND, parseBrand)
    .option("--media <files...>", help.MEDIA, parseMedia)
    .option("-p, --prompt <words>", help.PROMPT, parsePrompt)
    .option("--select <job>", help.SELECT, parseSelection)
    .option("--writer <model>", help.WRITER)
    .option("--lang <tag>", help.LANG);
}

async function dispatch(
  argv: readonly string[],
  terminal: Terminal,
  { signal, exitCode }: Interruption,
): Promise<number> {
  let code: number = EXIT.made;
  const program = new Command("jobreel")
    .description(help.PROGRAM)
    .version(VERSION, "-V, --version", "tell the version")
    .helpOption("-h, --help", "tell how to use it")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      getOutHelpWidth: () => terminal.stdout.columns,
      getErrHelpWidth: () => terminal.stderr.columns,
      getOutHasColors: () => terminal.stdout.colours,
      getErrHasColors: () => terminal.stderr.colours,
    })
    .addHelpText("after", help.PROGRAM_EXAMPLES);

  filmCommand(program, "make")
    .description(help.MAKE)
    .argument("<posting...>", help.POSTING)
    .option("-o, --out <folder>", "where films go, a folder for each", "out")
    .option("--music <music>", help.MUSIC, parseMusic)
    .option("--music-volume <part>", help.MUSIC_VOLUME, parseVolume)
    .option("--clip-sound", help.CLIP_SOUND)
    .option("--captions <where>", help.CAPTIONS, parseCaptions)
    .option("--force", "film jobs that are closed, too")
    .option("--json", "tell of each film as a line of JSON on standard output")
    .option("-q, --quiet", "say nothing but errors and the paths of the films")
    .showHelpAfterError("Run `jobreel make --help` for what is possible.")
    .addHelpText("after", help.MAKE_EXAMPLES)
    .action(async (postings: string[], { out, json = false, quiet = false, force = false, ...asked }: MakeOptions) => {
      const { make } = await import("./make.ts");
      code = await make(postings, asked, { out, json, quiet, force }, terminal, signal);
    });

  filmCommand(program, "sheet")
    .description(help.SHEET)
    .argument("<posting...>", help.POSTING)
    .option("-o, --out <folder>", "where sheets go", "out")
    .showHelpAfterError("Run `jobreel sheet --help` for what is possible.")
    .addHelpText("after", help.SHEET_EXAMPLES)
    .action(async (postings: string[], { out, ...asked }: SheetOptions) => {
      const { sheet } = await import("./sheet.ts");
      code = await sheet(postings, asked, out, terminal, signal);
    });

  filmCommand(program, "preview")
    .description(help.PREVIEW)
    .argument("<posting...>", help.POSTING)
    .option("-o, --out <folder>", "where previews go", "out")
    .option("--music <music>", help.MUSIC, parseMusic)
    .option("--music-volume <part>", help.MUSIC_VOLUME, parseVolume)
    .showHelpAfterError("Run `jobreel preview --help` for what is possible.")
    .addHelpText("after", help.PREVIEW_EXAMPLES)
    .action(async (postings: string[], { out, ...asked }: PreviewOptions) => {
      const { preview } = await import("./preview.ts");
      code = await preview(postings, asked, out, terminal, signal);
    });

  program
    .command("script")
    .description(help.SCRIPT)
    .argument("<posting...>", help.POSTING)
    .option("-l, --length <seconds>", help.LENGTH, parseLength)
    .option("-p, --prompt <words>", help.PROMPT, parsePrompt)
    .option("--select <job>", help.SELECT, parseSelection)
    .option("--writer <model>", help.WRITER)
    .option("--lang <tag>", help.LANG)
    .option("--json", "tell everything as JSON, with the spans of the posting that each claim rests on")
    .showHelpAfterError("Run `jobreel script --help` for what is possible.")
    .addHelpText("after", help.SCRIPT_EXAMPLES)
    .action(async (postings: string[], { json = false, ...asked }: ScriptOptions) => {
      const { script } = await import("./script.ts");
      code = await script(postings, asked, json, terminal, signal);
    });

  program
    .command("review")
    .description(help.REVIEW)
    .argument("<posting...>", help.POSTING)
    .option("--select <job>", help.SELECT, parseSelection)
    .option("--json", "tell everything as JSON, with spans, lines and columns")
    .option("--format <name>", `${REVIEW_FORMATS.join(", ")} (default: text)`, parseReviewFormat)
    .option("--fail-on <severity>", `${FAIL_ON.join(", ")} (default: error)`, parseFailOn)
    .showHelpAfterError("Run `jobreel review --help` for what is possible.")
    .addHelpText("after", help.REVIEW_EXAMPLES)
    .action(async (postings: string[], { json = false, format, ...asked }: ReviewOptions) => {
      if (json && format !== undefined && format !== "json")
        throw new CommandError(
          EXIT.badInput,
          `--json and --format ${format} ask for two formats, and a review has one. Leave out one of them.`,
        );
      const { review } = await import("./review.ts");
      code = await review(postings, { ...asked, format: format ?? (json ? "json" : "text") }, terminal, signal);
    });

  program
    .command("check")
    .description(help.CHECK)
    .argument("<folder...>", help.FILM_FOLDER)
    .option("--brand <brand>", help.CHECK_BRAND, parseBrand)
    .option("--media <files...>", help.CHECK_MEDIA, parseMedia)
    .option("--json", "tell everything as JSON, with frames and places")
    .showHelpAfterError("Run `jobreel check --help` for what is possible.")
    .addHelpText("after", help.CHECK_EXAMPLES)
    .action(async (folders: string[], asked: AskedCheck) => {
      const { check } = await import("./check.ts");
      code = await check(folders, asked, terminal, signal);
    });

  const voices = program
    .command("voices")
    .description(help.VOICES)
    .option("--lang <tag>", "only voices that speak this language, such as de")
    .option("--voice <name>", "only this one")
    .option("--sample <file>", "let them speak: a WAV, one voice after the other")
    .option("--json", "tell it as JSON")
    .showHelpAfterError("Run `jobreel voices --help` for what is possible.")
    .addHelpText("after", help.VOICES_EXAMPLES)
    .action(async (asked: AskedVoices) => {
      const command = await import("./voices.ts");
      code = await command.voices(asked, terminal, signal);
    });
  voices
    .command("install")
    .description(help.VOICES_INSTALL)
    .argument("<name>", "a voice that `jobreel voices` lists")
    .action(async (name: string) => {
      const { installNeuralVoice } = await import("./install-voice.ts");
      code = await installNeuralVoice(name, terminal, signal);
    });

  program
    .command("doctor")
    .description(help.DOCTOR)
    .option("-o, --out <folder>", "where films would go", "out")
    .option("--json", "tell it as JSON")
    .showHelpAfterError("Run `jobreel doctor --help` for what is possible.")
    .addHelpText("after", help.DOCTOR_EXAMPLES)
    .action(async ({ out, json = false }: DoctorOptions) => {
      const { doctor } = await import("./doctor.ts");
      code = await doctor(out, json, terminal);
    });

  addStudioCommands(program, terminal, signal, (ended) => {
    code = ended;
  });

  if (argv.length === 0) program.help({ error: true });
  await program.parseAsync(argv, { from: "user" });
  return exitCode() ?? code;
}

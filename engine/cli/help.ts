import { VOICE_NAMES } from "../speech/voices.ts";
import { MOODS } from "../timeline/timeline.ts";
import { DEFAULT_FILM } from "./film-options.ts";

/** What `--help` says. */
export const PROGRAM = "Turns job postings into recruiting films, on this machine and without a network.";

export const PROGRAM_EXAMPLES = `
Examples:
  $ jobreel make posting.md               a film of 30 seconds in out/<posting>/
  $ jobreel script posting.md             what it will say and show, and why
  $ jobreel doctor                        what this machine has and lacks

Exit codes: 0 done, 1 failed, 2 wrong usage or input, 130 interrupted.
JOBREEL_DEBUG=1 adds where in the program an error comes from.`;

export const POSTING = "Markdown or plain text, by path; - reads standard input";

export const LENGTH = `15, 30, 45 or 60 (default: ${DEFAULT_FILM.lengthS})`;
export const ASPECT = `16:9 or 9:16 (default: ${DEFAULT_FILM.aspect})`;

export const MAKE = "Make a film of each posting: film.mp4, a poster, captions and more, in a folder of its own.";

export const VOICE = `${VOICE_NAMES.join(", ")} or none (default: ${DEFAULT_FILM.voice})`;
export const MUSIC = `${MOODS.join(", ")} or none (default: ${DEFAULT_FILM.music})`;
export const THEME = `editorial (default: ${DEFAULT_FILM.theme})`;
export const BRAND = 'the brand\'s colour, 3 or 6 hexadecimal digits, in quotes: "#0b5fff"';
export const PROMPT = "what you want in your own words, in English or Chinese; options win over it";

export const MAKE_EXAMPLES = `
Examples:
  $ jobreel make jobs/*.md --out films
  $ jobreel make nurse.md --length 15 --aspect 9:16 --brand "#0a7d5c"
  $ jobreel make nurse.md --prompt "a short vertical one, calm music, in green"
  $ pbpaste | jobreel make - --voice none --json`;

export const SCRIPT = "Tell the facts of each posting and the storyboard made of them, without making a film.";

export const SCRIPT_EXAMPLES = `
Examples:
  $ jobreel script posting.md
  $ jobreel script posting.md --length 60 --json | jq '.postings[0].storyboard'`;

export const DOCTOR = "Tell what this machine has and lacks for making films.";

export const DOCTOR_EXAMPLES = `
Examples:
  $ jobreel doctor
  $ jobreel doctor --out /mnt/films --json`;

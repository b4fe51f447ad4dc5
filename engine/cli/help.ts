import { THEME_NAMES } from "../picture/themes/index.ts";
import { VOICE_NAMES } from "../speech/voices.ts";
import { MOODS } from "../timeline/timeline.ts";
import { DEFAULT_FILM } from "./film-options.ts";

/** What `--help` says. */
export const PROGRAM = "Turns job postings into recruiting films, on this machine and without a network.";

export const PROGRAM_EXAMPLES = `
Examples:
  $ jobreel make posting.md               a film of 30 seconds in out/<posting>/
  $ jobreel sheet posting.md              how it will look, scene by scene
  $ jobreel preview posting.md            the film at half its size, in less time
  $ jobreel script posting.md             what it will say and show, and why
  $ jobreel review posting.md             what to change in it before it goes out
  $ jobreel check out/posting             what people would see as faults in its film
  $ jobreel voices                        who can speak in it, and who can be installed
  $ jobreel doctor                        what this machine has and lacks

Exit codes: 0 done, 1 failed, 2 wrong usage or input, 3 found something (check), 130 interrupted.
JOBREEL_DEBUG=1 adds where in the program an error comes from.`;

export const POSTING =
  "Markdown, plain text, HTML, DOCX, PDF or JSON, by path or https address; - reads standard input";
export const SELECT = "one job of a file that holds several: its number, from 1, or words of its title";
export const WRITER =
  "a model that phrases the copy, checked against the posting: openai:<model> (see OPENAI_BASE_URL, OPENAI_API_KEY)";
export const LANG = "the film's language, such as de; another than the posting's needs a --writer";

export const LENGTH = `15, 30, 45 or 60 (default: ${DEFAULT_FILM.lengthS})`;
export const ASPECT = `16:9, 9:16, 1:1 or 4:5; several with commas, a folder each (default: ${DEFAULT_FILM.aspect})`;

export const MAKE = "Make a film of each posting: film.mp4, a poster, captions and more, in a folder of its own.";

export const VOICE = `auto (the best here for the film's language), ${VOICE_NAMES.join(", ")}, another that \`jobreel voices\` lists, openai:<voice>, a recording of the script (WAV, MP3, M4A, AAC), or none (default: ${DEFAULT_FILM.voice})`;
export const SPEED = "how fast it speaks, 0.8 to 1.3 (default: 1)";
export const MUSIC = `${MOODS.join(", ")}, a sound file of your own, or none (default: ${DEFAULT_FILM.music})`;
export const MUSIC_VOLUME = "how loud the music is beside the voice, from 0 to 1 (default: 1)";
export const THEME = `${THEME_NAMES.join(", ")}, or auto for what suits the posting (default: ${DEFAULT_FILM.theme})`;
export const BRAND =
  'a colour in quotes ("#0b5fff"), a brand file (logo, fonts, colour, link and more), or an https address of the company\'s page';
export const MEDIA =
  "your own pictures and clips, files or folders, after the postings; scene=file for one of the scenes hook, why, do-1, …, quote";
export const CLIP_SOUND = "let your clips be heard, quietly, under the voice; without it they are silent";
export const CAPTIONS =
  "where captions go: burn (in the picture), sidecar (files beside the film: .vtt, .srt, words.json), both, none (default: both)";
export const PROMPT = "what you want in your own words, in English or Chinese; options win over it";

export const MAKE_EXAMPLES = `
Examples:
  $ jobreel make jobs/*.md --out films
  $ jobreel make nurse.md --length 15 --aspect 9:16 --brand "#0a7d5c"
  $ jobreel make jobs/*.md --brand jobs/brand.yaml
  $ jobreel make https://careers.example/jobs/17 --length 60
  $ jobreel make openings.docx --select 2
  $ jobreel make nurse.md --media team.jpg ward.mp4 hook=building.jpg
  $ jobreel make nurse.md --prompt "a short vertical one, calm music, in green"
  $ pbpaste | jobreel make - --voice none --json`;

export const SHEET =
  "Draw every scene of each posting's film on one page and one picture, for approval before it is made.";

export const SHEET_EXAMPLES = `
Examples:
  $ jobreel sheet posting.md               out/<posting>.sheet.html and .png
  $ jobreel sheet jobs/*.md --theme bold --aspect 16:9,9:16`;

export const PREVIEW =
  "Make each posting's film at half its size and in haste, to see and hear it before it is made: one file, nothing beside it.";

export const PREVIEW_EXAMPLES = `
Examples:
  $ jobreel preview posting.md             out/<posting>.preview.mp4
  $ jobreel preview posting.md --theme bold --aspect 9:16`;

export const SCRIPT = "Tell the facts of each posting and the storyboard made of them, without making a film.";

export const SCRIPT_EXAMPLES = `
Examples:
  $ jobreel script posting.md
  $ jobreel script posting.md --length 60 --json | jq '.postings[0].storyboard'`;

export const REVIEW =
  "Tell what to change in each posting: inclusive language, pay, readability, what is missing or closed.";

export const REVIEW_EXAMPLES = `
Examples:
  $ jobreel review jobs/*.md
  $ jobreel review posting.md --format sarif > review.sarif
  $ jobreel review posting.md --json | jq '.postings[0].review.findings'

Exit code 1 means that a finding is as bad as --fail-on, or worse.`;

export const CHECK =
  "Check films that are made: what can be read, where, on what and for how long; blank, frozen, flashing; loudness, peaks, clicks, silence; captions and words in time.";
export const FILM_FOLDER = "a film's folder, with film.mp4 and timeline.json in it, or with a folder for each shape";

export const CHECK_BRAND = "the brand file or page that the films were made with, if any";
export const CHECK_MEDIA = "the media that they were made with, if any, as it was said to make";

export const CHECK_EXAMPLES = `
Examples:
  $ jobreel check out/nurse
  $ jobreel check out/nurse --brand brand.yaml --media ward.jpg
  $ jobreel check out/* --json | jq '.films[].findings'

Exit code 3 means that something was found, 0 that nothing was.`;

export const VOICES = "List the voices that are here and those that can be installed, and let them speak.";
export const VOICES_INSTALL = "Download a neural voice, to run on this machine; what broke off is gone on with.";

export const VOICES_EXAMPLES = `
Examples:
  $ jobreel voices --lang de
  $ jobreel voices --sample voices.wav
  $ jobreel voices --voice espeak --lang fr --sample french.wav
  $ jobreel voices install piper-de-thorsten`;

export const DOCTOR = "Tell what this machine has and lacks for making films.";

export const DOCTOR_EXAMPLES = `
Examples:
  $ jobreel doctor
  $ jobreel doctor --out /mnt/films --json`;

import { join } from "node:path";
import { type Draft, type Language, readyForExport, summary } from "../../shared/index.ts";
import { readPosting } from "../posting/index.ts";
import { primaryOf } from "../script/phrases/index.ts";
import { languageOf } from "../talk/index.ts";
import { isPosting } from "../talk/posting-like.ts";
import { parseWriter, type WriterConfig } from "../script/model-writer/config.ts";
import type { ChatBackend, ChatEvent } from "./chat-backend.ts";
import { backendAt } from "./chat-backend-at.ts";
import { filesNamed } from "./chat-files.ts";
import { openChatLines } from "./chat-lines.ts";
import { madeOf } from "./chat-made.ts";
import { openChatStudio } from "./chat-studio.ts";
import { CHAT_WORDS } from "./chat-words.ts";
import { CommandError, EXIT, type ExitCode, explain } from "./failure.ts";
import { prepareOutFolder } from "./out-folder.ts";
import { showProgress } from "./progress.ts";
import { readPostings } from "./read-postings.ts";
import { saveFilm } from "./run-postings.ts";
import type { Selection } from "./selection.ts";
import type { Terminal } from "./terminal.ts";

/** What `jobreel chat` is asked for. */
export interface AskedChat {
  readonly api?: string;
  readonly token?: string;
  readonly out: string;
  readonly prompt?: string;
  readonly select?: Selection;
  readonly writer?: string;
}

/** `jobreel chat`: a film is talked into shape, with a studio of its own or another, or the hosted service. */
export async function chat(
  source: string,
  asked: AskedChat,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<ExitCode> {
  const writer = asked.writer === undefined ? null : parseWriter(asked.writer, terminal.env);
  const { postings, exitCode } = await readPostings([source], asked.select ?? null, terminal, signal);
  const [posting, second] = postings;
  if (posting === undefined) return exitCode;
  if (second !== undefined)
    throw new CommandError(
      EXIT.badInput,
      `${source} holds several jobs and a conversation is about one; choose it with --select.`,
    );
  const elsewhere = asked.api ?? terminal.env.NEMO_API_URL;
  const folder = await prepareOutFolder(asked.out);
  const studio = elsewhere === undefined ? await openChatStudio(terminal.env) : null;
  try {
    const { slug, text, facts } = posting;
    const own = primaryOf(facts.language) === "zh" ? "zh" : "en";
    const language = asked.prompt === undefined ? own : languageOf(asked.prompt);
    const backend = await backendAt(elsewhere ?? studio?.url ?? "", slug, asked.token, language, terminal, signal);
    await talk(
      backend,
      `${asked.prompt ?? CHAT_WORDS[language].first}\n\n${text}`,
      { slug, out: asked.out, writer, language },
      terminal,
      signal,
    );
    return EXIT.made;
  } finally {
    await studio?.close();
    await folder.removeIfUnused();
  }
}

/** Films of other shapes than a screen's are kept beside it: "-9x16" for an upright one. */
function shapeIn(draft: Draft | null): string {
  const { width, height } = draft?.m ?? {};
  if (typeof width !== "number" || typeof height !== "number") return "";
  const aspect = ASPECTS.find(([, ratio]) => Math.abs(width / height - ratio) < ALIKE)?.[0];
  return aspect === undefined ? "" : `-${aspect}`;
}

const ALIKE = 0.01;
const ASPECTS = [
  ["9x16", 9 / 16],
  ["1x1", 1],
  ["4x5", 4 / 5],
] as const;

/** What the films of a pasted posting are called; null for what is none. */
async function slugOfPosting(text: string): Promise<string | null> {
  if (!isPosting(text)) return null;
  try {
    const [posting] = await readPosting({ name: "pasted.md", bytes: new TextEncoder().encode(text) });
    return posting?.slug ?? null;
  } catch {
    // Whoever makes the film says what is wrong with it.
    return null;
  }
}

interface Talking {
  readonly slug: string;
  readonly out: string;
  readonly writer: WriterConfig | null;
  /** Of the first message. */
  readonly language: Language;
}

/** From the first message to "quit", the input's end or Ctrl-C. */
async function talk(
  backend: ChatBackend,
  first: string,
  { slug: firstSlug, out, writer, language: firstLanguage }: Talking,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const said: string[] = [];
  /** Files that were uploaded, as they were then. */
  const sent = new Map<string, string>();
  let shown = "";
  const lines = openChatLines(terminal, signal);
  const { stdout, stderr, now } = terminal;
  let slug = firstSlug;
  /** The user's, as they last wrote. */
  let language = firstLanguage;
  const path = (ending: string): string => join(out, `${slug}${ending}`);

  /** Says something, shows what comes, and afterwards what the timeline holds. */
  async function say(said: string): Promise<string> {
    const progress = showProgress(stderr, slug, now);
    const answers: string[] = [];
    const { text, files } = await filesNamed(said, sent);
    for await (const event of backend.say(text, signal, language, files)) {
      if (event.type === "text") answers.push(event.text);
      await show(event, progress);
    }
    return answers.join("\n");
  }

  async function show(event: ChatEvent, progress: ReturnType<typeof showProgress>): Promise<void> {
    switch (event.type) {
      case "progress":
        if (event.percent !== null) progress({ stage: "draft", fraction: event.percent / 100 });
        return;
      case "render":
        progress({ stage: "render", fraction: event.progress / 100 });
        return;
      case "film":
        {
          const file = path(`${shapeIn(await backend.draft(signal))}.mp4`);
          await saveFilm(await event.download({ signal }), file);
          stdout.write(`${file}\n`);
        }
        return;
      case "session":
      case "tool":
        return;
      case "error":
        stderr.write(`error: ${event.text}\n`);
        return;
      default:
        stdout.write(`${event.text}\n`);
    }
  }

  async function timeline(): Promise<void> {
    const draft = await backend.draft(signal);
    const text = draft !== null && readyForExport(draft) ? summary(draft, language) : shown;
    // What did not change was shown already.
    if (text !== shown) stdout.write(`${text}\n`);
    shown = text;
  }

  async function change(text: string): Promise<void> {
    // A pasted posting begins a film of its own, beside the first.
    if (text !== first) slug = (await slugOfPosting(text)) ?? slug;
    const answer = await say(text);
    if (writer !== null) {
      const { unlessUnderstood } = await import("./chat-writer.ts");
      const edits = await unlessUnderstood(text, answer, { backend, writer, signal });
      if (edits !== null) await say(edits);
    }
    await timeline();
  }

  try {
    await change(first);
    stdout.write(CHAT_WORDS[language].greeting);
    for await (const line of lines) {
      said.push(line);
      language = languageOf(line);
      try {
        const command = line.trim().toLowerCase();
        if (/^(?:quit|exit|bye|退出|再见)$/u.test(command)) return;
        if (/^(?:help|\?|帮助)$/u.test(command)) stdout.write(CHAT_WORDS[language].help);
        else if (/^(?:history|历史)$/u.test(command))
          stdout.write(said.map((each, index) => `${index + 1}  ${each}\n`).join(""));
        else if (/^(?:sheet|preview|分镜|预览)$/u.test(command))
          stdout.write(
            `${await madeOf(command === "sheet" || command === "分镜" ? "sheet" : "preview", backend, path, terminal, signal)}\n`,
          );
        else if (/^(?:export|导出|status|状态|credits|积分)$/u.test(command)) await say(line);
        else await change(line);
      } catch (error) {
        signal.throwIfAborted();
        stderr.write(`error: ${explain(error, slug).sentence}\n`);
      }
    }
  } finally {
    await lines.close();
  }
}

import type { Command } from "commander";
import type { AskedChat } from "./chat.ts";
import type { ExitCode } from "./failure.ts";
import { requireNode } from "./node-version.ts";
import type { AskedRun } from "./run-postings.ts";
import { parseSelection } from "./selection.ts";
import type { AskedStudio } from "./serve.ts";
import * as help from "./studio-help.ts";
import { parseCount, parseGate, parsePort, parsePrices, parsePublicUrl } from "./studio-options.ts";
import type { Terminal } from "./terminal.ts";

const DATA = "jobreel-studio";

/** The commands that keep a studio, or speak to one. */
export function addStudioCommands(
  program: Command,
  terminal: Terminal,
  signal: AbortSignal,
  ended: (code: ExitCode) => void,
): void {
  program
    .command("serve")
    .description(help.SERVE)
    .option("--port <number>", "the port to listen at; 0 for any that is free", parsePort, 8788)
    .option("--host <address>", help.SERVE_HOST, "127.0.0.1")
    .option("--data <folder>", help.SERVE_DATA, DATA)
    .option("--public-url <url>", help.SERVE_PUBLIC_URL, parsePublicUrl)
    .option("--trust-proxy", help.SERVE_TRUST_PROXY)
    .option("--prices <list>", help.SERVE_PRICES, parsePrices)
    .option("--export-gate <who>", help.SERVE_GATE, parseGate)
    .option("--space <GB>", help.SERVE_SPACE, parseCount)
    .option("--renderers <number>", help.SERVE_RENDERERS, parseCount)
    .showHelpAfterError("Run `jobreel serve --help` for what is possible.")
    .addHelpText("after", help.SERVE_EXAMPLES)
    .action(async (asked: AskedStudio) => {
      requireNode("serve", process.versions.node);
      const { serve } = await import("./serve.ts");
      ended(await serve(asked, terminal, signal));
    });

  program
    .command("run")
    .description(help.RUN)
    .argument("<posting...>", help.RUN_POSTING)
    .option("--api <url>", help.RUN_API)
    .option("--token <token>", help.RUN_TOKEN)
    .option("-o, --out <folder>", "where films go", "out")
    .option("-p, --prompt <words>", help.RUN_PROMPT)
    .option("--media <files...>", help.RUN_MEDIA)
    .option("--select <job>", help.RUN_SELECT, parseSelection)
    .option("--json", "tell of each film as a line of JSON on standard output")
    .showHelpAfterError("Run `jobreel run --help` for what is possible.")
    .addHelpText("after", help.RUN_EXAMPLES)
    .action(async (postings: string[], asked: AskedRun) => {
      requireNode("run", process.versions.node);
      const { runPostings } = await import("./run-postings.ts");
      ended(await runPostings(postings, asked, terminal, signal));
    });

  program
    .command("chat")
    .description(help.CHAT)
    .argument("<posting>", help.RUN_POSTING)
    .option("--api <url>", help.CHAT_API)
    .option("--token <token>", help.CHAT_TOKEN)
    .option("-o, --out <folder>", "where films go", "out")
    .option("-p, --prompt <words>", help.RUN_PROMPT)
    .option("--select <job>", help.RUN_SELECT, parseSelection)
    .option("--writer <model>", help.CHAT_WRITER)
    .showHelpAfterError("Run `jobreel chat --help` for what is possible.")
    .addHelpText("after", help.CHAT_EXAMPLES)
    .action(async (posting: string, asked: AskedChat) => {
      requireNode("chat", process.versions.node);
      const { chat } = await import("./chat.ts");
      ended(await chat(posting, asked, terminal, signal));
    });

  const tokens = program
    .command("tokens")
    .description(help.TOKENS)
    .showHelpAfterError("Run `jobreel tokens --help` for what is possible.")
    .addHelpText("after", help.TOKENS_EXAMPLES);
  tokens
    .command("add")
    .description("make a token; it is shown once")
    .requiredOption("--name <words>", "whom or what it is for")
    .option("--credits <number>", "what it may spend", parseCount, 10_000)
    .option("--days <number>", "after how many days it ends (default: never)", parseCount)
    .option("--data <folder>", help.SERVE_DATA, DATA)
    .action(async (asked: { name: string; credits: number; days?: number; data: string }) => {
      requireNode("tokens", process.versions.node);
      const { addToken } = await import("./tokens.ts");
      ended(await addToken(asked, terminal));
    });
  tokens
    .command("list")
    .description("tell who has tokens")
    .option("--data <folder>", help.SERVE_DATA, DATA)
    .action(async ({ data }: { data: string }) => {
      requireNode("tokens", process.versions.node);
      const { listTokens } = await import("./tokens.ts");
      ended(await listTokens(data, terminal));
    });
  tokens
    .command("revoke")
    .description("make all tokens of one user void")
    .argument("<user>", "as `tokens list` tells it")
    .option("--data <folder>", help.SERVE_DATA, DATA)
    .action(async (user: string, { data }: { data: string }) => {
      requireNode("tokens", process.versions.node);
      const { revokeToken } = await import("./tokens.ts");
      ended(await revokeToken(data, user, terminal));
    });
}

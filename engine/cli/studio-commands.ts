import type { Command } from "commander";
import type { ExitCode } from "./failure.ts";
import { requireNode } from "./node-version.ts";
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
    .option("--renderers <number>", help.SERVE_RENDERERS, parseCount)
    .showHelpAfterError("Run `jobreel serve --help` for what is possible.")
    .addHelpText("after", help.SERVE_EXAMPLES)
    .action(async (asked: AskedStudio) => {
      requireNode("serve", process.versions.node);
      const { serve } = await import("./serve.ts");
      ended(await serve(asked, terminal, signal));
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

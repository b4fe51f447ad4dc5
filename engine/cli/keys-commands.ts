import type { Command } from "commander";
import type { ExitCode } from "./failure.ts";
import type { AskedKey } from "./keys.ts";
import { parseCount } from "./studio-options.ts";
import type { Terminal } from "./terminal.ts";

const KEYS = "Make, list, exchange and revoke the keys of a relay.";
const EXAMPLES = `
JOBREEL_RELAY_URL tells where the relay is (default: http://127.0.0.1:8787), JOBREEL_ADMIN_SECRET holds its operator's secret.

Examples:
  $ jobreel keys add --name "careers site" --budget 100
  $ jobreel keys add --name "embeds" --kind publishable --origin https://careers.example --account 0123456789abcdef
  $ jobreel keys list --account 0123456789abcdef
  $ jobreel keys revoke 0123456789ab --account 0123456789abcdef`;
const ACCOUNT = "whose, as `keys add` told it (default: a new one, or the secret's own)";

/** `jobreel keys …` */
export function addKeysCommands(
  program: Command,
  terminal: Terminal,
  signal: AbortSignal,
  ended: (code: ExitCode) => void,
): void {
  const keys = program
    .command("keys")
    .description(KEYS)
    .showHelpAfterError("Run `jobreel keys --help` for what is possible.")
    .addHelpText("after", EXAMPLES);
  keys
    .command("add")
    .description("make a key; it is shown once")
    .requiredOption("--name <words>", "whom or what it is for")
    .option("--kind <kind>", "secret, or publishable: reads and embeds, and may stand in a web page")
    .option("--scope <scope>", "read, make or admin (default: make)")
    .option("--account <id>", ACCOUNT)
    .option("--origin <origins...>", "web pages that may use it, such as https://careers.example")
    .option("--budget <films>", "films a month", parseCount)
    .option("--days <number>", "after how many days it ends (default: never)", parseCount)
    .action(async (asked: AskedKey) => {
      const { addKey } = await import("./keys.ts");
      ended(await addKey(asked, terminal, signal));
    });
  keys
    .command("list")
    .description("tell an account's keys, without their secrets")
    .option("--account <id>", ACCOUNT)
    .action(async ({ account }: { account?: string }) => {
      const { listKeys } = await import("./keys.ts");
      ended(await listKeys(account, terminal, signal));
    });
  for (const [name, description] of [
    ["revoke", "let a key let nobody in any more, at once"],
    ["rotate", "exchange a key; the old one works for another day"],
  ] as const) {
    keys
      .command(name)
      .description(description)
      .argument("<key>", "its id, as `keys list` tells it")
      .option("--account <id>", ACCOUNT)
      .action(async (id: string, { account }: { account?: string }) => {
        const { revokeKey, rotateKey } = await import("./keys.ts");
        ended(await (name === "revoke" ? revokeKey : rotateKey)(id, account, terminal, signal));
      });
  }
}

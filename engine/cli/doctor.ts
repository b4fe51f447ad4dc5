import { EXIT, type ExitCode } from "./failure.ts";
import { inspectMachine } from "./machine.ts";
import type { Terminal } from "./terminal.ts";

const NAME_CHARACTERS = 15;

/** `jobreel doctor`: what this machine has and lacks for making films. */
export async function doctor(out: string, json: boolean, { stdout }: Terminal): Promise<ExitCode> {
  const checks = await inspectMachine(out);
  const ok = checks.every((check) => check.ok);
  if (json) {
    stdout.write(`${JSON.stringify({ ok, checks })}\n`);
  } else {
    for (const { name, ok: has, found, remedy } of checks) {
      stdout.write(`${has ? "ok   " : "LACKS"}  ${name.padEnd(NAME_CHARACTERS)}${found}\n`);
      if (remedy !== null) stdout.write(`       ${" ".repeat(NAME_CHARACTERS)}→ ${remedy}\n`);
    }
    stdout.write(ok ? "\nThis machine can make films.\n" : "\nFollow the arrows, then run `jobreel doctor` again.\n");
  }
  return ok ? EXIT.made : EXIT.failed;
}

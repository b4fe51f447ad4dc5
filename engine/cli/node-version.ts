import { CommandError, EXIT } from "./failure.ts";

/** The first with the database that the studio keeps its books in, without a flag. */
const LEAST: readonly [number, number] = [22, 20];

/**
 * @param running such as "20.19.0"
 * @throws {CommandError} where this Node is too old for a command
 */
export function requireNode(command: string, running: string): void {
  const [major = 0, minor = 0] = running.split(".").map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return;
  throw new CommandError(
    EXIT.failed,
    `jobreel ${command} needs Node ${LEAST.join(".")} or later, and this is Node ${running}. Install a newer Node, or run it with: npx -y node@24 "$(which jobreel)" ${command}`,
  );
}

import { openTokens } from "../studio/index.ts";
import { CommandError, EXIT, type ExitCode } from "./failure.ts";
import type { Terminal } from "./terminal.ts";

const DAY_MS = 86_400_000;

/** `jobreel tokens add`: the token is shown this once. */
export async function addToken(
  asked: { readonly data: string; readonly name: string; readonly credits: number; readonly days?: number },
  { stdout, stderr }: Terminal,
): Promise<ExitCode> {
  const desk = await openTokens(asked.data, () => Date.now());
  try {
    const expiresMs = asked.days === undefined ? null : Date.now() + asked.days * DAY_MS;
    const { token, userId } = desk.operator(asked.name, asked.credits, expiresMs);
    stderr.write(
      `A token for ${asked.name} (${userId}) with ${asked.credits} credits. Keep it: it can't be shown again.\n`,
    );
    stdout.write(`${token}\n`);
    return EXIT.made;
  } finally {
    desk.close();
  }
}

/** `jobreel tokens list` */
export async function listTokens(data: string, { stdout }: Terminal): Promise<ExitCode> {
  const desk = await openTokens(data, () => Date.now());
  try {
    for (const { userId, name, createdMs, expiresMs, revoked } of desk.list()) {
      const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
      const end = revoked ? "revoked" : expiresMs === null ? "does not expire" : `until ${day(expiresMs)}`;
      stdout.write(`${userId}  ${name}  since ${day(createdMs)}, ${end}\n`);
    }
    return EXIT.made;
  } finally {
    desk.close();
  }
}

/** `jobreel tokens revoke` */
export async function revokeToken(data: string, userId: string, { stdout }: Terminal): Promise<ExitCode> {
  const desk = await openTokens(data, () => Date.now());
  try {
    if (desk.revoke(userId) === 0) {
      throw new CommandError(
        EXIT.badInput,
        `${userId} has no token that is good. \`jobreel tokens list\` tells who has.`,
      );
    }
    stdout.write(`${userId} has no token any more.\n`);
    return EXIT.made;
  } finally {
    desk.close();
  }
}

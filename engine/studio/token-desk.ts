import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createLedger } from "./credits/ledger.ts";
import { createTokens, type Tokens } from "./credits/tokens.ts";
import { openSecret } from "./secret.ts";
import { openStore } from "./store/database.ts";

/** Where an operator hands out tokens, beside a running studio or without one. */
export interface TokenDesk extends Pick<Tokens, "operator" | "list" | "revoke"> {
  close(): void;
}

/** @param now ms since 1970 */
export async function openTokens(dataDir: string, now: () => number): Promise<TokenDesk> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const secret = await openSecret(dataDir);
  const store = openStore(join(dataDir, "studio.db"));
  const { operator, list, revoke } = createTokens(
    store,
    createLedger(store, now),
    secret,
    { tokenMs: 0, perIpPerDay: 0 },
    now,
  );
  return { operator, list, revoke, close: store.close };
}

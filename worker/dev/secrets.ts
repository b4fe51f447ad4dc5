import { randomBytes } from "node:crypto";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What a relay on this machine is set up with. */
export interface Secrets {
  /** The file that `wrangler dev` reads; nobody else may. */
  readonly envFile: string;
  readonly admin: string;
}

const SECRET_BYTES = 32;

/** Secrets are made once and kept: keys, links and sealed tokens hold over a restart. */
export async function openSecrets(data: string, studioUrl: string): Promise<Secrets> {
  const envFile = join(data, "relay.env");
  const kept = await readFile(envFile, "utf8").catch(() => "");
  const valueOf = (name: string): string =>
    new RegExp(`^${name}=([0-9a-f]{64})$`, "m").exec(kept)?.[1] ?? randomBytes(SECRET_BYTES).toString("hex");
  const admin = valueOf("ADMIN_SECRET");
  const lines = {
    NEMO_API_URL: studioUrl,
    UPSTREAM: "studio",
    LOCAL: "on",
    RELAY_SECRET: valueOf("RELAY_SECRET"),
    ADMIN_SECRET: admin,
  };
  const text = Object.entries(lines).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(envFile, text.join(""), { mode: 0o600 });
  await chmod(envFile, 0o600);
  return { envFile, admin };
}

import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { link, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Makes tokens, and marks that nobody else can make. */
export interface Secret {
  /** What is kept in the place of a token, an address or a client's id. */
  readonly hash: (text: string) => string;
  /** For addresses that are handed out. */
  readonly sign: (text: string) => string;
  readonly verify: (text: string, signature: string) => boolean;
}

const SECRET_BYTES = 32;

/**
 * The secret of a data folder, made when it is first asked for. Who deletes the file makes all tokens void.
 * @throws for a file that holds none, and the system's errors
 */
export async function openSecret(dataDir: string): Promise<Secret> {
  const path = join(dataDir, "secret");
  const key = (await read(path)) ?? (await make(path));
  const mac = (purpose: string, text: string): Buffer =>
    createHmac("sha256", key).update(`${purpose}\n${text}`).digest();
  return {
    hash: (text) => mac("hash", text).toString("hex"),
    sign: (text) => mac("sign", text).toString("base64url"),
    verify(text, signature) {
      const expected = mac("sign", text);
      const found = Buffer.from(signature, "base64url");
      return found.length === expected.length && timingSafeEqual(found, expected);
    },
  };
}

async function read(path: string): Promise<Buffer | null> {
  let key: Buffer;
  try {
    key = await readFile(path);
  } catch (error) {
    if (isSystemError(error, "ENOENT")) return null;
    throw error;
  }
  if (key.length === SECRET_BYTES) return key;
  // With an empty one anybody could sign.
  throw new Error(
    `${path} has ${key.length} bytes; expected the ${SECRET_BYTES} of a secret. Put the file back from a copy of the folder, or delete it: then a new one is made, and all tokens are void.`,
  );
}

/** Whole or not at all; of two processes that make one at once, both go on with the first. */
async function make(path: string): Promise<Buffer> {
  const working = `${path}.${randomBytes(4).toString("hex")}`;
  await writeFile(working, randomBytes(SECRET_BYTES), { mode: 0o600, flush: true });
  try {
    await link(working, path);
  } catch (error) {
    if (!isSystemError(error, "EEXIST")) throw error;
  } finally {
    await rm(working, { force: true });
  }
  const made = await read(path);
  if (made === null) throw new Error(`${path} was taken away while it was made. Start again.`);
  return made;
}

function isSystemError(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

/** 32 random bytes behind a name that tells what it is. */
export function newToken(prefix: "nmv_usr" | "clm"): string {
  return `${prefix}_${randomBytes(SECRET_BYTES).toString("base64url")}`;
}

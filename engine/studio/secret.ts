import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { chmod, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Makes tokens, and marks that nobody else can make. */
export interface Secret {
  /** What is kept in the place of a token, an address or a client's id. */
  hash(text: string): string;
  /** For addresses that are handed out. */
  sign(text: string): string;
  verify(text: string, signature: string): boolean;
}

const SECRET_BYTES = 32;

/** The secret of a data folder, made when it is first asked for. Who deletes the file makes all tokens void. */
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
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

async function make(path: string): Promise<Buffer> {
  const key = randomBytes(SECRET_BYTES);
  const working = `${path}.${randomBytes(4).toString("hex")}`;
  await writeFile(working, key, { mode: 0o600, flush: true });
  await rename(working, path);
  await chmod(path, 0o600);
  return key;
}

/** 32 random bytes behind a name that tells what it is. */
export function newToken(prefix: "nmv_usr" | "clm"): string {
  return `${prefix}_${randomBytes(SECRET_BYTES).toString("base64url")}`;
}

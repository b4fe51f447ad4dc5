import { WriterError } from "./errors.ts";

/** A chat endpoint and the model that writes. */
export interface WriterConfig {
  readonly model: string;
  /** Where completions are posted to. No user, no query: may be shown. */
  readonly endpoint: URL;
  /** The key, or null where the endpoint needs none. A function, so that no print of the config shows it. */
  readonly key: () => string | null;
}

/** The environment that a writer is read from, e.g. `process.env`. */
export type WriterEnvironment = Readonly<Record<string, string | undefined>>;

const DEFAULT_BASE = "https://api.openai.com/v1";
const MAX_MODEL_CHARS = 200;
const MAX_BASE_CHARS = 2000;
/** What fits a header: visible ASCII. */
const KEY = /^[\x21-\x7e]{1,4096}$/;
const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads `--writer openai:<model>`. `OPENAI_BASE_URL` names the endpoint (OpenAI's unless set), `OPENAI_API_KEY` the key.
 *
 * A key goes out encrypted or stays on this machine. Only loopback and plain `http:` endpoints may go without one.
 *
 * @throws {WriterError} if the name, the address or the key can't serve
 */
export function parseWriter(text: string, env: WriterEnvironment): WriterConfig {
  const model = /^openai:(\S.*)$/u.exec(text.trim())?.[1];
  if (model === undefined || model.length > MAX_MODEL_CHARS || !/^[\x21-\x7e]+$/.test(model)) {
    throw new WriterError(
      "unknown_writer",
      `There is no writer ${JSON.stringify(text.slice(0, MAX_MODEL_CHARS))}. A writer is "openai:" and the name of a model, such as openai:gpt-4o-mini; leave --writer out for jobreel's own.`,
    );
  }
  const { base, key } = endpointOf(env, `The writer ${model}`);
  return { model, endpoint: new URL("chat/completions", base), key: () => key };
}

/**
 * The endpoint that the environment names, and its key.
 * @param who begins the sentence that says a key is missing
 * @throws {WriterError} if the address or the key can't serve
 */
export function endpointOf(env: WriterEnvironment, who: string): { readonly base: URL; readonly key: string | null } {
  const base = baseOf(env["OPENAI_BASE_URL"]);
  const key = keyOf(env["OPENAI_API_KEY"]);
  const local = LOOPBACK.test(base.hostname);
  if (key === null && base.protocol === "https:" && !local) {
    throw new WriterError(
      "missing_key",
      `${who} at ${base.host} needs a key, and OPENAI_API_KEY is not set. Set it, or set OPENAI_BASE_URL to an endpoint on this machine.`,
    );
  }
  if (key !== null && base.protocol === "http:" && !local) {
    throw new WriterError(
      "bad_endpoint",
      `OPENAI_BASE_URL is http://${base.host}, which would send the key of OPENAI_API_KEY unencrypted. Use an https: address, or unset the key if the endpoint needs none.`,
    );
  }
  return { base, key };
}

function baseOf(setting: string | undefined): URL {
  const text = setting?.trim() ?? "";
  const base = text === "" ? DEFAULT_BASE : text;
  // A broken address is not repeated: it may hold a password.
  const bad = (why: string): WriterError =>
    new WriterError("bad_endpoint", `OPENAI_BASE_URL ${why}. It must be an address such as ${DEFAULT_BASE}.`);
  if (base.length > MAX_BASE_CHARS || !URL.canParse(base)) throw bad("is no address");
  const url = new URL(base);
  if (url.protocol !== "https:" && url.protocol !== "http:") throw bad("begins with neither https: nor http:");
  if (url.username !== "" || url.password !== "") throw bad("holds a user or a password; a key goes to OPENAI_API_KEY");
  if (url.search !== "" || url.hash !== "") throw bad("holds a ? or a #, and completions are a path below it");
  url.pathname = url.pathname.replace(/\/*$/, "/");
  return url;
}

function keyOf(setting: string | undefined): string | null {
  const key = setting?.trim() ?? "";
  if (key === "") return null;
  if (KEY.test(key)) return key;
  throw new WriterError(
    "bad_key",
    "OPENAI_API_KEY holds spaces, line breaks or signs that no key has. Copy the key again, whole and alone.",
  );
}

import { NemoError } from "../errors/index.ts";
import type { Language } from "../language.ts";
import type { ClientOptions, Fetch, LogEntry, Sleep } from "./client.ts";
import { isHeaderValue } from "./source.ts";
import { sleepFor } from "./timing.ts";

/** A client's options, checked, with nothing missing. */
export interface Settings {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly webUrl: string;
  readonly local: boolean;
  /** The `X-Skill-…` headers. */
  readonly attribution: Readonly<Record<string, string>>;
  readonly language: Language;
  readonly fetch: Fetch;
  readonly now: () => number;
  readonly sleep: Sleep;
  readonly log: (entry: LogEntry) => void;
  readonly randomId: () => string;
}

export const HOSTED_BASE_URL = "https://mega-api-prod.nemovideo.ai";
const HOSTED_WEB_URL = "https://nemovideo.com";

const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
/** What fits a header: visible ASCII. */
const TOKEN = /^[\x21-\x7e]{1,4096}$/;

/** @throws {NemoError} `bad_input` */
export function settingsOf(options: ClientOptions): Settings {
  const language = options.language ?? "en";
  const refuse = (detail: string): NemoError => new NemoError("bad_input", { language, detail });
  const base = address(options.baseUrl ?? HOSTED_BASE_URL, "baseUrl", refuse);
  const web = address(options.webUrl ?? HOSTED_WEB_URL, "webUrl", refuse);
  const local = LOOPBACK.test(base.hostname);
  if (base.protocol === "http:" && !local && options.allowHttp !== true) {
    throw refuse(
      `baseUrl is http://${base.host}, which would send the token unencrypted; use https:, or set allowHttp within a private network`,
    );
  }
  const { name, version, platform } = options.source;
  for (const [field, value] of Object.entries({ name, version, platform })) {
    if (!isHeaderValue(value)) throw refuse(`source.${field} must be 1 to 100 signs of visible ASCII`);
  }
  return {
    baseUrl: `${base.origin}${base.pathname}`.replace(/\/+$/, ""),
    webUrl: `${web.origin}${web.pathname}`.replace(/\/+$/, ""),
    local,
    attribution: { "X-Skill-Source": name, "X-Skill-Version": version, "X-Skill-Platform": platform },
    language,
    // Called by name: some runtimes refuse a `fetch` that is called as a method.
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    now: options.now ?? Date.now,
    sleep: options.sleep ?? sleepFor,
    log: options.log ?? (() => {}),
    randomId: options.randomId ?? (() => crypto.randomUUID()),
  };
}

/**
 * A token, checked: what can't stand in a header would come back in the message of the error that says so.
 * @throws {NemoError} `bad_input`
 */
export function checkedToken(token: string | undefined, option: string, language: Language): string | null {
  const trimmed = token?.trim() ?? "";
  if (trimmed === "") return null;
  if (TOKEN.test(trimmed)) return trimmed;
  const detail = `${option} holds signs that no token has; copy it again, whole and alone`;
  throw new NemoError("bad_input", { language, detail });
}

/** A broken address is not repeated: it may hold a password. */
function address(text: string, option: string, refuse: (detail: string) => NemoError): URL {
  if (text.length > 2000 || !URL.canParse(text)) throw refuse(`${option} is no address such as ${HOSTED_BASE_URL}`);
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw refuse(`${option} begins with neither https: nor http:`);
  }
  if (url.username !== "" || url.password !== "") throw refuse(`${option} holds a user or a password`);
  if (url.search !== "" || url.hash !== "") throw refuse(`${option} holds a ? or a #; calls are paths below it`);
  return url;
}

/** Text that others wrote, made fit for a place where it could be taken for more than text. */

const MAX_LINE_CHARS = 200;
const ZERO_WIDTH = "\u200B";
const CLIP = "…";

/** Controls, line ends, and marks that turn the direction of the text around them or can't be seen. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;

/** What looks like a key, though nobody said that it is one. */
const KEY_LIKE =
  /\b(?:gh[pousr]_\w{16,}|github_pat_\w{20,}|nmv_usr_[\w-]{6,}|clm_[\w-]{6,}|sk-[\w-]{16,}|AKIA[0-9A-Z]{16}|eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{5,})/gu;
const HIDDEN = "***";
/** Shorter ones would hide ordinary words. */
const MIN_SECRET_CHARS = 6;

/** One line, as long as fits a table; not yet safe in any markup. */
export function oneLine(text: string, maxChars: number = MAX_LINE_CHARS): string {
  // Cut first: it may be megabytes.
  const line = text
    .slice(0, maxChars * 4)
    .replaceAll(INVISIBLE, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  return line.length <= maxChars
    ? line
    : `${line
        .slice(0, maxChars - 1)
        // No half of a letter that takes two units.
        .replace(/[\uD800-\uDBFF]$/u, "")
        .trimEnd()}${CLIP}`;
}

/**
 * One line of GitHub's Markdown that shows the text and does nothing: no markup, HTML, mention, reference or link.
 */
export function markdown(text: string, maxChars?: number): string {
  return oneLine(redact(text, []), maxChars)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/[\\`*_{}[\]()#+!|~^$-]/gu, "\\$&")
    .replaceAll("@", `@${ZERO_WIDTH}`)
    .replaceAll("\\#", `\\#${ZERO_WIDTH}`)
    .replaceAll("://", `:${ZERO_WIDTH}//`)
    .replaceAll(/www\./giu, (www) => `${www.slice(0, -1)}${ZERO_WIDTH}.`)
    .replaceAll(/:(?=[a-z0-9_+\\-]+:)/gu, `:${ZERO_WIDTH}`)
    .replaceAll(/\b(GH)\\-(?=\d)/giu, `$1${ZERO_WIDTH}\\-`)
    .replace(/^(\d+)([.)])/u, "$1\\$2");
}

/** A path or the like in code marks. */
export function code(text: string, maxChars?: number): string {
  const line = oneLine(redact(text, []), maxChars).replaceAll("`", "'").replaceAll("|", "\\|");
  return line === "" ? "" : `\`${line}\``;
}

/** Lines for a log in which no line is a command to the runner (`::…`, `##[…`). */
export function logLines(text: string, secrets: readonly string[]): readonly string[] {
  return redact(text, secrets)
    .split(/\r\n|[\n\r\u0085\u2028\u2029\v\f]/u)
    .map((line) =>
      line
        // Colours come from tools and are no commands; other controls go.
        .replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (mark) => (mark === "\t" || mark === "\u001B" ? mark : ""))
        .replaceAll("##[", `##${ZERO_WIDTH}[`)
        .replaceAll("::", `:${ZERO_WIDTH}:`),
    );
}

/** Hides secrets, and what looks like one. */
export function redact(text: string, secrets: readonly string[]): string {
  let hidden = text;
  for (const secret of secrets) if (secret.length >= MIN_SECRET_CHARS) hidden = hidden.replaceAll(secret, HIDDEN);
  return hidden.replaceAll(KEY_LIKE, HIDDEN);
}

/** An address that is safe in the brackets of a Markdown link; null for any other than http. */
export function linkAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return null;
  return href.replaceAll(/[()<>|\s"'`\\]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(2, "0")}`);
}

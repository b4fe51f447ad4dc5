import { reservesInAny } from "./caveats.ts";
import { isUnspaced } from "./segment.ts";

/** Makes one posted phrase fit to be said: markup, brackets, addresses and trailing "etc." go, the words stay. */

const LINK = /!?\[([^\]]*)\]\([^)]*\)/gu;
/** The rest of a link whose beginning lies outside of the span. */
const LINK_END = /\]\([^()\s]*\)?/gu;
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+|\b[\w.+-]+@[\w-]+\.[\w.-]+/giu;
const MARKUP = /\*\*|__|`|<\/?[a-z][^>]*>|(?<=^|\s)[*_](?=\S)|(?<=\S)[*_](?=\s|$|[.,;:])/giu;
const BULLET = /^(?:\s*(?:[-–—•●▪■◆·*○►✓✔→]|\p{Extended_Pictographic}|[①-⑳]|\(?\d{1,2}[.)、](?=\D)|[a-z]\)))+\s*/u;
const BRACKET =
  /(?:^|\s+|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))[([（【〔][^()[\]（）【】〔〕]*[)\]）】〕](?![\p{L}])/gu;
const AND_SO_ON =
  /[\s,;]*(?:\b(?:and|or|und|et|y|e)\s+)?(?:\betc\b\.{0,3}|\band (?:so on|so forth|(?:much |many )?more|others|the like|similar)\b(?=[\s.!]*$)|\busw\b\.?|\bu\. ?v\. ?m\.|\bet al\.|等等|など$|…|\.{3,})\s*!?/giu;
const ENTITY: Readonly<Record<string, string>> = {
  amp: "&",
  nbsp: " ",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  rsquo: "’",
  ndash: "–",
  mdash: "—",
};

/** One clean line; `""` where nothing sayable is left. */
export function tidy(posted: string): string {
  let text = posted.normalize("NFC").replace(/&(\w+);/gu, (whole, name: string) => ENTITY[name] ?? whole);
  text = text.replace(LINK, "$1").replace(LINK_END, "").replace(ADDRESS, "").replace(MARKUP, "");
  text = text.replace(/\s+/gu, " ").trim().replace(BULLET, "");
  text = text.replace(/\((?:s|en|in|innen|es)\)/gu, (whole) => (whole === "(s)" ? "s" : ""));
  text = text
    .replace(/\b(?:incl|including)\.(?=\s)/giu, "including")
    .replace(/[,;]?\s*\be\.\s?g\.,?(?=\s)/giu, " such as")
    .replace(/\bi\.\s?e\.,?\s/giu, "");
  // Twice, for brackets in brackets.
  text = text.replace(BRACKET, unbracketed).replace(BRACKET, unbracketed);
  text = text.replace(AND_SO_ON, " ");
  text = text
    .replace(/\band\s*\/\s*or\b/giu, "or")
    .replace(/(?<=\p{L})\s+&\s+(?=\p{L})/gu, " & ")
    .replace(/\s+\/\s+/gu, "/")
    .replace(/(?<=\p{L}\S*)\s+[=→⇒]\s+(?=\p{L})/gu, ", ")
    // SaaS「LFB」: two words.
    .replace(/(?<=[A-Za-z\d])[「『](?=[A-Za-z\d])|(?<=[A-Za-z\d])[」』](?=[A-Za-z\d])/gu, " ")
    .replace(/["“”„«»「」『』]/gu, "")
    .replace(/\s+([,.;:!?])/gu, "$1")
    .replace(/([,;:])(?:\s*[,;:])+/gu, "$1")
    .replace(/\s+/gu, " ")
    .trim();
  return endless(text);
}

/** Shorter ones are abbreviations. */
const LEAST_CAVEAT_CHARS = 4;

/** What limits comes out of its brackets; anything else in brackets goes. */
function unbracketed(bracket: string): string {
  const inner = bracket.trim().slice(1, -1).trim();
  if (inner.length < LEAST_CAVEAT_CHARS || !reservesInAny(inner)) return "";
  return isUnspaced(inner) ? `、${inner}` : `, ${inner}`;
}

/** Without the punctuation that closes or trails. */
export function endless(text: string): string {
  return text
    .replace(/[\s,;:.!?。！？；：，、–—-]+$/u, (tail) =>
      /^\.$/u.test(tail) && /\b(?:Inc|Ltd|Co|Corp|U\.S)$/u.test(text.slice(0, -1)) ? tail : "",
    )
    .replace(/^[\s,;:.–—]+/u, "");
}

/** "Health cover: we pay all of it" → the label and the rest; null where there is no label of at most four words. */
export function labelled(
  text: string,
): { readonly label: string; readonly rest: string; readonly dash: boolean } | null {
  const found = /^([^:：–—.!?]{2,48}?)(?:\s*[:：]\s*|\s+[–—-]{1,2}\s+)(\S.*)$/u.exec(text);
  if (found === null) return null;
  const label = (found[1] ?? "").trim();
  const rest = (found[2] ?? "").trim();
  if (label.split(" ").length > 4 || rest.length < 3 || /\d$/u.test(label)) return null;
  return { label, rest, dash: !/^[^:：–—-]*[:：]/u.test(text) };
}

/** "Project supervision - front and back end": what stands before the dash, or with a comma for it where that is too little. */
export function beforeDash(text: string, leastWords: number): string {
  const at = /\s+(?:[–—-]{1,2}|[|])\s+/u.exec(text);
  if (at === null) return text;
  const before = text.slice(0, at.index).trim();
  return before.split(" ").length >= leastWords ? before : text.replace(/\s+(?:[–—-]{1,2}|[|])\s+/gu, ", ");
}

/** With a capital first letter. */
export function capital(text: string): string {
  const first = text.charAt(0);
  return /\p{Ll}/u.test(first) && !/^\p{Ll}+\p{Lu}/u.test(text) ? first.toUpperCase() + text.slice(1) : text;
}

import { before, matchAt, saidWhole, type Rule } from "./tongue.ts";

/** What a language needs to say addresses and telephone numbers. */
export interface AddressWords {
  /** Names of signs; what is not named is not said. */
  readonly signs: Readonly<Record<string, string>>;
  readonly cardinal: (n: number) => string;
  /** Names of digits, as in telephone numbers. */
  readonly digits: readonly string[];
  /** "pairs": groups of two digits are said as numbers. */
  readonly phone: "digits" | "pairs";
  readonly plus: string;
  /** Said for a hyphen between a telephone number's groups; "" for nothing. */
  readonly phoneHyphen: string;
  /** Between words: "" where the language writes none. */
  readonly gap: string;
}

const MAIL = /[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/iy;
/** The letters of paths may be of any script, but not of one that goes on without a space after the address. */
const WEB =
  /(?:[a-z]{2,10}:\/\/[\p{Script=Latin}\d.-]{1,250}|(?:[a-z\d][a-z\d-]{0,62}\.){1,8}(?!\d)[a-z]{2,24}(?![\p{Script=Latin}\p{N}.](?!\s|$)))(?::\d{1,5})?(?:[/?#][\p{Script=Latin}\d!$%&'()*+,./:;=?@_~#-]{0,500})?/iuy;
/** What looks like a host but is a name or an ending of a sentence is in lower case and has an end that is in use. */
const HOST_END =
  /\.(?:com|org|net|info|io|ai|app|dev|eu|edu|gov|jobs|example|test|invalid|localhost|[a-z]{2})(?=[:/?#]|$)/;
/** With these a capital at the beginning leaves no doubt: "Northwind.com", but "Node.js". */
const KNOWN_END = /[a-z].*\.(?:com|org|net|info|edu|gov|example)(?=[:/?#]|$)/i;
const CLOSING = /[.,;:!?)'*_~]+$/;

/** Telephone numbers have 7 to 15 digits (ITU-T E.164). */
const PHONE = /\+?(?:\(\+?\d{1,5}\)|\d)(?:[ ./()-]{0,2}\d){6,14}(?![\d,]|[.]\d)/y;
const AFTER_NAME =
  /(?:\btel\p{L}*|tél\p{L}*|telefon\p{L}*|móvil|\bmobil\p{L}*|whats ?app|\bfone|celular|\bfax|电话|手机|热线|微信|\bqq\p{L}{0,2}|電話|携帯)[ .:：]{0,3}$/iu;

/** Web and mail addresses: "northwind punkt example schrägstrich jobs". */
export function addressRule(words: AddressWords): Rule {
  return (text, at) => {
    if (!/[\w]/.test(text[at] ?? "")) return null;
    const mail = matchAt(MAIL, text, at);
    const web = mail === null ? matchAt(WEB, text, at) : null;
    const match = mail ?? (web !== null && isAddress(web[0]) ? web : null);
    if (match === null) return null;
    const found = match[0].replace(CLOSING, "");
    const plain = found
      .replace(/^[a-z]+:\/\//i, "")
      .replace(/^www\./i, "")
      .replace(/\/$/, "");
    const said = (plain.match(/[\p{L}\p{M}]+|\d+|[^\p{L}\p{M}\d]/gu) ?? [])
      .map((part) => words.signs[part] ?? partWords(words, part))
      .filter((part) => part !== "");
    return said.length === 0 ? null : saidWhole(at, at + found.length, joinWords(said, words.gap));
  };
}

function isAddress(text: string): boolean {
  return text.includes("://") || (HOST_END.test(text) && (/^[\da-z-]*[a-z]/.test(text) || KNOWN_END.test(text)));
}

function partWords(words: AddressWords, part: string): string {
  if (/^\d+$/.test(part)) {
    return part.length <= 3 && !part.startsWith("0")
      ? words.cardinal(Number(part))
      : joinWords(digitNames(words.digits, part), words.gap);
  }
  if (!/^[\p{L}\p{M}]+$/u.test(part)) return "";
  const spelled = /^[a-z]+$/i.test(part) && ((part.length <= 2 && part !== "co") || !/[aeiouy]/i.test(part));
  return spelled ? part.toUpperCase().split("").join(" ") : part.toLowerCase();
}

/** Telephone numbers, digit by digit or in pairs, each group with its words. */
export function phoneRule(words: AddressWords): Rule {
  return (text, at) => {
    if (!/[+(\d]/.test(text[at] ?? "")) return null;
    const match = matchAt(PHONE, text, at);
    if (match === null || !isPhone(match[0], before(text, at))) return null;
    const groups = Array.from(match[0].matchAll(/[^ ]+/g));
    return {
      end: at + match[0].length,
      elements: groups.map((group) => ({
        start: at + group.index,
        end: at + group.index + group[0].length,
        spoken: groupWords(words, group[0]),
      })),
    };
  };
}

function isPhone(written: string, before: string): boolean {
  const count = written.replace(/\D/g, "").length;
  if (count < 7 || count > 15) return false;
  if (/^(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}[-./]\d{1,2}[-./]\d{1,2})$/.test(written)) return false;
  return (
    /^(?:\+|\(\+?\d|0\d)/.test(written) ||
    AFTER_NAME.test(before) ||
    /^1[3-9]\d{9}$/.test(written) ||
    /^400-?\d{3}-?\d{4}$/.test(written) ||
    /^\d{3}-\d{3,4}-\d{4}$/.test(written)
  );
}

function groupWords(words: AddressWords, group: string): string {
  const parts = group.match(/\d+|[+-]/g) ?? [];
  const said = parts.flatMap((part) => {
    if (part === "+") return [words.plus];
    if (part === "-") return [words.phoneHyphen];
    const pairs = words.phone === "pairs" && part.length % 2 === 0;
    return pairs
      ? (part.match(/\d\d/g) ?? []).flatMap((pair) =>
          pair.startsWith("0") ? digitNames(words.digits, pair) : [words.cardinal(Number(pair))],
        )
      : digitNames(words.digits, part);
  });
  return joinWords(
    said.filter((part) => part !== ""),
    words.gap,
  );
}

/** The name of each digit; what is no digit is left out. */
export function digitNames(names: readonly string[], text: string): string[] {
  return Array.from(text.replace(/\D/g, ""), (digit) => names[Number(digit)] ?? "");
}

/** With the language's gap; Latin words are set apart in any language. */
export function joinWords(words: readonly string[], gap: string): string {
  const latin = (character: string): boolean => /\p{Script=Latin}/u.test(character);
  return words
    .map((word, i) => {
      const previous = words[i - 1];
      if (previous === undefined) return word;
      return (latin(previous.slice(-1)) && latin(word.slice(0, 1)) ? " " : gap) + word;
    })
    .join("");
}

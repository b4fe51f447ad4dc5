import { BOARD_HOST, isPosting } from "../addresses.ts";
import { LEXICONS, says } from "../lexicon/index.ts";
import type { Link } from "../outline.ts";
import { type Passage, cut, spanOf } from "../passage.ts";
import type { Apply, Fact, Span } from "../posting.ts";
import { type Reading, type Statement, frontValues, labelled } from "../reading.ts";

/** In Chinese and Japanese the sentence goes on without a blank. */
const URL =
  /(?:https?:\/\/|www\.)(?:[^\s<>"'`“”‘’）)\]】，。；、\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?<=[/=])[\p{Script=Han}\p{Script=Katakana}]{1,20}(?=[/?#&]|\s|$)){3,1000}/giu;
/** An address without `https:`, which must have a path to be taken for one. */
const BARE_URL =
  /(?<![\p{L}\p{N}@./-])[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40}){0,3}\.(?:com|org|net|io|de|fr|es|pt|br|uk|eu|ch|at|jobs|careers|gov|edu|example|cn|jp|co|dev|app|ai)\/[\w./~%?=&#-]{2,300}/giu;
const URL_ALONE = /^https?:\/\/\S+$/iu;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{Script=Latin}\p{N}-]{1,63}(?:\.[\p{Script=Latin}\p{N}-]{1,63}){1,4}/giu;
const PHONE =
  /(?<![\p{L}\d/.-])(?:\+\d{1,3}[ \u00A0]?)?(?:\(0?\d{1,5}\)[ \u00A0-]?)?\d[\d \u00A0./-]{5,16}\d(?:\s?(?:x|ext\.?)\s?\d{1,8})?(?![\p{L}\d/])/gu;

const NEVER =
  /linkedin\.com\/in\/|\bbenefits?\b|(?<!p)reviews?(?:$|[/?])|(?:facebook|instagram|youtube|twitter|x|tiktok|xing)\.com|\.(?:png|jpe?g|svg|gif|pdf)$|privacy|datenschutz|eeo\b|e-verify|wikipedia|github\.com\/[^/]+\/[^/]+\/(?:issues|pull)|maps\.(?:app\.)?goo|google\.[a-z.]{2,6}\/maps|\bmedium\.com/iu;

/** Links that lead away from the posting. */
const BACK = /^[^\p{L}]*(?:back|return|zurück|retour|volver|voltar|返回|戻る)(?!\p{L})/iu;

/** A home page is taken only where no link to a posting or a form is found. */
const HOME_SCORE = 15;
/** Between the word that says to apply and the address it speaks of. */
const MAX_APART_CHARS = 60;

interface Found {
  readonly value: string;
  readonly words: Passage;
  readonly score: number;
}

/** How to apply: a link to this posting or its form, a mail address, a phone number, what to do. */
export function applyOf(reading: Reading): Fact<Apply> | null {
  const url = bestUrl(reading);
  const email = bestEmail(reading);
  const phone = bestPhone(reading);
  const instructions = instructionsOf(reading);
  const evidence: Span[] = [url, email, phone].filter((one) => one !== null).map((one) => spanOf(one.words));
  if (instructions) evidence.push(spanOf(instructions));
  if (evidence.length === 0) return null;
  return {
    value: {
      ...(url ? { url: url.value } : {}),
      ...(email ? { email: email.value } : {}),
      ...(phone ? { phone: phone.value } : {}),
      ...(instructions ? { instructions: instructions.plain } : {}),
    },
    evidence,
  };
}

function bestUrl(reading: Reading): Found | null {
  const found: Found[] = [];
  const add = (value: string, words: Passage, score: number, told = false): void => {
    const url = value.replace(/[.,;:!?*_]+$/u, "");
    if (url.length < 6 || NEVER.test(url) || !/^(?:https?:\/\/|www\.|[\w-]+\.)/iu.test(url)) return;
    const own = isPosting(url);
    const home = score < 100 && isHome(url);
    if ((home || (score < 50 && !own)) && !told) return;
    const sure = home ? HOME_SCORE : score + (own ? 8 : 0);
    found.push({ value: url, words: cut(words, 0, url.length), score: sure });
  };
  for (const value of frontValues(reading, "applyUrl")) add(value.plain, value, 120);
  for (const value of frontValues(reading, "url"))
    if (isPosting(value.plain) && !isHome(value.plain)) add(value.plain, value, 45);
  for (const label of labelled(reading, "url")) {
    for (const one of urlsIn(label.value)) add(one.plain, one, 80);
  }
  for (const [i, statement] of reading.statements.entries()) {
    if (statement.topic === "notice") continue;
    const score = context(statement, reading);
    // "Please follow the URL below to apply.", and it alone on the next line.
    const before = reading.statements[i - 1];
    const announced =
      before !== undefined && URL_ALONE.test(statement.words.plain) && says(LEXICONS, "applyThere", before.words.plain);
    for (const link of statement.links) {
      if (/^(?:mailto|tel):/iu.test(link.url) || BACK.test(link.text.plain)) continue;
      const named = says(reading.lexicons, "apply", link.text.plain) ? 5 : 0;
      const told = isToldToApply(link.text, statement);
      if (score > 0 || told) add(written(link), link.address, score + named, told);
    }
    for (const one of urlsIn(statement.words)) {
      const told = announced || isToldToApply(one, statement);
      if (score > 0 || told) add(one.plain, one, announced ? Math.max(score, 55) : score, told);
    }
  }
  return top(found);
}

/** Where the text itself is the address, the words behind it were taken for a part of it. */
function written({ url, text }: Link): string {
  return text.plain.startsWith("http") ? (new RegExp(URL.source, "iu").exec(url)?.[0] ?? url) : url;
}

/** True if the sentence that an address or the words of a link stand in says to apply, close by. */
function isToldToApply(place: Passage, statement: Statement): boolean {
  const { plain, starts } = statement.words;
  const start = starts.indexOf(place.starts[0] ?? -1);
  if (start < 0) return false;
  const end = start + place.plain.length;
  const before = plain.slice(Math.max(0, start - MAX_APART_CHARS), start).replace(/^.*[.!?;](?=\s)|^.*[。！？；]/u, "");
  const after = plain.slice(end, end + MAX_APART_CHARS).replace(/[.!?;](?:\s.*)?$|[。！？；].*$/u, "");
  return [before, place.plain.includes("://") ? "" : place.plain, after].some((part) =>
    says(LEXICONS, "applyThere", part),
  );
}

/** How likely it is that an address in a statement is the way to apply. */
function context(statement: Statement, reading: Reading): number {
  if (statement.topic === "notice") return 0;
  const asked = says(reading.lexicons, "apply", statement.words.plain);
  if (statement.topic === "apply" || statement.topic === "url") return asked ? 70 : 60;
  if (statement.topic === "company") return asked ? 20 : 0;
  if (asked) return 55;
  if (statement.kind === "heading" && statement.words === reading.statements[0]?.words) return 50;
  return 20;
}

/** Where somebody heard of the job is no way to apply. */
const SEEN_AT = /(?:来自|来源|via|seen (?:on|at))[:：]?\s*$/iu;

function urlsIn(words: Passage): Passage[] {
  const found: Passage[] = [];
  for (const pattern of [URL, BARE_URL]) {
    for (const match of words.plain.matchAll(pattern)) {
      if (SEEN_AT.test(words.plain.slice(Math.max(0, match.index - 12), match.index))) continue;
      const one = cut(words, match.index, match.index + match[0].length);
      if (
        !found.some(
          (other) => (other.starts[0] ?? 0) <= (one.starts[0] ?? 0) && (other.ends.at(-1) ?? 0) >= (one.starts[0] ?? 0),
        )
      )
        found.push(one);
    }
  }
  return found;
}

function isHome(url: string): boolean {
  return (
    /^(?:https?:\/\/)?[^/?#]+\/?(?:#.*)?$/iu.test(url) &&
    !/^(?:https?:\/\/)?(?:apply|jobs?|careers?|recruit\w*|hiring|talent|join|bewerbung|karriere|vagas|empleos?)\./iu.test(
      url,
    ) &&
    !BOARD_HOST.test(url)
  );
}

/** Where a house is written to about anything: less than an address that is told to apply to. */
const ANYBODY = /^(?:info|contact|service|office|mail|kontakt|support|sales)@/iu;

function bestEmail(reading: Reading): Found | null {
  const found: Found[] = [];
  for (const value of frontValues(reading, "applyUrl", "email"))
    for (const one of emailsIn(value)) found.push({ value: one.plain, words: one, score: 100 });
  for (const label of labelled(reading, "email"))
    for (const one of emailsIn(label.value))
      found.push({ value: one.plain, words: one, score: ANYBODY.test(one.plain) ? 45 : 80 });
  for (const statement of reading.statements) {
    const score = statement.topic === "notice" ? 5 : context(statement, reading);
    if (
      /\b(?:accommodation|referrals?|privacy|datenschutz|press|unsubscribe|press inquiries|accessibility)\b/iu.test(
        statement.words.plain,
      ) &&
      statement.topic !== "apply"
    )
      continue;
    for (const link of statement.links) {
      const address = /^mailto:(?:\/\/)?\s*([^?]+)/iu.exec(link.url)?.[1]?.trim().replace(GLUED, "");
      if (address) {
        const at = link.address.plain.indexOf(address);
        found.push({
          value: address,
          words: at >= 0 ? cut(link.address, at, at + address.length) : link.address,
          score: score + 1,
        });
      }
    }
    for (const one of emailsIn(statement.words)) found.push({ value: one.plain, words: one, score });
  }
  return top(found);
}

/** What stands before an address without a blank: 3月20日前发到jobs@…. */
const GLUED = /^[^@]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

function emailsIn(words: Passage): Passage[] {
  if (!words.plain.includes("@")) return [];
  return [...words.plain.matchAll(EMAIL)].map((match) => {
    // In Chinese and Japanese an address stands without a blank before it.
    const glued = GLUED.exec(match[0])?.[0].length ?? 0;
    // "jobs@bakery.exampleOur school": the next sentence stands without a blank behind it.
    const next = /(?<=\.[a-z]{2,10})\p{Lu}\p{Ll}*$/u.exec(match[0])?.[0].length ?? 0;
    return cut(words, match.index + glued, match.index + match[0].length - next);
  });
}

function bestPhone(reading: Reading): Found | null {
  const found: Found[] = [];
  for (const value of frontValues(reading, "phone"))
    for (const one of phonesIn(value)) found.push({ value: one.plain, words: one, score: 100 });
  for (const label of labelled(reading, "phone"))
    for (const one of phonesIn(label.value)) found.push({ value: one.plain, words: one, score: 80 });
  for (const statement of reading.statements) {
    if (
      statement.topic !== "apply" &&
      !/\b(?:phone|call|text|tel|telefon|telefonisch|téléphone|teléfono|telefone|ring|whatsapp|contact)\b|电话|電話/iu.test(
        statement.words.plain,
      )
    )
      continue;
    if (statement.topic === "notice") continue;
    for (const one of phonesIn(statement.words))
      found.push({ value: one.plain, words: one, score: statement.topic === "apply" ? 60 : 40 });
  }
  return top(found);
}

function phonesIn(words: Passage): Passage[] {
  return [...words.plain.matchAll(PHONE)]
    .map((match) => cut(words, match.index, match.index + match[0].length))
    .filter((one) => {
      const digits = one.plain.replace(/\D/gu, "");
      if (digits.length < 7 || digits.length > 19) return false;
      return !/^\d{4}-\d{2}-\d{2}|^\d{1,2}[./]\d{1,2}[./]\d{4}|^(?:19|20)\d\d\s?[-–]/u.test(one.plain);
    });
}

/** The sentence that tells what to do. */
function instructionsOf(reading: Reading): Passage | null {
  const ranked = [...reading.statements].sort((a, b) => Number(b.topic === "apply") - Number(a.topic === "apply"));
  for (const statement of ranked) {
    const listed = statement.kind === "entry" && /^(?:duties|must|nice|benefits|company)$/u.test(statement.topic);
    if (listed || statement.topic === "notice" || statement.topic === "process" || statement.kind === "heading")
      continue;
    for (const sentence of statement.sentences) {
      if (
        sentence.plain.length >= 12 &&
        sentence.plain.length <= 300 &&
        says(reading.lexicons, "apply", sentence.plain)
      )
        return sentence;
    }
  }
  return null;
}

function top(found: readonly Found[]): Found | null {
  let best: Found | null = null;
  for (const one of found) if (best === null || one.score > best.score) best = one;
  return best;
}

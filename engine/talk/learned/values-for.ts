import type { Detail } from "../../../shared/edit/index.ts";
import type { Context } from "../context.ts";
import { DATE, factAt } from "../facts/values.ts";
import { isTown } from "../../posting/lexicon/places.ts";
import { englishMeaning } from "../lexicon.ts";
import type { Item } from "../item.ts";
import type { Project } from "../../project/index.ts";
import { textOf } from "./amounts-for.ts";
import { typedAfter } from "./typed-after.ts";

/** The wording of a fact, where a message is known to give one: in quotation marks, or the part of it that looks like one. */
export function valueFor(detail: Detail, items: readonly Item[], context: Context): string | null {
  const { typed, message, project } = context;
  const quote = items.findLast(({ is }) => is === "quote");
  if (quote !== undefined) return String(quote.value);
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return null;
  const said = typed.slice(first.from, last.to);
  const shown = project.storyboard.scenes
    .flatMap(({ copy }) => copy)
    .join(" ")
    .toLowerCase();
  if (detail === "link")
    return newest(ADDRESSES, said, shown)?.replace(/[.。,，?？!！]+$/u, "") ?? NUMBER.exec(said)?.[0].trim() ?? null;
  if (detail === "deadline") return newest(DATES, said, shown) ?? typedAfter(said);
  if (detail === "callToAction") return typedAfter(said);
  const turned = CONTRAST.exec(said)?.groups;
  const contrast = HAN_FIRST.exec(said)?.[1] ?? turned?.["new"] ?? turned?.["han"];
  if (contrast !== undefined && detail !== "salary") return contrast.replace(/[\s.。,，!！]+$/u, "");
  const found: { readonly text: string; readonly at: number; readonly marked: boolean }[] = [];
  for (const at of startsOf(items, message)) {
    const text = factAt(detail, message.slice(at, last.to));
    if (text === null || found.some((one) => at < one.at + one.text.length)) continue;
    const before = message.slice(Math.max(first.from, at - 12), at);
    // "01422 555 0178": a telephone number pays nobody.
    if (detail === "salary" && (/\d[\s-]$/u.test(before) || /^0\d/u.test(text) || PHONE.test(said))) continue;
    // "Please", "HR": a capital alone makes no fact.
    // "Make emphasis on the place …": a verb with a capital.
    const ours =
      !/ /u.test(text) && detail !== "salary" && !isTown(text) && englishMeaning(text.toLowerCase()) !== null;
    if (ours || NO_FACT.test(text) || NO_NAME.test(text) || (shown.includes(text.toLowerCase()) && detail !== "salary"))
      continue;
    const place = message.indexOf(text, at);
    // "Has gone up to €80,000": not "up to".
    const risen = RISEN.test(before) ? (/^up to /iu.exec(text)?.[0].length ?? 0) : 0;
    found.push({
      text: typed.slice(place + risen, place + text.length),
      at: place + risen,
      marked: MARKED.test(before) || (detail === "place" && isTown(text)),
    });
  }
  const best = found.findLast(({ marked }) => marked) ?? (detail === "salary" ? found.at(-1) : undefined);
  if (best !== undefined)
    return detail === "place" ? widened(best, said, first.from) : withPeriod(best.text, detail, said, project);
  const after = detail === "salary" && !/[:：]/u.test(said) ? null : typedAfter(said)?.replace(/[\s,，]+$/u, "");
  const named = after === undefined || after === null || NO_NAME.test(after) || WRONG.test(after) ? null : after;
  const bare = detail === "place" ? named?.replace(/^在(?=\p{Script=Han}{2})/u, "") : named;
  return (bare === null || bare === undefined || !isNameOf(detail, bare) ? null : bare) ?? found.at(-1)?.text ?? null;
}

/** "The title is written wrong": a complaint, and no name. */
const WRONG =
  /^(?:written|spelled|spelt|misspelled|typed|wrong|incorrect|outdated|old|missing|out of date)\b|^(?:写?错|不对|有误|过时)/iu;

/** A wording has letters; a place in small letters is one that is known. */
function isNameOf(detail: Detail, text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  return detail !== "place" || !/^\p{Ll}/u.test(text) || / /u.test(text) || isTown(text);
}

/** "We're not called A, it's B", 不叫A，叫B: the second. */
const CONTRAST =
  /\bnot (?:called |named |known as )?[^,.;]{2,60}[,;]? (?:it's|it is|but|we're|we are|they're)(?: called| named| just| in| at| now in)? (?<new>[^,.;]{2,60})[.!]?$|不(?:叫|是)[^，。]{2,20}[，, ]?(?:而是|是|叫|应该叫)(?<han>[^，。]{2,20})/iu;

/** 是咖啡师 不是烘焙师: the first. */
const HAN_FIRST = /(?:是|叫)(?<!不是|不叫)([^，。不 ]{2,20})[，, ]\s?(?:而)?不(?:是|叫)/u;

/** "From 15 January to the 31st": of several the last that the film does not show already. */
function newest(pattern: RegExp, said: string, shown: string): string | undefined {
  const found = Array.from(said.matchAll(pattern), ([text]) => text);
  return found.findLast((text) => !shown.includes(text.toLowerCase().replace(/[.。,，]+$/u, ""))) ?? found[0];
}

const DATES = new RegExp(DATE.source, `${DATE.flags}g`);
const ADDRESSES =
  /https?:\/\/\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b(?:www\.)?[\w-]+(?:\.[a-z][\w-]*)+(?:\/[^\s，。,"“”]*)?/giu;
/** Groups of digits, as telephone numbers have them. */
const PHONE = /\b0\d{2,4}[\s-]\d{3,4}[\s-]?\d{3,4}\b/u;
const NUMBER = /\+?\d[\d\s/()-]{6,18}\d/u;
/** What begins like this tells, and names nothing. */
const NO_NAME =
  /^(?:i'm|i|we|we're|it|it's|that|this|you|they|us|me|be|correct)\b|^(?:我们?|咱|你|它|这|那|出来|一下)|搬|\bnot\b/iu;
const NO_FACT =
  /^(?:please|pls|thanks|thank you|hr|ok|okay|hi|hello|so|but|and|the|it|we|i|correct|sorry|no|not|yes|well|boss|finance|legal|it's|that|this|update|change|upd|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/iu;
const RISEN = /\b(?:gone|went|go|goes|going|raised|risen|rises?|increased|bumped|moved|put|pushed|is|are)\s$/iu;
const MARKED =
  /(?:\b(?:to|in|is|be|as|at|into|now|called|named|reads?|say|says|became|become|of|for|an?|the|with)|[到在是为叫写：:]|[改换变写]成|招的?|搬)\s?(?:the |an? |now |在|是)?$/iu;

/** "Moncton, New Brunswick", "Remote (EU)": the place goes on. */
function widened({ text, at }: { readonly text: string; readonly at: number }, said: string, from: number): string {
  const rest = said.slice(at - from + text.length);
  return text + (/^(?:, \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?| \([^)]{1,20}\))/u.exec(rest)?.[0] ?? "");
}

/** Figures without a currency, and what stands around them where pay is posted: "€75,000–95,000 a year". */
const BARE_SUM = /^\d[\d.,]*(?:\s?(?:-|–|to|and|到|至)\s?\d[\d.,]*)?$/u;
const BARE_FIGURES = /^(\D{0,8}?)(\d[\d.,]*(?:\s?(?:-|–|—|to|bis|à)\s?\d[\d.,]*)?)(\D{0,24})$/u;

/** 月薪9000–13000元: what the sum is of belongs to it. */
function withPeriod(text: string, detail: Detail, said: string, { posting }: Project): string {
  if (detail !== "salary") return text;
  const posted = posting.facts.salary?.value.text ?? "";
  // "The pay is 100,000 to 120,000": of the same money, for the same time.
  if (BARE_SUM.test(text) && BARE_FIGURES.test(posted))
    return posted.replace(BARE_FIGURES, (_, before: string, _figures: string, after: string) => before + text + after);
  const before =
    new RegExp(`(?:月薪|年薪|时薪|日薪|周薪)(?=${text.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&")})`, "u").exec(
      said,
    )?.[0] ?? "";
  return before + text;
}

/** Where a fact may begin: at each item, and in Chinese after each word that leads to one. */
function startsOf(items: readonly Item[], message: string): readonly number[] {
  const from = items[0]?.from ?? 0;
  const leads = [
    ...textOf(items, message).matchAll(/改成|改为|换成|变成|写成|搬到|到|在|是|为|叫|写|招|[，。,：:]/gu),
  ].map((found) => from + found.index + found[0].length);
  return [
    ...new Set([...items.filter(({ is }) => is !== "comma" && is !== "stop").map((item) => item.from), ...leads]),
  ].toSorted((a, b) => a - b);
}

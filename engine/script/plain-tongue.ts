import { fieldName } from "../posting/headings.ts";
import { endsOpen, tears } from "./caveats.ts";
import type { Clause, Tongue } from "./clause.ts";
import { isUnspaced } from "./segment.ts";
import { capital, endless, labelled, tidy } from "./tidy.ts";

/**
 * Languages whose grammar is not known here: phrases stay as posted, are cut at punctuation alone and stand in frames
 * that need no agreement.
 */

const DANGLING =
  /(?:^|\s)(?:und|oder|sowie|mit|für|in|im|an|am|auf|bei|beim|zu|zum|zur|von|vom|der|die|das|den|dem|des|ein|eine|einen|einem|einer|als|wie|durch|über|unter|inkl|bzw|et|ou|de|du|des|la|le|les|un|une|à|au|aux|en|dans|pour|par|avec|sur|y|o|con|para|por|el|los|las|una|del|al|que|e|ou|com|da|do|dos|das|na|no|nos|nas|um|uma|ao|os|as|a|d['’]|l['’])$/iu;
/** German: an article and an adjective that wait for their noun. */
const NOUNLESS = /(?<!\p{L})(?:eine?|einen|einem|einer|eines|der|die|das|dem|den) \p{Ll}+(?:e|en|er|es|em)$/u;
const CJK_DANGLING = /[的和与及或等在对为了及びやのをにでとがは]$/u;
const NUMBERS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, zwölf: 12 },
  fr: { deux: 2, trois: 3, quatre: 4, cinq: 5 },
  es: { dos: 2, tres: 3, cuatro: 4, cinco: 5 },
  pt: { dois: 2, duas: 2, três: 3, quatro: 4 },
};
const FREQUENCY =
  /(?<!\p{L})(?:täglich|jeden Tag|wöchentlich|jede Woche|chaque jour|chaque semaine|cada día|cada semana|todos os dias|diariamente)(?!\p{L})|每天|每周|每月|毎日|毎週|毎月/iu;
const BOILERPLATE = [
  /unabhängig von|Geschlecht|Schwerbehind|Gleichstellung|Datenschutz|Behinderung/iu,
  /handicap|égalité|discrimination|RGPD|confidentialité/iu,
  /discapacidad|igualdad|discriminación|protección de datos|género|deficiência|diversidade|LGPD/iu,
  /^(?:outros?|otros?|autres?|sonstiges|其他|その他)\.?$/iu,
  /平等|歧视|残疾|個人情報|差別|^以上[。.]?$|其他(?:工作|任务)/u,
];
const COMMONPLACE = [
  /attraktiv|spannend|abwechslungsreich|dynamisch|motiviert|compétiti|attracti|dynamique|passionnant|competitiv|dinámic|dinâmic|desafi/iu,
  /竞争力|良好|アットホーム|やりがい/u,
];
const TELLING = [
  /urlaub|kita|jobrad|homeoffice|home office|congés|télétravail|tickets? restaurant|mutuelle|vacaciones|teletrabajo|seguro|férias|vale|plano de saúde/iu,
  /双休|五险|年假|餐补|弹性|年間休日|賞与|交通費|リモート|住宅/u,
];

/** Opens with a side clause: its main part comes last, so it is told whole or not at all. */
const SIDE_CLAUSE =
  /^(?:neben|zur|zum|mit|für|bei|als|um|durch|avec|pour|dans|en|con|para|com|no caso|por|au sein)\s/iu;
/** Languages that write nouns small inside a sentence. */
const SMALL_NOUNS: ReadonlySet<string> = new Set(["fr", "es", "pt"]);
/** An opening word that others follow in small letters: one that stands alone may be a name ("Git"). */
const SMALL_WORD = /^\p{Lu}\p{Ll}+,? [\p{Ll}\d]/u;
/** "Analytische Denkweise": German writes only the noun with a capital. */
const GERMAN_ADJECTIVE = /^\p{Lu}\p{Ll}+(?:e|es|er|en|em) \p{Lu}\p{Ll}/u;

/**
 * @param language primary BCP 47 tag
 * @param names words that keep their capital
 */
export function plainTongue(language: string, names: ReadonlySet<string>): Tongue {
  const numbers = NUMBERS[language] ?? {};
  const numberWord =
    Object.keys(numbers).length === 0
      ? null
      : new RegExp(`(?<!\\p{L})(?:${Object.keys(numbers).join("|")})(?!\\p{L})`, "iu");
  const opening = language === "de" ? GERMAN_ADJECTIVE : SMALL_NOUNS.has(language) ? SMALL_WORD : null;
  const small = (text: string): string =>
    opening?.test(text) === true && !names.has(/^\p{L}+/u.exec(text)?.[0] ?? "")
      ? text.charAt(0).toLowerCase() + text.slice(1)
      : text;
  const clauseOf = (posted: string): Clause | null => {
    const found = clause(posted);
    return found === null || found.kind === "sentence" ? found : { ...found, text: small(found.text) };
  };
  return {
    duty: clauseOf,
    requirement: clauseOf,
    benefit(posted) {
      const label = labelled(tidy(posted));
      // "Ubicación: Vilanova" is a fact of its own, and no benefit.
      if (label !== null && fieldName(label.label) !== null) return null;
      return clauseOf(label !== null && !/\d/u.test(label.rest) ? label.label : posted);
    },
    cuts: (text, strict) => cuts(text, language, strict),
    endsWell: (text) => endsWell(text, language),
    pairs: (word) => endsWell(word, language),
    appeal(text) {
      let value = /\d/u.test(text) ? 2.5 : 0;
      if (numberWord?.test(text) === true || FREQUENCY.test(text)) value += 1.5;
      for (const pattern of TELLING) if (pattern.test(text)) value += 1.5;
      for (const pattern of COMMONPLACE) if (pattern.test(text)) value -= 1.5;
      return value;
    },
    isBoilerplate: (text) => BOILERPLATE.some((pattern) => pattern.test(text)),
    withArticle: (title) => title,
    named: (company) => company,
    heroWords(text) {
      const found = numberWord?.exec(text) ?? FREQUENCY.exec(text);
      return found === null ? null : [found.index, found.index + found[0].length];
    },
    things: () => [],
    labels: (text) => cuts(text, language, true),
    numberOf: (word) => numbers[word.toLowerCase()] ?? null,
    isFrequency: (text) => FREQUENCY.test(text),
  };
}

/** "负责文件、资料、总结的整理": the word that all of them belong to comes behind the last. */
const HEAD_BEHIND = /^[^，。；：,;]*(?:的|进行|開展|开展|の|など(?=の))/u;

/** "负责对客户、机构寻求合作": what is done to them comes last. */
const PREPOSED = /^(?:负责)?(?:对|将|把|为|向|与|同|跟|在|以|通过|根据|按照)/u;

/** A full stop after a word: "24.12." and "Mo." are no sentences' ends. */
const SENTENCE_STOP = /\p{L}{4}\.$/u;

function cuts(text: string, language: string, strict: boolean): readonly string[] {
  const found = endsWell(text, language) ? [text] : [];
  if (SIDE_CLAUSE.test(text)) return found;
  for (let at = text.length - 1; at > 5; at -= 1) {
    if (
      !/[,;:.、，；。：–—]/u.test(text.charAt(at)) ||
      (text.charAt(at) === "." && !SENTENCE_STOP.test(text.slice(0, at + 1))) ||
      (text.charAt(at) === "." && !/^\s+\p{Lu}/u.test(text.slice(at + 1))) ||
      /\d/u.test(text.charAt(at + 1)) ||
      /[-·]/u.test(text.charAt(at - 1)) ||
      (/[\p{L}\d]/u.test(text.charAt(at + 1)) && /[.:]/u.test(text.charAt(at)))
    )
      continue;
    if (text.charAt(at) === "、" && (PREPOSED.test(text) || HEAD_BEHIND.test(text.slice(at + 1)))) continue;
    const kept = endless(text.slice(0, at));
    if (!isUnspaced(kept) && kept.split(" ").length < 2) continue;
    if (tears(text.slice(0, at + 1), text.slice(at + 1), language, strict)) continue;
    if (endsWell(kept, language) && !found.includes(kept)) found.push(kept);
  }
  return found;
}

function endsWell(text: string, language: string): boolean {
  if (text === "" || endsOpen(text, language)) return false;
  return isUnspaced(text)
    ? !CJK_DANGLING.test(text)
    : !DANGLING.test(text) && !(language === "de" && NOUNLESS.test(text)) && !/[&+/-]$/u.test(text);
}

const PRONOUN =
  /^(?:du|ihr|sie|wir|vous|nous|tu|tú|usted|você|nós|nosotros|你|您|我们|私たち|当社)(?=\s|[\p{Script=Han}\p{Script=Hiragana}])/iu;

function clause(posted: string): Clause | null {
  const clean = tidy(posted);
  const first =
    /^(.{8,}?[^.\s]{2}[.!?]|.{6,}?[。！？；])(?:\s+(?=\p{Lu})|(?<=[。！？；])(?=.))/u.exec(clean)?.[1] ?? clean;
  const text = endless(first);
  if (Array.from(text).length < 2) return null;
  return PRONOUN.test(text) || /(?<!\p{L})(?:du|dich|dir|Sie|Ihnen|vous|tú|você)(?!\p{L})/u.test(text)
    ? { kind: "sentence", text: capital(text) }
    : { kind: "noun", text };
}

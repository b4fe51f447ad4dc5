import { LEXICONS } from "../../posting/lexicon/index.ts";
import { OTHER_STOPWORDS } from "../../posting/lexicon/other-languages.ts";
import { primaryOf } from "../phrases/index.ts";

/** Words by which a model's sentences are judged, a table a language. */

/** Little words that state nothing, beside those by which a language is known. */
const LITTLE: Readonly<Record<string, string>> = {
  en: "i me my you'll you're you've we'll we're we've it's that's there's here's let's your yours ours but so if when while then there here into out up do does has had was were can could would these those them he she his her its also just too how where which whose one such each through within along join ready come meet say",
  de: "er es sie ihr ihnen ihren ihrem ihrer unser unsere unserem unseren dein deinen deiner dir euch euer einem einer eines kein am ins im aus nach über unter vor hinter durch um so wie wenn dann da hier dort was wer wo hat haben hast sein sind war wird kann können dabei dazu damit diese dieser dieses jetzt mehr",
  fr: "je tu il elle ils elles on ses son sa leur leurs tes ton ta mes mon ma cette cet ces où si quand alors ici là y c s n j m t qu se te me sera serez aurez as a ont va vas vont entre chez comme aussi sous vers dès afin",
  es: "yo él ella ellos ellas usted ustedes le les mi mis tus está están estás hay este esta estos estas ese esa donde cuando aquí allí también pero sin sobre entre desde hasta tendrás serás son es ha has han nosotros",
  pt: "eu ele ela eles elas vocês lhe te meu minha seus suas este esta esse essa isso aqui ali onde quando também mas sobre entre desde até será são há tem têm terá nós aos às num numa pelos pelas",
  zh: "的 了 在 和 与 你 您 我们 我 他们 将 会 要 是 有 为 也 就 都 这 那 一 个 把 被 让 给 对 从 到 里 上 中 及 并 或 着 请 吗 呢 吧 来 去 能 可 可以 还 等",
  ja: "私 私たち 当社 弊社 方 人",
};

/** One word each, lower case: turns a statement round. */
const NEGATIONS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|unless|except|cannot|hardly|barely|lack\w*|isn|\w+n['’]t)\b/giu,
  de: /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|niemand\p{L}*|nichts|weder|ohne|außer|kaum)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:pas|jamais|rien|aucune?s?|sans|ni|personne|sauf|nul(?:le)?s?)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:no|nunca|jamás|nada|nadie|ningún|ningun[ao]s?|sin|ni|tampoco|excepto|salvo)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:não|nunca|jamais|nada|ninguém|nenhum(?:a|as|ns)?|sem|nem|exceto)(?!\p{L})/giu,
  it: /(?<!\p{L})(?:non|mai|niente|nulla|nessun\p{L}*|senza|né|tranne)(?!\p{L})/giu,
  nl: /(?<!\p{L})(?:niet|geen|nooit|niets|niemand|zonder|noch|behalve)(?!\p{L})/giu,
  zh: /不|没|無|无|非|勿|别|未|免/gu,
  ja: /ない|なく|なし|ません|ず(?![っーぅ])|不要|不問|未経験|無/gu,
};

/** What praises, promises or obliges: must be the posting's own word. */
const WEIGHTY: Readonly<Record<string, RegExp>> = {
  en: /\b(?:best|most|greatest|top|leading|leader|world-class|first-class|number one|unique|unrivall?ed|unparallell?ed|perfect|amazing|incredible|exceptional|outstanding|unlimited|guarantee\w*|promis\w+|certain\w*|always|every(?:one|body)?|all|only|free|must|mandatory|required?|requires|needs?|optional|more|better|higher|rais\w+|double[sd]?|triple[sd]?|increas\w+|bonus\w*|extra|immediately|permanent|\p{L}{3,}est)\b/giu,
  de: /(?<!\p{L})(?:best\p{L}*|größt\p{L}*|höchst\p{L}*|meist\p{L}*|führend\p{L}*|einzigartig\p{L}*|perfekt\p{L}*|garantier\p{L}*|immer|jede\p{L}{0,2}|alle\p{L}?|nur|kostenlos\p{L}*|muss|müssen|zwingend|erforderlich|unbegrenzt\p{L}*|mehr|höher\p{L}*|doppelt\p{L}*|Bonus|extra|am \p{L}+sten)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:(?:le|la|les) plus|meilleur\p{L}*|leader|unique\p{L}*|parfait\p{L}*|garanti\p{L}*|toujours|tous|toutes?|tout|seulement|gratuit\p{L}*|obligatoire\p{L}*|illimité\p{L}*|davantage|augment\p{L}*|doubl\p{L}*|bonus|prime|exceptionnel\p{L}*)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:(?:el|la|los|las) más|mejor\p{L}*|líder\p{L}*|únic\p{L}*|perfect\p{L}*|garantiz\p{L}*|siempre|tod[ao]s?|solo|gratis|gratuit\p{L}*|obligatori\p{L}*|ilimitad\p{L}*|aument\p{L}*|dobl\p{L}*|bono|excepcional\p{L}*)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:[oa]s? mais|melhor\p{L}*|líder\p{L}*|únic\p{L}*|perfeit\p{L}*|garanti\p{L}*|sempre|tod[ao]s?|só|grátis|gratuit\p{L}*|obrigatóri\p{L}*|ilimitad\p{L}*|aument\p{L}*|dobr\p{L}*|bônus|excepciona\p{L}*)(?!\p{L})/giu,
  zh: /最|第一|顶级|顶尖|领先|唯一|完美|保证|永远|所有|全部|免费|必须|无限|翻倍|更高|更多|奖金/gu,
  ja: /最も|最高|最大|一番|トップ|唯一|完璧|保証|必ず|必須|すべて|全て|無料|無制限|倍/gu,
};

/** What makes a figure another: must stand in the scene's own words where a sentence holds a figure. */
const QUALIFIERS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:up to|at least|at most|minimum|maximum|over|above|below|under|beyond|more|less|fewer|plus|nearly|almost|about|around|starting|net|gross|tax-free|hundreds?|thousands?|millions?)\b/giu,
  de: /(?<!\p{L})(?:bis zu|mindestens|höchstens|über|unter|mehr|weniger|fast|rund|etwa|ab|netto|brutto|steuerfrei)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:jusqu['’]à|au moins|au plus|plus|moins|presque|environ|près de|dès|nets?|bruts?)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:hasta|al menos|como mínimo|como máximo|más|menos|casi|unos|unas|neto|bruto)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:até|pelo menos|no mínimo|no máximo|mais|menos|quase|cerca|líquido|bruto)(?!\p{L})/giu,
  zh: /以上|以下|超过|至少|最多|约|近|起|税后|税前/gu,
  ja: /以上|以下|超|最低|最大|約|から|手取り/gu,
};

/** Spans of time, a key each: what a sum is paid for, or how often. */
const PERIODS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  en: {
    hour: /\b(?:hours?|hourly|hr)\b/giu,
    day: /\b(?:days?|daily)\b/giu,
    week: /\b(?:weeks?|weekly)\b/giu,
    month: /\b(?:months?|monthly)\b/giu,
    year: /\b(?:years?|yearly|annual(?:ly)?|annum)\b/giu,
  },
  de: {
    hour: /(?<!\p{L})(?:Stunden?|stündlich\p{L}*)(?!\p{L})/giu,
    day: /(?<!\p{L})(?:Tag(?:e[ns]?|s)?|täglich\p{L}*)(?!\p{L})/giu,
    week: /(?<!\p{L})(?:Wochen?|wöchentlich\p{L}*)(?!\p{L})/giu,
    month: /(?<!\p{L})(?:Monat(?:en?|e?s)?|monatlich\p{L}*)(?!\p{L})/giu,
    year: /(?<!\p{L})(?:Jahr(?:e[ns]?|s)?|jährlich\p{L}*)(?!\p{L})/giu,
  },
  fr: {
    hour: /(?<!\p{L})(?:heures?|horaire)(?!\p{L})/giu,
    day: /(?<!\p{L})(?:jours?|journées?|quotidien\p{L}*)(?!\p{L})/giu,
    week: /(?<!\p{L})(?:semaines?|hebdomadaires?)(?!\p{L})/giu,
    month: /(?<!\p{L})(?:mois|mensuel\p{L}*)(?!\p{L})/giu,
    year: /(?<!\p{L})(?:ans?|années?|annuel\p{L}*)(?!\p{L})/giu,
  },
  es: {
    hour: /(?<!\p{L})(?:horas?)(?!\p{L})/giu,
    day: /(?<!\p{L})(?:días?|diari[ao]s?)(?!\p{L})/giu,
    week: /(?<!\p{L})(?:semanas?|semanal\p{L}*)(?!\p{L})/giu,
    month: /(?<!\p{L})(?:mes(?:es)?|mensual\p{L}*)(?!\p{L})/giu,
    year: /(?<!\p{L})(?:años?|anual\p{L}*)(?!\p{L})/giu,
  },
  pt: {
    hour: /(?<!\p{L})(?:horas?)(?!\p{L})/giu,
    day: /(?<!\p{L})(?:dias?|diári[ao]s?)(?!\p{L})/giu,
    week: /(?<!\p{L})(?:semanas?|semana(?:l|is))(?!\p{L})/giu,
    month: /(?<!\p{L})(?:mês|meses|mensa(?:l|is))(?!\p{L})/giu,
    year: /(?<!\p{L})(?:anos?|anua(?:l|is))(?!\p{L})/giu,
  },
  zh: { hour: /小时|时薪/gu, day: /天|日/gu, week: /周|星期/gu, month: /月/gu, year: /年/gu },
  ja: { hour: /時間|時給/gu, day: /日/gu, week: /週/gu, month: /月/gu, year: /年/gu },
};

/** Number words with what they count; "one" is an article in too many languages. */
const NUMBERS: Readonly<Record<string, string>> = {
  en: "two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 hundreds=100 thousand=1000 thousands=1000 million=1e6 millions=1e6 billion=1e9 billions=1e9 dozen=12 dozens=12 twice=2x double=2x half=half quarter=quarter",
  de: "zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 hundert=100 tausend=1000 million=1e6 millionen=1e6 milliarde=1e9 milliarden=1e9 dutzend=12 hälfte=half",
  fr: "deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 quinze=15 vingt=20 trente=30 quarante=40 cinquante=50 cent=100 cents=100 mille=1000 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 douzaine=12 moitié=half",
  es: "dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 quince=15 veinte=20 treinta=30 cuarenta=40 cincuenta=50 cien=100 ciento=100 mil=1000 millón=1e6 millones=1e6 docena=12 mitad=half",
  pt: "dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 onze=11 doze=12 quinze=15 vinte=20 trinta=30 quarenta=40 cinquenta=50 cem=100 cento=100 mil=1000 milhão=1e6 milhões=1e6 dúzia=12 metade=half",
  it: "due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 venti=20 trenta=30 cento=100 mille=1000 milione=1e6 milioni=1e6",
  nl: "twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 twintig=20 dertig=30 honderd=100 duizend=1000 miljoen=1e6",
};

const cached = <T>(make: (language: string) => T): ((language: string) => T) => {
  const made = new Map<string, T>();
  return (tag) => {
    const language = primaryOf(tag);
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = make(language);
    made.set(language, fresh);
    return fresh;
  };
};

/** Little words of a language, lower case. */
export const littleWords = cached((language): ReadonlySet<string> => {
  const known =
    LEXICONS.find((lexicon) => lexicon.language === language)?.stopwords ??
    OTHER_STOPWORDS.find(([name]) => name === language)?.[1] ??
    [];
  return new Set([...known, ...(LITTLE[language] ?? "").split(" ")].filter((word) => word !== ""));
});

/** Number words of a language, lower case, with their value; empty where there is no table. */
export const numberWords = cached(
  (language): ReadonlyMap<string, string> =>
    new Map(
      (NUMBERS[language] ?? "")
        .split(" ")
        .filter((entry) => entry !== "")
        .map((entry) => {
          const [word = "", value = ""] = entry.split("=");
          return [word, value] as const;
        }),
    ),
);

/** The words of a text that turn it round, in order; null where the language has no table. */
export function negationsIn(text: string, language: string): { readonly word: string; readonly at: number }[] | null {
  const pattern = NEGATIONS[primaryOf(language)];
  return pattern === undefined
    ? null
    : Array.from(text.matchAll(pattern), (found) => ({ word: found[0], at: found.index }));
}

/** The spans of time that a text names; null where the language has no table. */
export function periodsIn(
  text: string,
  language: string,
): { readonly period: string; readonly word: string; readonly at: number }[] | null {
  const table = PERIODS[primaryOf(language)];
  if (table === undefined) return null;
  return Object.entries(table).flatMap(([period, pattern]) =>
    Array.from(text.matchAll(pattern), (found) => ({ period, word: found[0], at: found.index })),
  );
}

/** Words that praise, promise or oblige, lower case. */
export function weightyIn(text: string, language: string): string[] {
  return allOf(text, WEIGHTY[primaryOf(language)]);
}

/** Words that make a figure another, lower case. */
export function qualifiersIn(text: string, language: string): string[] {
  return allOf(text, QUALIFIERS[primaryOf(language)]);
}

function allOf(text: string, pattern: RegExp | undefined): string[] {
  return pattern === undefined ? [] : Array.from(text.matchAll(pattern), (found) => found[0].toLowerCase());
}

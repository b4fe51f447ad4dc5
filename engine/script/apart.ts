import type { Item } from "../posting/posting.ts";
import { isVerb } from "./english/verbs.ts";
import { primaryOf } from "./phrases/index.ts";
import { capital, endless } from "./tidy.ts";

/**
 * Sentences that tell several things, taken apart: "You book appointments, take payments and keep the room calm" are three
 * beats, "you get 30 days off, lunch and a bike" three offers. Each rests on the whole sentence.
 */

/** Between the things of a list. */
const BETWEEN: Readonly<Record<string, RegExp>> = {
  en: /,? (?:and|plus) (?:also |then )?|[,;] /giu,
  de: / und |[,;] |, sowie | sowie /giu,
  fr: / et |[,;] | ainsi que /giu,
  es: / y |[,;] | además de /giu,
  pt: / e |[,;] | mais /giu,
  zh: /[，；、]/gu,
  ja: /[、，]/gu,
};

/** What is denied of the first may be denied of all: such a sentence stays whole. */
const DENIES =
  /(?<!\p{L})(?:no|not|never|nor|neither|none|nothing|without|\p{L}+n['’]t|nie|niemals|nicht|kein\p{L}*|ohne|jamais|pas|sans|aucune?|ni|nunca|sin|sem|nem|não|nenhuma?|ningún\p{L}*)(?!\p{L})|[不没無无]/iu;
/** Shorter pieces say nothing by themselves. */
const LEAST_WORDS = 2;

/** Verbs that by themselves are mostly nouns; behind "you'll" they are none. */
const TOO_OFTEN_NOUNS =
  /^(?:book|man|staff|stock|water|phone|bill|film|milk|weed|mop|dust|store|mail|photograph|host|chair) /u;

interface Grammar {
  /** What the reader is called, and what stands before all the deeds: it is said again before each where `again` says so. */
  readonly lead: RegExp;
  /** True if a piece begins with a deed. */
  readonly begins: (piece: string) => boolean;
  readonly again: (lead: string) => string;
}

const INFINITIVE = /^\p{L}+(?:ar|er|ir|or)(?:-\p{L}+)?(?![\p{L}])/u;
/** "meist zu zweit": no verb, whatever it ends in. */
const NO_GERMAN_VERB =
  /^(?:meist|erst|zuerst|selbst|fast|sonst|mit|seit|oft|nicht|weit|jetzt|gut|statt|samt|damit|somit|zunächst|etwa|den|einen|deinen|ihren|unseren|allen|wenn|wo|dass|dabei|zwischen|gegen|neben|im|am|an|in|bei|zu|direkt|gemeinsam)(?![\p{L}])/u;

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  en: {
    lead: /^you(?:['’](?:ll|d)| will| would)?(?: also| mostly| mainly)? /iu,
    begins: (piece) => isVerb(piece.split(/[\s,]/u)[0] ?? "") || TOO_OFTEN_NOUNS.test(piece),
    again: () => "You'll ",
  },
  de: {
    lead: /^(?:du|sie) /iu,
    begins: (piece) => /^\p{Ll}+(?:st|en|t|rn|ln)(?![\p{L}])/u.test(piece) && !NO_GERMAN_VERB.test(piece),
    again: (lead) => lead,
  },
  fr: { lead: /^(?:tu|vous) /iu, begins: (piece) => /^(?:tu|vous) \p{Ll}/u.test(piece), again: () => "" },
  es: { lead: /^/u, begins: (piece) => /^\p{L}+r(?:ás|á)(?![\p{L}])/iu.test(piece), again: () => "" },
  pt: {
    lead: /^(?:você vai |vais |você irá |irás )/iu,
    begins: (piece) => INFINITIVE.test(piece),
    again: (lead) => lead,
  },
};

/** The deeds of a sentence, each an item; the sentence itself where it has but one. */
export function dutiesApart(item: Item, language: string): readonly Item[] {
  const tag = primaryOf(language);
  const [grammar, between] = [GRAMMARS[tag], BETWEEN[tag]];
  if (DENIES.test(item.text)) return [item];
  const lead = grammar?.lead.exec(item.text)?.[0];
  if (grammar === undefined || between === undefined || lead === undefined) return [item];
  const pieces = piecesOf(item.text.slice(lead.length), between, grammar.begins);
  // "Tu pétris, tu façonnes et tu cuis …": deeds of a word belong together.
  if (pieces.length < 2 || pieces.some((piece) => wordsIn(piece) < LEAST_WORDS)) return [item];
  return pieces.map((piece, at) => ({
    ...item,
    text: capital(endless(tag === "en" || at > 0 ? grammar.again(lead) + piece : lead + piece)),
  }));
}

/** Between two things that belong together it stays what it was: "book rooms and tables". */
function piecesOf(text: string, between: RegExp, begins: (piece: string) => boolean): string[] {
  const pieces: string[] = [];
  let from = 0;
  let gap = "";
  const push = (piece: string, before: string): void => {
    const last = pieces.at(-1);
    // "lavar e cortar legumes": two deeds of one thing.
    const shared = last !== undefined && wordsIn(last) < LEAST_WORDS && !before.includes(",");
    if (last === undefined || (begins(piece) && !shared)) pieces.push(piece);
    else pieces[pieces.length - 1] = last + before + piece;
  };
  for (const match of text.matchAll(between)) {
    push(text.slice(from, match.index), gap);
    gap = match[0];
    from = match.index + match[0].length;
  }
  push(text.slice(from), gap);
  return pieces;
}

function wordsIn(text: string): number {
  return text
    .trim()
    .replace(/^(?:tu|vous) /u, "")
    .split(/\s+/u).length;
}

/** "We pay", "you get", "we offer you": who gives what follows. */
const GIVES: Readonly<Record<string, RegExp>> = {
  en: /^(?:in return,? )?(?:we(?:['’]ll| will)?(?: also)? (?:pay|give|offer|provide|have)(?: you)?|(?:you(?:['’]ll| will)?|everyone|all staff)(?: also)? (?:get|gets|receive|enjoy|earn|have|take home)|there(?:['’]s| is| are)(?: also)?|(?:the )?pay is|(?:benefits|perks) (?:include|are)) /iu,
  de: /^(?:(?:dazu|dafür|bei uns|es) (?:gibt es|gibt['’]s|kommen|gibt)|(?:dazu|dafür|bei uns) (?:bekommst du|bekommen sie|erhältst du|erhalten sie|bieten wir|zahlen wir)(?: (?:dir|ihnen))?|(?:du|sie) (?:bekommst|bekommen|erhältst|erhalten|verdienst|verdienen)|wir (?:bieten|zahlen|geben)(?: (?:dir|ihnen))?|geboten werden) /iu,
  fr: /^(?:(?:nous|on) (?:te |vous |t['’])?(?:offrons|proposons|offre|propose|payons|paie|donnons|donne)|(?:tu|vous) (?:bénéficie[sz]? d[eu]s? |touches?|toucherez|auras|aurez|reçois|recevez|recevrez)|il y a) /iu,
  es: /^(?:(?:te )?ofrecemos|pagamos|damos|te damos|tendrás|cobrarás|ganarás|hay|se ofrece|disfrutarás de|recibirás) /iu,
  pt: /^(?:oferecemos|pagamos|damos|você (?:recebe|ganha|terá|vai receber|vai ganhar)|recebes|terás|temos|oferece-se) /iu,
};
/** "give you 28 days off", "and sell you parts at cost": each with a giver's word of its own. */
const GIVEN =
  /^(?:(?:give|offer|pay|provide|buy|sell|get|throw in)(?: you)? (?=\S)|bieten |zahlen |geben |donnons |offrons |damos |ofrecemos |pagamos |mais |más |plus )/iu;
/** ", und freitags ist um eins Schluss" */
const JOINS = /^(?:and|und|sowie|et|y|e|plus) /iu;
/** A piece that says nothing without what stood before it. */
const LEANS =
  /^(?:who|which|that|if|when|while|unless|once|so|because|but|as|to|from|is|are|will|or|not|no more|only|then|even|at|in|on|for|with|where|die|der|das|wenn|weil|aber|damit|sobald|falls|solange|so dass|sodass|um|auch|nicht|im|am|an|bei|qui|que|si|quand|mais (?:pas|aussi)|pour|car|dont|donde|cuando|pero|porque|para|se|quando|porém|onde)(?![\p{L}])/iu;
const MOST_WORDS = 12;

/**
 * The offers of a sentence, each an item; the sentence itself where it lists none.
 * @param pay the pay as posted, which is told as pay and not again as an offer
 */
export function offersApart(item: Item, language: string, pay: string | null): readonly Item[] {
  const tag = primaryOf(language);
  const between = BETWEEN[tag];
  if (between === undefined) return [item];
  const isPay = (text: string): boolean => pay !== null && text.includes(pay);
  const lead = GIVES[tag]?.exec(item.text)?.[0] ?? "";
  const opens = isPay(item.text.slice(lead.length).split(between)[0] ?? "");
  if (lead === "" && !opens && tag !== "zh" && tag !== "ja") return [item];
  const pieces = listed(item.text, lead.length, between).filter(({ text }) => text !== "");
  // "… if you stay a year": what is given on a condition is told with it, or not at all.
  if (DENIES.test(item.text) || pieces.some(({ text }) => LEANS.test(text))) return [item];
  const fit = pieces.filter(({ text }) => !isPay(text) && wordsIn(text) <= MOST_WORDS);
  if (pieces.length < 2 || fit.length === 0) return isPay(item.text) ? [] : [item];
  return fit.map(({ text, from }) => ({
    // "Wir zahlen 17 € und machen freitags um eins Schluss."
    text: tag === "de" && WE.test(lead) && GERMAN_DEED.test(text) ? `Wir ${text}` : capital(text),
    evidence: within(item, from, text.length),
  }));
}

const WE = /^wir /iu;
const GERMAN_DEED = /^\p{Ll}+(?:en|ern|eln)(?![\p{L}])/u;

interface Piece {
  readonly text: string;
  /** Where it stands in the sentence. */
  readonly from: number;
}

function listed(sentence: string, start: number, between: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  const push = (to: number): void => {
    const bare = sentence.slice(from, to).trim();
    const text = endless(bare.replace(JOINS, "").replace(GIVEN, ""));
    pieces.push({ text, from: sentence.indexOf(text, from) });
  };
  for (const match of sentence.slice(start).matchAll(between)) {
    push(start + match.index);
    from = start + match.index + match[0].length;
  }
  push(sentence.length);
  return pieces;
}

/** The place of a piece in the posting; the whole sentence's, where markup stands between its words. */
function within(item: Item, from: number, length: number): Item["evidence"] {
  const [span] = item.evidence;
  if (span === undefined || item.evidence.length > 1 || span[1] - span[0] !== item.text.length) return item.evidence;
  return [[span[0] + from, span[0] + from + length]];
}

import { outsideOwn } from "./quotes.ts";

/**
 * Changes that are not to be made: "don't remove the mission", 别换声音, "the captions shouldn't be touched". What is forbidden names
 * the very deed, so it has to go before anything looks for deeds. "Don't show the salary" and 不要音乐 ask for something.
 */

const MOST_CHARS = 400;

/** Deeds that change what is there. Showing, saying and adding are none: not to do them is a wish. */
const DEEDS = String.raw`(?:remov(?:e|ing)|delet(?:e|ing)|drop(?:ping)?|cut(?:ting)?(?: (?:out|down|back))?|tak(?:e|ing) (?:away|out|off)|tak(?:e|ing)(?= [^,.;!?\n]{2,40} (?:away|out|off)\b)|los(?:e|ing)|ditch(?:ing)?|scrap(?:ping)?|skip(?:ping)?|get(?:ting)? rid of|(?:turn|switch)(?:ing)? (?:off|down)|(?:turn|switch)(?:ing)?(?= [^,.;!?\n]{2,40} (?:off|down)\b)|mut(?:e|ing)|strip(?:ping)?|kill(?:ing)?|chang(?:e|ing)|touch(?:ing)?|alter(?:ing)?|edit(?:ing)?|modify(?:ing)?|replac(?:e|ing)|swap(?:ping)?|mov(?:e|ing)|shorten(?:ing)?|trim(?:ming)?|lengthen(?:ing)?|speed(?:ing)? up|slow(?:ing)? down|split(?:ting)?|merg(?:e|ing)|combin(?:e|ing)|rewrit(?:e|ing)|reword(?:ing)?|rephras(?:e|ing)|renam(?:e|ing)|mess(?:ing)? with|tamper(?:ing)? with|lay(?:ing)? a finger on|shift(?:ing)?|translat(?:e|ing)|go(?:ing)? back to|convert(?:ing)?|crop(?:ping)?|mak(?:e|ing)(?= [^,.;!?\n]{2,60})|undo(?:ing)?|redo(?:ing)?|start(?:ing)? (?:over|again|from scratch)|tak(?:e|ing)(?= [^,.;!?\n]{2,40} back\b)|tak(?:e|ing) back|hid(?:e|ing)|set(?:ting)?|switch(?:ing)?|speed(?:ing)?(?= [^,.;!?\n]{2,40} up\b)|giv(?:e|ing)(?= [^,.;!?\n]{2,40} (?:double|half|more|less|longer|extra)\b)|put(?:ting)?(?= (?:scene|the [\w'’-]+ (?:scene|part|bit|card)) )|us(?:e|ing)(?= (?:fewer|more|less) )|(?:turn|crank)(?:ing)? up|(?:turn|crank)(?:ing)?(?= [^,.;!?\n]{2,40} up\b)|rais(?:e|ing)|lower(?:ing)?|increas(?:e|ing)|decreas(?:e|ing)|reduc(?:e|ing)|(?:start|begin|lead|open|end)(?:n?ing)? with|put(?:ting)?(?= [^,.;!?\n]{2,40} (?:first|last|up front|in front|at the (?:very )?(?:start|beginning|end|top))\b)|us(?:e|ing)(?= [^,.;!?\n]{2,24} (?:theme|look|style|colou?r)\b)|add(?:ing)?(?= (?:another|an?|any|more|new|extra) (?:[\w'’-]+ )?(?:scenes?|slides?|cards?|pages?|lines?|sentences?)\b))`;
const DONE = String.raw`(?:removed|deleted|dropped|cut(?: out)?|taken (?:away|out|off)|turned (?:off|down)|muted|changed|touched|altered|edited|modified|replaced|swapped|moved|shortened|trimmed|lengthened|split|merged|rewritten|reworded|renamed|hidden)`;
const NOT = String.raw`(?:do not|don['’]?t|never|must not|mustn['’]?t|should not|shouldn['’]?t|needn['’]?t|need not|would not|wouldn['’]?t|rather not|better not|let['’]?s not|(?:i|we)['’]?d rather (?:you|we|they|he|she) (?:did not|didn['’]?t)|refrain from|won['’]?t be|(?:are not|aren['’]?t|is not|isn['’]?t|am not|['’]m not|['’]re not) going to|(?:nobody|no ?one|no-one) (?:is|are|should|may|must)(?: to)?|not going to|(?:decided|agreed|chose|voted|promised|preferred|prefer|plan|planned|told|asked)(?: (?:us|me|them|you))? not to|can['’]?t|cannot|won['’]?t|(?:no|little) (?:point|reason|sense|need) (?:in|to)|(?:shame|pity|mistake|wrong|silly|bad idea|sad) to|against|nobody (?:wants|asked)(?: (?:us|me|you))? to|no need (?:to|for)|(?:do not|don['’]?t|does not|doesn['’]?t) (?:want|need|have|wish|like)(?: (?:you|us|anyone|it|them|anybody))? to|(?:no|not)(?= [a-z]+ing\b)|(?:we|i|they)['’](?:re|m) not|(?:nobody|no ?one|no-one)['’]?s to|(?:nobody|no ?one|no-one) (?:gets|has permission|is allowed)(?: to)?|(?:let|have) nobody|without)`;
const FORBIDS = new RegExp(
  String.raw`^(?:[\w'’]+ ){0,5}?${NOT}(?: (?:please|ever|even|actually|really|also|accidentally))? ${DEEDS}\b(?<what>[^]*)$`,
  "iu",
);
const PASSIVE = new RegExp(
  String.raw`^(?<what>[^]{2,60}?) (?:must not|mustn['’]?t|should not|shouldn['’]?t|needn['’]?t|need not|may not|can['’]?t|cannot|(?:does|do)(?: not|n['’]?t) (?:have|need) to) be ${DONE}\b`,
  "iu",
);
/** "Under no circumstances should the title be changed", "not a word of it may be altered". */
const INVERTED = new RegExp(
  String.raw`^(?:(?:under|in|on) no (?:circumstances?|way|account|case)|at no point|not an? (?:single )?[\w'’-]+(?: of [^,.;]{2,30})?)(?: (?:should|may|must|can|shall|is|are))? (?<what>[^]{0,40}?)(?:(?:to )?be )?${DONE}\b`,
  "iu",
);

/** "The logo stays, end of", "no changes to card three", "I won't have the deadline moved". */
const STAYS = new RegExp(
  String.raw`^(?<what>(?:the|our|my|that|this|all the|those|these) [^,.;]{2,40}?) (?:stays?|remains?|is staying|(?:has|have) to stay|must stay|(?:is|are)(?: not|n['’]t) going anywhere|is frozen|is locked)(?: (?:in|put|there|here|as it is|as they are|where it is|exactly as it is))?$|^(?:[\w'’]+ ){0,3}?no (?:further |more |other )?(?:changes?|edits?|alterations?|cuts?) (?:to|in|at) (?<kept>[^]{2,40})$|^(?:(?:and|but|please|also|still) )*(?:keep|leave) (?<left>(?:the|our|my) [\w'’-]+(?: (?:scene|part|card|slide))?)(?: (?:in|there|alone|untouched|unchanged|as (?:it|they) (?:is|are)))?$|^(?:i|we) (?:won['’]t|will not|don['’]t want to) have (?<held>[^,.;]{2,40}?) ${DONE}$`,
  "iu",
);

/** "Never mind the music", "don't worry about the logo": it may stay as it is. */
const LEFT_ALONE =
  /^\W*(?:(?:and|but|oh|please) )*(?:never ?mind|(?:do not|don['’]?t) worry|no need to worry)(?: about)? (?<what>(?:the|my|our|your|its) [^]{2,40})$/iu;

/** "Why don't you", "don't forget to": these ask, and exceptions name what is to change. */
const ASKS =
  /\b(?:why|how come)\b|\b(?:can|could|won)['’]?t (?:you|we)\b|\b(?:just|only|except|apart from|other than)\b|\banything but\b/iu;
/** "Don't make it so long", "don't cut so quickly": less of it is wished. */
const OF_DEGREE =
  /\b(?:so|too|quite as|(?<!half |twice )as \w+ as|such an?|overly|very|quickly|fast|abruptly|suddenly|than)\b|\bthat (?:much|long|short|fast|slow|quick\w*|loud|quiet|big|small|formal|dark|bright|early|late|often)\b/iu;
/** "Don't change it": it may take back what was just wished. */
const PRONOUN =
  /^\W*(?:it|that|this|them|anything|everything|things?|any of (?:it|that|this))?(?: (?:out|off|away|now|again|at all|after all|please|for now|any ?more|yet))*\W*$/iu;

const HAN_DEEDS =
  "(?:删|去掉|去除|拿掉|拿走|砍|剪|关(?!于|键|系|联|注)|静音|改|换|动(?![画图效态感听漫作])|调(?![子性皮侃])|移(?!动端)|挪|缩短|拉长|加快|放慢|拆|合并|隐藏|撤|省略|省掉|略去|跳过|取消|变成|做成|转成|加长|合成|重新|挂回|设[成为]|提[到前]第?|从头|更(?=正式|亲切|长|短|快|慢|大|小|花)|加(?=[一个新]*的?一?[幕页段])|放(?=[在到]?(?:最?前|开头|第一|最?后|结尾)))";
const HAN_FORBIDS = new RegExp(
  `^(?<before>[^]{0,16}?)(?:别|甭|勿|无需|没必要|先不|反对|不赞成|不同意|不建议|不主张|决定不|没打算|不打算|不准备|(?<![要能该想用可好是行])(?:不要|不用|不必|不需要|不能|不可以?|不许|不准|不得|不该|不应该?|不想|不会))(?:再|去|给我|帮我|随便|乱)*(?:(?:把|将)(?<of>[^]{1,12}?))?${HAN_DEEDS}(?<behind>[^]{0,16})$`,
  "u",
);
/** 撤销就不必了 */
const NEEDLESS = new RegExp(
  `^(?:这个?|那个?)?(?:把|将)?[^，。]{0,6}${HAN_DEEDS}[^，。]{0,6}?(?:就|也|都)?(?:不必|不用|免|算)了吧?$`,
  "u",
);

/** 不能把…关掉吗, 换得这么快: these ask for something. */
const HAN_ASKS =
  /[吗呢?？]\s*$|太|这么|那么|得很?[快慢长短大小]|[只光]|除了|之外|以外|而是|而要|老是?|总是?|不断|一直|频繁|刚[才刚]|方才/u;
const HAN_AROUND =
  /现在|我们?|觉得|还是|其实|想想|后来|请|千万|你们?|您|可|先|都|也|就|那|但是?|不过|麻烦|绝对|掉|成|它|这个?|了|吧|啊|哦|哈|任何|什么|东西|谢谢|[，。,.\s]/gu;

/** Where one clause ends, and another may forbid what the first does not. */
const PAUSE =
  /(,(?!\d)|[;…，；。！？\n]+|[.!?]+(?=\s|$)|\s[–—-]\s|\s(?:and|but|though|yet|so)(?= (?:please )?(?:do not|don['’]?t|never|without|not)\b)|\s(?=without [a-z]+ing\b)|(?<=[^，。\s])(?=但是?(?:千万)?(?:别|不要|不用)|不过(?:别|不要|不用)|可(?:是)?(?:别|不要|不用)))/iu;

/** A message without what it forbids, and whether it forbids anything. */
export interface Allowed {
  readonly text: string;
  readonly forbids: boolean;
}

/** @param pronouns whether "don't change it" counts, which may as well take back what was wished before */
export function withoutForbidden(message: string, pronouns: boolean): Allowed {
  if (message.length > MOST_CHARS || !MAYBE.test(message)) return { text: message, forbids: false };
  let forbids = false;
  const text = outsideOwn(message, (said) => {
    const pieces = said.split(PAUSE);
    let [kept, what] = ["", ""];
    for (let at = 0; at < pieces.length; at += 2) {
      const [clause = "", pause = ""] = [pieces[at], pieces[at + 1]];
      // A question mark belongs to what stands before it: 不能把音乐关掉吗？
      const forbidden = forbiddenIn(clause + (/[?？]/u.test(pause) ? "?" : ""), pronouns);
      if (forbidden === null) {
        kept += (what === "" ? clause : clause.replace(/(?<=\b(?:just|rather|instead)\b.{0,12} )it\b/iu, what)) + pause;
        what = "";
        continue;
      }
      forbids = true;
      what = forbidden;
      kept += /[.!?。！？\n]/u.test(pause) ? pause : " ";
    }
    return kept;
  });
  return { text: forbids ? tidied(text) : message, forbids };
}

/** Most messages forbid nothing. */
const MAYBE =
  /\b(?:not|never|without|no need)\b|n['’]?t\b|\b(?:refrain|stays?|remains?|staying|keep|leave|frozen|locked|no|nobody|no ?one|no-one|under no|at no|nope|against)\b|[别甭勿不无没]|反对/iu;

/** What a clause forbids to change, in its words; null where it forbids nothing. */
function forbiddenIn(clause: string, pronouns: boolean): string | null {
  const said = clause.trim();
  if (/\p{Script=Han}/u.test(said)) {
    const { before = "", of = "", behind = "" } = HAN_FORBIDS.exec(said)?.groups ?? {};
    const what = `${before}${of}${behind}`.replace(HAN_AROUND, "");
    if (NEEDLESS.test(said)) return said;
    if (!HAN_FORBIDS.test(said) || HAN_ASKS.test(said)) return null;
    // 先别动, 不用改了: of nothing that is named, they may take back what was wished.
    return what !== "" || (pronouns && /[删砍剪]|去掉|拿掉|关掉/u.test(said)) ? what : null;
  }
  if (ASKS.test(said) || said.endsWith("?")) return null;
  const what =
    LEFT_ALONE.exec(said)?.groups?.["what"] ??
    heldIn(said) ??
    INVERTED.exec(said)?.groups?.["what"] ??
    PASSIVE.exec(said)?.groups?.["what"] ??
    FORBIDS.exec(said)?.groups?.["what"];
  if (what === undefined || OF_DEGREE.test(what) || (!pronouns && PRONOUN.test(what))) return null;
  return what.replace(/ (?:out|off|away)\b.*$/iu, "").trim();
}

function heldIn(said: string): string | undefined {
  const { what, kept, left, held } = STAYS.exec(said)?.groups ?? {};
  return what ?? kept ?? left ?? held;
}

function tidied(text: string): string {
  return text
    .replace(/\s{2,}/gu, " ")
    .replace(/^[\s,;.!，；。！、]+|[\s,;，；、]+$/gu, "")
    .replace(/\s*(?:\b(?:and|but|though|yet|so)|但是?|不过|而且|并且|然后)$/iu, "")
    .trim();
}

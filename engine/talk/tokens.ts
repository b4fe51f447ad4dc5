/** A message in pieces, whatever its language. */

export interface Token {
  readonly kind:
    | "word"
    | "han"
    | "number"
    | "quote"
    | "hex"
    | "ratio"
    | "address"
    | "stop"
    | "comma"
    | "colon"
    | "sign";
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const OPENERS: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "„": "“”",
  "«": "»",
  "「": "」",
  "『": "』",
  "《": "》",
  "‘": "’",
  "'": "'",
};
/** A quote that is not closed within so many characters is an apostrophe or a slip. */
const MOST_QUOTE_CHARS = 400;

/** One of these at each place, the first that fits. Each looks at every character a bounded number of times. */
const KINDS: readonly (readonly [Token["kind"], RegExp])[] = [
  ["address", /https?:\/\/[^\s"“”<>，。；]*[^\s"“”<>，。；;,.!?]|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/uy],
  ["hex", /#[\da-fA-F]{6}(?![\da-zA-Z])|#[\da-fA-F]{3}(?![\da-zA-Z])/uy],
  ["ratio", /(?:9|16|1|4)\s?[:：×xX/比]\s?(?:16|9|1|5)(?!\d)|1080\s?[x×]\s?1920|1920\s?[x×]\s?1080/uy],
  ["address", /[A-Za-z][\w-]{0,62}(?:\.[A-Za-z][\w-]{1,62}){1,6}(?:\/(?:[^\s"“”<>，。；,]|,(?=\d)){0,200})?/uy],
  ["number", /(?<=\s)\.\d{1,2}(?!\d)|\d{1,9}(?:[.,]\d{1,6})?(?:%|％)?/uy],
  ["han", /\p{Script=Han}{1,400}/uy],
  ["word", /(?:(?!\p{Script=Han})[\p{L}\p{N}_]){1,400}(?:['’+/-](?:(?!\p{Script=Han})[\p{L}\p{N}_]){1,60}){0,8}\+*/uy],
  ["stop", /[.!?…。！？;；\n]+/uy],
  ["comma", /[,，、]+|[–—-]+(?=\s)/uy],
  ["colon", /[:：]/uy],
  ["sign", /[^\s]/uy],
];

/** A file with a name in any script. */
const FILE =
  /(?:(?<=[,:]\s)(?!(?:and|then|also|plus|with|use|put|my|our|the|this|that|delete|remove|add|file|photo|picture|image|video|clip|recording|song|track|music|logo|named|called|not)\b)[a-z\d_-]{1,20} (?=[a-z\d_-]{1,20}\.\w{3,4}(?:[,;]|$)))?[\p{L}\p{N}_-]{1,40}\.(?:jpe?g|png|gif|webp|mp4|mov|webm|mp3|wav|m4a|aac|ogg|flac)(?![\p{Script=Latin}\d])/giu;
/** Words that stand before a file's name, where nothing parts them from it. */
export const BEFORE_FILE =
  /^.*\p{Script=Han}(?=[a-z][a-z\d_-]{1,}\.\w+$)|^.*(?:把|将|拿|换成|改成|换上?|用上?|[那这一][张个条段份首]|为|品牌(?:包|文件|套件|手册|规范)|附件|放上?|加上?|是|叫|图片|照片|音乐|录音|旁白|录了[一]?段|的)(?=[\p{L}\p{N}_-])/iu;

/** Ranges of the files that a message names. */
function filesIn(message: string): readonly Token[] {
  return Array.from(message.matchAll(FILE), ({ 0: name, index }) => {
    const from = index + (BEFORE_FILE.exec(name)?.[0].length ?? 0);
    return { kind: "address", text: message.slice(from, index + name.length), from, to: index + name.length } as const;
  });
}

/** Behind a file's name: what is said of the next thing, and not of the file. */
const THING_FIRST =
  /^(?:字幕|时长|片长|总长|音乐|配乐|语速|旁白|配音|第.{1,2}[幕场]|颜色|主题|文案|标题|画面|结尾|开头|这|那|把|再|然后|另外|顺便)/u;

const HAN = /\p{Script=Han}/u;

/** Cuts a message into tokens. Takes time in proportion to its length. */
export function tokensOf(message: string): readonly Token[] {
  const tokens: Token[] = [];
  const files = filesIn(message);
  let file = 0;
  let at = 0;
  while (at < message.length) {
    if (/\s/u.test(message.charAt(at)) && message.charAt(at) !== "\n") {
      // In Chinese a space is a pause, but for one before a file's name.
      const behindFile = tokens.at(-1)?.kind === "address" && tokens.at(-1)?.to === at;
      const pause =
        (HAN.test(message.charAt(at - 1)) || behindFile) &&
        HAN.test(message.charAt(at + 1)) &&
        files[file]?.from !== at + 1 &&
        (!behindFile || THING_FIRST.test(message.slice(at + 1, at + 5)));
      if (pause) tokens.push({ kind: "comma", text: " ", from: at, to: at + 1 });
      at += 1;
      continue;
    }
    while ((files[file]?.to ?? message.length + 1) <= at) file += 1;
    const next = files[file];
    const token =
      next?.from === at ? next : (quoteAt(message, at) ?? tokenAt(message.slice(0, next?.from ?? message.length), at));
    tokens.push(token);
    at = token.to;
  }
  return tokens;
}

function tokenAt(message: string, from: number): Token {
  for (const [kind, pattern] of KINDS) {
    pattern.lastIndex = from;
    const found = pattern.exec(message);
    if (found !== null && found[0] !== "") return { kind, text: found[0], from, to: from + found[0].length };
  }
  const character = String.fromCodePoint(message.codePointAt(from) ?? 32);
  return { kind: "sign", text: character, from, to: from + character.length };
}

function quoteAt(message: string, from: number): Token | null {
  const opener = message.charAt(from);
  const closers = OPENERS[opener];
  if (closers === undefined) return null;
  const single = opener === "'" || opener === "‘";
  if (single && /[\p{L}\p{N}]/u.test(message.charAt(from - 1))) return null;
  const most = Math.min(message.length, from + MOST_QUOTE_CHARS);
  for (let at = from + 1; at < most; at += 1) {
    if (!closers.includes(message.charAt(at))) continue;
    // The apostrophe of "don't" closes nothing.
    if (single && /[\p{L}\p{N}]/u.test(message.charAt(at + 1))) continue;
    if (at === from + 1) return null;
    return { kind: "quote", text: message.slice(from + 1, at), from, to: at + 1 };
  }
  return null;
}

/** Languages by their names in English and Chinese. */

const CODES =
  "af,ar,bg,bn,ca,cs,cy,da,de,el,en,es,et,fa,fi,fr,ga,he,hi,hr,hu,id,it,ja,ko,lt,lv,ms,ne,nl,no,pl,pt,ro,ru,sk,sl,sr,sv,sw,ta,th,tl,tr,uk,ur,vi,zh".split(
    ",",
  );
/** What they are called besides. */
const MORE: Readonly<Record<string, string>> = {
  mandarin: "zh",
  cantonese: "zh",
  castilian: "es",
  tagalog: "tl",
  farsi: "fa",
  英文: "en",
  葡文: "pt",
  西文: "es",
  意文: "it",
  中文: "zh",
  日文: "ja",
  韩文: "ko",
  法文: "fr",
  德文: "de",
  俄文: "ru",
  汉语: "zh",
  普通话: "zh",
  国语: "zh",
};

let names: ReadonlyMap<string, string> | null = null;

function languageNames(): ReadonlyMap<string, string> {
  if (names !== null) return names;
  const found = new Map<string, string>(Object.entries(MORE));
  for (const locale of ["en", "zh-Hans"]) {
    const display = new Intl.DisplayNames([locale], { type: "language" });
    for (const code of CODES) found.set(display.of(code)?.toLowerCase() ?? code, code);
  }
  return (names = found);
}

const BACK =
  /language (?:back )?(?:to )?(?:the )?(?:same )?(?:as|of|our|that|the|it|which)\b|(?:posting|ad|advert|original)(?:'s|s)? (?:own )?language|original(?:ly)?\b|whatever language|(?:跟|和|与)[^，。]{0,8}(?:一样|一致|相同)|招聘启事|启事|原文|原来的语言|本来的语言|原语言|默认语言/iu;
/** What is not wanted, or not understood. */
const NOT =
  /(?:\b(?:no more|not|instead of|rather than|don't (?:speak|know|read|understand)|no longer|enough)(?: in| the| any)?|看不懂|不要|不懂|不用|别用|不是|不会)\s?$/iu;

/** The language that a message asks for, BCP 47; null for the posting's own, undefined where it names none. */
export function languageFor(text: string): string | null | undefined {
  const small = text.toLowerCase();
  const found = [...languageNames()].flatMap(([name, code]) =>
    Array.from(
      small.matchAll(new RegExp(/\p{Script=Han}/u.test(name) ? name : `\\b${name}\\b`, "gu")),
      ({ index }) => ({ code, index }),
    ),
  );
  const wanted = found.filter(({ index }) => !NOT.test(small.slice(Math.max(0, index - 24), index)));
  if (BACK.test(small) && (wanted.length === 0 || found.length > wanted.length)) return null;
  return wanted.toSorted((a, b) => a.index - b.index).at(-1)?.code ?? (BACK.test(small) ? null : undefined);
}

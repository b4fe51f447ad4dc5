/** Katakana as espeak-ng reads it: what it has no sound for it would announce in English ("Japanese letter"). */

/** Small vowels are read after these alone; elsewhere they are said in full. */
const WITH_SMALL_VOWEL = /ウ[ィェォ]|[クグフツ][ァィェォ]|フ[ャュョ]|[シジチイ]ェ|[テデ][ィュ]|[トド]ゥ/u;
const SMALL: Readonly<Record<string, string>> = {
  ァ: "ア",
  ィ: "イ",
  ゥ: "ウ",
  ェ: "エ",
  ォ: "オ",
  ャ: "ヤ",
  ュ: "ユ",
  ョ: "ヨ",
  ヮ: "ワ",
};
/** Rare sounds, as most people say them. */
const RARE: Readonly<Record<string, string>> = {
  スィ: "シ",
  ズィ: "ジ",
  クヮ: "クァ",
  グヮ: "グァ",
  ヵ: "カ",
  ヶ: "ケ",
  ウァ: "ワ",
  ヴァ: "バ",
  ヴィ: "ビ",
  ヴェ: "ベ",
  ヴォ: "ボ",
  ヴャ: "ビャ",
  ヴュ: "ビュ",
  ヴョ: "ビョ",
  ヴ: "ブ",
  ヷ: "バ",
  ヸ: "ビ",
  ヹ: "ベ",
  ヺ: "ボ",
};

/** It takes a vowel for a lengthening of the sound before it, and then can't read what goes on from the vowel. */
const LENGTHENING = /([ァ-ヴー])(?=[アイウエオ][ーァィゥェォ])/gu;

/** Katakana that all has a sound; whatever else is in the text is left out. A hyphen parts two sounds. */
export function speakable(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[ぁ-ゖ]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0x60))
    .replace(/[スズ]ィ|[クグ]ヮ|ウァ|ヴ[ァィェォャュョ]?|[ヵヶヷ-ヺ]/gu, (found) => RARE[found] ?? found)
    .replace(/[^ァ-ヴー]/gu, "")
    .replace(/[ァィゥェォャュョヮ]/gu, (small, at: number, whole: string) =>
      readsWithSmall(whole.charAt(at - 1), small) ? small : (SMALL[small] ?? ""),
    )
    .replace(/(?<=^|[ンッ])ー+/gu, "")
    .replace(/ッ+(?=[アイウエオヤユヨワヰヱヲンッ]|$)/gu, "")
    .replace(/ー{2,}/gu, "ー")
    .replace(LENGTHENING, "$1-");
}

function readsWithSmall(sign: string, small: string): boolean {
  if (/[ャュョ]/u.test(small) && /[キギシジチヂニヒビピミリ]/u.test(sign)) return true;
  return WITH_SMALL_VOWEL.test(sign + small);
}

/** As many morae (beats) are in a text in kana: "キョー" has two. */
export function moraeOf(kana: string): number {
  return kana.match(/[アイウエオカ-ヂッツ-モヤユヨラ-ロワ-ヴー]/gu)?.length ?? 0;
}

/** English words as Japanese says them: "Northwind" → "ノースウィンド". */

/** A consonant's kana before a, i, u, e, o, and standing alone. */
type Row = readonly [a: string, i: string, u: string, e: string, o: string, alone: string];

const ROWS: Readonly<Record<string, Row>> = {
  "": ["ア", "イ", "ウ", "エ", "オ", ""],
  p: ["パ", "ピ", "プ", "ペ", "ポ", "プ"],
  b: ["バ", "ビ", "ブ", "ベ", "ボ", "ブ"],
  t: ["タ", "ティ", "トゥ", "テ", "ト", "ト"],
  d: ["ダ", "ディ", "ドゥ", "デ", "ド", "ド"],
  k: ["カ", "キ", "ク", "ケ", "コ", "ク"],
  g: ["ガ", "ギ", "グ", "ゲ", "ゴ", "グ"],
  ch: ["チャ", "チ", "チュ", "チェ", "チョ", "チ"],
  jh: ["ジャ", "ジ", "ジュ", "ジェ", "ジョ", "ジ"],
  f: ["ファ", "フィ", "フ", "フェ", "フォ", "フ"],
  v: ["バ", "ビ", "ブ", "ベ", "ボ", "ブ"],
  th: ["サ", "シ", "ス", "セ", "ソ", "ス"],
  dh: ["ザ", "ジ", "ズ", "ゼ", "ゾ", "ズ"],
  s: ["サ", "シ", "ス", "セ", "ソ", "ス"],
  z: ["ザ", "ジ", "ズ", "ゼ", "ゾ", "ズ"],
  sh: ["シャ", "シ", "シュ", "シェ", "ショ", "シュ"],
  zh: ["ジャ", "ジ", "ジュ", "ジェ", "ジョ", "ジュ"],
  hh: ["ハ", "ヒ", "フ", "ヘ", "ホ", "フ"],
  m: ["マ", "ミ", "ム", "メ", "モ", "ム"],
  n: ["ナ", "ニ", "ヌ", "ネ", "ノ", "ン"],
  ng: ["ンガ", "ンギ", "ング", "ンゲ", "ンゴ", "ング"],
  l: ["ラ", "リ", "ル", "レ", "ロ", "ル"],
  r: ["ラ", "リ", "ル", "レ", "ロ", "ル"],
  w: ["ワ", "ウィ", "ウ", "ウェ", "ウォ", "ウ"],
  y: ["ヤ", "イ", "ユ", "イェ", "ヨ", "イ"],
  ts: ["ツァ", "ツィ", "ツ", "ツェ", "ツォ", "ツ"],
};

const [A, I, U, E, O] = [0, 1, 2, 3, 4];
const ALONE = 5;

/** CMU's vowels: which of a row they take, and what follows. */
const VOWELS: Readonly<Record<string, readonly [column: number, tail: string]>> = {
  aa: [O, ""],
  ae: [A, ""],
  ah: [A, ""],
  ax: [A, ""],
  ao: [O, "ー"],
  aw: [A, "ウ"],
  ay: [A, "イ"],
  eh: [E, ""],
  er: [A, "ー"],
  axr: [A, "ー"],
  ey: [E, "イ"],
  ih: [I, ""],
  ix: [I, ""],
  iy: [I, "ー"],
  ow: [O, "ー"],
  oy: [O, "イ"],
  uh: [U, ""],
  uw: [U, "ー"],
};
/** Before an r: "car", "here", "care", "tour", "door". */
const BEFORE_R: Readonly<Record<string, readonly [column: number, tail: string]>> = {
  aa: [A, "ー"],
  ih: [I, "ア"],
  iy: [I, "ア"],
  eh: [E, "ア"],
  uh: [U, "ア"],
};
const SHORT = new Set(["aa", "ae", "ah", "eh", "ih", "uh"]);
const Y_SMALL = ["ャ", "", "ュ", "ェ", "ョ"];

/** @param phones CMU's, as flite names them: "k ae t" */
export function katakanaOf(phones: readonly string[]): string {
  let said = "";
  for (let at = 0; at < phones.length; at++) {
    const phone = phones[at] ?? "";
    if (VOWELS[phone] !== undefined) {
      said += syllable("", phones, at);
      if (phones[at + 1] === "r" && VOWELS[phones[at + 2] ?? ""] === undefined) at++;
      continue;
    }
    const [consonant, next] = phone === "t" && phones[at + 1] === "s" ? ["ts", at + 2] : [phone, at + 1];
    const glide = phones[next] === "y" && VOWELS[phones[next + 1] ?? ""] !== undefined;
    const vowel = glide ? next + 1 : next;
    if (VOWELS[phones[vowel] ?? ""] === undefined) {
      said += alone(consonant, phones, at);
      at = next - 1;
      continue;
    }
    // "table": the l stands alone, and so does what is before it.
    if (phones[vowel] === "ax" && phones[vowel + 1] === "l" && vowel + 2 === phones.length && !glide) {
      said += ROWS[consonant]?.[U] ?? "";
      at = vowel - 1 + 1;
      continue;
    }
    said += syllable(consonant, phones, vowel, glide);
    const silentR = phones[vowel + 1] === "r" && VOWELS[phones[vowel + 2] ?? ""] === undefined;
    at = silentR ? vowel + 1 : vowel;
  }
  return said;
}

function syllable(consonant: string, phones: readonly string[], at: number, glide = false): string {
  const vowel = phones[at] ?? "";
  const row = ROWS[consonant] ?? ROWS[""];
  if ((consonant === "sh" || consonant === "zh") && vowel === "ax" && phones[at + 1] === "n") {
    return consonant === "sh" ? "ショ" : "ジョ";
  }
  const rhotic = phones[at + 1] === "r" ? BEFORE_R[vowel] : undefined;
  const [column, tail] = rhotic ?? VOWELS[vowel] ?? [A, ""];
  if (glide) return `${row?.[I] ?? ""}${Y_SMALL[column] ?? ""}${tail}`;
  if (vowel === "ae" && (consonant === "k" || consonant === "g")) return `${row?.[I] ?? ""}ャ`;
  return `${row?.[column] ?? ""}${tail}`;
}

/** A consonant that no vowel follows. */
function alone(consonant: string, phones: readonly string[], at: number): string {
  const next = phones[at + 1] ?? "";
  const before = phones[at - 1] ?? "";
  if (consonant === "m" && /^[pbm]$/.test(next)) return "ン";
  if (consonant === "ng" && /^[kg]$/.test(next)) return "ン";
  if (consonant === "r") return "";
  const clipped = next === "" && SHORT.has(before) && /^(?:[ptkdg]|ch|jh)$/.test(consonant);
  return `${clipped ? "ッ" : ""}${ROWS[consonant]?.[ALONE] ?? ""}`;
}

/** Chinese and Japanese write what a number counts behind it, without a blank: "15天", "3年以上", "120日". It is read with the number. */

const COUNTER =
  /^\s?(?:(?:年間?|[个個ヶか]月|周|週間?|天|日間?|小时|小時|時間|元|円|万[元円]?|萬|薪|次|回|名|人|位|代|件|笔|种|個|个|台|辆|杯|只|家|店|校|冊|分間?|分钟|席|床|桌|层|公里|公斤|吨|平方米|[kK]?[mM]|[kK]g)(?:以上|及以上|以内|以內|まで)?|以上)/u;
/** "三年以上": a number in words at the beginning. */
const NUMERAL =
  /^(?:[一二两兩三四五六七八九]?十[一二三四五六七八九]?|[一二两兩三四五六七八九半])(?=年|[个個]月|天|周)/u;
const DIGITS = "一二三四五六七八九";

/** How many characters behind a number are read with it; 0 where nothing is counted. */
export function counterLength(behind: string): number {
  return COUNTER.exec(behind)?.[0].length ?? 0;
}

/** How many characters before a number tell how often it is so: 週3日, 每周两天. */
export function oftenLength(before: string): number {
  return /(?:毎?[週月年]|每[周月年天日])$/u.exec(before)?.[0].length ?? 0;
}

/** How many characters a number in words takes that a text opens with; 0 for none. */
export function numeralLength(text: string): number {
  return NUMERAL.exec(text)?.[0].length ?? 0;
}

/** What a number in words is worth, 1 to 99; null for what is none, or a half. */
export function numeralValue(text: string): number | null {
  const plain = text.replaceAll(/[两兩]/gu, "二");
  const [tens, ones] = plain.includes("十") ? plain.split("十") : [null, plain];
  const of = (digit: string | null | undefined, none: number): number =>
    digit === null || digit === undefined || digit === "" ? none : DIGITS.indexOf(digit) + 1;
  const value = tens === null ? of(ones, 0) : of(tens, 1) * 10 + of(ones, 0);
  return value > 0 ? value : null;
}

/** Numbers as Japanese words, in kanji: voices read those as they are said ("三百" is "sanbyaku"). */

const SMALL: readonly string[] = Array.from("零一二三四五六七八九");
const MYRIADS: readonly (readonly [number, string])[] = [
  [1e12, "兆"],
  [1e8, "億"],
  [1e4, "万"],
];

/** In telephone numbers and after the point. */
export const DIGITS: readonly string[] = ["ゼロ", ...SMALL.slice(1)];

/** "二十五万", "千二百". Whole numbers from 0 to 10¹⁵. */
export function cardinal(n: number): string {
  if (n === 0) return "ゼロ";
  let rest = n;
  let words = "";
  for (const [size, name] of MYRIADS) {
    const count = Math.floor(rest / size);
    rest %= size;
    // A thousand of ten thousands is "issen", alone it is "sen".
    if (count > 0) words += `${belowMyriad(count).replace(/^千/, "一千")}${name}`;
  }
  return words + belowMyriad(rest);
}

function belowMyriad(n: number): string {
  const places: readonly (readonly [number, string])[] = [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
  ];
  let rest = n;
  let words = "";
  for (const [size, name] of places) {
    const digit = Math.floor(rest / size);
    rest %= size;
    if (digit > 0) words += `${digit === 1 ? "" : SMALL[digit]}${name}`;
  }
  return rest === 0 ? words : `${words}${SMALL[rest]}`;
}

/** Numbers as Mandarin words. */

const SMALL: readonly string[] = Array.from("零一二三四五六七八九");
const PLACES: readonly (readonly [number, string])[] = [
  [1000, "千"],
  [100, "百"],
  [10, "十"],
];

export const DIGITS: readonly string[] = SMALL;
/** In telephone numbers one is "yāo", so that it is not heard as seven. */
export const PHONE_DIGITS: readonly string[] = Array.from("零幺二三四五六七八九");

/** "两万五千", "一百零五". Whole numbers from 0 to 10¹⁵. */
export function cardinal(n: number): string {
  if (n === 0) return "零";
  const words = large(n);
  return words.replace(/^一十/, "十");
}

/** Before a measure word two is "liǎng". */
export function counted(n: number): string {
  return n === 2 ? "两" : cardinal(n);
}

/** "两万五" for 25 000, as pay is talked about; only where one thousand-digit follows the ten thousands. */
export function short(n: number): string {
  const cut = n > 10_000 && n % 1000 === 0 && n % 10_000 !== 0 && n < 1e8;
  return cut ? cardinal(n).replace(/千$/, "").replace(/两$/, "二") : cardinal(n);
}

/** The ten thousands and the hundred millions each count what is above them. */
function large(n: number): string {
  for (const [size, name] of [
    [1e8, "亿"],
    [1e4, "万"],
  ] as const) {
    if (n >= size) {
      const rest = n % size;
      const gap = rest > 0 && rest < size / 10 ? "零" : "";
      const count = Math.floor(n / size);
      return `${count === 2 ? "两" : cardinal(count)}${name}${gap}${rest === 0 ? "" : large(rest)}`;
    }
  }
  return belowMyriad(n);
}

function belowMyriad(n: number): string {
  let rest = n;
  let words = "";
  let gap = false;
  for (const [size, name] of PLACES) {
    const digit = Math.floor(rest / size);
    rest %= size;
    if (digit === 0) {
      gap = words !== "";
      continue;
    }
    const two = digit === 2 && size >= 100;
    words += `${gap ? "零" : ""}${two ? "两" : SMALL[digit]}${name}`;
    gap = false;
  }
  return rest === 0 ? words : `${words}${gap ? "零" : ""}${SMALL[rest]}`;
}

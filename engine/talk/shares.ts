import type { Item, Join } from "./item.ts";

const PARTS_OF: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  tenth: 10,
};

/** "a third of the volume", "three quarters of a minute": shares. */
export const shares: Join = (items, wordAt) => {
  const found: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    const part = items[at + 1];
    if (item === undefined) break;
    const count = item.is === "number" ? Number(item.value) : /^an?$/u.test(wordAt(at)) ? 1 : null;
    const whole = PARTS_OF[wordAt(at + 1)];
    const shared =
      wordAt(at + 2) === "of" ||
      wordAt(at + 2) === "the" ||
      (/^an?$/u.test(wordAt(at)) && /^(?:by|to|at)$/u.test(wordAt(at - 1))) ||
      part?.is === "word" ||
      wordAt(at + 1).endsWith("s");
    if (
      count === null ||
      whole === undefined ||
      part === undefined ||
      count >= whole ||
      !shared ||
      wordAt(at + 1) === "half"
    ) {
      found.push(item);
      continue;
    }
    const share = count / whole;
    const unit = items.findIndex(
      ({ is, value }, index) => index > at + 1 && index <= at + 4 && is === "unit" && value === "minutes",
    );
    const value = Math.round(share * (unit === -1 ? 100 : 60));
    found.push(
      { is: "number", value, from: item.from, to: part.to },
      unit === -1
        ? { is: "percent", value: "", from: part.to, to: part.to }
        : { is: "unit", value: "seconds", from: part.to, to: part.to },
    );
    at = unit === -1 ? at + 1 : unit;
  }
  return found;
};

import { addressRule, phoneRule, type AddressWords } from "./addresses.ts";
import { amountRule } from "./amounts.ts";
import { dateRule } from "./dates.ts";
import { currencyRule, LETTERS_RULE, writtenFormRule, periodRule, shortFormRule } from "./fixed.ts";
import type { Grammar } from "./grammar.ts";
import { daysRule, timeRule } from "./times.ts";
import type { Tongue } from "./tongue.ts";
import { plainWords } from "./words.ts";

/** A language with words set apart by spaces, from its grammar. */
export function europeanTongue(grammar: Grammar): Tongue {
  const words: AddressWords = {
    signs: grammar.addressSigns,
    cardinal: (n) => grammar.cardinal(n, null),
    digits: grammar.digits,
    phone: grammar.phone,
    plus: grammar.plus,
    phoneHyphen: "",
    gap: " ",
  };
  return {
    rules: [
      addressRule(words),
      dateRule(grammar),
      phoneRule(words),
      timeRule(grammar),
      daysRule(grammar),
      writtenFormRule(grammar),
      shortFormRule(grammar),
      periodRule(grammar),
      amountRule(grammar),
      LETTERS_RULE,
      currencyRule(grammar),
    ],
    word: plainWords(grammar),
    join: (spoken) => spoken.join(" "),
    spaced: true,
  };
}

import type { Lexicon } from "../lexicon/index.ts";
import { patterns } from "../lexicon/index.ts";
import { type Money, currencyOf, moneyIn, periodOf } from "../money.ts";
import { type Passage, spanOf } from "../passage.ts";
import type { Fact, Salary } from "../posting.ts";
import { type Reading, type Statement, frontValues, labelled } from "../reading.ts";

/** How sure it is that an amount is the pay: the higher the surer; 0 is not at all. */
const SURE = { front: 100, label: 90, section: 80, masthead: 60, sentence: 50, range: 45, single: 30 } as const;

/** Pay grades of public employers, which stand for an amount. */
const GRADE =
  /(?<![\p{L}\d])(?:(?:TVöD|TV-L|TV-V|TVÖD|AVR)[ -]?(?:VKA|Bund|SuE|P|K|S)?[ -]?(?:EG|E|P|S)?[ -]?\d{1,2}[a-c]?|(?:Entgeltgruppe|Besoldungsgruppe|EG) ?[AEPS]? ?\d{1,2}[a-c]?|GS-\d{1,2}|(?:NHS |AfC )?Band \d[a-d]?|(?:Pay )?Grade [A-Z]?\d{1,2}[A-Z]?)(?![\p{L}\d])/u;

/** What the job pays; null where the posting names neither an amount nor a pay grade. */
export function salaryOf(reading: Reading): Fact<Salary> | null {
  return fromFront(reading) ?? best(reading) ?? grade(reading);
}

function fromFront(reading: Reading): Fact<Salary> | null {
  const [min] = frontValues(reading, "payMin");
  const [max] = frontValues(reading, "payMax");
  const currency = frontValues(reading, "payCurrency")[0];
  const unit = frontValues(reading, "payPeriod")[0];
  const period = unit
    ? (periodOf(`per ${unit.plain.toLowerCase()}`, "") ?? periodOf(unit.plain.toLowerCase(), ""))
    : null;
  const low = min && moneyIn(min)[0];
  const high = max && moneyIn(max)[0];
  const sign = currency ? currencyOf(currency.plain) : null;
  if (low || high) {
    const parts = [min, max, currency, unit].filter((part): part is Passage => part !== undefined);
    const figures = [low, high].filter((part): part is Money => part !== undefined);
    return {
      value: {
        min: low?.salary.min ?? null,
        max: high?.salary.max ?? null,
        currency: sign ?? figures[0]?.salary.currency ?? null,
        period: period ?? figures[0]?.salary.period ?? null,
        text: [figures.map((figure) => figure.words.plain).join("–"), currency?.plain]
          .filter((part) => part !== undefined)
          .join(" "),
      },
      evidence: parts.map(spanOf),
    };
  }
  for (const value of frontValues(reading, "salary")) {
    const money = moneyIn(value).find((one) => one.named || one.scaled || one.range || (one.salary.max ?? 0) >= 5);
    if (money) {
      const fact = factFrom(money);
      return {
        value: { ...fact.value, currency: fact.value.currency ?? sign, period: fact.value.period ?? period },
        evidence: fact.evidence,
      };
    }
  }
  return null;
}

function best(reading: Reading): Fact<Salary> | null {
  let found: { readonly money: Money; readonly sure: number } | null = null;
  const consider = (money: Money, sure: number): void => {
    if (sure > (found?.sure ?? 0)) found = { money, sure };
  };
  for (const label of labelled(reading, "salary")) {
    const money = moneyIn(label.value).find((one) => plausible(one));
    if (money) consider(money, label.heading ? SURE.section : SURE.label);
  }
  for (const statement of reading.statements) {
    for (const money of moneyIn(statement.words)) consider(money, sureness(money, statement, reading));
  }
  const winner = found as { readonly money: Money } | null;
  return winner ? factFrom(winner.money) : null;
}

/** A number without a currency is pay only where pay is announced, and only in the size of pay. */
function plausible(money: Money): boolean {
  const top = money.salary.max ?? money.salary.min ?? 0;
  if (money.named) return top >= 3;
  return money.scaled ? top >= 1000 : money.range && top >= 400;
}

function sureness(money: Money, statement: Statement, reading: Reading): number {
  if (
    !plausible(money) ||
    statement.topic === "notice" ||
    statement.topic === "process" ||
    statement.topic === "company"
  )
    return 0;
  const { before, after } = around(money, statement.words);
  const near = `${before} ${after}`;
  const paid = matches(reading.lexicons, "pay", near) || /[💰💵💶💷]/u.test(before);
  const other = matches(reading.lexicons, "notPay", near);
  if (statement.topic === "pay" || statement.topic === "salary")
    return other && !money.range ? SURE.single : SURE.section;
  if (!money.named && !(money.scaled && paid)) {
    return money.scaled && money.range && reading.masthead.some((line) => line.starts[0] === statement.words.starts[0])
      ? SURE.masthead
      : 0;
  }
  if (other && !(paid && money.range && money.salary.period !== null)) return 0;
  const masthead = reading.masthead.some(
    (line) =>
      (line.starts[0] ?? -1) <= (money.words.starts[0] ?? 0) &&
      (line.ends.at(-1) ?? 0) >= (money.words.ends.at(-1) ?? 0),
  );
  if (masthead && (money.range || money.salary.period !== null || paid)) return SURE.masthead;
  if (paid) return SURE.sentence;
  if (money.range && money.salary.period !== null) return SURE.range;
  // "€65k–€80k + equity" among the benefits: a range of that size is nobody's gym allowance.
  if (
    money.range &&
    (money.salary.min ?? 0) >= 10_000 &&
    statement.words.plain.length <= 80 &&
    /^(?:benefits|terms|top|role)$/u.test(statement.topic)
  )
    return SURE.range;
  return money.salary.period !== null &&
    statement.topic !== "benefits" &&
    statement.topic !== "must" &&
    statement.topic !== "duties"
    ? SURE.single
    : 0;
}

function around(money: Money, words: Passage): { readonly before: string; readonly after: string } {
  const start = words.starts.indexOf(money.words.starts[0] ?? -1);
  const end = start + money.words.plain.length;
  return {
    before: words.plain.slice(Math.max(0, start - 60), start).replace(/^.*[.!?。]\s/u, ""),
    after: words.plain.slice(start < 0 ? 0 : start, end + 45).replace(/[.!?。;]\s.*$/u, ""),
  };
}

function matches(lexicons: readonly Lexicon[], what: "pay" | "notPay", text: string): boolean {
  return lexicons.some((lexicon) => patterns(lexicon.sentences[what]).some((pattern) => pattern.test(text)));
}

function grade(reading: Reading): Fact<Salary> | null {
  for (const statement of reading.statements) {
    const match = GRADE.exec(statement.words.plain);
    if (!match) continue;
    const words = statement.words;
    const from = words.starts[match.index] ?? 0;
    const to = words.ends[match.index + match[0].length - 1] ?? 0;
    return { value: { min: null, max: null, currency: null, period: null, text: match[0] }, evidence: [[from, to]] };
  }
  return null;
}

function factFrom(money: Money): Fact<Salary> {
  return { value: money.salary, evidence: [spanOf(money.words)] };
}

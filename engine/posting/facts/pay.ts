import type { Lexicon } from "../lexicon/index.ts";
import { says } from "../lexicon/index.ts";
import { type Money, currencyOf, moneyIn, periodOf } from "../money.ts";
import { type Passage, cut, spanOf } from "../passage.ts";
import type { Fact, PayPeriod, Salary } from "../posting.ts";
import { isNote } from "../note.ts";
import { type Reading, type Statement, frontValues, labelled } from "../reading.ts";

/** How sure it is that an amount is the pay: the higher the surer; 0 is not at all. */
const SURE = { front: 100, label: 90, section: 80, masthead: 60, sentence: 50, range: 45, single: 30 } as const;

/** Pay grades of public employers, which stand for an amount. */
const GRADE =
  /(?<![\p{L}\d])(?:(?:TVöD|TV-?L|TV-?H|TV-V|TVÖD|AVR)[ -]?(?:(?:VKA|Bund|SuE|P|K|S|West|Ost|Berlin|Hessen)[ -]{1,2})?(?:\d{1,3} ?% )?(?:EG|E|P|S)?[ -]?\d{1,2}[a-c]?(?: ?\/ ?S?\d|S\d)?|E ?\d{1,2}[a-c]? ?\/ ?S?\d|(?:Entgeltgruppe|Besoldungsgruppe|EG) ?[AEPS]? ?\d{1,2}[a-c]?(?: (?:TVöD(?:-VKA)?|TV-?L|TV-?H|AVR))?|GS-\d{1,2}|(?:NHS |AfC )?Band \d[a-d]?|(?:Pay )?Grade [A-Z]?\d{1,2}[A-Z]?)(?![\p{L}\d])/u;

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
  let found: { readonly money: Money; readonly sure: number; readonly within: Passage } | null = null;
  const consider = (money: Money, sure: number, within: Passage): void => {
    if (sure > (found?.sure ?? 0)) found = { money, sure, within };
  };
  for (const label of labelled(reading, "salary")) {
    const money = moneyIn(label.value).find(
      (one) => plausible(one) && !governing(one, label.value, reading.lexicons).other,
    );
    if (money) consider(timed(money, label.name), label.heading ? SURE.section : SURE.label, label.value);
  }
  for (const statement of reading.statements) {
    for (const money of moneyIn(statement.words)) consider(money, sureness(money, statement, reading), statement.words);
  }
  const winner = found as { readonly money: Money; readonly within: Passage } | null;
  return winner ? factFrom(withKind(winner.money, winner.within)) : null;
}

/** "月給21万円": Japanese says what an amount is right before it, and so it is read out. */
const KIND = /(?:月給|月収|年収|年俸|時給|日給|日額|月額|固定給)$/u;

function withKind(money: Money, within: Passage): Money {
  const start = within.starts.indexOf(money.words.starts[0] ?? -1);
  const kind = start > 0 ? KIND.exec(within.plain.slice(Math.max(0, start - 3), start)) : null;
  if (!kind) return money;
  const words = cut(within, start - kind[0].length, start + money.words.plain.length);
  return { ...money, words, salary: { ...money.salary, text: words.plain } };
}

/** What a label says of the period that the amount behind it does not: "Hourly rate: $18". */
const LABEL_PERIODS: readonly (readonly [PayPeriod, RegExp])[] = [
  ["hour", /hour|stunde|horaire|heure|hora\b|时薪|時給/iu],
  ["day", /dail?y|\btag|journalier|diári|diari|日薪|日給/iu],
  ["week", /week|woche|hebdo|semaine|semana|周薪|週給/iu],
  ["month", /month|monat|mensu|mensal|mois|月薪|月給|月収/iu],
  ["year", /annual|year|jahr|annuel|anual|年薪|年収|年俸/iu],
];

function timed(money: Money, label: string): Money {
  const period = money.salary.period ?? LABEL_PERIODS.find(([, form]) => form.test(label))?.[0] ?? null;
  return { ...money, salary: { ...money.salary, period } };
}

/** A number without a currency is pay only where pay is announced, and only in the size of pay. */
function plausible(money: Money): boolean {
  const top = money.salary.max ?? money.salary.min ?? 0;
  if (money.named) return top >= 3;
  return money.scaled ? top >= 1000 : money.range && top >= 400;
}

function sureness(money: Money, statement: Statement, reading: Reading): number {
  const { topic } = statement;
  if (!plausible(money) || topic === "notice" || topic === "process" || topic === "company") return 0;
  const said = governing(money, statement.words, reading.lexicons);
  if (topic === "pay" || topic === "salary") {
    if (!said.other || (said.paid && money.range)) return SURE.section;
    return money.range ? SURE.single : 0;
  }
  const inMasthead = reading.masthead.some(
    (line) =>
      (line.starts[0] ?? -1) <= (money.words.starts[0] ?? 0) &&
      (line.ends.at(-1) ?? 0) >= (money.words.ends.at(-1) ?? 0),
  );
  if (!money.named && !(money.scaled && said.paid)) {
    const ownLine = reading.masthead.some((line) => line.starts[0] === statement.words.starts[0]);
    return money.scaled && money.range && ownLine && !said.other ? SURE.masthead : 0;
  }
  if (said.other && !(said.paid && money.range && money.salary.period !== null)) return 0;
  if (topic === "benefits") return amongBenefits(money, said, statement);
  if (inMasthead && (said.paid || (!said.otherNear && (money.range || money.salary.period !== null))))
    return SURE.masthead;
  if (said.paid) return SURE.sentence;
  if (said.offered && said.alone && money.salary.period !== null && isSizeOfPay(money)) return SURE.single;
  // "£13.15 an hour plus tips, free lunch": what is given on top is no word about the amount.
  if (said.opens && said.adds && money.salary.period !== null && isSizeOfPay(money)) return SURE.single;
  // Most notes name no other sum than the pay.
  if (
    isNote(reading) &&
    !said.other &&
    !COSTS.test(statement.words.plain) &&
    isSizeOfPay(money) &&
    isPayLike(money, statement)
  )
    return SURE.single;
  if (said.otherNear) return 0;
  if (money.range && money.salary.period !== null) return SURE.range;
  if (isSalaryRange(money, statement) && (topic === "terms" || topic === "top" || topic === "role")) return SURE.range;
  if (topic === "must" || topic === "duties") return 0;
  return money.salary.period === "hour" || (said.alone && isSizeOfPay(money)) ? SURE.single : 0;
}

/** What is paid by others, or to them. */
const COSTS =
  /(?<!\p{L})(?:costs?|rent|reward|charity|charge|fees?|price[ds]?|kostet|kosten|miete|belohnung|coûte|loyer|prix|cuesta|alquiler|custa|aluguel|renda)(?!\p{L})|租金|房租|学费|价格/iu;

/** By the week, before tax, or from so much to so much. */
function isPayLike(money: Money, { words }: Statement): boolean {
  const at = words.starts.indexOf(money.words.starts[0] ?? -1);
  const around = words.plain.slice(Math.max(0, at - 15), at + money.words.plain.length + 15);
  return (
    money.salary.period !== null ||
    (money.range && (money.salary.min ?? 0) >= 400) ||
    /(?<!\p{L})(?:brutt?o?s?|brut|nett?o?s?|gross|libres|líquidos?)(?!\p{L})/iu.test(around)
  );
}

/** Among the benefits most amounts are those of benefits: pay is what is called so, or stands there by itself. */
function amongBenefits(money: Money, said: Governing, statement: Statement): number {
  if (said.paid) return isSizeOfPay(money) ? SURE.sentence : 0;
  if (said.otherNear && !(said.opens && said.adds)) return 0;
  if (said.opens && said.alone && money.salary.period !== null && isSizeOfPay(money))
    return money.range ? SURE.range : SURE.single;
  return isSalaryRange(money, statement) ? SURE.range : 0;
}

/** "€65k–€80k + equity": a range of that size in a line of its own is nobody's gym allowance. */
function isSalaryRange(money: Money, statement: Statement): boolean {
  const { plain, starts } = statement.words;
  const at = starts.indexOf(money.words.starts[0] ?? -1);
  // Lines without a full stop are joined to one statement.
  const rest = plain.slice(at + money.words.plain.length).split(/\s?[|(]|(?<=[\p{Ll})])\s(?=\p{Lu})/u)[0] ?? "";
  return money.range && (money.salary.min ?? 0) >= 10_000 && (plain.length <= 80 || (at === 0 && rest.length <= 40));
}

/** The least that is taken for pay where no word calls it so, in units of whatever currency. */
const LEAST_PAY: Readonly<Record<PayPeriod, number>> = { hour: 3, day: 30, week: 100, month: 400, year: 4000 };

function isSizeOfPay(money: Money): boolean {
  const { min, max, period } = money.salary;
  return period === null || (max ?? min ?? 0) >= LEAST_PAY[period];
}

/** What the words around an amount make of it. */
interface Governing {
  /** A word for pay governs it. */
  readonly paid: boolean;
  /** A word for something else governs it: a voucher, a car, a bonus. */
  readonly other: boolean;
  /** Such a word stands in the sentence, if not in the same part of it. */
  readonly otherNear: boolean;
  /** The line begins with it. */
  readonly opens: boolean;
  /** Its part of the sentence says nothing but the amount, and at most on what it depends. */
  readonly alone: boolean;
  /** "We offer" stands right before it. */
  readonly offered: boolean;
  /** What follows comes on top of it: "plus a bonus". */
  readonly adds: boolean;
}

/** Where a part of a sentence ends that an amount's words are looked for in. */
const PARTED =
  /,\s|[;；，、。|·•+（※]|\s[–—-]\s|\s(?:plus|and|und|sowie|et|y|e|zzgl\.?|including|incl\.?|inkl\.?|más|mais)\s/giu;
const ADDS = /^,?\s?(?:\+|(?:plus|and|und|sowie|et|y|e|zzgl\.?|including|incl\.?|inkl\.?|más|mais)\s)/iu;
const DEPENDS =
  /^(?:[(*]|(?:gross|brutto|brut|depending|dependent|according|based on|to start|je nach|nach|abhängig|selon|según|conforme|de acordo|dependendo|dependiendo|en fonction)(?!\p{L}))/iu;

function governing(money: Money, words: Passage, lexicons: readonly Lexicon[]): Governing {
  const start = words.starts.indexOf(money.words.starts[0] ?? -1);
  const end = start + money.words.plain.length;
  const before = words.plain.slice(Math.max(0, start - 60), Math.max(0, start)).replace(/^.*[.!?。]\s/u, "");
  // Without the amount itself: "per month" is said of vouchers as well as of wages.
  const after = words.plain.slice(end, end + 45).replace(/[.!?。;](?:\s.*)?$/u, "");
  const lead = before.split(PARTED).at(-1) ?? "";
  // "R$ 1.000,00 Vale refeição": lines without a full stop are joined, and the next begins with its capital.
  const nextLine = !lexicons.some(({ language }) => language === "de") && /^\s\p{Lu}\p{Ll}{2}/u.test(after);
  const tail = nextLine ? "" : (after.split(PARTED)[0] ?? "");
  const near = `${before} … ${after}`;
  const own = `${lead} … ${tail}`;
  const other = says(lexicons, "notPay", own);
  const otherNear = says(lexicons, "notPay", near);
  const paid =
    says(lexicons, "pay", own) ||
    /薪/u.test(money.words.plain) ||
    /[💰💵💶💷💸🤑]/u.test(before) ||
    (!otherNear && says(lexicons, "pay", near));
  const rest = tail.trim();
  const offered = lead.trim().length <= 25 && says(lexicons, "benefit", lead.trim());
  return {
    paid,
    other,
    otherNear,
    offered,
    adds: ADDS.test(after.trimStart()),
    opens: !/[\p{L}\p{N}]/u.test(words.plain.slice(0, Math.max(0, start))),
    alone: (!/[\p{L}\p{N}]/u.test(lead) || offered) && (!/[\p{L}\p{N}]/u.test(rest) || DEPENDS.test(rest)),
  };
}

function grade(reading: Reading): Fact<Salary> | null {
  for (const statement of reading.statements) {
    const match = GRADE.exec(statement.words.plain);
    if (
      !match ||
      /\b(?:maximum|pay system|equivalent to|applicants?|one year|experience)\b/iu.test(statement.words.plain)
    )
      continue;
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

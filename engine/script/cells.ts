import { endsOpen, reserves } from "./caveats.ts";
import type { Tongue } from "./clause.ts";
import { counterLength } from "./counters.ts";
import { bestShot, figureIn } from "./hero.ts";
import { iconOf } from "./icons.ts";
import { isUnspaced } from "./segment.ts";
import type { FactCell } from "./storyboard.ts";
import { capital, endless } from "./tidy.ts";

/** Offers as figure and label. */

const MAX_FIGURE_CHARS = 14;
const MAX_LABEL_CHARS = 24;
/** Words that film worse, or are shorter, say too little of an offer by themselves. */
const LEAST_FILMS = 0.6;
const LEAST_WORD_CHARS = 5;

/** Words that change what the figure says: they go with it, or the cell would lie. */
const QUALIFIER =
  /(?:^|\s)((?:up to|at least|from|over|more than|about|around|bis zu|mindestens|über|jusqu['’]à|au moins|hasta|até|至少|最高)\s?)$/iu;

/** A label that begins so was torn from its figure. */
const JOINS = /^(?:(?:and|or|of|&|to|und|oder|et|ou|de|y|o|e)\s|(?:on|off|in|out|up|down)[,;])/iu;

/** Says that less is offered: "unpaid leave" is no leave as one would hope for. */
const LESSENS =
  /(?<!\p{L})(?:unpaid|unbezahlt\w*|partial\w*|partly|half|part-paid|subsidi[sz]ed|discounted|reduced|optional|occasional|limited|potential|possible|voluntary|access to|chance|option)(?!\p{L})/iu;

/** What a label may lose: how often, for whom, and from which year on leave is counted: it grows. */
const ASIDE =
  /\s+(?:every (?:year|month|week)|each year|(?:per|a) (?:year|annum|month|week)|(?<=(?:vacation|holidays?|leave) )in the first year|on (?:all|every|our) [^,;]+|for (?:all )?(?:employees|staff|colleagues|team members|everyone|you)(?: and (?:their|your) (?:famil(?:y|ies)|dependants|dependents))?|(?:pro|im|jedes) (?:Jahr|Monat)|par (?:an|mois)|al (?:año|mes)|por (?:ano|mês))$/iu;
/** "Reimbursement of tuition of up to $2,500": what, of what, how much. */
const OF_SUM =
  /^(?:an? )?(?:reimbursement|payment|coverage|refund|allowance|support) of ([\p{L} ]+?) (?:of|with) (.+)$/iu;
/** The same, the sum first: "up to $2,500 per year in tuition reimbursement". */
const IN_KIND = /^(.*\d.*) in (\w+) (?:reimbursement|refund|allowance)$/iu;
/** "Medical, dental and vision insurance": one noun for all. */
const SHARED_NOUN = /^((?:\p{L}[\p{L}-]*, )+\p{L}[\p{L}-]*)(?:,? (?:and|&) )(\p{L}[\p{L}-]*) (\p{L}+)$/iu;
/** "Membership in the city's pension plan": what comes after is the offer. */
const ACCESS =
  /^(?:an? |the )?(?:(?:membership|participation|enrol?lment|inclusion) in|(?:box|basket|(?:wide )?range|variety|choice) of) (?:an? |the |our )?/iu;
/** "for all buses and streetcars of the city": the second of two, and whose they are. */
const SECOND = /(?<=[^s]s) and \p{L}+(?: of the \p{L}+)?$/iu;

/** "30 Tage Urlaub plus 24.12. und 31.12. frei": what comes on top of a figure. */
const BESIDES = /,?\s+(?:plus|sowie|zuzüglich|as well as|ainsi que|además de|além de)\s.+$/iu;

const PREPOSITIONAL =
  /[,;:]|\s(?:of|for|in|with|to|on|at|and|or|from|by|after|per|the|an?|im|am|an|auf|bei|mit|für|pro|nach|von|zum|zur|und|ist|sind|en|au|aux|à|de|du|des|par|pour|et|est|sont|al|por|del|con|y|es|son|em|no|na|ao|com|e|é|são)\s/iu;

/** The cell of an offer; null where it can't be told in so few words. */
export function cellOf(phrase: string, tongue: Tongue, language: string): FactCell | null {
  const plain = phrase.replace(/^(?:an?|the)\s/iu, "").replace(ACCESS, "");
  for (const cut of briefer(plain, tongue)) {
    const figure = figureIn(cut);
    const cell = figure === null ? ofWords(cut, tongue) : ofFigure(cut, figure);
    if (cell === null || endsOpen(`${cell.figure} ${cell.label}`, language)) continue;
    const icon = iconOf(`${cell.figure} ${cell.label}`);
    return { icon: icon === "sparkles" ? iconOf(phrase) : icon, ...cell };
  }
  return null;
}

/** The phrase and what may be shown for it, longest first; nothing is dropped that would promise more. */
function briefer(plain: string, tongue: Tongue): readonly string[] {
  const found: string[] = [];
  const add = (text: string): void => {
    if (text !== "" && !found.includes(text)) found.push(text);
  };
  const comma = /^[^,;]*\d[^,;]*(?=[,;]\s)/u.exec(plain)?.[0] ?? "";
  for (const text of [plain, ...tongue.cuts(plain, true), comma]) {
    const sum = OF_SUM.exec(text);
    if (sum !== null && figureIn(sum[2] ?? "") !== null)
      add(`${(sum[2] ?? "").replace(ASIDE, "")} for ${sum[1] ?? ""}`);
    const paid = IN_KIND.exec(text);
    if (paid !== null) add(`${(paid[1] ?? "").replace(ASIDE, "")} for ${paid[2] ?? ""}`);
    add(text);
    add(text.replace(ASIDE, ""));
    add(text.replace(SECOND, ""));
    if (/\d/u.test(text.replace(BESIDES, ""))) add(text.replace(BESIDES, ""));
  }
  return found;
}

type Words = Pick<FactCell, "figure" | "label">;

function ofFigure(text: string, [start, end]: readonly [number, number]): Words | null {
  const qualifier = QUALIFIER.exec(text.slice(0, start))?.[1] ?? "";
  const counted = end + counterLength(text.slice(end));
  // Leave is counted by the year, whether one says so or not.
  const before = text
    .slice(0, start - qualifier.length)
    .trim()
    .replace(/^(?:每年|全年|毎年|年間)(?:享有?|提供|有)?$/u, /[天日]/u.test(text.slice(end, counted)) ? "" : "$&");
  // "賞与年2回", "餐补每天30元": how often belongs to how much.
  const often = /(?<=.)(?:[毎每](?:年|月|周|週|日|天)|(?<=\p{Script=Han})[年月週])$/u.exec(before)?.[0] ?? "";
  const figure = (qualifier + often + text.slice(start, counted)).trim().replace(/(?<=\d)\s+(?=\p{Script=Han})/u, "");
  const after = endless(text.slice(counted)).replace(/^\s*[的の]\s*/u, "");
  // "20% discount" and "discount of 20%" both read well; words on both sides do not.
  const lead = before.slice(0, before.length - often.length).replace(/\s+(?:of|von|de|in|for|worth)$/iu, "");
  if (after !== "" && lead !== "") return null;
  const label = after === "" ? lead : after;
  if (figure.length > MAX_FIGURE_CHARS || label.length > MAX_LABEL_CHARS || label === "") return null;
  return { figure, label };
}

/** "弹性工作，每周可在家两天": what it is, and how. */
const TWO_PARTS = /^(?<figure>[^，、,]{2,7})[，、,](?<label>[^，、,]{2,12})$/u;

function ofWords(text: string, tongue: Tongue): Words | null {
  const { figure: what, label: how } = (isUnspaced(text) ? TWO_PARTS.exec(text) : null)?.groups ?? {};
  if (what !== undefined && how !== undefined) return { figure: what, label: how };
  if (text.length <= MAX_FIGURE_CHARS) return { figure: capital(text), label: "" };
  if (isUnspaced(text)) {
    if (text.length > 18) return null;
    return { figure: text.slice(0, 7), label: text.slice(7) };
  }
  const shared = SHARED_NOUN.exec(text);
  if (shared !== null) {
    const [, list = "", last = "", noun = ""] = shared;
    const label = `${list}, ${last}`.toLowerCase();
    if (noun.length <= MAX_FIGURE_CHARS && label.length <= MAX_LABEL_CHARS) return { figure: capital(noun), label };
  }
  const tokens = text.split(" ");
  const [thing = "", quality = "", third] = tokens;
  // "Mitarbeiteressen kostenlos": the longer word is what it is about.
  if (
    third === undefined &&
    thing.length > MAX_FIGURE_CHARS &&
    thing.length <= MAX_LABEL_CHARS &&
    quality.length <= MAX_FIGURE_CHARS &&
    /^\p{Ll}/u.test(quality)
  )
    return { figure: capital(quality), label: thing };
  // "Oregon municipal pension plan": the thing itself is at the end.
  const pair = tokens.slice(-2).join(" ");
  if (
    !LESSENS.test(tokens.slice(0, -2).join(" ")) &&
    tokens.length > 3 &&
    tokens.length <= 5 &&
    pair.length <= MAX_FIGURE_CHARS &&
    !PREPOSITIONAL.test(text)
  )
    return { figure: capital(pair), label: "" };
  for (let count = Math.min(2, tokens.length - 1); count >= 1; count -= 1) {
    const figure = tokens.slice(0, count).join(" ");
    const label = tokens.slice(count).join(" ");
    if (
      /[,;:]/u.test(figure) ||
      figure.length > MAX_FIGURE_CHARS ||
      label.length > MAX_LABEL_CHARS ||
      !tongue.endsWell(figure) ||
      JOINS.test(label)
    )
      continue;
    return { figure: capital(figure), label };
  }
  return null;
}

/** "You can work at home | 2 | days a week": the icon says where. */
const AT_HOME = /\b(?:at|from) home$|\bremotely$/iu;

/** The one token that carries an offer, with what follows it; for offers that no cell tells whole. */
export function heroCell(phrases: readonly string[], tongue: Tongue, language: string): FactCell | null {
  const shot = bestShot(phrases, tongue, language);
  if (shot === null) return null;
  const { lead, hero, tail, figure } = shot.statement;
  // Without its noun a quality tells nothing; English ends in the noun, German writes it with a capital.
  if (language.startsWith("de") && !figure && !phrases.some((phrase) => phrase.includes(capital(hero)))) return null;
  if (shot.films < LEAST_FILMS || (!figure && hero.length < LEAST_WORD_CHARS)) return null;
  const label = tail.length <= MAX_LABEL_CHARS && tongue.endsWell(`${hero} ${tail}`) ? tail : "";
  if (hero.length > MAX_FIGURE_CHARS || (figure && label === "")) return null;
  // The cell says nothing of what stands around it: "bonus | 2 | times a year", "between | 7 | and 15".
  const counts = figure || tongue.numberOf(hero) !== null;
  if ((counts && lead !== "" && !AT_HOME.test(lead)) || endsOpen(lead, language)) return null;
  // "Wir arbeiten im | Winter weniger"
  if (!language.startsWith("en") && lead !== "" && !isUnspaced(lead) && !tongue.endsWell(lead)) return null;
  const around = label === "" ? `${lead} | ${tail}` : lead;
  if (reserves(around, language) || LESSENS.test(around) || QUALIFIER.test(`${lead} `)) return null;
  if (endsOpen(`${hero} ${label}`, language)) return null;
  const icon = iconOf(`${hero} ${tail}`);
  return { icon: icon === "sparkles" ? iconOf(phrases.join(" ")) : icon, figure: capital(hero), label };
}

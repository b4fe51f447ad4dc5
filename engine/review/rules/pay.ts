import { type Finding, findingAt, findingOverall } from "../finding.ts";
import { PAY_LAWS, type PayLaw } from "../law/pay-laws.ts";
import { quoted } from "../phrases.ts";
import type { Subject } from "../subject.ts";

/** A law that binds within this time is told of: a posting may stand that long, and the next one surely. */
const FORESEEN_DAYS = 365;
/** More laws than these in one message are not read. */
const MAX_LAWS_NAMED = 3;

const LEAST_YEARLY_PAY = 12_000;
const YEARLY_CURRENCIES: ReadonlySet<string> = new Set(["USD", "CAD", "AUD", "NZD", "GBP", "EUR", "CHF"]);

/** Pay that is missing or half said, and which laws ask for it. */
export function pay(subject: Subject, jurisdictions: readonly string[]): Finding[] {
  const laws = PAY_LAWS.filter((law) => jurisdictions.includes(law.jurisdiction));
  const { salary } = subject.posting.facts;
  return salary === null ? missing(subject, laws, jurisdictions) : halfSaid(subject, laws);
}

function missing({ posting, now }: Subject, laws: readonly PayLaw[], jurisdictions: readonly string[]): Finding[] {
  const binding = laws.filter((law) => law.inForce <= now);
  const inPosting = binding.filter((law) => law.asks === "posting");
  const where = posting.facts.location?.evidence[0];
  const place = posting.facts.location?.value ?? "";
  const write =
    'Write the pay with a lowest and a highest figure, its currency and its period, such as "€52,000–61,000 a year".';
  if (inPosting.length > 0 && where) {
    const message = `No pay is stated, and the job is in ${place}: ${asked(inPosting)} asks for it in the posting. ${write}`;
    return [findingAt(posting, where, { rule: "pay-required", severity: "error", message })];
  }
  const remote = remoteInUsa(posting.facts.workplace?.value === "remote", jurisdictions, now);
  if (binding.length > 0 && where) {
    const message = `No pay is stated, and the job is in ${place}: ${asked(binding)} asks to tell it before the interview. The posting is the simplest place. ${write}`;
    return [findingAt(posting, where, { rule: "pay-before-interview", severity: "warning", message })];
  }
  const soon = laws.filter((law) => law.inForce > now && daysBetween(now, law.inForce) <= FORESEEN_DAYS);
  const ahead = soon[0] ? ` From ${soon[0].inForce} on, ${asked(soon)} asks for it.` : "";
  const message = `No pay is stated: people apply less to postings without it, and ask for it first.${ahead} ${write}`;
  return [findingOverall({ rule: "pay-missing", severity: "warning", message }), ...remote];
}

/** Laws of states bind for work that can be done there, and a remote job can be done anywhere. */
function remoteInUsa(isRemote: boolean, jurisdictions: readonly string[], now: string): Finding[] {
  if (!isRemote || !jurisdictions.includes("US")) return [];
  const states = PAY_LAWS.filter(
    ({ jurisdiction, inForce }) => /^US-[A-Z]{2}$/u.test(jurisdiction) && inForce <= now,
  ).map(({ place }) => place);
  if (states.length === 0) return [];
  const message = `The job is remote in the USA and states no pay: laws of ${listed(states)} may reach it, as it can be done there. State the pay, whatever the state.`;
  return [findingOverall({ rule: "pay-remote", severity: "note", message })];
}

function halfSaid({ posting, now }: Subject, laws: readonly PayLaw[]): Finding[] {
  const { salary } = posting.facts;
  const span = salary?.evidence[0];
  if (!salary || !span) return [];
  const { min, max, currency, period, text } = salary.value;
  const findings: Finding[] = [];
  if ((min === null) !== (max === null)) {
    const binding = laws.filter((law) => law.inForce <= now && law.asks === "posting" && law.range);
    const lacks = max === null ? "names no highest figure" : "names no lowest figure";
    const why =
      binding.length > 0
        ? `${asked(binding)} asks for both`
        : "a figure with an open end is read as a promise that is not kept";
    findings.push(
      findingAt(posting, span, {
        rule: "pay-open-ended",
        severity: binding.length > 0 ? "warning" : "note",
        message: `${quoted(text)} ${lacks}: ${why}. Write both, or the one figure that is paid.`,
      }),
    );
  }
  if (period === null && isDoubtful(max ?? min ?? 0, currency)) {
    const message = `${quoted(text)} does not say for what time it is. Add "an hour", "a month" or "a year".`;
    findings.push(findingAt(posting, span, { rule: "pay-unclear", severity: "note", message }));
  }
  return findings;
}

/** Pay by the year is known by its height where such currencies are paid in. */
function isDoubtful(amount: number, currency: string | null): boolean {
  return amount > 0 && amount < LEAST_YEARLY_PAY && YEARLY_CURRENCIES.has(currency ?? "");
}

function asked(laws: readonly PayLaw[]): string {
  return listed(
    laws
      .toReversed()
      .slice(0, MAX_LAWS_NAMED)
      .map(({ place, title, employees, inForce, url }) => {
        const whom = employees > 1 ? `, employers of ${employees} or more` : "";
        return `${place} (${title}, since ${inForce}${whom}; ${url})`;
      }),
  );
}

function listed(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}` : (names[0] ?? "");
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

import { shownDeadline } from "../deadline.ts";
import { shownLink } from "../link.ts";
import type { Phrases } from "../phrases/index.ts";
import type { Facts } from "../../posting/posting.ts";
import type { Place } from "../place.ts";
import type { Claim, CtaContent } from "../storyboard.ts";
import type { Material, Part, Telling, View } from "../telling.ts";
import { name, SILENCE, spanOf, spoken, titleOf } from "../telling.ts";
import { capital } from "../tidy.ts";
import { fillIfKnown } from "../template.ts";

/** How to apply, and by when. */
export function cta({ facts, employer, phrases, posting, place }: Material): Part[] {
  const link = facts.apply === null ? null : shownLink(facts.apply.value);
  const deadline = facts.deadline === null ? null : shownDeadline(facts.deadline, posting.text, phrases);
  const title = titleOf(facts.title);
  const company = name(facts.company);
  const content: CtaContent = {
    purpose: "cta",
    company,
    role: capital(title ?? ""),
    lead: deadline === null ? phrases.applyLead : phrases.deadlineLead,
    deadline: deadline === null ? null : { day: dayOf(deadline.day, phrases), rest: deadline.rest },
    link: link?.shown ?? null,
    qr: link?.qr ?? null,
  };
  const values = {
    company: employer,
    title: spoken(title),
    link: link?.said,
    deadline: deadline?.said ?? facts.deadline?.value,
    "in place": place.aside,
  };
  const claims: Claim[] = [];
  if (link !== null && facts.apply !== null) claims.push({ text: link.shown, evidence: spanOf(facts.apply.evidence) });
  if (facts.deadline !== null)
    claims.push({ text: deadline?.said ?? facts.deadline.value, evidence: spanOf(facts.deadline.evidence) });

  const templates =
    link === null || link.said === null
      ? phrases.applyPlain
      : { url: phrases.apply, email: phrases.write, phone: phrases.call }[link.kind];
  const told = templates.map((template) => fillIfKnown(template, values)).filter((sentence) => sentence !== null);
  const tellings: Telling[] = told.map((sentence, index) => ({
    sentences: [sentence],
    claims,
    value:
      8 -
      index * 0.3 -
      (values.deadline !== undefined && values.deadline !== null && !sentence.includes(values.deadline) ? 2.8 : 0) -
      (link?.said !== null && link?.said !== undefined && !sentence.includes(link.said) ? 1.8 : 0),
    content,
  }));
  const scan = link === null ? null : fillIfKnown(phrases.scan, values);
  if (scan !== null && link?.said === null)
    tellings.unshift(
      ...tellings.map((telling) => ({
        ...telling,
        sentences: [...telling.sentences, scan],
        value: telling.value + 0.5,
      })),
      { sentences: [scan], claims, value: 8.2, content },
    );
  if (tellings.length === 0) return [];
  const parts: Part[] = [{ scene: "cta", purpose: "cta", order: 2, tellings }];
  const extra = (order: number, sentences: readonly string[], value: number, view?: View): void => {
    const found = sentences.filter((sentence) => sentence !== "");
    if (found.length > 0)
      parts.push({
        scene: "cta",
        purpose: "cta",
        order,
        tellings: [
          SILENCE,
          ...found.map((sentence) => ({
            sentences: [sentence],
            claims: view?.claims ?? [],
            value,
            ...(view === undefined ? {} : { views: [view] }),
          })),
        ],
      });
  };
  const known = (list: readonly string[]): string[] =>
    list.map((template) => fillIfKnown(template, values)).filter((sentence) => sentence !== null);
  extra(0, [phrases.open.cta], -2.5);
  extra(1, known(phrases.recap), -2, recapView(facts, place));
  if (scan !== null && link?.said !== null) extra(3, [scan], -1);
  extra(4, link?.said === null && deadline === null ? [] : known(phrases.applyAgain), -3);
  return parts;
}

/** "28." where a day is written as an ordinal. */
function dayOf(day: string, phrases: Phrases): string {
  return phrases.date.startsWith("{day}.") && /^\d{1,2}$/u.test(day) ? `${day}.` : day;
}

/** The role once more, with whom and where. */
function recapView(facts: Facts, place: Place): View {
  const title = titleOf(facts.title);
  const company = name(facts.company);
  const claims: Claim[] = [];
  if (facts.title !== null) claims.push({ text: facts.title.value, evidence: spanOf(facts.title.evidence) });
  if (facts.company !== null) claims.push({ text: facts.company.value, evidence: spanOf(facts.company.evidence) });
  if (place.name !== null && facts.location !== null)
    claims.push({ text: place.name, evidence: spanOf(facts.location.evidence) });
  return {
    claims,
    content:
      title === null
        ? null
        : {
            purpose: "hook",
            company,
            title,
            place: place.name === null ? [] : [place.name],
            pay: null,
            numeral: null,
          },
  };
}
